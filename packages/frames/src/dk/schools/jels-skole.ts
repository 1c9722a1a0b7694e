import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Jels Skole: call once too often rather than once too seldom, and take criticism of the school straight to the leader. */
export const jelsSkole: Frame = defineFrame({
  id: 'jels-skole',
  level: 'school',
  title: { da: 'Jels Skole', en: 'Jels Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Konflikter, kontaktbogen og fravær', en: 'Conflicts, the contact book and absence' },
      publisher: 'Jels Skole',
      url: 'http://www.jelsskole.dk/Infoweb/indhold/Information/Konflikter.htm',
    },
  },
  offers: ['contact-book'],
  rules: [
    {
      id: 'call-when-in-doubt',
      title: { da: 'Ring hellere en gang for meget', en: 'Rather call once too often' },
      force: 'should',
      when: {
        purpose: ['concern', 'wellbeing', 'misunderstanding'],
        fromSide: 'home',
        to: 'teacher',
        act: ['inform', 'ask', 'talk'],
      },
      prefer: ['phone-call'],
      cites: cite(
        'Konflikter',
        'I tvivl ringer man til læreren, hellere for tit end for sjældent.',
        'In doubt one calls the teacher, rather too often than too seldom.',
      ),
    },
    {
      id: 'contact-book-for-small-messages',
      title: { da: 'Kontaktbogen er til små beskeder', en: 'The contact book is for small messages' },
      force: 'should',
      when: { purpose: 'everyday', act: ['inform', 'ask', 'remind'], addressing: 'one' },
      accept: ['contact-book'],
      cites: cite(
        'Kontaktbogen',
        'Ikke alt egner sig, men til små beskeder er bogen hurtig og god.',
        'Not everything suits it, but for small messages the book is quick and good.',
      ),
    },
  ],
  duties: [
    {
      id: 'disagreement-out-of-earshot',
      title: {
        da: 'Uenighed tages, når børnene ikke hører det',
        en: 'Disagreement is discussed when the children cannot hear',
      },
      force: 'should',
      by: 'sender',
      do: 'keep-children-out-of-earshot',
      when: { purpose: ['conflict', 'misunderstanding'], act: 'talk' },
      cites: cite(
        'Konflikter',
        'Er skole og hjem uenige, tales der om det uden børnene.',
        'If school and home disagree, it is discussed without the children.',
      ),
    },
  ],
  mandates: [
    {
      id: 'class-teacher-gives-short-leave',
      title: { da: 'Klasselæreren kan give fri i en dag', en: 'The class teacher can give a day of leave' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { atMost: 1 } } },
      answer: 'yes',
      cites: cite(
        'Fravær',
        'En enkelt dag kan klasselæreren bevilge; to dage og derover kun ledelsen.',
        'A single day can be granted by the class teacher; two days and more only by the leadership.',
      ),
    },
    {
      id: 'class-teacher-gives-no-longer-leave',
      title: { da: 'Længere fri er ikke klasselærerens sag', en: 'Longer leave is not for the class teacher' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 1 } } },
      answer: 'no',
      cites: cite(
        'Fravær',
        'En enkelt dag kan klasselæreren bevilge; to dage og derover kun ledelsen.',
        'A single day can be granted by the class teacher; two days and more only by the leadership.',
      ),
    },
    {
      id: 'leader-gives-longer-leave',
      title: { da: 'Længere fri gives af ledelsen', en: 'Longer leave is given by the leadership' },
      force: 'should',
      holders: ['leader'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 1 } } },
      answer: 'yes',
      cites: cite(
        'Fravær',
        'En enkelt dag kan klasselæreren bevilge; to dage og derover kun ledelsen.',
        'A single day can be granted by the class teacher; two days and more only by the leadership.',
      ),
    },
  ],
  paths: [
    {
      id: 'criticism-straight-to-the-leader',
      title: {
        da: 'Kritik af skolen går direkte til lederen',
        en: 'Criticism of the school goes straight to the leader',
      },
      force: 'should',
      opens: { purpose: 'complaint', fromSide: 'home', about: 'school' },
      steps: [
        {
          id: 'school-leader',
          title: { da: 'Skolens leder', en: 'The school leader' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Konflikter',
        'Kritik rettes til skolens leder så tidligt som muligt.',
        'Criticism is taken to the school leader as early as possible.',
      ),
    },
  ],
});
