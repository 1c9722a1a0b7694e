import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** St George’s School: an e-mail is acknowledged within forty-eight hours and answered within five working days; two duties, two clocks. */
export const stGeorgesSchool: Frame = defineFrame({
  id: 'st-georges-school',
  level: 'school',
  title: { da: 'St George’s School (Herts)', en: 'St George’s School (Herts)' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikation', en: 'Communications' },
      publisher: 'St George’s School',
      url: 'https://www.stgeorges.herts.sch.uk/communications',
    },
  },
  duties: [
    {
      id: 'email-acknowledged-in-forty-eight-hours',
      title: { da: 'En henvendelse kvitteres inden for 48 timer', en: 'An approach is acknowledged within 48 hours' },
      force: 'should',
      by: 'recipient',
      do: 'acknowledge',
      within: { n: 48, unit: 'hour-on-working-days' },
      when: { act: ['ask', 'inform'], fromSide: 'home', toSide: 'school' },
      cites: cite(
        'Response times',
        'Modtagelsen bekræftes inden 48 timer i skoletiden, dog ikke hen over weekenden.',
        'Receipt is acknowledged within 48 hours in term, though not over a weekend.',
      ),
    },
  ],
  settings: [
    {
      id: 'email-answered-in-five-working-days',
      title: { da: 'Svar inden for fem arbejdsdage', en: 'Answer within five working days' },
      force: 'should',
      parameter: 'common-practice/reply-time',
      value: 5,
      cites: cite(
        'Response times',
        'Inden fem arbejdsdage gives et svar over telefonen eller på skrift.',
        'Within five working days a response is given by telephone or in writing.',
      ),
    },
  ],
  hours: [
    {
      id: 'no-mail-outside-working-hours',
      title: { da: 'Der læses ikke mail uden for arbejdstiden', en: 'No mail is read outside working hours' },
      force: 'should',
      of: { side: 'school' },
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', until: '16:00' }],
      exceptClosedDays: true,
      replaces: ['common-practice/school-hours'],
      note: {
        da: 'Siden nævner ingen klokkeslæt; her er brugt kl. 8-16.',
        en: 'The page names no times; 8-16 is used here.',
      },
      cites: cite(
        'Working hours',
        'Medarbejdere ser ikke efter mail uden for arbejdstid, i weekender og i ferier.',
        'Staff do not monitor mail outside working hours, at weekends and in holidays.',
      ),
    },
  ],
});
