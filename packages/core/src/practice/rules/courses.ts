import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

const arrange = { act: 'arrange', facts: { sensitivity: 'open', tension: 'calm', urgency: 'routine' } } as const;
const record = { act: 'record', facts: { tension: 'calm', urgency: 'routine' } } as const;

/** The acts that a matter takes: what is only to be known is told; what must be understood is arranged, talked over, noted. */
export const courses: FrameItems<PracticeWords> = {
  courses: [
    {
      id: 'talked-over-and-noted',
      title: { da: 'Aftal tid, tal sammen, og skriv ned', en: 'Arrange, talk, and write down' },
      force: 'should',
      when: { purpose: ['challenge', 'concern', 'conflict', 'expectations', 'transition', 'wellbeing'] },
      steps: [arrange, { act: 'talk' }, record],
      cites: [
        ...practised('talk-arranged-in-writing', 'conflict-talked-over', 'talk-recorded'),
        ...researched('media-synchronicity'),
      ],
    },
    {
      id: 'bullying-told-talked-over-and-noted',
      title: { da: 'Fortæl det, aftal tid, tal sammen, og skriv ned', en: 'Tell, arrange, talk, and write down' },
      force: 'should',
      when: { purpose: 'bullying' },
      steps: [{ act: 'inform' }, arrange, { act: 'talk' }, record],
      cites: practised('informed-promptly', 'conflict-talked-over', 'talk-recorded', 'both-families-informed'),
    },
    {
      id: 'harm-told-and-noted',
      title: { da: 'Fortæl det med det samme, og skriv ned bagefter', en: 'Tell at once, and write down afterwards' },
      force: 'should',
      when: { purpose: 'safety' },
      steps: [{ act: 'inform' }, record],
      cites: practised('urgent-matters', 'both-families-informed'),
    },
    {
      id: 'decision-after-a-talk',
      title: { da: 'Tal sammen, før der bliver afgjort noget', en: 'Talk before something is decided' },
      force: 'should',
      when: { purpose: 'decision', fromSide: 'school' },
      steps: [arrange, { act: 'talk' }, { act: 'decide' }],
      cites: [...practised('reasoned-answer'), ...researched('media-synchronicity')],
    },
    {
      id: 'consent-is-asked-for',
      title: { da: 'Et samtykke spørger man om', en: 'Consent is asked for' },
      force: 'should',
      when: { purpose: 'consent', fromSide: 'school' },
      steps: [{ act: 'ask' }],
      cites: practised('short-news'),
    },
  ],
};
