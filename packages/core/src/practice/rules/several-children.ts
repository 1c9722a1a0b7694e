import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** When it is about several children: each home hears of its own child, and both get what was written down. */
export const severalChildren: FrameItems<PracticeWords> = {
  duties: [
    {
      id: 'copy-to-both-families',
      title: { da: 'Giv begge familier notatet', en: 'Give both families the note' },
      force: 'should',
      by: 'professional',
      do: 'give-copy-to-both-families',
      when: {
        act: 'record',
        purpose: ['bullying', 'conflict'],
        about: 'several-children',
        fromSide: 'school',
        toSide: 'home',
      },
      cites: practised('both-families-informed'),
    },
    {
      id: 'speak-only-of-their-own-child',
      title: { da: 'Tal kun om forældrenes eget barn', en: "Speak only of the parents' own child" },
      force: 'should',
      by: 'sender',
      do: 'speak-only-of-own-child',
      when: {
        act: ['inform', 'talk', 'answer'],
        about: 'several-children',
        addressing: 'one',
        fromSide: 'school',
        toSide: 'home',
      },
      cites: practised('own-child-only'),
    },
  ],
};
