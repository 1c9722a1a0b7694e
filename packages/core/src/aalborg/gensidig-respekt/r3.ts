import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R3: every child shall have a friend and see that it grows more capable day by day. */
export const r3: FrameItems<AalborgIds> = {
  principles: [
    {
      id: 'every-child-has-a-friend',
      title: { da: 'Hvert barn har en ven', en: 'Every child has a friend' },
      force: 'should',
      kind: 'goal',
      says: {
        da: 'Barnet har mindst én ven i fællesskabet.',
        en: 'The child has at least one friend in the community.',
      },
      cites: cite('R3'),
    },
    {
      id: 'every-child-grows-more-capable',
      title: { da: 'Hvert barn mærker, at det bliver dygtigere', en: 'Every child notices that it grows more capable' },
      force: 'should',
      kind: 'goal',
      says: {
        da: 'Barnet kan selv se, at det bliver bedre dag for dag.',
        en: 'The child can see for itself that it improves day by day.',
      },
      cites: cite('R3'),
    },
  ],
};
