import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** F1: the overall frame is set by legislation and by the leadership. Law stands above as a level of its own. */
export const f1: FrameItems<AalborgIds> = {
  mandates: [
    {
      id: 'leader-sets-overall-frame',
      title: {
        da: 'Ledelsen fastsætter den overordnede ramme inden for loven',
        en: 'The leadership sets the overall frame within the law',
      },
      force: 'must',
      holders: ['leader'],
      action: 'decide',
      subjects: ['overall-frame'],
      answer: 'yes',
      cites: cite('F1', 'R4'),
    },
  ],
};
