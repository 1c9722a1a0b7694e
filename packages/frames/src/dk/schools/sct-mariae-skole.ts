import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Sct. Mariæ Skole: an answer within a day on the platform, quiet evenings, and a phone that is open for serious problems. */
export const sctMariaeSkole: Frame = defineFrame({
  id: 'sct-mariae-skole',
  level: 'school',
  title: { da: 'Sct. Mariæ Skole', en: 'Sct. Mariæ Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Skole-hjem-samarbejde', en: 'Home-school cooperation' },
      publisher: 'Sct. Mariæ Skole',
      url: 'http://www.sct-mariae-skole.skoleintra.dk/Infoweb/indhold/',
    },
  },
  duties: [
    {
      id: 'answer-within-a-day',
      title: { da: 'Svar inden for et døgn', en: 'Answer within a day and a night' },
      force: 'should',
      by: 'recipient',
      do: 'answer',
      within: { n: 24, unit: 'hour' },
      when: { act: 'ask', fromSide: 'home', toSide: 'school' },
      replaces: ['common-practice/answer-in-time'],
      cites: cite(
        'Intranet',
        'Man kan normalt regne med svar i løbet af et døgn.',
        'One can normally count on an answer within 24 hours.',
      ),
    },
  ],
  rules: [
    {
      id: 'serious-problem-call-any-time',
      title: { da: 'Er det alvorligt, må man altid ringe', en: 'If it is serious, one may always call' },
      force: 'should',
      when: {
        purpose: ['concern', 'wellbeing', 'safety', 'bullying'],
        importance: 'important',
        hours: 'outside',
        fromSide: 'home',
        toSide: 'school',
        act: ['inform', 'ask', 'talk'],
      },
      prefer: ['phone-call'],
      replaces: ['common-practice/wait-outside-hours'],
      cites: cite(
        'Telefon',
        'Opstår der et alvorligt problem, er man altid velkommen til at ringe.',
        'If a serious problem arises, one is always welcome to call.',
      ),
    },
  ],
  hours: [
    {
      id: 'calls-in-working-hours',
      title: { da: 'Ring i arbejdstiden', en: 'Call in working hours' },
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
        'Telefon',
        'Der ringes i almindelig arbejdstid; aftener, weekender og ferier holdes fri.',
        'Calls are made in ordinary working hours; evenings, weekends and holidays are kept free.',
      ),
    },
  ],
});
