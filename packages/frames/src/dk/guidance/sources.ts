import type { Source } from '@samarbejde/core';

/** Where Danish authorities publish their guidance. */
export const guidanceSources = {
  kl: {
    kind: 'guidance-text',
    title: {
      da: 'Ofte stillede spørgsmål om brugerportalsinitiativet',
      en: 'Frequently asked questions on the user portal initiative',
    },
    publisher: 'KL',
    url: 'https://www.kl.dk/kommunale-opgaver/boern-og-unge/brugerportalsinitiativet/faq-ofte-stillede-spoergsmaal/',
  },
  aulainfo: {
    kind: 'guidance-text',
    title: { da: 'Vejledning om login i Aula', en: 'Guidance on login to Aula' },
    publisher: 'KOMBIT',
    url: 'https://aulainfo.dk/tag/login/',
  },
  familieretshuset: {
    kind: 'guidance-text',
    title: { da: 'Om orienteringsretten', en: 'On the right to be informed' },
    publisher: 'Familieretshuset',
    url: 'https://familieretshuset.dk/foraeldreansvar/foraeldreansvar/foraeldremyndighed/om-orienteringsretten',
  },
  svendborg: {
    kind: 'guidance-text',
    title: {
      da: 'Handleguide: forældreansvarsloven, kan du nægte?',
      en: 'Guide to action: the act on parental responsibility, can you refuse?',
    },
    publisher: 'Svendborg Kommune',
    url: 'https://www.svendborg.dk/vfb/yderligere-information/handleguide-vores-faelles-boern/foraeldreansvarsloven/kan-du-naegte',
  },
  ombudsmanden: {
    kind: 'guidance-text',
    title: { da: 'Folkeskolers afgørelsesvirksomhed', en: 'Decisions by municipal schools' },
    publisher: 'Folketingets Ombudsmand',
    url: 'https://ombudsmanden.dk/find-viden/myndighedsguiden/specifikke-sagsomraader/21-folkeskolers-afgoerelsesvirksomhed',
  },
} as const satisfies Readonly<Record<string, Source>>;
