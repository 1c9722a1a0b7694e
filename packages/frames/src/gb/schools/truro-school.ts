import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Truro School: e-mail for what is not vital, the telephone for what is, and a talk for what is complex. */
export const truroSchool: Frame = defineFrame({
  id: 'truro-school',
  level: 'school',
  title: { da: 'Truro School', en: 'Truro School' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Forældrehåndbogen', en: 'The parents’ handbook' },
      publisher: 'Truro School',
      url: 'https://issuu.com/truroschool/docs/truro_school_parent_handbook',
    },
  },
  rules: [
    {
      id: 'non-vital-by-email',
      title: { da: 'E-mail er til det, der ikke er vigtigt', en: 'E-mail is for what is not vital' },
      force: 'should',
      when: {
        fromSide: 'home',
        toSide: 'school',
        importance: 'ordinary',
        urgency: ['routine', 'soon'],
        act: ['inform', 'ask'],
      },
      accept: ['email'],
      cites: cite(
        'E-mail',
        'Kun beskeder, der ikke er afgørende, sendes som mail.',
        'Only non-vital messages are sent by e-mail.',
      ),
    },
    {
      id: 'urgent-by-phone-to-the-office',
      title: {
        da: 'Det, der kræver handling nu, ringes til kontoret',
        en: 'What needs action now is called in to the office',
      },
      force: 'should',
      when: { fromSide: 'home', toSide: 'school', urgency: ['same-day', 'now'], act: ['inform', 'ask'] },
      prefer: ['phone-call'],
      forbid: ['email'],
      cites: cite(
        'Emergencies',
        'Kræver noget handling straks, ringes der til kontoret i skoletiden.',
        'What needs emergency action is telephoned to the office in school hours.',
      ),
    },
    {
      id: 'complex-problems-in-person',
      title: { da: 'Det indviklede tages ansigt til ansigt', en: 'What is complex is taken in person' },
      force: 'should',
      when: { tension: ['delicate', 'heated'], act: ['inform', 'ask', 'talk', 'answer'] },
      prefer: ['meeting', 'phone-call'],
      discourage: ['email'],
      cites: cite(
        'Complex problems',
        'Personalet inviterer hellere til en samtale eller en opringning end til en brevveksling på mail.',
        'Staff rather invite to a talk in person or by telephone than to a dialogue by e-mail.',
      ),
    },
  ],
});
