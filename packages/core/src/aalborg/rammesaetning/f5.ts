import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** F5: the form and the frequency of the cooperation vary with the content. No number is given. */
export const f5: FrameItems<AalborgIds> = {
  duties: [
    {
      id: 'form-and-frequency-by-content',
      title: { da: 'Lad form og hyppighed følge indholdet', en: 'Let form and frequency follow the content' },
      force: 'should',
      by: 'professional',
      do: 'fit-form-and-frequency',
      when: { purpose: 'expectations', act: 'talk' },
      cites: cite('F5', 'F2'),
    },
  ],
};
