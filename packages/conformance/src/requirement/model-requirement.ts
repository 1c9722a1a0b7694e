import {
  deadlineIn,
  type EventPattern,
  type Model,
  type PlacedItem,
  type Requirement,
  type RequirementPattern,
  replacedBy,
  type Within,
} from '@samarbejde/core';
import type { RequirementMark } from '../report/requirement-result.js';
import { requirementOfDuty } from './duty-requirement.js';

/**
 * Which way an answer must go.
 *
 * `back`: from the side that was addressed to the side that began. `sender` and `recipient`: from that side of what it
 * answers, to anybody. `any`: whatever the patterns say by themselves.
 */
export type Turn = 'any' | 'back' | 'sender' | 'recipient';

/** A requirement of a model as the checkers take it: deadlines filled in, duties with deadlines among them. */
export interface ModelRequirement {
  readonly mark: RequirementMark;
  readonly pattern: RequirementPattern;
  readonly span: NonNullable<Requirement['span']>;
  readonly turn: Turn;
}

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

/** What reports say of an item that is checked as a requirement. */
export function markOf(
  item: PlacedItem<'requirements'> | (PlacedItem<'duties'> & Pick<RequirementMark, 'remedy'>),
  said: Pick<RequirementMark, 'kind' | 'scope' | 'origin'> & { readonly within: Within | undefined },
): RequirementMark {
  const { id, title, force, level, cites, remedy } = item;
  const { within, ...rest } = said;
  return { id, title, force, level, cites, remedy, ...rest, ...(within === undefined ? {} : { within }) };
}

/** The patterns of a requirement by the kind of event that they are, in the order of the bits of a letter. */
export function patternsOf({ pattern, span }: ModelRequirement): readonly (EventPattern | undefined)[] {
  const third = pattern.kind === 'at-most' || pattern.kind === 'reachable' ? pattern.until : undefined;
  const second = 'b' in pattern ? pattern.b : pattern.kind === 'reachable' ? pattern.after : undefined;
  return [pattern.a, second, third, span.after, span.until];
}
