import { ALWAYS, type Condition } from './conditions.js';
import type { Engine } from './engine.js';
import type { Projection, Projector } from './projection.js';

/**
 * What a number that hangs on several conditions can come to: `numberOf` tells it from which of them hold. The facts'
 * own numbers are the projection's variables.
 */
export function projectConditions(
  engine: Engine,
  projector: Projector,
  conditions: readonly Condition[],
  known: readonly (number | undefined)[],
  numberOf: (holds: readonly boolean[]) => number,
): Projection {
  const seen = new Map<string, Projection>();
  const visit = (open: readonly Condition[]): Projection => {
    const key = open.join(' ');
    const before = seen.get(key);
    if (before !== undefined) return before;
    const made = expand(open);
    seen.set(key, made);
    return made;
  };
  const expand = (open: readonly Condition[]): Projection => {
    const fact = Math.min(...open.map((condition) => engine.conditions.firstFact(condition)));
    const slot = engine.space.slots[fact];
    if (slot === undefined) return projector.value(numberOf(open.map((condition) => condition === ALWAYS)));
    const given = (value: number): Projection =>
      visit(open.map((condition) => engine.conditions.given(condition, fact, value)));
    const value = known[fact];
    if (value !== undefined) return given(value);
    return projector.question(
      fact,
      Array.from({ length: slot.size }, (_, index) => given(index)),
    );
  };
  return visit(conditions);
}
