import type { RoleDefinition } from '../../vocabulary/role.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

type Role = AalborgIds['role'];

/** P2: teachers, pedagogues and parents stand together around the child. P10 names the leaders; K5 the third party. */
export const roles = {
  child: {
    name: { da: 'barn', en: 'child' },
    meaning: { da: 'Det barn, som samarbejdet handler om.', en: 'The child whom the cooperation is about.' },
    side: 'child',
    party: true,
    cites: cite('P2', 'G1'),
  },
  parent: {
    name: { da: 'forælder', en: 'parent' },
    meaning: { da: 'En voksen, der er forælder for barnet.', en: 'An adult who is a parent to the child.' },
    side: 'home',
    party: true,
    cites: cite('P2', 'P7'),
  },
  professional: {
    name: { da: 'pædagogisk medarbejder', en: 'professional' },
    meaning: {
      da: 'En voksen, der arbejder med børnene på skolen.',
      en: 'An adult who works with the children at the school.',
    },
    side: 'school',
    party: true,
    cites: cite('P2', 'P7', 'R7'),
  },
  teacher: {
    name: { da: 'lærer', en: 'teacher' },
    meaning: { da: 'En pædagogisk medarbejder, der underviser barnet.', en: 'A professional who teaches the child.' },
    within: 'professional',
    cites: cite('P2'),
  },
  pedagogue: {
    name: { da: 'pædagog', en: 'pedagogue' },
    meaning: {
      da: 'En pædagogisk medarbejder med pædagogens fag.',
      en: 'A professional with the training of a pedagogue.',
    },
    within: 'professional',
    cites: cite('P2'),
  },
  leader: {
    name: { da: 'leder', en: 'leader' },
    meaning: { da: 'En, der leder arbejdet på skolen.', en: 'Somebody who leads the work at the school.' },
    within: 'professional',
    cites: cite('P10', 'F1'),
  },
  'third-party': {
    name: { da: 'tredjepart', en: 'third party' },
    meaning: {
      da: 'En, der ikke selv er part i misforståelsen og hjælper med at få den talt igennem.',
      en: 'Somebody outside the misunderstanding who helps to talk it through.',
    },
    side: 'outside',
    cites: cite('K5'),
  },
} as const satisfies Readonly<Record<Role, RoleDefinition<Role>>>;
