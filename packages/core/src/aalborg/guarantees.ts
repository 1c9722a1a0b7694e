import type { FrameItems } from '../frame/frame.js';
import { cite } from './claims.js';
import type { AalborgIds } from './ids.js';

/** What the text asks of every way of solving something, whoever wrote it down. */
export const guarantees: FrameItems<AalborgIds> = {
  guarantees: [
    {
      id: 'third-party-at-every-step',
      title: {
        da: 'Enhver part kan bede om en tredjepart på ethvert trin',
        en: 'Any party can ask for a third party at any step',
      },
      force: 'must',
      kind: 'third-party',
      roles: ['third-party'],
      cites: cite('K5'),
    },
    {
      id: 'child-heard-before-it-is-decided',
      title: {
        da: 'Barnet bliver hørt, før nogen afgør noget om det',
        en: 'The child is heard before anybody decides about it',
      },
      force: 'must',
      kind: 'child-heard',
      duty: 'hear-child',
      cites: cite('G1', 'K7'),
    },
    {
      id: 'adults-ask-first',
      title: {
        da: 'En voksen begynder og spørger, hvad der gør det svært',
        en: 'An adult begins, and asks what makes it hard',
      },
      force: 'must',
      kind: 'ask-first',
      duty: 'ask-what-makes-it-hard',
      cites: cite('P1', 'R2'),
    },
    {
      id: 'leaders-stand-above-professionals',
      title: {
        da: 'Ledelsen står over de øvrige medarbejdere, når noget skal afgøres',
        en: 'The leadership stands above the other professionals when something is decided',
      },
      force: 'must',
      kind: 'authority',
      order: ['professional', 'leader'],
      cites: cite('F1', 'F2'),
    },
  ],
};
