import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Everyday news: plain facts travel well in writing, one family at a time or on the common board. */
export const everyday: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'short-news-by-message',
      title: { da: 'Korte beskeder skrives på platformen', en: 'Short messages are written on the platform' },
      force: 'should',
      when: {
        act: ['inform', 'ask', 'remind', 'answer'],
        urgency: ['routine', 'soon'],
        sensitivity: ['open', 'personal'],
        tension: 'calm',
        any: [
          { addressing: 'one' },
          { act: ['ask', 'answer'] },
          { fromSide: { not: 'school' } },
          { sensitivity: 'personal' },
        ],
        not: {
          any: [
            { purpose: ['complaint', 'decision'] },
            { purpose: 'absence', fromSide: 'home', act: 'inform' },
            { purpose: 'event', fromSide: 'school' },
          ],
        },
      },
      prefer: ['platform-message'],
      accept: ['contact-book'],
      cites: [...practised('short-news', 'contact-book'), ...researched('media-synchronicity')],
    },
    {
      id: 'news-for-many-as-a-post',
      title: { da: 'Fælles nyt står som opslag', en: 'News for many stands as a post' },
      force: 'should',
      when: {
        act: ['inform', 'remind'],
        fromSide: 'school',
        addressing: ['group', 'all'],
        sensitivity: 'open',
        tension: 'calm',
        urgency: ['routine', 'soon'],
        purpose: { not: 'event' },
      },
      prefer: ['platform-post'],
      cites: practised('general-news'),
    },
    {
      id: 'receipt-by-message',
      title: { da: 'En kvittering skrives', en: 'A receipt is written' },
      force: 'should',
      when: { act: 'acknowledge', urgency: { not: 'now' }, sensitivity: ['open', 'personal'] },
      prefer: ['platform-message'],
      cites: [...practised('first-sign'), ...researched('media-synchronicity')],
    },
  ],
};
