import type { CourseAutomaton } from '../flow/explore/automaton.js';
import { has, kinds } from './letter.js';
import type { OrderMachine } from './order-machine.js';

/** Which ends a requirement's span has. */
export interface SpanEnds {
  readonly after: boolean;
  readonly until: boolean;
}

/**
 * A requirement as the explorer takes it, from its machine and its span.
 *
 * It holds only from the first `after` on and up to the first `until` that follows; the events that open and close the
 * span belong to it. What is still owed when the span closes is broken; a span that never opens asks nothing.
 */
export function courseAutomaton(
  machine: OrderMachine & { day?(state: number): number },
  span: SpanEnds,
): CourseAutomaton<number> {
  const size = machine.states;
  const [before, closed, broken] = [size, size + 1, size * 2 + 1];
  const close = (state: number): number => (machine.standing(state) === 'kept' ? closed + state : broken);
  const step = (state: number, letter: number): number => {
    if (state > before) return state;
    if (state === before && !has(letter, kinds.spanAfter)) return before;
    const next = machine.step(state === before ? 0 : state, letter);
    return span.until && has(letter, kinds.spanUntil) ? close(next) : next;
  };
  const { day } = machine;
  return {
    kind: 'course',
    initial: span.after ? before : 0,
    step,
    standing: (state) => (state < size ? machine.standing(state) : state === broken ? 'broken' : 'kept'),
    triggered: (state) => {
      if (state < size) return machine.triggered(state);
      return state === broken || (state > before && machine.triggered(state - closed));
    },
    ...(day === undefined ? {} : { day: (state: number) => (state < size ? day(state) : state) }),
  };
}
