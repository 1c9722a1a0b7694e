import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { norway } from '../norway.js';

const cite = pageOn('policy');

/** Brandsøy skule: class phones that are switched off at five, for everyone. */
export const brandsoeySkule: Frame = defineFrame({
  id: 'brandsoey-skule',
  level: 'school',
  title: { da: 'Brandsøy skule', en: 'Brandsøy skule' },
  version: '2026',
  extends: [norway],
  sources: {
    policy: {
      kind: 'practice',
      title: { da: 'Avisomtale af skolens ordning', en: 'Press on the school’s arrangement' },
      publisher: 'Brandsøy skule',
      url: 'https://www.nrk.no/vestland/',
    },
  },
  hours: [
    {
      id: 'class-phones-eight-to-five',
      title: { da: 'Lærerne kan nås kl. 8-17', en: 'Teachers can be reached from 8 to 17' },
      force: 'should',
      of: { roles: ['teacher'] },
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', until: '17:00' }],
      exceptClosedDays: true,
      cites: cite(
        'Klassetelefon',
        'Lærerne kan kontaktes mellem kl. 8 og 17; kun en virkelig krise går udenom.',
        'Teachers can be contacted between 8 and 17; only a real crisis goes beyond.',
      ),
    },
  ],
  rules: [
    {
      id: 'no-cooperation-after-five',
      title: { da: 'Intet samarbejde efter kl. 17 og i weekenden', en: 'No cooperation after five and at weekends' },
      force: 'should',
      when: {
        hours: 'outside',
        urgency: ['routine', 'soon'],
        any: [
          { fromSide: 'home', to: 'teacher' },
          { from: 'teacher', toSide: 'home' },
        ],
      },
      defer: { channels: 'every-channel', until: 'recipient-hours' },
      cites: cite(
        'Samarbeid',
        'Lærerne holder ikke kontakt med hjemmet i weekenden og efter kl. 17.',
        'Teachers keep no contact with homes at weekends and after 17.',
      ),
    },
  ],
});
