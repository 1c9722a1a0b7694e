import { deadlineIn, type Model, type PlacedItem, replacedBy } from '@samarbejde/core';
import { requirementOfDuty } from './duty-requirement.js';
import { type ModelRequirement, markOf } from './model-requirement.js';

/**
 * Answers with everything that a model requires of courses of communication, sorted by id.
 *
 * Those are its requirements in force, less those that another one replaces, and a `response` for every duty that is an
 * act with a deadline. Deadlines that a parameter sets have the value in force. Duties that are things to see to give
 * none: nobody can see in a process whether somebody listened.
 *
 * @example
 * ```ts
 * import { defaultModel } from '@samarbejde/core';
 * import { requirementsOf } from '@samarbejde/conformance';
 *
 * const requirements = requirementsOf(defaultModel('2026-11-24'));
 * requirements.find(({ mark }) => mark.id === 'aalborg/third-party-within-reach')?.mark.kind; // => 'reachable'
 * ```
 */
export function requirementsOf(model: Model): readonly ModelRequirement[] {
  const { requirements, duties } = model.items;
  const replaced = new Set(requirements.flatMap((requirement) => replacedBy(requirement, requirements)));
  const stated = requirements.filter((_, index) => !replaced.has(index)).map((item) => stateRequirement(model, item));
  const owed = duties.flatMap((duty) => requirementOfDuty(model, duty) ?? []);
  return [...stated, ...owed].sort((one, other) => (one.mark.id < other.mark.id ? -1 : 1));
}

function stateRequirement(model: Model, item: PlacedItem<'requirements'>): ModelRequirement {
  const { pattern, span = {}, scope = 'case' } = item;
  const within = pattern.kind === 'response' ? deadlineIn(model, pattern.within) : undefined;
  const turn = pattern.kind === 'response' && pattern.reply === true ? 'back' : 'any';
  return { mark: markOf(item, { kind: pattern.kind, scope, within, origin: 'requirement' }), pattern, span, turn };
}
