import { type Communication, type EventMatcher, type EventOutcome, eventMatcher, type Model } from '@samarbejde/core';
import { type ModelRequirement, patternsOf } from './model-requirement.js';
import { requirementsOf } from './requirements-of.js';

/** A requirement that is ready for telling which of its patterns an event is of. */
export interface CompiledRequirement {
  readonly requirement: ModelRequirement;
  /** The fields and facts that its patterns ask for. */
  readonly asks: readonly string[];
  /**
   * What an event may turn out to be; `matches` in the order of `patternsOf`, false where there is no pattern. `key` is
   * the event as JSON: what was asked before is remembered, up to a bound.
   */
  outcomesOf(event: Communication, key: string): readonly EventOutcome[];
}

const mostRemembered = 2000;

// A model is a frozen value, so what follows from it may be kept beside it; it goes when the model goes.
const compiled = new WeakMap<Model, readonly CompiledRequirement[]>();

/** Everything that a model requires, ready for use. Asking again for the same model costs nothing. */
export function compiledRequirements(model: Model): readonly CompiledRequirement[] {
  const known = compiled.get(model);
  if (known !== undefined) return known;
  const made = requirementsOf(model).map((requirement) => compileRequirement(model, requirement));
  compiled.set(model, made);
  return made;
}

export function compileRequirement(model: Model, requirement: ModelRequirement): CompiledRequirement {
  const slots = patternsOf(requirement);
  const patterns = slots.filter((pattern) => pattern !== undefined);
  const matcher: EventMatcher = eventMatcher(model, patterns, { sides: requirement.turn !== 'any' });
  const places = slots.map((pattern) => (pattern === undefined ? -1 : patterns.indexOf(pattern)));
  const known = new Map<string, readonly EventOutcome[]>();
  const outcomesOf = (event: Communication): readonly EventOutcome[] =>
    matcher.outcomesOf(event).map((outcome) => ({
      ...outcome,
      matches: places.map((place) => outcome.matches[place] === true),
    }));
  return {
    requirement,
    asks: matcher.asks,
    outcomesOf: (event, key) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      const outcomes = outcomesOf(event);
      if (known.size < mostRemembered) known.set(key, outcomes);
      return outcomes;
    },
  };
}
