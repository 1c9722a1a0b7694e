import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

const said = ['inform', 'ask', 'remind', 'arrange', 'talk', 'acknowledge', 'answer'] as const;

/** What is urgent: somebody must hear it now, and a written message may lie unread. */
export const urgent: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'urgent-by-phone',
      title: { da: 'Haster det, så ring', en: 'If it is urgent, call' },
      force: 'should',
      when: {
        act: said,
        urgency: ['same-day', 'now'],
        addressing: 'one',
        not: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      },
      prefer: ['phone-call'],
      cites: practised('urgent-matters'),
    },
    {
      id: 'urgent-not-left-in-writing',
      title: {
        da: 'Det, der haster nu, står ikke kun på skrift',
        en: 'What cannot wait does not stand in writing alone',
      },
      force: 'should',
      when: { act: said, urgency: 'now', addressing: 'one' },
      discourage: { timing: ['prompt', 'slow'], channel: { not: 'platform-absence-report' } },
      cites: practised('urgent-matters-in-writing'),
    },
    {
      id: 'same-day-not-by-slow-post',
      title: {
        da: 'Det, der skal nås i dag, sendes ikke ad langsom vej',
        en: 'What must arrive today is not sent the slow way',
      },
      force: 'should',
      when: { act: said, urgency: ['same-day', 'now'] },
      discourage: { timing: 'slow', channel: { not: 'platform-post' } },
      cites: practised('urgent-matters-in-writing'),
    },
    {
      id: 'urgent-to-many-by-message',
      title: {
        da: 'Skal mange vide det i dag, sendes en besked til alle på én gang',
        en: 'If many must know today, one message goes to all at once',
      },
      force: 'should',
      when: { act: ['inform', 'ask', 'remind'], urgency: ['same-day', 'now'], addressing: ['group', 'all'] },
      prefer: ['platform-message'],
      accept: ['email', 'platform-post'],
      cites: researched('media-synchronicity', 'family-school-standards'),
    },
  ],
  duties: [
    {
      id: 'call-back-the-same-day',
      title: { da: 'Ring tilbage samme dag, når det haster', en: 'Call back the same day when it is urgent' },
      force: 'should',
      by: 'recipient',
      do: 'call-back',
      within: { n: 0, unit: 'working-day' },
      when: { act: ['ask', 'arrange'], urgency: ['same-day', 'now'], toSide: 'school' },
      cites: practised('call-back'),
    },
  ],
};
