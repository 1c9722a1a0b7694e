import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface DooishNationalSchoolIds {
  readonly role: 'infant-teacher' | 'board-chair';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}

/** Dooish National School: no talk at the gate while pupils go home, no calls to a teacher’s home, and a file for every meeting. */
export const dooishNationalSchool: Frame<DooishNationalSchoolIds> = defineFrame({
  id: 'dooish-national-school',
  level: 'school',
  title: { da: 'Dooish National School', en: 'Dooish National School' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikationspolitik', en: 'Communication policy' },
      publisher: 'Dooish National School',
      url: 'https://www.dooishns.ie/our-school/policies/communication-policy',
    },
  },
  vocabulary: {
    roles: {
      'infant-teacher': {
        name: { da: 'indskolingslærer', en: 'infant teacher' },
        meaning: { da: 'Læreren for de yngste.', en: 'The teacher of the youngest.' },
        within: 'teacher',
      },
      'board-chair': {
        name: { da: 'bestyrelsesformand', en: 'chairperson of the board' },
        meaning: { da: 'Formanden for skolens bestyrelse.', en: 'The chairperson of the school’s board.' },
        within: 'school-board',
      },
    },
    subjects: {
      'grievance-against-parent': {
        name: { da: 'skolens utilfredshed med en forælder', en: 'the school’s grievance against a parent' },
        meaning: {
          da: 'At tage skolens utilfredshed op med en forælder.',
          en: 'Taking up the school’s grievance with a parent.',
        },
      },
    },
  },
  rules: [
    {
      id: 'no-talk-at-dismissal',
      title: {
        da: 'Ingen samtale ved porten, når de yngste bliver hentet',
        en: 'No talk at the gate when the youngest are fetched',
      },
      force: 'should',
      when: { fromSide: 'home', to: 'infant-teacher' },
      forbid: ['doorstep-talk'],
      cites: cite(
        'Dismissal',
        'De yngstes lærere går ikke ind i samtaler ved porten; de skal give børnene fra sig.',
        'Infant teachers enter no discussions at the gate; they are to hand over the pupils.',
      ),
    },
    {
      id: 'no-contact-at-home',
      title: { da: 'Lærere kontaktes ikke derhjemme', en: 'Teachers are not contacted at home' },
      force: 'should',
      when: { to: 'teacher', hours: 'outside', fromSide: 'home' },
      forbid: ['phone-call', 'video-call', 'sms'],
      cites: cite('Contact', 'Lærere må ikke kontaktes hjemme.', 'Teachers may not be contacted at home.'),
    },
  ],
  duties: [
    {
      id: 'meetings-are-recorded',
      title: { da: 'Et møde skrives ned og lægges på sagen', en: 'A meeting is recorded and filed' },
      force: 'should',
      by: 'professional',
      do: 'record-in-writing',
      when: {
        act: 'talk',
        any: [
          { fromSide: 'school', toSide: 'home' },
          { fromSide: 'home', toSide: 'school' },
        ],
        importance: 'important',
      },
      cites: cite(
        'Meetings',
        'En optegnelse over mødet lægges i skolens arkiv.',
        'A record of the meeting is placed in the school’s files.',
      ),
    },
  ],
  mandates: [
    {
      id: 'chairperson-takes-up-a-grievance',
      title: {
        da: 'Formanden tager skolens utilfredshed op med en forælder',
        en: 'The chairperson takes up the school’s grievance with a parent',
      },
      force: 'should',
      holders: ['board-chair'],
      action: 'do',
      subjects: ['grievance-against-parent'],
      answer: 'yes',
      cites: cite(
        'Grievance',
        'Har skolen noget udestående med en forælder, kontakter bestyrelsens formand forælderen.',
        'If the school has a grievance against a parent, the chairperson of the board contacts the parent.',
      ),
    },
    {
      id: 'staff-do-not-take-up-a-grievance',
      title: { da: 'Personalet gør det ikke selv', en: 'Staff do not do so themselves' },
      force: 'should',
      holders: ['professional'],
      action: 'do',
      subjects: ['grievance-against-parent'],
      answer: 'no',
      cites: cite('Grievance', 'Det er formanden, der tager kontakten.', 'It is the chairperson who makes contact.'),
    },
  ],
});
