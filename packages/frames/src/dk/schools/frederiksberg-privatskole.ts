import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Frederiksberg Privatskole: a meeting as soon as possible for what is serious, and a board that is written to last. */
export const frederiksbergPrivatskole: Frame = defineFrame({
  id: 'frederiksberg-privatskole',
  level: 'school',
  title: { da: 'Frederiksberg Privatskole', en: 'Frederiksberg Privatskole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikationspolitik', en: 'Communication policy' },
      publisher: 'Frederiksberg Privatskole',
      url: 'https://frb-privatskole.dk/kommunikationspolitik-paa-frederiksberg-privatskole/',
    },
  },
  rules: [
    {
      id: 'serious-matters-at-a-meeting',
      title: { da: 'Alvorlige sager tages på et møde', en: 'Serious matters are taken at a meeting' },
      force: 'should',
      when: { purpose: ['concern', 'conflict', 'bullying', 'wellbeing'], importance: 'important', act: 'talk' },
      prefer: ['meeting'],
      cites: cite(
        'Kanaler',
        'Telefon, mail og kontaktbog er til det korte; ved alvorlige sager aftales et møde hurtigst muligt.',
        'Phone, mail and contact book are for what is short; for serious matters a meeting is arranged as soon as possible.',
      ),
    },
  ],
  settings: [
    {
      id: 'answer-in-three-working-days',
      title: {
        da: 'Svar på skriftlige henvendelser inden tre arbejdsdage',
        en: 'Written approaches are answered within three working days',
      },
      force: 'should',
      parameter: 'common-practice/reply-time',
      value: 3,
      cites: cite(
        'Svartid',
        'Senest tre arbejdsdage efter afsendelsen får forældrene et svar, dog ikke altid det endelige.',
        'Within three working days of sending parents get an answer, though not always the final one.',
      ),
    },
  ],
  mandates: [
    {
      id: 'office-receives-illness',
      title: { da: 'Sygdom meldes til kontoret', en: 'Illness is reported to the office' },
      force: 'should',
      holders: ['school-office'],
      action: 'receive',
      subjects: ['absence-report'],
      answer: 'yes',
      cites: cite('Sygemelding', 'Sygemelding går til skolens kontor.', 'Reports of illness go to the school office.'),
    },
    {
      id: 'class-teacher-receives-no-illness',
      title: { da: 'Sygdom meldes ikke til klasselæreren', en: 'Illness is not reported to the class teacher' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'receive',
      subjects: ['absence-report'],
      answer: 'no',
      replaces: ['common-practice/absence-report-received'],
      cites: cite(
        'Sygemelding',
        'Sygemelding går ikke til klasselæreren.',
        'Reports of illness do not go to the class teacher.',
      ),
    },
  ],
  paths: [
    {
      id: 'closest-to-the-child-first',
      title: { da: 'Først dem, der er tættest på barnet', en: 'First those closest to the child' },
      force: 'should',
      opens: { purpose: ['conflict', 'complaint'], fromSide: 'home', about: { not: 'staff-member' } },
      steps: [
        {
          id: 'employee-involved',
          title: { da: 'Den involverede medarbejder', en: 'The employee involved' },
          parties: ['custody-holder', 'teacher'],
          acts: ['talk'],
        },
        {
          id: 'school-leader',
          title: { da: 'Skolelederen', en: 'The school leader' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['talk'],
        },
        {
          id: 'board',
          title: { da: 'Bestyrelsen, på skrift', en: 'The board, in writing' },
          parties: ['custody-holder', 'school-board'],
          acts: ['ask', 'answer'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Uenighed',
        'Bestyrelsen kontaktes, på skrift, kun når lærer og skoleleder har været inddraget uden at finde en løsning.',
        'The board is contacted, in writing, only when teacher and leader were involved and found no solution.',
      ),
    },
  ],
});
