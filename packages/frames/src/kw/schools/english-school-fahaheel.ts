import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** English School Fahaheel in Kuwait: a week from Sunday to Thursday, two days to answer, and no mixed groups on private phones. */
export const englishSchoolFahaheel: Frame = defineFrame({
  id: 'english-school-fahaheel',
  level: 'school',
  title: { da: 'English School Fahaheel', en: 'English School Fahaheel' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Acceptable tider og veje', en: 'Acceptable hours and lines of communication' },
      publisher: 'English School Fahaheel',
      url: 'https://skee.com/acceptable-hours-and-lines-of-communication',
    },
  },
  offers: ['social-media-group'],
  duties: [
    {
      id: 'answer-in-forty-eight-hours',
      title: { da: 'Svar inden for 48 timer uden for weekenden', en: 'Answer within 48 hours outside the weekend' },
      force: 'should',
      by: 'recipient',
      do: 'answer',
      within: { n: 48, unit: 'hour-on-working-days' },
      when: { act: 'ask', fromSide: ['child', 'home'], toSide: 'school' },
      replaces: ['common-practice/answer-in-time'],
      cites: cite(
        'E-mails',
        'Mails fra forældre og elever besvares inden 24-48 timer, medmindre weekenden ligger imellem.',
        'E-mails from parents and pupils are answered within 24-48 hours unless the weekend lies between.',
      ),
    },
  ],
  rules: [
    {
      id: 'no-mixed-groups',
      title: {
        da: 'Ingen grupper med både lærere, elever og forældre',
        en: 'No groups of teachers, pupils and parents together',
      },
      force: 'should',
      when: { fromSide: 'school' },
      forbid: ['social-media-group'],
      cites: cite(
        'Groups',
        'Der oprettes ikke grupper på tværs af lærere, elever og forældre.',
        'No groups are set up across teachers, pupils and parents.',
      ),
    },
  ],
  hours: [
    {
      id: 'sunday-to-thursday',
      title: { da: 'Søndag til torsdag kl. 7.30-14.20', en: 'Sunday to Thursday 7:30-14:20' },
      force: 'should',
      of: { side: 'school' },
      weekly: [{ days: ['sun', 'mon', 'tue', 'wed', 'thu'], from: '07:30', until: '14:20' }],
      exceptClosedDays: true,
      replaces: ['common-practice/school-hours'],
      cites: cite(
        'Hours',
        'Skolens arbejdstid er søndag til torsdag kl. 7.30-14.20; der sendes kun beskeder kl. 6-17 i arbejdsugen.',
        'School hours are Sunday to Thursday 7:30-14:20; notifications are sent only 6-17 in the working week.',
      ),
    },
  ],
});
