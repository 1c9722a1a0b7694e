import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/**
 * Section 13(1): pupils and parents are informed regularly of how the pupil gets on (the act gives no number); parents are
 * told test results in writing, and see tasks and answers of linear tests when they ask.
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
      title: { da: 'Elev og forældre orienteres om udbyttet', en: 'Pupil and parents are informed of the benefit' },
      force: 'must',
      holders: ['child', 'custody-holder'],
      action: 'receive',
      subjects: ['pupil-information'],
      answer: 'yes',
      cites: cite(
        '§ 13, stk. 1',
        'Elever og forældre får jævnligt at vide, hvordan skolen ser på udbyttet.',
        'Pupils and parents are regularly told how the school sees the benefit.',
      ),
    },
    {
      id: 'parents-see-the-test-on-request',
      title: {
        da: 'Forældrene kan bede om at se en lineær tests opgaver og svar',
        en: "The parents can ask to see a linear test's tasks and answers",
      },
      force: 'must',
      holders: ['custody-holder'],
      action: 'receive',
      subjects: ['test-tasks-and-answers'],
      when: { facts: { request: 'individual' } },
      answer: 'yes',
      cites: cite(
        '§ 13, stk. 1',
        'Opgaver og svar i de lineære test vises til de forældre, der beder om det.',
        'Tasks and answers of the linear tests are shown to parents who ask.',
      ),
    },
  ],
};
