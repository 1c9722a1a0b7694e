import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P3: the parties represent different cultures with different values; each has a view of its own. */
export const p3: FrameItems<AalborgIds> = {
  knowledge: [
    {
      id: 'own-view-and-values',
      title: { da: 'Hver part har sit eget syn', en: 'Every party has a view of its own' },
      force: 'should',
      holders: 'every-party',
      kind: 'perspective',
      of: {
        da: 'sagen, set fra egen kultur og egne værdier',
        en: "the matter, seen from one's own culture and values",
      },
      cites: cite('P3', 'R5'),
    },
  ],
};
