import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

const authorities = ['complaints-body', 'municipality'] as const;
const helpers = ['interpreter', 'third-party'] as const;

/** Those outside school and home: authorities get secure post, helpers a call. */
export const outside: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'authorities-by-secure-post',
      title: { da: 'Myndigheder skrives til ad sikker post', en: 'Authorities are written to by secure post' },
      force: 'should',
      when: {
        act: ['inform', 'ask', 'remind', 'record', 'acknowledge', 'answer', 'decide'],
        any: [{ to: authorities }, { from: authorities }],
        urgency: ['routine', 'soon'],
      },
      prefer: ['digital-post'],
      accept: ['letter'],
      cites: practised('written-complaint', 'personal-content-in-email'),
    },
    {
      id: 'authorities-called',
      title: { da: 'Skal der tales med en myndighed, ringer man', en: 'To talk with an authority, one calls' },
      force: 'should',
      when: { act: ['arrange', 'talk'], any: [{ to: authorities }, { from: authorities }], addressing: 'one' },
      prefer: ['phone-call'],
      accept: ['meeting', 'video-call'],
      cites: practised('low-threshold-talk'),
    },
    {
      id: 'helpers-called',
      title: { da: 'En, der skal hjælpe, ringer man til', en: 'Somebody who is to help is called' },
      force: 'should',
      when: {
        act: ['inform', 'ask', 'remind', 'arrange', 'acknowledge', 'answer'],
        any: [{ to: helpers }, { from: helpers }],
        addressing: 'one',
      },
      prefer: ['phone-call'],
      cites: [...practised('low-threshold-talk'), ...researched('conflict-stages')],
    },
  ],
};
