import {
  childToSchool,
  homeToSchool,
  homeToThirdParty,
  leaderToHome,
  schoolToChild,
  schoolToHome,
} from '../case-words.js';
import type { RequirementCase } from '../requirement-case.js';

const misunderstanding = { purpose: 'misunderstanding' } as const;
const spoken = { act: 'talk', channel: 'meeting' } as const;

/** Courses under the requirements of Kommunikation: each with some that keep it, some that do not, some that are not about it. */
export const kommunikationCases: readonly RequirementCase[] = [
  {
    requirement: 'aalborg/misunderstanding-is-never-left',
    shows: { da: 'Den bliver talt igennem.', en: 'It is talked through.' },
    course: [
      homeToSchool({ ...misunderstanding, act: 'inform' }),
      schoolToHome({ ...misunderstanding, ...spoken, after: 2 }),
    ],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/misunderstanding-is-never-left',
    shows: { da: 'Der bliver svaret, men aldrig talt.', en: 'There is an answer, but never a talk.' },
    course: [
      homeToSchool({ ...misunderstanding, act: 'ask' }),
      schoolToHome({ ...misunderstanding, act: 'answer', after: 1 }),
    ],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/misunderstanding-is-never-left',
    shows: { da: 'Den bliver rejst igen, efter at der er talt.', en: 'It is raised again after the talk.' },
    course: [
      homeToSchool({ ...misunderstanding, act: 'inform' }),
      schoolToHome({ ...misunderstanding, ...spoken }),
      homeToSchool({ ...misunderstanding, act: 'inform' }),
    ],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/misunderstanding-is-never-left',
    shows: { da: 'Der er ingen misforståelse.', en: 'There is no misunderstanding.' },
    course: [homeToSchool({ act: 'inform' })],
    inFlow: 'not-applicable',
    inLog: 'not-applicable',
  },
  {
    requirement: 'aalborg/third-party-within-reach',
    shows: { da: 'Samtalen kommer under alle omstændigheder.', en: 'The talk comes whatever happens.' },
    course: [homeToSchool({ ...misunderstanding, act: 'inform' }), schoolToHome({ ...misunderstanding, ...spoken })],
    inFlow: 'pass',
    inLog: 'not-assessed',
  },
  {
    requirement: 'aalborg/third-party-within-reach',
    shows: {
      da: 'En tredjepart bliver spurgt, og så tales der.',
      en: 'A third party is asked, and then there is a talk.',
    },
    course: [
      homeToSchool({ ...misunderstanding, act: 'inform' }),
      homeToThirdParty({ ...misunderstanding, act: 'ask', channel: 'phone-call' }),
      schoolToHome({ ...misunderstanding, ...spoken }),
    ],
    inFlow: 'pass',
    inLog: 'not-assessed',
  },
  {
    requirement: 'aalborg/third-party-within-reach',
    shows: {
      da: 'Forløbet slutter uden samtale og uden tredjepart.',
      en: 'The course ends without a talk and without a third party.',
    },
    course: [
      homeToSchool({ ...misunderstanding, act: 'inform' }),
      schoolToHome({ ...misunderstanding, act: 'answer' }),
    ],
    inFlow: 'fail',
    inLog: 'not-assessed',
  },
  {
    requirement: 'aalborg/third-party-step-exists',
    shows: {
      da: 'Efter en misforståelse kan en tredjepart spørges.',
      en: 'After a misunderstanding a third party can be asked.',
    },
    course: [
      homeToSchool({ ...misunderstanding, act: 'inform' }),
      homeToThirdParty({ ...misunderstanding, act: 'ask', channel: 'phone-call' }),
    ],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/third-party-step-exists',
    shows: {
      da: 'Tredjeparten kommer før misforståelsen, ikke efter.',
      en: 'The third party comes before the misunderstanding, not after it.',
    },
    course: [
      homeToThirdParty({ act: 'ask', channel: 'phone-call' }),
      homeToSchool({ ...misunderstanding, act: 'inform' }),
    ],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/question-from-home-is-answered',
    shows: {
      da: 'En leder svarer på det, læreren blev spurgt om.',
      en: 'A leader answers what the teacher was asked.',
    },
    course: [homeToSchool({ act: 'ask' }), leaderToHome({ act: 'answer', after: 1 })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/question-from-home-is-answered',
    shows: {
      da: 'Svaret går til barnet, ikke tilbage til hjemmet.',
      en: 'The answer goes to the child, not back to the home.',
    },
    course: [homeToSchool({ act: 'ask' }), schoolToChild({ act: 'answer' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/question-from-home-is-answered',
    shows: { da: 'Svaret kommer før spørgsmålet.', en: 'The answer comes before the question.' },
    course: [schoolToHome({ act: 'answer' }), homeToSchool({ act: 'ask' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/question-from-school-is-answered',
    shows: { da: 'Hjemmet svarer med et opkald.', en: 'The home answers by a call.' },
    course: [schoolToHome({ act: 'ask' }), homeToSchool({ act: 'talk', channel: 'phone-call', after: 3 })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/question-from-school-is-answered',
    shows: { da: 'Hjemmet kvitterer kun.', en: 'The home only acknowledges.' },
    course: [schoolToHome({ act: 'ask' }), homeToSchool({ act: 'acknowledge' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/home-can-open',
    shows: { da: 'Hjemmet henvender sig.', en: 'The home makes contact.' },
    course: [homeToSchool({ act: 'inform' })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/home-can-open',
    shows: { da: 'Hjemmet svarer kun, når det bliver spurgt.', en: 'The home only answers when it is asked.' },
    course: [schoolToHome({ act: 'ask' }), homeToSchool({ act: 'answer' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/school-can-open',
    shows: { da: 'Skolen henvender sig.', en: 'The school makes contact.' },
    course: [schoolToHome({ act: 'inform' })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/school-can-open',
    shows: { da: 'Skolen svarer kun.', en: 'The school only answers.' },
    course: [homeToSchool({ act: 'ask' }), schoolToHome({ act: 'answer' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/concern-is-acted-on',
    shows: {
      da: 'Læreren inviterer til en samtale om sin bekymring.',
      en: 'The teacher invites to a talk about the concern.',
    },
    course: [
      schoolToHome({ purpose: 'concern', act: 'inform' }),
      schoolToHome({ purpose: 'concern', act: 'arrange', after: 1 }),
    ],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/concern-is-acted-on',
    shows: {
      da: 'Bekymringen bliver sagt, og så sker der intet.',
      en: 'The concern is told, and then nothing happens.',
    },
    course: [schoolToHome({ purpose: 'concern', act: 'inform' }), homeToSchool({ purpose: 'concern', act: 'answer' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/child-heard-before-decision',
    shows: { da: 'Barnet fortæller, før der bliver afgjort noget.', en: 'The child tells before anything is decided.' },
    course: [
      childToSchool({ act: 'inform', channel: 'meeting' }),
      schoolToHome({ purpose: 'decision', act: 'decide' }),
    ],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/child-heard-before-decision',
    shows: { da: 'Barnet bliver først talt med bagefter.', en: 'The child is talked with only afterwards.' },
    course: [schoolToHome({ purpose: 'decision', act: 'decide' }), schoolToChild({ ...spoken })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/child-heard-before-decision',
    shows: { da: 'Det handler om klassen, ikke om et barn.', en: 'It is about the class, not about a child.' },
    course: [schoolToHome({ purpose: 'decision', act: 'decide', facts: { about: 'class' } })],
    inFlow: 'not-applicable',
    inLog: 'not-applicable',
  },
];
