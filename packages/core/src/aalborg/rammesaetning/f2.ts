import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** F2: the frame of the single case starts from the given conditions and is structured by the professionals. */
export const f2: FrameItems<AalborgIds> = {
  mandates: [
    {
      id: 'professional-structures-the-case',
      title: {
        da: 'Fagfolkene lægger rammen for det enkelte samarbejde',
        en: 'The professionals structure the frame of the single case',
      },
      force: 'must',
      holders: ['professional'],
      action: 'decide',
      subjects: ['case-frame'],
      answer: 'yes',
      cites: cite('F2', 'R4', 'F7'),
    },
  ],
};
