import type { FrameItems } from '../../frame/frame.js';
import { researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** No shared language: people meet with an interpreter, who is never the child. */
export const language: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'meet-with-an-interpreter',
      title: {
        da: 'Uden fælles sprog mødes man med en tolk',
        en: 'Without a shared language one meets with an interpreter',
      },
      force: 'should',
      when: { language: 'needs-interpreter', act: 'talk' },
      prefer: ['meeting'],
      accept: ['video-call'],
      discourage: ['doorstep-talk'],
      cites: researched('media-richness', 'family-school-standards'),
    },
  ],
  duties: [
    {
      id: 'interpreter-for-talks',
      title: {
        da: 'Brug tolk, når der ikke er et fælles sprog',
        en: 'Use an interpreter where there is no shared language',
      },
      force: 'should',
      by: 'professional',
      do: 'use-interpreter',
      when: { language: 'needs-interpreter', act: ['inform', 'ask', 'talk', 'answer', 'decide'] },
      cites: researched('family-school-standards', 'school-responsibility'),
    },
  ],
};
