import type { EventPattern, PlacedItem, Requirement, RequirementPattern, Within } from '@samarbejde/core';
import type { RequirementMark } from '../report/requirement-result.js';

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
