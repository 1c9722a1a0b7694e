import type { FrameItems } from '../frame/frame.js';
import { cite } from './claims.js';
import type { AalborgIds } from './ids.js';

/**
 * K4, K5: what happens when something was misunderstood. The text names the parties and a third party, and no days; what
 * to do when that does not help either, it leaves open.
 */
export const paths: FrameItems<AalborgIds> = {
  paths: [
    {
      id: 'misunderstanding',
      title: { da: 'Når noget er misforstået', en: 'When something was misunderstood' },
      force: 'should',
      opens: { purpose: 'misunderstanding' },
      steps: [
        {
          id: 'the-parties',
          title: { da: 'Parterne taler sammen', en: 'The parties talk' },
          parties: ['parent', 'professional'],
          acts: ['talk'],
          owes: [{ by: 'professional', do: 'take-up-misunderstanding' }],
        },
        {
          id: 'third-party',
          title: { da: 'Parterne taler sammen med en tredjepart', en: 'The parties talk with a third party' },
          parties: ['parent', 'professional', 'third-party'],
          acts: ['talk'],
          owes: [{ by: 'professional', do: 'agree-on-actions' }],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite('K4', 'K5', 'P6'),
    },
  ],
};
