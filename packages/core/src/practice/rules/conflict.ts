import type { FrameItems } from '../../frame/frame.js';
import { withFamily } from '../between.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Conflict: it may be arranged in writing, is talked over, and is written down afterwards: three different answers. */
export const conflict: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'conflict-talked-over-at-a-meeting',
      title: { da: 'En konflikt tales igennem på et møde', en: 'A conflict is talked over at a meeting' },
      force: 'should',
      when: { purpose: 'conflict', act: 'talk' },
      prefer: ['meeting'],
      accept: ['phone-call'],
      cites: practised('conflict-talked-over', 'conflict-by-phone'),
    },
    {
      id: 'conflict-not-in-writing',
      title: { da: 'En konflikt klares ikke på skrift', en: 'A conflict is not settled in writing' },
      force: 'should',
      when: {
        purpose: 'conflict',
        act: ['inform', 'ask', 'answer'],
        any: withFamily,
      },
      discourage: { mode: 'written' },
      cites: practised('conflict-in-writing'),
    },
    {
      id: 'conflict-with-many-at-a-meeting',
      title: {
        da: 'Handler det om mange, holdes et forældremøde',
        en: "If it concerns many, a parents' meeting is held",
      },
      force: 'should',
      when: { purpose: ['bullying', 'conflict'], act: ['inform', 'talk'], addressing: ['group', 'all'] },
      prefer: ['parents-meeting'],
      cites: [...practised('conflict-in-writing'), ...researched('media-richness')],
    },
  ],
  requirements: [
    {
      id: 'conflict-not-back-and-forth-in-writing',
      title: {
        da: 'En konflikt går ikke frem og tilbage på skrift',
        en: 'A conflict does not go back and forth in writing',
      },
      force: 'should',
      pattern: {
        kind: 'at-most',
        a: { purpose: 'conflict', act: ['inform', 'ask', 'talk', 'answer'], channel: { mode: 'written' } },
        n: 2,
        until: { purpose: 'conflict', act: 'talk', channel: { mode: 'oral' } },
      },
      remedy: {
        da: 'Læg en samtale ind, senest når der er skrevet to gange om konflikten.',
        en: 'Put in a talk at the latest when there has been writing about the conflict twice.',
      },
      cites: practised('conflict-in-writing'),
    },
  ],
};
