import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/** Sections 1 and 2: the school works in cooperation with the parents, and the leader answers for the teaching. */
export const section1And2: FrameItems<DanishLawWords> = {
  principles: [
    {
      id: 'school-works-with-parents',
      title: { da: 'Skolen arbejder sammen med forældrene', en: 'The school works together with the parents' },
      force: 'must',
      kind: 'rationale',
      says: {
        da: 'Elever og forældre samarbejder med skolen om at nå skolens formål.',
        en: "Pupils and parents cooperate with the school to reach the school's purpose.",
      },
      cites: [
        ...cite(
          '§ 1, stk. 1',
          'Skolen løser sin opgave i samarbejde med forældrene.',
          'The school does its work in cooperation with the parents.',
        ),
        ...cite(
          '§ 2, stk. 3',
          'Elever og forældre samarbejder med skolen.',
          'Pupils and parents cooperate with the school.',
        ),
      ].map((one) => ({ ...one, certainty: 'page-seen' as const })),
    },
  ],
  mandates: [
    {
      id: 'leader-organises-teaching',
      title: {
        da: 'Skolelederen bestemmer undervisningens tilrettelæggelse',
        en: 'The leader decides how teaching is organised',
      },
      force: 'must',
      holders: ['school-leader'],
      action: 'decide',
      subjects: ['organisation-of-teaching'],
      answer: 'yes',
      cites: cite(
        '§ 2, stk. 2',
        'Lederen har ansvaret for undervisningens kvalitet og bestemmer, hvordan den lægges til rette.',
        'The leader is responsible for the quality of teaching and decides how it is organised.',
      ).map((one) => ({ ...one, certainty: 'page-seen' as const })),
    },
  ],
};
