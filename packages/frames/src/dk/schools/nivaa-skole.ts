import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface NivaaSkoleIds {
  readonly role: 'teacher-team';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}

/** Nivå Skole: heavy matters by voice, a contact book for the single child, and teams that set their own reply time. */
export const nivaaSkole: Frame<NivaaSkoleIds> = defineFrame({
  id: 'nivaa-skole',
  level: 'school',
  title: { da: 'Nivå Skole', en: 'Nivå Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikation mellem skole og hjem', en: 'Communication between school and home' },
      publisher: 'Nivå Skole',
      url: 'http://nivaaskole.skoleporten.dk/sp/file/20445ca6-68ba-450e-8e81-e5b3f2de6219',
    },
  },
  vocabulary: {
    roles: {
      'teacher-team': {
        name: { da: 'klasseteam', en: 'class team' },
        meaning: { da: 'Lærerne og pædagogerne om en klasse.', en: 'The teachers and pedagogues around a class.' },
        within: 'professional',
      },
    },
  },
  offers: ['contact-book'],
  rules: [
    {
      id: 'heavy-matters-by-voice',
      title: {
        da: 'Tunge sager tages over telefonen eller ved et møde',
        en: 'Heavy matters are taken by phone or at a meeting',
      },
      force: 'should',
      when: {
        purpose: ['conflict', 'wellbeing', 'concern'],
        about: 'one-child',
        addressing: 'one',
        act: ['inform', 'ask', 'talk', 'answer'],
      },
      prefer: ['phone-call', 'meeting'],
      cites: cite(
        'Elevsager og konflikter',
        'Tungere sager, konflikter og et enkelt barns trivsel tages på telefon eller møde.',
        'Heavier cases, conflicts and one child’s wellbeing are taken by phone or at a meeting.',
      ),
    },
    {
      id: 'contact-book-for-one-child',
      title: {
        da: 'Kontaktbogen kan bruges om det enkelte barn',
        en: 'The contact book may be used for the single child',
      },
      force: 'should',
      when: { about: 'one-child', addressing: 'one', act: ['inform', 'ask', 'remind', 'answer'] },
      accept: ['contact-book'],
      cites: cite(
        'Den elektroniske kontaktbog',
        'Kontaktbogen kan bruges til kommunikation om ét barn.',
        'The contact book can be used for communication about one child.',
      ),
    },
  ],
  mandates: [
    {
      id: 'team-sets-reply-time',
      title: { da: 'Teamet melder selv svarfristen ud', en: 'The team announces its own reply time' },
      force: 'should',
      holders: ['teacher-team'],
      action: 'decide',
      subjects: ['reply-time'],
      answer: 'yes',
      cites: cite(
        'Svarfrist',
        'Hvert team fortæller forældrene, hvor længe de kan vente på svar.',
        'Each team tells the parents how long they may wait for an answer.',
      ),
    },
  ],
  hours: [
    {
      id: 'not-on-days-off-or-ill',
      title: {
        da: 'Der svares ikke på fridage, i ferier og under sygdom',
        en: 'No answers on days off, in holidays and during illness',
      },
      force: 'should',
      of: { side: 'school' },
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '00:00', until: '23:59' }],
      exceptClosedDays: true,
      replaces: ['common-practice/school-hours'],
      note: {
        da: 'Medarbejderens egen sygdom kan modellen ikke se.',
        en: 'The employee’s own illness is not something the model can see.',
      },
      cites: cite(
        'Svar',
        'Beskeder ventes ikke besvaret på fridage, i ferier eller når medarbejderen er syg.',
        'Messages are not expected to be answered on days off, in holidays or when the employee is ill.',
      ),
    },
  ],
});
