import { ALWAYS, NEVER } from '../engine/conditions.js';
import type { Engine } from '../engine/engine.js';
import { answersOf } from '../engine/lookup.js';
import type { When } from '../frame/when.js';
import type { Act } from '../vocabulary/act.js';

/** What a pattern is asked about. */
export interface Asked {
  readonly purpose: string;
  readonly act: Act;
  readonly from: string;
  readonly to: string;
  /** Standard facts by name, declared ones under `facts`. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Whether a pattern holds; where facts that matter are not given, which these are. */
export type Holding =
  | { readonly answer: 'yes' | 'no' }
  | { readonly answer: 'unknown'; readonly missing: readonly string[] };

/** Answers whether a pattern holds for what is known; not given is unknown, not no. */
export function patternHolds(engine: Engine, when: When | undefined, asked: Asked): Holding {
  const { slots } = engine.space;
  const values = slots.map((slot) => {
    const given = slot.givenIn(asked.facts);
    return given === undefined || given === null ? undefined : slot.indexOf(given);
  });
  const answers = answersOf(engine, asked.purpose, asked.act, [asked.from], asked.to);
  const condition = values.reduce<number>(
    (left, value, fact) => (value === undefined ? left : engine.conditions.given(left, fact, value)),
    engine.conditionOf(when, answers),
  );
  if (condition === ALWAYS || condition === NEVER) return { answer: condition === ALWAYS ? 'yes' : 'no' };
  return {
    answer: 'unknown',
    missing: slots.flatMap((slot, fact) => (asksAbout(engine, condition, fact) ? slot.name : [])),
  };
}

/** Whether two values of a fact leave different conditions. */
function asksAbout(engine: Engine, condition: number, fact: number): boolean {
  const size = engine.space.slots[fact]?.size ?? 0;
  const left = new Set(Array.from({ length: size }, (_, value) => engine.conditions.given(condition, fact, value)));
  return left.size > 1;
}
