import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P5: all parties are valuable and do well if they can. The right that follows stands with R4. */
export const p5: FrameItems<AalborgIds> = {
  principles: [
    {
      id: 'adults-do-well-if-they-can',
      title: { da: 'Også voksne gør det godt, hvis de kan', en: 'Adults too do well if they can' },
      force: 'should',
      kind: 'presumption',
      says: {
        da: 'Hver part har værdi, og ingen voksen mødes med mistro.',
        en: 'Every party is of value, and no adult is met with distrust.',
      },
      cites: cite('P5'),
    },
  ],
};
