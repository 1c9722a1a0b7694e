import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** T6: professionals juggle within the purpose of the conversation and the professional means they have. */
export const t6: FrameItems<AalborgIds> = {
  mandates: [
    {
      id: 'professional-chooses-channel',
      title: {
        da: 'Den professionelle vælger blandt de egnede kanaler',
        en: 'The professional chooses among the suitable channels',
      },
      force: 'should',
      holders: ['professional'],
      action: 'decide',
      subjects: ['channel-choice'],
      answer: 'yes',
      cites: cite('T6', 'R4'),
    },
  ],
};
