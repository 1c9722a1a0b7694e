import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** F3: the frame is clear, whether agreed orally or in a written contract. One standard for both. */
export const f3: FrameItems<AalborgIds> = {
  duties: [
    {
      id: 'clear-frame-oral-or-written',
      title: { da: 'Gør rammen tydelig, mundtlig som skriftlig', en: 'Make the frame clear, oral or written' },
      force: 'should',
      by: 'professional',
      do: 'make-frame-clear',
      when: { purpose: 'expectations', act: ['inform', 'talk', 'record'] },
      cites: cite('F3', 'G3', 'F2'),
    },
  ],
};
