import { schoolToHome } from '../case-words.js';
import type { RequirementCase } from '../requirement-case.js';

const spoken = { act: 'talk', channel: 'meeting' } as const;

/** Courses under the requirements of the preamble: each with some that keep it, some that do not, some that are not about it. */
export const preambleCases: readonly RequirementCase[] = [
  {
    requirement: 'aalborg/hard-talk-leaves-actions',
    shows: { da: 'Det aftalte bliver skrevet ned.', en: 'What was agreed is written down.' },
    course: [schoolToHome({ ...spoken, facts: { tension: 'heated' } }), schoolToHome({ act: 'record' })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/hard-talk-leaves-actions',
    shows: { da: 'Samtalen er svær og ender i ingenting.', en: 'The talk is hard and ends in nothing.' },
    course: [schoolToHome({ act: 'record' }), schoolToHome({ ...spoken, facts: { tension: 'delicate' } })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/hard-talk-leaves-actions',
    shows: { da: 'Samtalen er rolig.', en: 'The talk is calm.' },
    course: [schoolToHome({ ...spoken })],
    inFlow: 'not-applicable',
    inLog: 'not-applicable',
  },
];
