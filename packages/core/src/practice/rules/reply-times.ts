import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Reply times: a receipt is one thing and the answer another, and both sides owe them. */
export const replyTimes: FrameItems<PracticeWords> = {
  parameters: [
    {
      id: 'reply-time',
      title: { da: 'Svarfrist', en: 'Reply time' },
      force: 'should',
      unit: 'working-day',
      value: 3,
      range: { min: 1, max: 5 },
      stricter: 'less',
      cites: practised('reply-time', 'reply-time-range'),
    },
    {
      id: 'acknowledge-time',
      title: { da: 'Frist for at kvittere', en: 'Time to acknowledge' },
      force: 'should',
      unit: 'working-day',
      value: 2,
      range: { min: 1, max: 3 },
      stricter: 'less',
      cites: practised('first-sign'),
    },
  ],
  duties: [
    {
      id: 'answer-in-time',
      title: { da: 'Svar inden for svarfristen', en: 'Answer within the reply time' },
      force: 'should',
      by: 'recipient',
      do: 'answer',
      within: { parameter: 'common-practice/reply-time' },
      when: { act: 'ask', fromSide: ['home', 'school'], toSide: ['home', 'school'] },
      cites: practised('reply-time'),
    },
    {
      id: 'acknowledge-what-matters',
      title: { da: 'Kvittér, når det er vigtigt', en: 'Acknowledge what matters' },
      force: 'should',
      by: 'recipient',
      do: 'acknowledge',
      within: { parameter: 'common-practice/acknowledge-time' },
      when: {
        act: ['inform', 'ask'],
        importance: 'important',
        fromSide: ['home', 'school'],
        toSide: ['home', 'school'],
      },
      cites: practised('first-sign'),
    },
  ],
  mandates: [
    {
      id: 'staff-set-their-reply-time',
      title: { da: 'Medarbejderne melder selv deres svarfrist ud', en: 'Staff announce their own reply time' },
      force: 'should',
      holders: ['professional'],
      action: 'decide',
      subjects: ['reply-time'],
      answer: 'yes',
      cites: practised('own-reply-time'),
    },
  ],
};
