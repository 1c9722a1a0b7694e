import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Arranging a talk: a message may set the time, whatever the talk is about. */
export const arranging: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'arrange-in-writing',
      title: { da: 'En tid kan aftales på skrift', en: 'A time can be arranged in writing' },
      force: 'should',
      when: { act: 'arrange', urgency: ['routine', 'soon'], tension: ['calm', 'delicate'] },
      prefer: ['platform-message'],
      accept: ['platform-calendar', 'phone-call'],
      cites: practised('talk-arranged-in-writing'),
    },
    {
      id: 'heated-arranged-by-phone',
      title: { da: 'Er det ophedet, ringer man og aftaler', en: 'When it is heated, one calls to arrange' },
      force: 'should',
      when: { act: 'arrange', tension: 'heated', addressing: 'one' },
      prefer: ['phone-call'],
      cites: researched('low-arousal', 'media-richness'),
    },
  ],
  duties: [
    {
      id: 'offer-a-time-that-suits',
      title: { da: 'Tilbyd et tidspunkt, forældrene kan komme på', en: 'Offer a time when the parents can come' },
      force: 'should',
      by: 'sender',
      do: 'offer-suitable-time',
      when: { act: 'arrange', fromSide: 'school', toSide: 'home' },
      cites: practised('suitable-time'),
    },
  ],
};
