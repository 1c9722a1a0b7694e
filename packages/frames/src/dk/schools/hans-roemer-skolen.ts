import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface HansRoemerSkolenIds {
  readonly role: 'head-of-schools';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}

/** Hans Rømer Skolen: urgent matters by phone, fixed working hours, and a complaint that climbs step by step. */
export const hansRoemerSkolen: Frame<HansRoemerSkolenIds> = defineFrame({
  id: 'hans-roemer-skolen',
  level: 'school',
  title: { da: 'Hans Rømer Skolen', en: 'Hans Rømer Skolen' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: {
        da: 'Kommunikationspolitik, klageprincip og antimobbestrategi',
        en: 'Communication policy, principle on complaints and anti-bullying strategy',
      },
      publisher: 'Hans Rømer Skolen',
      url: 'https://hansroemerskolen.aula.dk/skolens-kommunikationspolitik',
    },
  },
  vocabulary: {
    roles: {
      'head-of-schools': {
        name: { da: 'skolechef', en: 'head of schools' },
        meaning: { da: 'Lederen af kommunens skoler.', en: 'The leader of the municipality’s schools.' },
        within: 'municipality',
      },
    },
    subjects: {
      'unsure-whom': {
        name: { da: 'det, man ikke ved, hvem man skal tage op med', en: 'what one does not know whom to ask about' },
        meaning: {
          da: 'Noget, hvor man er i tvivl om den rette.',
          en: 'Something where one is in doubt about the right person.',
        },
      },
    },
  },
  rules: [
    {
      id: 'acute-by-phone-or-in-person',
      title: { da: 'Er det akut, så ring eller mød op', en: 'If it is acute, call or come in person' },
      force: 'should',
      when: { fromSide: 'home', toSide: 'school', urgency: 'now', act: ['inform', 'ask', 'talk'] },
      prefer: ['phone-call'],
      accept: ['meeting'],
      cites: cite(
        'Akutte henvendelser',
        'Ved akutte problemer kontaktes en medarbejder eller leder over telefonen eller ved fremmøde.',
        'In acute matters one contacts an employee or leader by phone or in person.',
      ),
    },
    {
      id: 'complaint-in-writing-to-the-leadership',
      title: { da: 'En klage skrives til ledelsen', en: 'A complaint is written to the leadership' },
      force: 'should',
      when: { purpose: 'complaint', fromSide: 'home', to: 'leader', act: ['inform', 'ask'] },
      prefer: ['letter', 'platform-message', 'digital-post'],
      forbid: { mode: 'oral' },
      cites: cite(
        'Princip vedrørende forældreklager',
        'En formel klage er skriftlig og går til ledelsen.',
        'A formal complaint is in writing and goes to the leadership.',
      ),
    },
  ],
  duties: [
    {
      id: 'leadership-gives-reasons',
      title: {
        da: 'Ledelsen begrunder sin afgørelse på klagen',
        en: 'The leadership gives reasons for its decision on the complaint',
      },
      force: 'should',
      by: 'recipient',
      do: 'give-reasons',
      when: { purpose: 'complaint', fromSide: 'home', to: 'leader', act: ['inform', 'ask'] },
      cites: cite(
        'Princip vedrørende forældreklager',
        'Den, der klager, får en begrundet afgørelse.',
        'The complainant gets a reasoned decision.',
      ),
    },
    {
      id: 'bullying-plan-in-ten-days',
      title: { da: 'Handlingsplan mod mobning inden ti dage', en: 'An action plan against bullying within ten days' },
      force: 'should',
      by: 'school-leader',
      do: 'make-action-plan',
      within: { n: 10, unit: 'calendar-day' },
      when: { purpose: 'bullying', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      note: {
        da: 'Siden skriver dage; loven skriver arbejdsdage. Begge frister vises.',
        en: 'The page says days, the act working days. Both deadlines are shown.',
      },
      cites: cite(
        'Antimobbestrategi',
        'Ledelsen laver en plan senest ti dage efter eller sætter straks midlertidigt ind.',
        'The leadership makes a plan within ten days or takes interim measures at once.',
      ),
    },
  ],
  mandates: [
    {
      id: 'class-teacher-when-in-doubt',
      title: { da: 'Er man i tvivl, går man til klasselæreren', en: 'When in doubt, go to the class teacher' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'receive',
      subjects: ['unsure-whom'],
      answer: 'yes',
      cites: cite(
        'Rette vedkommende',
        'I tvivl om, hvem der er den rette, kontaktes kontaktlæreren.',
        'In doubt about the right person one contacts the contact teacher.',
      ),
    },
  ],
  hours: [
    {
      id: 'working-hours',
      title: { da: 'Medarbejderne svarer i arbejdstiden', en: 'Staff answer in working hours' },
      force: 'should',
      of: { side: 'school' },
      weekly: [
        { days: ['mon', 'tue', 'wed', 'thu'], from: '08:00', until: '15:00' },
        { days: ['fri'], from: '08:00', until: '14:00' },
      ],
      exceptClosedDays: true,
      replaces: ['common-practice/school-hours'],
      cites: cite(
        'Svartider',
        'Mandag til torsdag kl. 8-15 og fredag til kl. 14; ikke i weekender og ferier.',
        'Monday to Thursday 8-15 and Friday until 14; not at weekends or in holidays.',
      ),
    },
  ],
  paths: [
    {
      id: 'complaint-step-by-step',
      title: { da: 'Når dialogen med medarbejderen ikke er nok', en: 'When talking with the employee is not enough' },
      force: 'should',
      opens: { purpose: 'complaint', fromSide: 'home', about: { not: 'staff-member' } },
      steps: [
        {
          id: 'employee',
          title: { da: 'Medarbejderen', en: 'The employee' },
          parties: ['custody-holder', 'teacher'],
          acts: ['talk'],
        },
        {
          id: 'nearest-leader',
          title: { da: 'Nærmeste leder', en: 'The nearest leader' },
          parties: ['custody-holder', 'nearest-leader'],
          acts: ['talk'],
        },
        {
          id: 'school-leader',
          title: { da: 'Skolelederen', en: 'The school leader' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['talk'],
        },
        {
          id: 'head-of-schools',
          title: { da: 'Kommunens skolechef', en: "The municipality's head of schools" },
          parties: ['custody-holder', 'head-of-schools'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Princip vedrørende forældreklager',
        'Man går til medarbejderen, nærmeste leder, skolelederen og til sidst kommunens skolechef.',
        'One goes to the employee, the nearest leader, the school leader and at last the head of schools.',
      ),
    },
  ],
});
