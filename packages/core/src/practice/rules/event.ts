import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Events: an invitation has a date and wants a yes or a no. */
export const event: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'events-in-the-calendar',
      title: { da: 'Arrangementer står i kalenderen', en: 'Events stand in the calendar' },
      force: 'should',
      when: {
        purpose: 'event',
        fromSide: 'school',
        act: ['inform', 'arrange', 'remind'],
        urgency: ['routine', 'soon'],
      },
      prefer: ['platform-calendar'],
      accept: ['platform-post'],
      cites: [...practised('general-news'), ...researched('media-synchronicity')],
    },
  ],
  duties: [
    {
      id: 'two-parents-meetings-a-year',
      title: { da: 'Hold forældremøde to gange om året', en: "Hold a parents' meeting twice a year" },
      force: 'should',
      by: 'professional',
      do: 'arrange',
      often: { times: 2, per: 'school-year' },
      when: { purpose: 'event', fromSide: 'school', act: 'arrange' },
      cites: practised('parents-meetings-a-year'),
    },
  ],
};
