import { childToSchool, homeToSchool, schoolToHome } from '../case-words.js';
import type { RequirementCase } from '../requirement-case.js';

const misunderstanding = { purpose: 'misunderstanding' } as const;
const spoken = { act: 'talk', channel: 'meeting' } as const;

/** Courses under the requirements of Gensidig respekt: each with some that keep it, some that do not, some that are not about it. */
export const respectCases: readonly RequirementCase[] = [
  {
    requirement: 'aalborg/home-heard-before-decision',
    shows: {
      da: 'Hjemmet bliver spurgt og svarer, før skolen afgør.',
      en: 'The home is asked and answers before the school decides.',
    },
    course: [
      schoolToHome({ act: 'ask' }),
      homeToSchool({ act: 'answer' }),
      schoolToHome({ purpose: 'decision', act: 'decide' }),
    ],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/home-heard-before-decision',
    shows: { da: 'Hjemmet bliver orienteret, men ikke hørt.', en: 'The home is informed, but not heard.' },
    course: [schoolToHome({ act: 'inform' }), schoolToHome({ purpose: 'decision', act: 'decide' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/adults-go-first-in-a-repair',
    shows: { da: 'En lærer åbner, før barnet taler.', en: 'A teacher opens before the child talks.' },
    course: [schoolToHome({ ...misunderstanding, act: 'arrange' }), childToSchool({ ...misunderstanding, ...spoken })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/adults-go-first-in-a-repair',
    shows: { da: 'Barnet må tage det op selv.', en: 'The child has to take it up itself.' },
    course: [childToSchool({ ...misunderstanding, ...spoken }), schoolToHome({ ...misunderstanding, act: 'inform' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
];
