import type { Term } from '@samarbejde/core';

/** What a mandate can be about. */
export const subjects = {
  'school-environment-case': {
    name: { da: 'en sag om skolemiljøet', en: 'a case on the school environment' },
    meaning: { da: 'At få sagen prøvet uden for skolen.', en: 'To have the case tried outside the school.' },
  },
  'planned-talk': {
    name: { da: 'den planlagte samtale', en: 'the planned talk' },
    meaning: { da: 'At være med til samtalen.', en: 'To take part in the talk.' },
  },
  'after-school-matter': {
    name: { da: 'en sag i fritidsordningen', en: 'a matter in after-school care' },
    meaning: { da: 'Noget, der sker efter skoletid.', en: 'Something that happens after school.' },
  },
} as const satisfies Readonly<Record<string, Term>>;
