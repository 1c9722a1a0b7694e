import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Records: what was agreed is written down where both sides can find it. */
export const records: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'agreed-written-on-the-platform',
      title: { da: 'Det aftalte skrives på platformen', en: 'What was agreed is written on the platform' },
      force: 'should',
      when: {
        act: 'record',
        sensitivity: ['open', 'personal'],
        any: [{ addressing: 'one' }, { sensitivity: 'personal' }],
      },
      prefer: ['platform-message'],
      accept: ['secure-document'],
      cites: [...practised('talk-recorded'), ...researched('media-synchronicity')],
    },
    {
      id: 'minutes-for-many-as-a-post',
      title: { da: 'Referat til mange står som opslag', en: 'Minutes for many stand as a post' },
      force: 'should',
      when: { act: 'record', sensitivity: 'open', addressing: ['group', 'all'] },
      prefer: ['platform-post'],
      cites: practised('general-news', 'talk-recorded'),
    },
    {
      id: 'sensitive-record-as-a-secure-document',
      title: { da: 'Et følsomt notat ligger som sikker fil', en: 'A sensitive note is kept as a secure document' },
      force: 'should',
      when: { act: 'record', sensitivity: 'sensitive' },
      prefer: ['secure-document'],
      cites: practised('sensitive-content', 'talk-recorded'),
    },
  ],
  duties: [
    {
      id: 'write-down-what-was-agreed',
      title: { da: 'Skriv ned, hvad I blev enige om', en: 'Write down what you agreed' },
      force: 'should',
      by: 'professional',
      do: 'record-in-writing',
      when: {
        act: 'talk',
        purpose: ['bullying', 'complaint', 'concern', 'conflict'],
        fromSide: ['home', 'school'],
        toSide: ['home', 'school'],
      },
      cites: practised('talk-recorded'),
    },
  ],
};
