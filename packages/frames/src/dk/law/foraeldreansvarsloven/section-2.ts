import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('foraeldreansvarsloven');

/**
 * Section 2: whoever holds custody cares for the child and may decide its personal matters from the child's interest and
 * needs; the child has a right to care, safety and respect.
 */
export const section2: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'custody-holder-decides-personal-matters',
      title: {
        da: 'Den, der har forældremyndigheden, bestemmer om barnets personlige forhold',
        en: "Whoever holds custody decides the child's personal matters",
      },
      force: 'must',
      holders: ['custody-holder'],
      action: 'decide',
      subjects: ['childs-personal-matters'],
      answer: 'yes',
      cites: cite(
        '§ 2, stk. 1',
        'Den, der har forældremyndigheden, drager omsorg og kan bestemme ud fra barnets interesse og behov.',
        "Whoever holds custody cares for the child and may decide from the child's interest and needs.",
      ),
    },
  ],
  principles: [
    {
      id: 'child-has-a-right-to-care-safety-and-respect',
      title: {
        da: 'Barnet har ret til omsorg, tryghed og respekt',
        en: 'The child has a right to care, safety and respect',
      },
      force: 'must',
      kind: 'goal',
      says: {
        da: 'Barnet skal mødes med omsorg og respekt og kunne føle sig trygt.',
        en: 'The child is to be met with care and respect and to be able to feel safe.',
      },
      cites: cite(
        '§ 2, stk. 2',
        'Barnet har ret til omsorg, tryghed og respekt.',
        'The child has a right to care, safety and respect.',
      ),
    },
  ],
};
