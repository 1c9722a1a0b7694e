import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Park Brow Primary School: the parents’ groups are the parents’ own; the school does not post there. */
export const parkBrowPrimary: Frame = defineFrame({
  id: 'park-brow-primary',
  level: 'school',
  title: { da: 'Park Brow Primary School', en: 'Park Brow Primary School' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Regler for forældregrupper', en: 'Code on parent groups' },
      publisher: 'Park Brow Primary School',
      url: 'https://parkbrowprimary.co.uk/whatsapp-social-media-parent-code/',
    },
  },
  offers: ['social-media-group'],
  rules: [
    {
      id: 'school-does-not-post-in-parent-groups',
      title: { da: 'Skolen skriver ikke i forældrenes grupper', en: 'The school does not post in the parents’ groups' },
      force: 'should',
      when: { fromSide: 'school' },
      forbid: ['social-media-group'],
      cites: cite(
        'WhatsApp groups',
        'Skolen skriver ikke selv i forældrenes grupper.',
        'The school does not post directly in the parents’ groups.',
      ),
    },
  ],
});
