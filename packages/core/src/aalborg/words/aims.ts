import type { Term } from '../../vocabulary/term.js';
import { cite } from '../claims.js';

/** P4: the shared interest is the best conditions for the child's and the class's learning, wellbeing and formation. */
export const aims = {
  learning: {
    name: { da: 'læring', en: 'learning' },
    meaning: {
      da: 'At barnet og klassen lærer og bliver dygtigere.',
      en: 'That the child and the class learn and grow more capable.',
    },
    cites: cite('P4', 'G4'),
  },
  wellbeing: {
    name: { da: 'trivsel', en: 'wellbeing' },
    meaning: { da: 'At barnet og klassen har det godt.', en: 'That the child and the class are well.' },
    cites: cite('P4', 'G4', 'T2'),
  },
  formation: {
    name: { da: 'dannelse', en: 'formation' },
    meaning: {
      da: 'At barnet vokser som menneske i et fællesskab.',
      en: 'That the child grows as a person in a community.',
    },
    cites: cite('P4'),
  },
} as const satisfies Readonly<Record<string, Term>>;
