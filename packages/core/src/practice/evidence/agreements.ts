import type { Finding } from './finding.js';

/** What institutions say about agreeing, and about looking again at what was agreed. */
export const agreementFindings = {
  'expectations-written': {
    says: {
      da: 'Skole og hjem skriver ned, hvad de venter af hinanden.',
      en: 'School and home write down what they expect of each other.',
    },
    by: ['lomma'],
  },
  'plan-and-evaluation': {
    says: {
      da: 'Et møde om noget svært er til for at lægge en handleplan og for at se, hvordan det gik.',
      en: 'A meeting about something hard is there to make an action plan and to see how it went.',
    },
    by: ['hobrovejen', 'nyborg'],
  },
  'talk-each-term': {
    says: { da: 'Skole og hjem taler sammen hvert halvår.', en: 'School and home have a talk each term.' },
    by: ['lomma'],
    others: ['havndal'],
  },
} as const satisfies Readonly<Record<string, Finding>>;
