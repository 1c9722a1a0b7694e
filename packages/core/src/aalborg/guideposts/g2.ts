import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** G2: we are available to each other; depending on the content we meet face to face or write digitally. */
export const g2: FrameItems<AalborgIds> = {
  rules: [
    {
      id: 'face-to-face-and-platform',
      title: { da: 'Både mødet og platformen står åbne', en: 'Both the meeting and the platform stand open' },
      force: 'should',
      accept: ['meeting', 'platform-message'],
      cites: cite('G2', 'T8', 'F5'),
      note: {
        da: 'Teksten nævner begge veje og siger, at indholdet afgør valget; den siger ikke hvilket indhold.',
        en: 'The text names both ways and says that the content decides; it does not say which content.',
      },
    },
  ],
  principles: [
    {
      id: 'close-by',
      title: { da: 'Tæt på – mere end det digitale', en: 'Close by – more than the digital' },
      force: 'should',
      kind: 'guidepost',
      says: {
        da: 'Vi er til at få fat på, og vi vælger vejen efter indholdet.',
        en: 'We are available, and we choose the way by the content.',
      },
      cites: cite('G2'),
    },
  ],
};
