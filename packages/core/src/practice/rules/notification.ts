import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Notifying the municipality of suspected harm to a child. */
export const notification: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'municipality-told-of-suspicion',
      title: {
        da: 'Kommunen får besked over telefonen og ad sikker post',
        en: 'The municipality is told by phone and by secure post',
      },
      force: 'should',
      when: {
        suspicion: { not: 'none' },
        fromSide: 'school',
        to: ['complaints-body', 'municipality'],
        act: ['inform', 'ask'],
      },
      prefer: ['digital-post', 'phone-call'],
      cites: practised('suspicion-of-home', 'personal-content-in-email'),
    },
  ],
  duties: [
    {
      id: 'notify-the-municipality',
      title: { da: 'Underret kommunen', en: 'Notify the municipality' },
      force: 'should',
      by: 'professional',
      do: 'notify-municipality',
      within: 'promptly',
      when: { suspicion: { not: 'none' }, fromSide: 'school', act: ['inform', 'ask', 'arrange', 'talk'] },
      cites: practised('suspicion-of-home'),
    },
  ],
  mandates: [
    {
      id: 'professional-notifies',
      title: {
        da: 'Den, der arbejder med barnet, kan underrette kommunen',
        en: 'Whoever works with the child can notify the municipality',
      },
      force: 'should',
      holders: ['professional'],
      action: 'do',
      subjects: ['child-notification'],
      answer: 'yes',
      cites: practised('suspicion-of-home'),
    },
  ],
};
