import type { Source } from '@samarbejde/core';

const retsinformation = 'https://www.retsinformation.dk/eli/lta';

/** The acts and orders that hold for every school. */
export const generalSources = {
  foraeldreansvarsloven: {
    kind: 'statute',
    title: {
      da: 'Forældreansvarsloven (LBK nr. 1768 af 30. november 2020)',
      en: 'Act on parental responsibility (consolidation 1768 of 30 November 2020)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2020/1768`,
    published: '2020-11-30',
  },
  undervisningsmiljoeloven: {
    kind: 'statute',
    title: {
      da: 'Undervisningsmiljøloven (LBK nr. 316 af 5. april 2017 med senere ændringer)',
      en: 'Act on the teaching environment (consolidation 316 of 5 April 2017, as amended)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2017/316`,
    published: '2017-04-05',
  },
  'barnets-lov': {
    kind: 'statute',
    title: {
      da: 'Barnets lov (LBK nr. 282 af 17. marts 2025)',
      en: "The child's act (consolidation 282 of 17 March 2025)",
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2025/282`,
    published: '2025-03-17',
  },
  underretning: {
    kind: 'order',
    title: {
      da: 'Underretningsbekendtgørelsen (BEK nr. 1602 af 12. december 2023)',
      en: 'Order on notification (1602 of 12 December 2023)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2023/1602`,
    published: '2023-12-12',
  },
  'digital-post': {
    kind: 'statute',
    title: {
      da: 'Lov om Digital Post (LBK nr. 686 af 15. april 2021)',
      en: 'Act on Digital Post (consolidation 686 of 15 April 2021)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2021/686`,
    published: '2021-04-15',
  },
  ligestillingsloven: {
    kind: 'statute',
    title: {
      da: 'Ligestillingsloven, § 4 a (lov nr. 468 af 2021)',
      en: 'Act on gender equality, section 4 a (act 468 of 2021)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2021/468`,
    published: '2021',
  },
  straffeloven: {
    kind: 'statute',
    title: {
      da: 'Straffeloven (LBK nr. 1294 af 7. november 2025)',
      en: 'Criminal code (consolidation 1294 of 7 November 2025)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2025/1294`,
    published: '2025-11-07',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The order on complaints about bullying, which holds for every school but names who assesses by kind of school. */
export const bullyingComplaintSource = {
  mobbeklager: {
    kind: 'order',
    title: {
      da: 'Bekendtgørelse om mobbeklager (BEK nr. 644 af 10. juni 2025)',
      en: 'Order on complaints about bullying (644 of 10 June 2025)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2025/644`,
    published: '2025-06-10',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The acts and orders that hold for municipal schools. */
export const folkeskoleSources = {
  folkeskoleloven: {
    kind: 'statute',
    title: {
      da: 'Folkeskoleloven (LBK nr. 1100 af 5. september 2025)',
      en: 'Act on the folkeskole (consolidation 1100 of 5 September 2025)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2025/1100`,
    published: '2025-09-05',
  },
  specialklager: {
    kind: 'order',
    title: {
      da: 'Bekendtgørelse om klage over specialundervisning (BEK nr. 693 af 20. juni 2014)',
      en: 'Order on complaints about special education (693 of 20 June 2014)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2014/693`,
    published: '2014-06-20',
  },
  fravaersbekendtgoerelsen: {
    kind: 'order',
    title: {
      da: 'Fraværsbekendtgørelsen (BEK nr. 1063 af 24. oktober 2019)',
      en: 'Order on absence (1063 of 24 October 2019)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2019/1063`,
    published: '2019-10-24',
  },
  'god-orden': {
    kind: 'order',
    title: {
      da: 'Bekendtgørelse om fremme af god orden (BEK nr. 1551 af 3. december 2024)',
      en: 'Order on good order (1551 of 3 December 2024)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2024/1551`,
    published: '2024-12-03',
  },
  forvaltningsloven: {
    kind: 'statute',
    title: {
      da: 'Forvaltningsloven (LBK nr. 433 af 22. april 2014)',
      en: 'Act on public administration (consolidation 433 of 22 April 2014)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2014/433`,
    published: '2014-04-22',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The act on free and private schools. */
export const freeSchoolSources = {
  friskoleloven: {
    kind: 'statute',
    title: {
      da: 'Friskoleloven (LBK nr. 1245 af 28. november 2024)',
      en: 'Act on free and private schools (consolidation 1245 of 28 November 2024)',
    },
    publisher: 'Retsinformation',
    url: `${retsinformation}/2024/1245`,
    published: '2024-11-28',
  },
} as const satisfies Readonly<Record<string, Source>>;
