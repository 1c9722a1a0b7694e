import type { Communication, EventOutcome } from '@samarbejde/core';
import type { Letter } from '../flow/explore/automaton.js';
import type { ResolvedStep } from '../mapping/resolve-steps.js';
import type { CompiledRequirement } from '../requirement/compiled-requirement.js';
import { letterOf } from '../requirement/letter.js';

/** The steps of one flow, told apart as far as requirements can tell them apart. */
export interface StepKinds {
  readonly steps: readonly ResolvedStep[];
  /** The kind of each step: steps of one kind are the same communication. */
  readonly kindOf: ReadonlyMap<string, number>;
  readonly kinds: readonly StepKind[];
}

export interface StepKind {
  /** The communication as a text; equal ones have one. */
  readonly key: string;
  /** None for a step that is no communication. */
  readonly event: Communication | undefined;
  /** Nobody said what it is: any communication or none. */
  readonly isUnknown: boolean;
  readonly receives: boolean;
}

/** Puts steps together that are the same communication, so that each is matched once. */
export function kindsOf(steps: readonly ResolvedStep[]): StepKinds {
  const kinds: StepKind[] = [];
  const known = new Map<string, number>();
  const kindOf = new Map<string, number>();
  for (const step of steps) {
    const isUnknown = step.status === 'unknown';
    const event = isUnknown ? {} : step.event;
    const key = JSON.stringify(event ?? null);
    const whole = `${step.receives}${isUnknown}${key}`;
    const kind = known.get(whole) ?? kinds.push({ key, event, isUnknown, receives: step.receives }) - 1;
    known.set(whole, kind);
    kindOf.set(step.element, kind);
  }
  return { steps, kindOf, kinds };
}

/** What no communication is to any requirement. */
const none: EventOutcome = { matches: [], fromSides: [], toSides: [] };

/** For each kind of step, everything that it may turn out to be for one requirement. */
export function outcomesOfKinds(
  compiled: CompiledRequirement,
  kinds: readonly StepKind[],
): readonly (readonly EventOutcome[])[] {
  return kinds.map(({ key, event, isUnknown }) => {
    if (event === undefined) return [none];
    const outcomes = compiled.outcomesOf(event, key);
    return isUnknown ? [none, ...outcomes] : outcomes;
  });
}

/** The letters of each kind of step for a requirement that asks for no way back. */
export function lettersOfKinds(
  compiled: CompiledRequirement,
  kinds: readonly StepKind[],
): readonly (readonly Letter[])[] {
  return outcomesOfKinds(compiled, kinds).map((list) => [...new Set(list.map(({ matches }) => letterOf(matches)))]);
}
