import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/fingerprint.js';
import type { DecidingStep, RequirementResult } from '../report/requirement-result.js';
import type { OneFlow } from './check-one-flow.js';
import { basisOfMark } from './requirement-findings.js';

const worth = { pass: 5, open: 4, error: 3, 'not-assessed': 2, fail: 1, 'not-applicable': 0 } as const;

/** What all files of a run together say of the requirements that one course of one file is enough for. */
export function acrossFiles(each: readonly OneFlow[]): readonly RequirementResult[] {
  const [first] = each;
  if (first === undefined) return [];
  return first.forAnyFile.map((_, index) => {
    const results = each.flatMap(({ forAnyFile, checked }) => {
      const result = forAnyFile[index];
      return result === undefined ? [] : [named(result, checked.id)];
    });
    return results.reduce(together);
  });
}

function together(one: RequirementResult, other: RequirementResult): RequirementResult {
  const states = one.states + other.states;
  const better = worth[other.result] > worth[one.result] ? other : one;
  if (one.result !== 'open' || other.result !== 'open') return { ...better, states };
  const openUntil = {
    steps: [...(one.openUntil?.steps ?? []), ...(other.openUntil?.steps ?? [])],
    timers: [],
    people: [],
  };
  return { ...one, openUntil, states };
}

function named(result: RequirementResult, flow: string): RequirementResult {
  const { openUntil, course: _course, ...rest } = result;
  if (openUntil === undefined) return rest;
  const steps = openUntil.steps.map((step): DecidingStep => ({ flow, ...step }));
  return { ...rest, openUntil: { ...openUntil, steps } };
}

/** What a requirement on all files amounts to, if it is something to act on. */
export function acrossFindings(results: readonly RequirementResult[]): readonly Finding[] {
  return results.flatMap(({ requirement, result, openUntil }) => {
    if (result !== 'fail' && result !== 'open') return [];
    const steps = openUntil?.steps ?? [];
    return [
      finding({
        code: result === 'fail' ? 'never-in-any-file' : 'requirement-open',
        weight: result === 'fail' ? requirement.force : 'open',
        location: {},
        params: {
          id: requirement.id,
          ...(result === 'open'
            ? {
                steps: steps.map(({ element }) => element),
                missing: [...new Set(steps.flatMap(({ missing }) => missing))],
                timers: [],
                people: [],
              }
            : {}),
        },
        because: [basisOfMark(requirement)],
        remedy: requirement.remedy,
      }),
    ];
  });
}
