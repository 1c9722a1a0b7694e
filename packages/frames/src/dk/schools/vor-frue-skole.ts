import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Vor Frue Skole: what divides is always taken by voice, a reply time that binds both sides, and a way for whoever feels offended. */
export const vorFrueSkole: Frame = defineFrame({
  id: 'vor-frue-skole',
  level: 'school',
  title: { da: 'Vor Frue Skole', en: 'Vor Frue Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikation mellem skole og hjem', en: 'Communication between school and home' },
      publisher: 'Vor Frue Skole',
      url: 'https://vorfrueskole.dk/?page_id=5182',
    },
  },
  rules: [
    {
      id: 'controversial-by-voice',
      title: { da: 'Det, der kan skille, tages mundtligt', en: 'What may divide is taken by voice' },
      force: 'should',
      when: { purpose: ['conflict', 'complaint', 'misunderstanding'], act: ['inform', 'ask', 'talk', 'answer'] },
      prefer: ['phone-call', 'meeting'],
      discourage: ['platform-message'],
      cites: cite(
        'Kontroversielle sager',
        'En sag, man kan være uenig om, kræver en samtale over telefonen eller ved et møde.',
        'A matter on which one may disagree needs a talk by phone or at a meeting.',
      ),
    },
  ],
  settings: [
    {
      id: 'answer-in-three-working-days',
      title: { da: 'Begge parter svarer inden for tre arbejdsdage', en: 'Both sides answer within three working days' },
      force: 'should',
      parameter: 'common-practice/reply-time',
      value: 3,
      cites: cite(
        'Svartid',
        'Skole og hjem venter begge svar inden tre arbejdsdage.',
        'School and home both expect an answer within three working days.',
      ),
    },
  ],
  paths: [
    {
      id: 'when-a-message-offends',
      title: { da: 'Når en besked krænker', en: 'When a message offends' },
      force: 'should',
      opens: { purpose: 'misunderstanding', tension: 'heated' },
      steps: [
        {
          id: 'recipient',
          title: { da: 'Afsender og modtager', en: 'Sender and recipient' },
          parties: ['custody-holder', 'teacher'],
          acts: ['talk'],
        },
        {
          id: 'school-leader',
          title: { da: 'Ledelsen', en: 'The leadership' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Forulempet',
        'Føler modtageren sig forulempet, får ledelsen det at vide og kan tage del.',
        'If the recipient feels offended, the leadership is told and may join.',
      ),
    },
  ],
});
