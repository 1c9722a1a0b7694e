import type { FactDefinition } from '../../vocabulary/fact.js';
import type { PracticeIds } from '../ids.js';

/** Facts that schools' rules ask about, beside those that every model knows. */
export const facts = {
  'leave-days': {
    kind: 'number',
    name: { da: 'fridage, der bedes om', en: 'days of leave asked for' },
    meaning: { da: 'Hvor mange skoledage barnet skal have fri.', en: 'How many school days the child is to be away.' },
    unit: { da: 'skoledage', en: 'school days' },
    usual: 1,
  },
} as const satisfies Readonly<Record<PracticeIds['fact'], FactDefinition>>;
