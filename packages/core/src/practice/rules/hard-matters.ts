import type { FrameItems } from '../../frame/frame.js';
import { withFamily } from '../between.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

const tense = ['delicate', 'heated'] as const;
const formal = ['complaint', 'decision'] as const;

/** When it is hard: one hears each other's voice, and writing waits until something is agreed. */
export const hardMatters: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'hard-talk-face-to-face',
      title: { da: 'Det svære tales igennem ansigt til ansigt', en: 'What is hard is talked through face to face' },
      force: 'should',
      when: { act: 'talk', tension: tense },
      prefer: ['meeting'],
      accept: ['phone-call', 'video-call'],
      cites: [...practised('conflict-talked-over', 'conflict-by-phone'), ...researched('media-richness')],
    },
    {
      id: 'hard-news-by-phone',
      title: { da: 'Det svære fortælles over telefonen', en: 'Hard news is told by phone' },
      force: 'should',
      when: { act: ['inform', 'ask'], tension: tense, addressing: 'one', purpose: { not: formal }, any: withFamily },
      prefer: ['phone-call'],
      cites: [...practised('conflict-by-phone'), ...researched('media-richness')],
    },
    {
      id: 'hard-answer-spoken',
      title: { da: 'Et svært spørgsmål besvares mundtligt', en: 'A hard question is answered orally' },
      force: 'should',
      when: { act: 'answer', tension: tense, addressing: 'one', purpose: { not: formal }, any: withFamily },
      prefer: ['meeting', 'phone-call'],
      cites: [...practised('conflict-talked-over', 'conflict-by-phone'), ...researched('media-synchronicity')],
    },
    {
      id: 'hard-matters-not-in-writing',
      title: { da: 'Det svære klares ikke på skrift', en: 'What is hard is not settled in writing' },
      force: 'should',
      when: {
        act: ['inform', 'ask', 'answer'],
        tension: tense,
        addressing: 'one',
        purpose: { not: formal },
        any: withFamily,
      },
      discourage: { mode: 'written' },
      cites: [...practised('conflict-in-writing'), ...researched('media-richness')],
    },
  ],
  duties: [
    {
      id: 'talk-out-of-earshot',
      title: { da: 'Tal, hvor børnene ikke hører det', en: 'Talk where the children cannot hear' },
      force: 'should',
      by: 'sender',
      do: 'keep-children-out-of-earshot',
      when: { act: 'talk', tension: tense, toSide: ['home', 'school'], fromSide: ['home', 'school'] },
      cites: practised('out-of-earshot'),
    },
    {
      id: 'leader-told-of-heated-approach',
      title: {
        da: 'Lad lederen vide det, når en henvendelse er ophedet',
        en: 'Let the leader know when an approach is heated',
      },
      force: 'should',
      by: 'recipient',
      do: 'inform-leader',
      when: { act: ['inform', 'ask', 'talk'], tension: 'heated', fromSide: 'home', toSide: 'school' },
      cites: practised('leader-told'),
    },
  ],
};
