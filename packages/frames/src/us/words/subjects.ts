import type { Term } from '@samarbejde/core';

/** What a mandate can be about. */
export const subjects = {
  'the-compact': {
    name: { da: 'skole-hjem-aftalen', en: 'the school-parent compact' },
    meaning: {
      da: 'Hvad skole, hjem og elev hver især står for.',
      en: 'What school, home and student each answer for.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
