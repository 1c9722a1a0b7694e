import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface AaleHjortsvangSkoleIds {
  readonly role: 'ppr';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}

/** Åle-Hjortsvang Skole on bullying: the class teacher calls the parents, and a ladder of helpers stands ready. */
export const aaleHjortsvangSkole: Frame<AaleHjortsvangSkoleIds> = defineFrame({
  id: 'aale-hjortsvang-skole',
  level: 'school',
  title: { da: 'Åle-Hjortsvang Skole', en: 'Åle-Hjortsvang Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Handleplan mod mobning', en: 'Plan of action against bullying' },
      publisher: 'Åle-Hjortsvang Skole',
      url: 'http://aale-hjortsvang-skole.dk/om-boernebyen/skole/boerneby',
    },
  },
  vocabulary: {
    roles: {
      ppr: {
        name: { da: 'PPR', en: 'psychological service' },
        meaning: { da: 'Pædagogisk-psykologisk rådgivning.', en: 'The pedagogical-psychological counselling service.' },
        within: 'support-professional',
      },
    },
  },
  duties: [
    {
      id: 'class-teacher-contacts-parents',
      title: {
        da: 'Klasselæreren kontakter forældrene om mobning',
        en: 'The class teacher contacts the parents about bullying',
      },
      force: 'should',
      by: 'class-teacher',
      do: 'inform',
      when: { purpose: 'bullying', to: 'class-teacher', act: ['inform', 'ask'] },
      cites: cite(
        'Mobning',
        'Når klasselæreren hører om mobning, kontaktes forældrene til dem, det angår.',
        'When the class teacher learns of bullying, the parents of those concerned are contacted.',
      ),
    },
  ],
  paths: [
    {
      id: 'bullying-ladder',
      title: { da: 'Når et barn bliver mobbet', en: 'When a child is bullied' },
      force: 'should',
      opens: { purpose: 'bullying', fromSide: 'home' },
      steps: [
        {
          id: 'class-teacher',
          title: { da: 'Klasselæreren', en: 'The class teacher' },
          parties: ['custody-holder', 'class-teacher'],
          acts: ['talk'],
        },
        {
          id: 'involved-families',
          title: { da: 'De involverede elever og forældre', en: 'The pupils and parents involved' },
          parties: ['custody-holder', 'other-parent', 'child', 'class-teacher'],
          acts: ['talk'],
        },
        {
          id: 'team',
          title: { da: 'Teamet og AKT-læreren', en: 'The team and its support teacher' },
          parties: ['custody-holder', 'support-professional'],
          acts: ['talk'],
        },
        {
          id: 'school-leader',
          title: { da: 'Skolelederen', en: 'The school leader' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['talk'],
        },
        {
          id: 'ppr',
          title: { da: 'PPR', en: 'The psychological service' },
          parties: ['custody-holder', 'ppr'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Mobning',
        'Man går til klasselæreren; derefter hjælper de involverede, teamet og AKT, lederen og PPR.',
        'One goes to the class teacher; then those involved, the team and its helpers, the leader and the psychologists help.',
      ),
    },
  ],
});
