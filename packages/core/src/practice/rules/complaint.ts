import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Complaints: written, handled by the leadership, answered with reasons; a talk may still be the best way to settle it. */
export const complaint: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'complaint-in-writing',
      title: { da: 'En klage er skriftlig', en: 'A complaint is in writing' },
      force: 'should',
      when: { purpose: 'complaint', act: ['inform', 'ask', 'remind', 'answer', 'record'] },
      prefer: ['digital-post', 'letter'],
      accept: ['platform-message'],
      cites: practised('written-complaint'),
    },
    {
      id: 'complaint-talked-over-at-a-meeting',
      title: { da: 'En klage kan tales igennem på et møde', en: 'A complaint can be talked over at a meeting' },
      force: 'should',
      when: { purpose: 'complaint', act: 'talk' },
      prefer: ['meeting'],
      cites: practised('complaint-talked-over'),
    },
  ],
  duties: [
    {
      id: 'reasons-for-the-complainant',
      title: { da: 'Begrund svaret på en klage', en: 'Give reasons in answer to a complaint' },
      force: 'should',
      by: 'sender',
      do: 'give-reasons',
      when: { purpose: 'complaint', act: ['answer', 'decide'] },
      cites: practised('reasoned-answer'),
    },
  ],
  mandates: [
    {
      id: 'leader-handles-complaints',
      title: { da: 'Ledelsen behandler klager', en: 'The leadership handles complaints' },
      force: 'should',
      holders: ['leader'],
      action: 'decide',
      subjects: ['complaint'],
      answer: 'yes',
      cites: practised('complaint-to-leader'),
    },
    {
      id: 'leader-receives-complaints',
      title: { da: 'Ledelsen tager imod klager', en: 'The leadership receives complaints' },
      force: 'should',
      holders: ['leader'],
      action: 'receive',
      subjects: ['complaint'],
      answer: 'yes',
      cites: practised('complaint-to-leader'),
    },
  ],
};
