import type { Term } from '@samarbejde/core';

/** What a mandate can be about. */
export const subjects = {
  'complaint-handling': {
    name: { da: 'behandlingen af en klage', en: 'the handling of a complaint' },
    meaning: { da: 'At modtage og undersøge en klage.', en: 'Receiving and investigating a complaint.' },
  },
} as const satisfies Readonly<Record<string, Term>>;
