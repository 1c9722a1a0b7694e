import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface StolpedalsskolenIds {
  readonly role: never;
  readonly purpose: never;
  readonly channel: never;
  readonly fact: 'happened';
  readonly duty: never;
}

/** Stolpedalsskolen: answers in two working days, the home told early, and parents who settle what happens outside school. */
export const stolpedalsskolen: Frame<StolpedalsskolenIds> = defineFrame({
  id: 'stolpedalsskolen',
  level: 'school',
  title: { da: 'Stolpedalsskolen', en: 'Stolpedalsskolen' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: {
        da: 'Principper for kommunikation og forældremøder',
        en: 'Principles on communication and parents’ meetings',
      },
      publisher: 'Stolpedalsskolen',
      url: 'https://stolpedalsskolen.aula.dk/skolebestyrelsen/principper/kommunikation-mellem-skole-og-hjem',
    },
  },
  vocabulary: {
    facts: {
      happened: {
        kind: 'choice',
        name: { da: 'hvor det skete', en: 'where it happened' },
        meaning: {
          da: 'Om det skete i skoletiden eller uden for.',
          en: 'Whether it happened in school time or outside.',
        },
        usual: 'at-school',
        values: {
          'at-school': { da: 'i skoletiden', en: 'in school time' },
          'outside-school': { da: 'uden for skoletiden', en: 'outside school time' },
        },
      },
    },
  },
  settings: [
    {
      id: 'answer-in-two-working-days',
      title: { da: 'Svar inden for to arbejdsdage', en: 'Answer within two working days' },
      force: 'should',
      parameter: 'common-practice/reply-time',
      value: 2,
      cites: cite(
        'Henvendelser',
        'Henvendelser besvares som hovedregel inden to arbejdsdage.',
        'Approaches are as a rule answered within two working days.',
      ),
    },
  ],
  duties: [
    {
      id: 'home-told-of-problems',
      title: { da: 'Hjemmet får hurtigt besked om problemer', en: 'The home is soon told of problems' },
      force: 'should',
      by: 'professional',
      do: 'inform',
      within: 'promptly',
      when: {
        purpose: ['challenge', 'wellbeing', 'concern', 'absence'],
        fromSide: 'school',
        toSide: 'home',
        suspicion: { not: 'home' },
      },
      cites: cite(
        'Skolens ansvar',
        'Opstår der faglige eller trivselsmæssige problemer, eller er der fravær, får forældrene besked så hurtigt som muligt.',
        'If there are problems with learning, wellbeing or absence, parents are told as soon as possible.',
      ),
    },
    {
      id: 'two-parents-meetings',
      title: { da: 'To forældremøder om året', en: 'Two parents’ meetings a year' },
      force: 'should',
      by: 'professional',
      do: 'arrange',
      often: { times: 2, per: 'school-year' },
      when: { purpose: 'event', fromSide: 'school', act: 'arrange' },
      cites: cite(
        'Forældremøder',
        'Der inviteres til forældremøde to gange om året og ellers efter behov.',
        'Parents are invited to a meeting twice a year and otherwise as needed.',
      ),
    },
  ],
  paths: [
    {
      id: 'conflict-outside-school',
      title: { da: 'Konflikter uden for skoletiden', en: 'Conflicts outside school hours' },
      force: 'should',
      opens: {
        purpose: 'conflict',
        fromSide: 'home',
        about: 'several-children',
        facts: { happened: 'outside-school' },
      },
      steps: [
        {
          id: 'other-childs-parents',
          title: { da: 'Det andet barns forældre', en: 'The other child’s parents' },
          parties: ['custody-holder', 'other-parent'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Forældrenes ansvar',
        'Ved konflikter mellem børn uden for skoletid taler forældrene så vidt muligt direkte sammen.',
        'In conflicts between children outside school hours the parents talk directly where possible.',
      ),
    },
  ],
});
