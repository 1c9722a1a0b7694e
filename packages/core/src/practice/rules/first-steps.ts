import type { FrameItems } from '../../frame/frame.js';
import { researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Where something is to be mended: ask before judging, and let the school move first. */
export const firstSteps: FrameItems<PracticeWords> = {
  duties: [
    {
      id: 'first-ask-what-makes-it-hard',
      title: { da: 'Spørg først, hvad der gør det svært', en: 'First ask what makes it hard' },
      force: 'should',
      by: 'sender',
      do: 'ask-what-makes-it-hard',
      when: { purpose: ['bullying', 'complaint', 'conflict'], act: 'talk' },
      cites: researched('low-arousal'),
    },
    {
      id: 'school-takes-first-step-in-conflict',
      title: { da: 'Skolen tager det første skridt', en: 'The school takes the first step' },
      force: 'should',
      by: 'professional',
      do: 'take-first-step',
      when: { purpose: 'conflict', act: ['arrange', 'talk'] },
      cites: researched('school-responsibility', 'conflict-stages'),
    },
  ],
};
