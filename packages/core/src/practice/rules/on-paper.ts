import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Those who are on paper only: a letter for what is to be kept, a call for what wants an answer. */
export const onPaper: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'news-on-paper-by-letter',
      title: { da: 'Den, der kun er på papir, får et brev', en: 'Those on paper only get a letter' },
      force: 'should',
      when: {
        reach: 'paper-only',
        urgency: ['routine', 'soon'],
        any: [
          { act: ['inform', 'remind', 'acknowledge', 'record', 'decide'] },
          { act: ['ask', 'arrange', 'answer'], addressing: ['group', 'all'] },
        ],
      },
      prefer: ['letter'],
      cites: [...practised('paper-note', 'everyone-reached'), ...researched('family-school-standards')],
    },
    {
      id: 'questions-off-the-platform-by-phone',
      title: {
        da: 'Spørgsmål til den, der kun er på papir, klares over telefonen',
        en: 'Questions to those on paper only are settled by phone',
      },
      force: 'should',
      when: { reach: 'paper-only', act: ['ask', 'arrange', 'answer'], addressing: 'one' },
      prefer: ['phone-call'],
      cites: [...practised('low-threshold-talk'), ...researched('family-school-standards')],
    },
  ],
};
