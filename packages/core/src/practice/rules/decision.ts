import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Decisions: what binds is written and reaches the right person; a plain yes to a request may be a message. */
export const decision: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'formal-decision-by-secure-post',
      title: {
        da: 'En afgørelse sendes skriftligt og sikkert',
        en: 'A formal decision is sent in writing and securely',
      },
      force: 'should',
      when: {
        any: [
          { purpose: 'decision', act: ['inform', 'decide'] },
          { purpose: 'complaint', act: 'decide' },
        ],
      },
      prefer: ['digital-post'],
      accept: ['letter', 'secure-document'],
      cites: practised('reasoned-answer', 'written-complaint', 'personal-content-in-email'),
    },
    {
      id: 'questions-about-a-decision-by-message',
      title: { da: 'Spørgsmål om en afgørelse kan skrives', en: 'Questions about a decision can be written' },
      force: 'should',
      when: { purpose: 'decision', act: ['ask', 'remind', 'answer'], sensitivity: ['open', 'personal'] },
      prefer: ['platform-message'],
      cites: practised('short-news'),
    },
    {
      id: 'plain-yes-by-message',
      title: {
        da: 'Et almindeligt ja eller nej skrives på platformen',
        en: 'A plain yes or no is written on the platform',
      },
      force: 'should',
      when: { act: 'decide', purpose: { not: ['complaint', 'decision'] }, sensitivity: ['open', 'personal'] },
      prefer: ['platform-message'],
      cites: practised('short-news'),
    },
    {
      id: 'sensitive-decision-by-secure-post',
      title: {
        da: 'Det, der bliver bestemt om noget følsomt, sendes sikkert',
        en: 'What is decided in a sensitive matter is sent securely',
      },
      force: 'should',
      when: { act: 'decide', sensitivity: 'sensitive' },
      prefer: ['digital-post'],
      accept: ['platform-sensitive-message', 'secure-document'],
      cites: practised('sensitive-content'),
    },
  ],
};
