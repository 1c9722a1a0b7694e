import type { ResolvedStep } from '../mapping/resolve-steps.js';
import type { DecidingStep, RequirementResult } from '../report/requirement-result.js';
import type { CompiledRequirement } from '../requirement/compiled-requirement.js';
import { type Explored, notAssessedFor } from './explore-requirement.js';

/** Puts what was explored into what a report says. */
export function requirementResult(
  compiled: CompiledRequirement,
  explored: Explored,
  steps: readonly ResolvedStep[],
): RequirementResult {
  const { exploration, asked, deadline } = explored;
  const { states, limit } = exploration;
  const base = { requirement: compiled.requirement.mark, asked, states, limit };
  const unseen = notAssessedFor(deadline);
  if (unseen !== undefined) return { ...base, result: 'not-assessed', reason: unseen };
  if (deadline === 'promptly') return { ...base, result: 'open', openUntil: { steps: [], timers: [], people: [] } };
  switch (exploration.result) {
    case 'pass':
      return { ...base, result: 'pass' };
    case 'fail':
      return { ...base, result: 'fail', course: exploration.course };
    case 'open': {
      const { timers, people } = exploration.deciding;
      const deciding = exploration.deciding.steps.map((element) => whatIsMissing(compiled, element, steps));
      return { ...base, result: 'open', course: exploration.course, openUntil: { steps: deciding, timers, people } };
    }
    case 'not-applicable':
      return { ...base, result: 'not-applicable', mayTrigger: exploration.mayTrigger };
    case 'not-assessed':
      return { ...base, result: 'not-assessed', reason: exploration.reason, elements: exploration.elements };
  }
}

/** What a requirement asks of a step that nobody has said. */
function whatIsMissing({ asks }: CompiledRequirement, element: string, steps: readonly ResolvedStep[]): DecidingStep {
  const event = steps.find((step) => step.element === element)?.event;
  if (event === undefined) return { element, missing: [] };
  const { facts = {}, ...fields } = event;
  return { element, missing: asks.filter((field) => !Object.hasOwn(fields, field) && !Object.hasOwn(facts, field)) };
}
