import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P9: the demands on the child have sharpened, and its competences can be supported only together. */
export const p9: FrameItems<AalborgIds> = {
  principles: [
    {
      id: 'sharper-demands',
      title: { da: 'Hvorfor samarbejdet bliver styrket', en: 'Why the cooperation is strengthened' },
      force: 'should',
      kind: 'rationale',
      says: {
        da: 'Der stilles større krav til børn i dag, og de kan kun mødes i fællesskab.',
        en: 'More is demanded of children today, and it can be met only together.',
      },
      cites: cite('P9'),
    },
  ],
};
