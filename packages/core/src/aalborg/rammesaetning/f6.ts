import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** F6: a firm frame lets everyone contribute to the child's wellbeing and development. */
export const f6: FrameItems<AalborgIds> = {
  duties: [
    {
      id: 'everyone-has-a-part',
      title: { da: 'Giv hver part noget at bidrage med', en: 'Give every party something to contribute' },
      force: 'should',
      by: 'professional',
      do: 'give-everyone-a-part',
      when: { purpose: 'expectations', act: 'talk' },
      cites: cite('F6', 'K1'),
    },
  ],
};
