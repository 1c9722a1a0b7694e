import { homeToSchool, schoolToHome, schoolToMunicipality } from './case-words.js';
import type { RequirementCase } from './requirement-case.js';

const important = { importance: 'important' } as const;
const conflict = { purpose: 'conflict' } as const;
const suspicion = { suspicion: 'home' } as const;

/** Courses under the requirements of common practice, the deadlines of its duties among them. */
export const practiceCases: readonly RequirementCase[] = [
  {
    requirement: 'common-practice/answer-in-time',
    shows: { da: 'Svaret kommer på den tredje arbejdsdag.', en: 'The answer comes on the third working day.' },
    course: [homeToSchool({ act: 'ask' }), schoolToHome({ act: 'answer', after: 3 })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'common-practice/answer-in-time',
    shows: { da: 'Svaret kommer på den fjerde arbejdsdag.', en: 'The answer comes on the fourth working day.' },
    course: [homeToSchool({ act: 'ask' }), schoolToHome({ act: 'answer', after: 4 })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'common-practice/answer-in-time',
    shows: { da: 'En påmindelse giver ikke en ny frist.', en: 'A reminder gives no new deadline.' },
    course: [
      homeToSchool({ act: 'ask' }),
      homeToSchool({ act: 'remind', after: 2 }),
      schoolToHome({ act: 'answer', after: 2 }),
    ],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'common-practice/answer-in-time',
    shows: { da: 'Der kommer aldrig et svar.', en: 'No answer ever comes.' },
    course: [homeToSchool({ act: 'ask' }), schoolToHome({ act: 'inform' })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'common-practice/acknowledge-what-matters',
    shows: { da: 'Et svar viser også, at beskeden er kommet.', en: 'An answer shows too that the message has come.' },
    course: [homeToSchool({ act: 'inform', facts: important }), schoolToHome({ act: 'answer', after: 2 })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'common-practice/acknowledge-what-matters',
    shows: { da: 'Kvitteringen kommer en dag for sent.', en: 'The acknowledgement comes a day late.' },
    course: [homeToSchool({ act: 'inform', facts: important }), schoolToHome({ act: 'acknowledge', after: 3 })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'common-practice/acknowledge-what-matters',
    shows: { da: 'Beskeden er ikke vigtig.', en: 'The message is not important.' },
    course: [homeToSchool({ act: 'inform' })],
    inFlow: 'not-applicable',
    inLog: 'not-applicable',
  },
  {
    requirement: 'common-practice/conflict-not-back-and-forth-in-writing',
    shows: { da: 'Efter to beskeder bliver der talt.', en: 'After two messages people talk.' },
    course: [
      homeToSchool({ ...conflict, act: 'inform' }),
      schoolToHome({ ...conflict, act: 'answer' }),
      schoolToHome({ ...conflict, act: 'talk', channel: 'meeting' }),
      homeToSchool({ ...conflict, act: 'inform' }),
    ],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'common-practice/conflict-not-back-and-forth-in-writing',
    shows: {
      da: 'Tre beskeder om konflikten uden en samtale.',
      en: 'Three messages about the conflict without a talk.',
    },
    course: [
      homeToSchool({ ...conflict, act: 'inform' }),
      schoolToHome({ ...conflict, act: 'answer' }),
      homeToSchool({ ...conflict, act: 'inform' }),
    ],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'common-practice/conflict-not-back-and-forth-in-writing',
    shows: { da: 'Der er ingen konflikt.', en: 'There is no conflict.' },
    course: [homeToSchool({ act: 'inform' })],
    inFlow: 'not-applicable',
    inLog: 'not-applicable',
  },
  {
    requirement: 'common-practice/platform-only-for-those-on-it',
    shows: { da: 'Den, der er på platformen, får et opslag.', en: 'Whoever is on the platform gets a post.' },
    course: [schoolToHome({ act: 'inform', channel: 'platform-post', facts: { addressing: 'group' } })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'common-practice/platform-only-for-those-on-it',
    shows: {
      da: 'Den, der ikke er på platformen, får en kalenderbegivenhed.',
      en: 'Whoever is off the platform gets a calendar event.',
    },
    course: [schoolToHome({ act: 'inform', channel: 'platform-calendar', facts: { reach: 'no-platform' } })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'common-practice/sensitive-never-on-open-channels',
    shows: { da: 'Det følsomme går sikkert.', en: 'What is sensitive goes securely.' },
    course: [schoolToHome({ act: 'inform', channel: 'digital-post', facts: { sensitivity: 'sensitive' } })],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'common-practice/sensitive-never-on-open-channels',
    shows: { da: 'Det følsomme går med en almindelig e-mail.', en: 'What is sensitive goes by plain email.' },
    course: [schoolToHome({ act: 'inform', channel: 'email', facts: { sensitivity: 'sensitive' } })],
    inFlow: 'fail',
    inLog: 'fail',
  },
  {
    requirement: 'common-practice/suspected-home-never-told-first',
    shows: { da: 'Kommunen får det at vide først.', en: 'The municipality is told first.' },
    course: [
      schoolToMunicipality({ purpose: 'safety', act: 'inform', channel: 'phone-call', facts: suspicion }),
      schoolToHome({ purpose: 'safety', act: 'inform', facts: suspicion }),
    ],
    inFlow: 'pass',
    inLog: 'pass',
  },
  {
    requirement: 'common-practice/suspected-home-never-told-first',
    shows: { da: 'Hjemmet får det at vide før kommunen.', en: 'The home is told before the municipality.' },
    course: [
      schoolToHome({ purpose: 'safety', act: 'inform', facts: suspicion }),
      schoolToMunicipality({ purpose: 'safety', act: 'inform', channel: 'phone-call', facts: suspicion }),
    ],
    inFlow: 'fail',
    inLog: 'fail',
  },
];
