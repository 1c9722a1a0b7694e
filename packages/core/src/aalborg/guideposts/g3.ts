import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** G3: we are clear to each other, because it creates trust. The duties to be clear are under F3 and R6. */
export const g3: FrameItems<AalborgIds> = {
  principles: [
    {
      id: 'framing-clears-the-way',
      title: { da: 'Rammesætning baner vejen', en: 'Framing clears the way' },
      force: 'should',
      kind: 'guidepost',
      says: { da: 'Tydelighed giver tillid.', en: 'Clarity creates trust.' },
      cites: cite('G3'),
    },
  ],
};
