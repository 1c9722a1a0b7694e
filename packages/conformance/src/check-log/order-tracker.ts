import type { EventOutcome } from '@samarbejde/core';
import type { CourseAutomaton } from '../flow/explore/automaton.js';
import { letterOf } from '../requirement/letter.js';
import { type CaseEnd, type CaseOutcome, type Moment, NONE, type Tracker } from './tracker.js';

/** The letters that an event may give, and where they have led from sets of states before. */
interface OrderMove {
  readonly letters: readonly number[];
  readonly known: Map<number, number>;
}

/** States in one number: bit n is state n. */
const statesPerNumber = 30;

/**
 * Follows a requirement on order: the states in which its automaton may be, over every way to fill in what is unknown,
 * as bits; then the day since which it has not been kept for certain.
 */
export function orderTracker(automaton: CourseAutomaton<number>, states: number): Tracker<OrderMove> {
  const words = Math.ceil(states / statesPerNumber);
  const all = Array.from({ length: states }, (_, state) => state);
  const isIn = (numbers: Int32Array, at: number, state: number): boolean =>
    ((numbers[at + Math.floor(state / statesPerNumber)] ?? 0) & (1 << (state % statesPerNumber))) !== 0;
  const statesIn = (numbers: Int32Array, at: number): readonly number[] =>
    all.filter((state) => isIn(numbers, at, state));
  const start = Array.from({ length: words }, () => 0);
  const first = Math.floor(automaton.initial / statesPerNumber);
  start[first] = 1 << (automaton.initial % statesPerNumber);
  const after = (state: number, letter: number): number => (letter === 0 ? state : automaton.step(state, letter));
  const write = (numbers: Int32Array, at: number, next: Iterable<number>): void => {
    numbers.fill(0, at, at + words);
    for (const state of next) {
      const word = at + Math.floor(state / statesPerNumber);
      numbers[word] = (numbers[word] ?? 0) | (1 << (state % statesPerNumber));
    }
  };
  const isKept = (states: readonly number[]): boolean => states.every((state) => automaton.standing(state) === 'kept');
  const stepSlowly = (numbers: Int32Array, at: number, letters: readonly number[]): void => {
    const next = new Set(statesIn(numbers, at).flatMap((state) => letters.map((letter) => after(state, letter))));
    write(numbers, at, next);
  };
  const mark = (numbers: Int32Array, at: number, moment: Moment): void => {
    const since = at + words;
    if (isKept(statesIn(numbers, at))) numbers[since] = NONE;
    else if (numbers[since] === NONE) numbers[since] = moment.day;
  };
  return {
    start: [...start, NONE],
    moveOf: (outcomes) => orderMove(outcomes),
    step(numbers, at, { letters, known }, moment) {
      const before = numbers[at] ?? 0;
      const next = words === 1 ? known.get(before) : undefined;
      if (next === before) return;
      if (next === undefined) {
        stepSlowly(numbers, at, letters);
        if (words === 1) known.set(before, numbers[at] ?? 0);
      } else numbers[at] = next;
      if (words > 1 || numbers[at] !== before) mark(numbers, at, moment);
    },
    finish: (numbers, at, end) => outcomeOf(automaton, statesIn(numbers, at), numbers[at + words] ?? NONE, end),
  };
}

function orderMove(outcomes: readonly EventOutcome[]): OrderMove | undefined {
  const letters = [...new Set(outcomes.map(({ matches }) => letterOf(matches)))].sort((one, other) => one - other);
  return letters.every((letter) => letter === 0) ? undefined : { letters, known: new Map() };
}

function outcomeOf(
  automaton: CourseAutomaton<number>,
  states: readonly number[],
  since: number,
  end: CaseEnd,
): CaseOutcome {
  const standings = states.map((state) => automaton.standing(state));
  const isBroken = (standing: string) => standing === 'broken' || (end.closed && standing === 'owing');
  const breach = { ...(since === NONE ? {} : { since }), until: end.day };
  if (standings.every(isBroken)) return { result: 'fail', ...breach };
  if (standings.some(isBroken)) return { result: 'open', undecided: true };
  if (standings.every((standing) => standing === 'owing')) return { result: 'open', ...breach };
  if (standings.includes('owing')) return { result: 'open', undecided: true };
  return { result: states.every((state) => automaton.triggered(state)) ? 'pass' : 'not-applicable' };
}
