import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Nyborg Private Realskole: what each channel is for, and when staff look at them. */
export const nyborgPrivateRealskole: Frame = defineFrame({
  id: 'nyborg-private-realskole',
  level: 'school',
  title: { da: 'Nyborg Private Realskole', en: 'Nyborg Private Realskole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikationspolitik', en: 'Communication policy' },
      publisher: 'Nyborg Private Realskole',
      url: 'https://www.nyborgprivaterealskole.dk/skolehjem/kommunikationspolitik/',
    },
  },
  rules: [
    {
      id: 'clarify-and-urgent-by-phone',
      title: {
        da: 'Haster det, eller skal noget afklares, så ring',
        en: 'Call when it is urgent or needs clearing up',
      },
      force: 'should',
      when: {
        fromSide: ['home', 'school'],
        toSide: ['home', 'school'],
        addressing: 'one',
        act: ['inform', 'ask', 'talk'],
        any: [{ urgency: ['same-day', 'now'], purpose: { not: 'absence' } }, { purpose: 'misunderstanding' }],
      },
      prefer: ['phone-call'],
      cites: cite(
        'Telefon',
        'Telefonen bruges til at afklare noget og til det, der haster.',
        'The phone is for clearing things up and for what is urgent.',
      ),
    },
    {
      id: 'conflict-at-a-meeting',
      title: {
        da: 'Konflikter løses ved en samtale eller et møde',
        en: 'Conflicts are solved in a talk or at a meeting',
      },
      force: 'should',
      when: { purpose: ['conflict', 'bullying', 'misunderstanding'], act: 'talk' },
      prefer: ['meeting'],
      cites: cite(
        'Samtale/møde',
        'Møder er til at oplyse, afklare, løse konflikter, planlægge og evaluere.',
        'Meetings are for informing, clarifying, solving conflicts, planning and evaluating.',
      ),
    },
    {
      id: 'short-facts-by-message',
      title: { da: 'Korte, saglige beskeder sendes skriftligt', en: 'Short factual messages are sent in writing' },
      force: 'should',
      when: { act: ['inform', 'remind'], tension: 'calm', addressing: 'one' },
      prefer: ['platform-message'],
      cites: cite(
        'Mails',
        'Skrevne beskeder er korte og saglige og lægger ikke op til debat.',
        'Written messages are short and factual and invite no debate.',
      ),
    },
    {
      id: 'board-for-the-whole-school',
      title: { da: 'Opslag er til det, der angår hele skolen', en: 'Posts are for what concerns the whole school' },
      force: 'should',
      when: { act: ['inform', 'remind'], about: 'school', addressing: 'all' },
      prefer: ['platform-post'],
      cites: cite(
        'Opslagstavlen',
        'Opslagstavlen er kun til det, der har interesse for skolen som helhed.',
        'The notice board is only for what is of interest to the school as a whole.',
      ),
    },
    {
      id: 'no-post-about-less',
      title: { da: 'Andet hører ikke til på opslagstavlen', en: 'Anything else does not belong on the board' },
      force: 'should',
      when: { about: { not: 'school' } },
      discourage: ['platform-post'],
      cites: cite(
        'Opslagstavlen',
        'Opslagstavlen er kun til det, der har interesse for skolen som helhed.',
        'The notice board is only for what is of interest to the school as a whole.',
      ),
    },
  ],
  hours: [
    {
      id: 'not-on-days-off',
      title: { da: 'Medarbejderne ser beskeder på arbejdsdage', en: 'Staff look at messages on working days' },
      force: 'should',
      of: { side: 'school' },
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '00:00', until: '23:59' }],
      exceptClosedDays: true,
      replaces: ['common-practice/school-hours'],
      cites: cite(
        'Forventninger',
        'Medarbejderne ser efter beskeder, men ikke i ferier og på fridage.',
        'Staff look for messages, but not in holidays and on days off.',
      ),
    },
  ],
});
