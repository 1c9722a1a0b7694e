import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R5: mutual respect is how parties with different roles and perspectives meet. The duties of it are under G1. */
export const r5: FrameItems<AalborgIds> = {
  principles: [
    {
      id: 'respect-across-roles',
      title: { da: 'Respekt på tværs af roller', en: 'Respect across roles' },
      force: 'should',
      kind: 'conduct',
      says: {
        da: 'Parterne mødes med respekt, også når de ser forskelligt på sagen.',
        en: 'The parties meet with respect, also when they see the matter differently.',
      },
      cites: cite('R5'),
    },
  ],
};
