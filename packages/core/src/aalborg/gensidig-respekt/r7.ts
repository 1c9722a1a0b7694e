import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R7: the school's staff are professionals, with knowledge of children's development. */
export const r7: FrameItems<AalborgIds> = {
  knowledge: [
    {
      id: 'professional-knowledge',
      title: { da: 'Faglig viden om børns udvikling', en: "Professional knowledge of children's development" },
      force: 'should',
      holders: ['professional'],
      kind: 'knowledge',
      of: { da: 'børns udvikling, set fagligt', en: "children's development, professionally seen" },
      cites: cite('R7'),
    },
  ],
};
