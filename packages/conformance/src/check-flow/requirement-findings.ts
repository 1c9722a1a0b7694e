import type { Basis, Finding, Location } from '../finding/finding.js';
import type { FindingCode } from '../finding/finding-code.js';
import { finding } from '../finding/fingerprint.js';
import type { Letter } from '../flow/explore/automaton.js';
import type { Course } from '../flow/explore/exploration.js';
import type { RequirementMark, RequirementResult } from '../report/requirement-result.js';
import { has, kinds } from '../requirement/letter.js';

/** What a requirement's result on one flow amounts to, if it is something to act on. */
export function requirementFindings(
  result: RequirementResult,
  lettersOf: (element: string) => readonly Letter[],
  locate: (element: string | undefined) => Location,
): readonly Finding[] {
  const { requirement, course } = result;
  if (result.result !== 'fail' && result.result !== 'open') return [];
  const code = result.result === 'fail' ? failedCode(result) : openCode(result);
  const element = course === undefined ? undefined : turningPoint(requirement, course, lettersOf);
  return [
    finding({
      code,
      weight: result.result === 'fail' ? requirement.force : 'open',
      location: locate(element),
      params: paramsOf(result),
      because: [basisOfMark(requirement)],
      remedy: requirement.remedy,
      ...(course === undefined ? {} : { course }),
    }),
  ];
}

export function basisOfMark({ id, title, cites, force }: RequirementMark): Basis {
  return { id, title, cites, force };
}

function failedCode({ asked, course, requirement }: RequirementResult): FindingCode {
  if (asked === 'any-file') return 'never-in-any-file';
  if (asked === 'some-course') return 'way-closed';
  return requirement.within !== undefined && course?.until === 'breaks' ? 'deadline-missed' : 'requirement-broken';
}

function openCode({ openUntil }: RequirementResult): FindingCode {
  if (openUntil === undefined || openUntil.steps.length > 0) return 'requirement-open';
  return openUntil.timers.length > 0 ? 'deadline-hangs-on-time' : 'deadline-left-to-people';
}

function paramsOf({ openUntil, course, requirement }: RequirementResult): Finding['params'] {
  const { within } = requirement;
  return {
    id: requirement.id,
    ...(openUntil === undefined
      ? {}
      : {
          steps: openUntil.steps.map(({ element }) => element),
          missing: [...new Set(openUntil.steps.flatMap(({ missing }) => missing))],
          timers: openUntil.timers,
          people: openUntil.people,
        }),
    ...(course?.days === undefined ? {} : { days: course.days }),
    ...(typeof within === 'object' && 'n' in within ? { promised: within.n } : {}),
  };
}

/** The step that a breach turns on: the question without an answer, or else the step at which it happens. */
function turningPoint(
  { kind }: RequirementMark,
  { steps }: Course,
  lettersOf: (element: string) => readonly Letter[],
): string | undefined {
  const completed = steps.filter(({ completes }) => completes).map(({ element }) => element);
  const asked = completed.filter((element) => lettersOf(element).some((letter) => has(letter, kinds.a)));
  return (kind === 'response' ? asked.at(-1) : undefined) ?? completed.at(-1);
}
