// For the tests of those who use the library: courses with known answers, and a matcher.
export { caseColumns, eventsOfCase, flowOfCase } from './course-of-case.js';
export type { CaseStep, RequirementCase } from './requirement-case.js';
export { requirementCases } from './requirement-cases.js';
export {
  type Matched,
  type MeetOptions,
  type RequirementMatchers,
  toMeetRequirements,
} from './to-meet-requirements.js';
