import { homeToSchool, schoolToHome } from '../case-words.js';
import type { RequirementCase } from '../requirement-case.js';

const spoken = { act: 'talk', channel: 'meeting' } as const;

/** Courses under the requirements of Tæt på: each with some that keep it, some that do not, some that are not about it. */
export const taetPaaCases: readonly RequirementCase[] = [
  {
    requirement: 'aalborg/important-matters-are-met',
    shows: { da: 'En vigtig henvendelse fører til en aftale.', en: 'An important approach leads to an appointment.' },
    course: [homeToSchool({ act: 'ask', facts: { importance: 'important' } }), schoolToHome({ act: 'arrange' })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/important-matters-are-met',
    shows: { da: 'En vigtig henvendelse bliver kun kvitteret.', en: 'An important approach is only acknowledged.' },
    course: [homeToSchool({ act: 'ask', facts: { importance: 'important' } }), schoolToHome({ act: 'acknowledge' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/no-platform-message-off-the-platform',
    shows: { da: 'Den, der ikke er på platformen, får et brev.', en: 'Whoever is off the platform gets a letter.' },
    course: [schoolToHome({ act: 'inform', channel: 'letter', facts: { reach: 'paper-only' } })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/no-platform-message-off-the-platform',
    shows: {
      da: 'Den, der ikke er på platformen, får en besked dér.',
      en: 'Whoever is off the platform gets a message there.',
    },
    course: [schoolToHome({ act: 'inform', facts: { reach: 'no-platform' } })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/every-contact-serves-an-aim',
    shows: { da: 'Henvendelsen tjener trivsel.', en: 'The contact serves wellbeing.' },
    course: [schoolToHome({ purpose: 'wellbeing', act: 'inform' })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/oral-ways-exist',
    shows: { da: 'Man kan tale sammen.', en: 'People can talk.' },
    course: [schoolToHome({ ...spoken })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/oral-ways-exist',
    shows: { da: 'Man skriver kun.', en: 'People only write.' },
    course: [schoolToHome({ act: 'inform' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/written-ways-exist',
    shows: { da: 'Man kan skrive.', en: 'People can write.' },
    course: [schoolToHome({ act: 'inform' })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/written-ways-exist',
    shows: { da: 'Man mødes kun.', en: 'People only meet.' },
    course: [schoolToHome({ ...spoken })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/school-meets-in-person',
    shows: { da: 'Skolen mødes med hjemmet.', en: 'The school meets the home.' },
    course: [schoolToHome({ ...spoken })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/school-meets-in-person',
    shows: { da: 'Skolen ringer kun.', en: 'The school only calls.' },
    course: [schoolToHome({ act: 'talk', channel: 'phone-call' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'aalborg/school-reaches-out-from-afar',
    shows: { da: 'Skolen ringer.', en: 'The school calls.' },
    course: [schoolToHome({ act: 'talk', channel: 'phone-call' })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'aalborg/school-reaches-out-from-afar',
    shows: { da: 'Hjemmet må altid komme.', en: 'The home always has to come.' },
    course: [schoolToHome({ ...spoken })],
    inFlow: 'fail',
    inLog: 'fail',
  },
];
