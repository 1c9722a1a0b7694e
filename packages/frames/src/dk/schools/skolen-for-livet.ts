import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface SkolenForLivetIds {
  readonly role: 'contact-person';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: 'agreed-with-contact-person';
  readonly duty: never;
}

/** Skolen for Livet on threats between pupils: both families are told and get the note, by the contact person. */
export const skolenForLivet: Frame<SkolenForLivetIds> = defineFrame({
  id: 'skolen-for-livet',
  level: 'school',
  title: { da: 'Skolen for Livet', en: 'Skolen for Livet' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Voldspolitik og retningslinjer', en: 'Policy on violence and guidelines' },
      publisher: 'Skolen for Livet',
      url: 'https://skolenforlivet.nu/voldspolitik-og-retningslinjer/',
    },
  },
  vocabulary: {
    roles: {
      'contact-person': {
        name: { da: 'kontaktperson', en: 'contact person' },
        meaning: {
          da: 'Den lærer, der er kontaktperson for eleven.',
          en: 'The teacher who is the pupil’s contact person.',
        },
        within: 'teacher',
      },
    },
    facts: {
      'agreed-with-contact-person': {
        kind: 'choice',
        name: { da: 'aftalt med kontaktpersonen', en: 'agreed with the contact person' },
        meaning: {
          da: 'Om kontaktpersonen har aftalt, at en anden tager sig af det.',
          en: 'Whether the contact person has agreed that somebody else takes it.',
        },
        usual: 'no',
        values: { no: { da: 'nej', en: 'no' }, yes: { da: 'ja', en: 'yes' } },
      },
    },
    subjects: {
      'contact-after-incident': {
        name: { da: 'kontakten efter en episode mellem elever', en: 'the contact after an incident between pupils' },
        meaning: {
          da: 'At fortælle hjemmet om en trussel eller chikane.',
          en: 'Telling the home of a threat or harassment.',
        },
      },
    },
  },
  duties: [
    {
      id: 'both-families-get-the-note',
      title: { da: 'Begge familier får besked og en kopi', en: 'Both families are told and get a copy' },
      force: 'should',
      by: 'professional',
      do: 'give-copy-to-both-families',
      when: {
        purpose: ['safety', 'bullying', 'conflict'],
        about: 'several-children',
        fromSide: 'school',
        toSide: 'home',
        act: ['inform', 'record'],
      },
      cites: cite(
        'Chikane mellem elever',
        'Forældrene til begge børn orienteres og får en kopi af notatet.',
        'The parents of both children are informed and get a copy of the note.',
      ),
    },
  ],
  mandates: [
    {
      id: 'contact-person-contacts-the-home',
      title: { da: 'Kontaktpersonen kontakter hjemmet', en: 'The contact person contacts the home' },
      force: 'should',
      holders: ['contact-person'],
      action: 'do',
      subjects: ['contact-after-incident'],
      answer: 'yes',
      cites: cite(
        'Trusler mellem elever',
        'Kontaktpersonen, eller en anden lærer efter aftale, fortæller hjemmet om sagen.',
        'The contact person, or another teacher by agreement, tells the home of the matter.',
      ),
    },
    {
      id: 'another-teacher-by-agreement',
      title: { da: 'En anden lærer kan gøre det efter aftale', en: 'Another teacher can do it by agreement' },
      force: 'should',
      holders: ['teacher'],
      action: 'do',
      subjects: ['contact-after-incident'],
      when: { facts: { 'agreed-with-contact-person': 'yes' } },
      answer: 'yes',
      cites: cite(
        'Trusler mellem elever',
        'Kontaktpersonen, eller en anden lærer efter aftale, fortæller hjemmet om sagen.',
        'The contact person, or another teacher by agreement, tells the home of the matter.',
      ),
    },
  ],
});
