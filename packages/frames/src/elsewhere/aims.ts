import type { Term } from '@samarbejde/core';

/** What it is all for. */
export const aims = {
  learning: {
    name: { da: 'læring', en: 'learning' },
    meaning: { da: 'At barnet lærer.', en: 'That the child learns.' },
  },
  wellbeing: {
    name: { da: 'trivsel', en: 'wellbeing' },
    meaning: { da: 'At barnet har det godt.', en: 'That the child is well.' },
  },
} as const satisfies Readonly<Record<string, Term>>;
