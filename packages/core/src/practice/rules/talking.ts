import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Talks: a call for the small ones, a meeting for many, and neither on the doorstep nor in writing. */
export const talking: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'small-talk-by-phone',
      title: { da: 'Små ting klares med en opringning', en: 'Small matters are settled with a call' },
      force: 'should',
      when: {
        act: 'talk',
        importance: 'ordinary',
        tension: 'calm',
        addressing: 'one',
        purpose: { not: ['challenge', 'expectations', 'learning-progress'] },
        fromSide: ['home', 'school'],
        toSide: ['home', 'school'],
      },
      prefer: ['phone-call'],
      cites: practised('low-threshold-talk'),
    },
    {
      id: 'talk-with-many-at-a-meeting',
      title: { da: 'Mange taler sammen på et forældremøde', en: "Many talk at a parents' meeting" },
      force: 'should',
      when: { act: 'talk', addressing: ['group', 'all'] },
      prefer: ['parents-meeting'],
      cites: [...practised('parents-meetings-a-year'), ...researched('media-synchronicity')],
    },
    {
      id: 'talking-is-not-writing',
      title: { da: 'At tale sammen er ikke at skrive sammen', en: 'Talking is not writing back and forth' },
      force: 'should',
      when: { act: 'talk' },
      discourage: { mode: 'written' },
      cites: [...practised('conflict-in-writing'), ...researched('media-synchronicity')],
    },
    {
      id: 'no-quiet-at-the-door',
      title: { da: 'Døren er ikke stedet for det, der kræver ro', en: 'The door is no place for what needs quiet' },
      force: 'should',
      when: {
        act: { not: 'arrange' },
        any: [
          { tension: ['delicate', 'heated'] },
          { sensitivity: 'sensitive' },
          { importance: 'important', act: 'talk' },
        ],
      },
      discourage: ['doorstep-talk'],
      cites: practised('doorstep-talk'),
    },
  ],
};
