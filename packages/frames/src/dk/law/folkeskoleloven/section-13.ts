import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/**
 * Section 13(1): pupils and parents are informed regularly of how the pupil gets on (the act gives no number), and of test
 * results in writing.
 */
export const section13: FrameItems<DanishLawWords> = {
  rules: [
    {
      id: 'test-results-in-writing',
      title: { da: 'Testresultater gives skriftligt', en: 'Test results are given in writing' },
      force: 'must',
      when: {
        purpose: 'learning-progress',
        act: 'inform',
        fromSide: 'school',
        toSide: 'home',
        facts: { content: 'test-results' },
      },
      forbid: { mode: 'oral' },
      cites: cite(
        '§ 13, stk. 1',
        'Resultater af test meddeles forældrene på skrift.',
        'Results of tests are made known to the parents in writing.',
      ),
      note: {
        da: 'Det er orienteringen, der skal være skriftlig; resultaterne må gerne tales igennem.',
        en: 'It is the informing that must be in writing; the results may well be talked over.',
      },
    },
  ],
  mandates: [
    {
      id: 'parents-informed-of-progress',
      title: { da: 'Forældrene orienteres om elevens udbytte', en: "The parents are informed of the pupil's benefit" },
      force: 'must',
      holders: ['custody-holder'],
      action: 'receive',
      subjects: ['pupil-information'],
      answer: 'yes',
      cites: cite(
        '§ 13, stk. 1',
        'Elever og forældre får jævnligt at vide, hvordan skolen ser på udbyttet.',
        'Pupils and parents are regularly told how the school sees the benefit.',
      ),
    },
  ],
};
