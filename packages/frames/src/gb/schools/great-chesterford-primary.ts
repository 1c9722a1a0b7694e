import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Great Chesterford Primary Academy: the parents’ group is no place for grievances. */
export const greatChesterfordPrimary: Frame = defineFrame({
  id: 'great-chesterford-primary',
  level: 'school',
  title: { da: 'Great Chesterford Primary Academy', en: 'Great Chesterford Primary Academy' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Forældregrupper', en: 'Parent groups' },
      publisher: 'Great Chesterford Primary Academy',
      url: 'http://greatchesterfordprimary.co.uk/web/parent_whatsapp_groups',
    },
  },
  offers: ['social-media-group'],
  rules: [
    {
      id: 'no-grievances-in-the-group',
      title: {
        da: 'Utilfredshed hører ikke til i forældregruppen',
        en: 'Grievances do not belong in the parents’ group',
      },
      force: 'should',
      when: { purpose: ['complaint', 'conflict'], fromSide: 'home', toSide: 'home' },
      forbid: ['social-media-group'],
      cites: cite(
        'WhatsApp groups',
        'Gruppen bruges aldrig til at lufte utilfredshed med personale, børn eller forældre.',
        'The group is never used to air grievances about staff, children or parents.',
      ),
    },
  ],
});
