import type { CourseAutomaton } from '../../flow/explore/automaton.js';
import { letterOf } from '../../requirement/letter.js';
import { NONE } from '../cases/case-memory.js';
import type { CaseEnd, CaseOutcome, Moment, Tracker } from './tracker.js';

/** The letters that an event may give, and where they have led from sets of states before; the same for all such events. */
interface OrderMove {
  readonly letters: readonly number[];
  /** By the set before, as a number. */
  readonly known: Map<number, Led>;
}

interface Led {
  readonly to: number;
  readonly isKept: boolean;
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
  const judgements = new Map<number, Judgement>();
  const moves = new Map<string, OrderMove>();
  const isKept = (states: readonly number[]): boolean => states.every((state) => automaton.standing(state) === 'kept');
  const led = (numbers: Int32Array, at: number, letters: readonly number[]): Led => {
    const next = new Set(statesIn(numbers, at).flatMap((state) => letters.map((letter) => after(state, letter))));
    write(numbers, at, next);
    return { to: numbers[at] ?? 0, isKept: isKept([...next]) };
  };
  return {
    start: [...start, NONE],
    lists: [],
    moveOf: (outcomes) => {
      const letters = [...new Set(outcomes.map(({ matches }) => letterOf(matches)))].sort((one, other) => one - other);
      if (letters.every((letter) => letter === 0)) return undefined;
      const key = letters.join(' ');
      const move = moves.get(key) ?? { letters, known: new Map() };
      moves.set(key, move);
      return move;
    },
    gateOf: ({ letters }) => {
      if (words > 1) return undefined;
      const moved = all.filter((state) => letters.some((letter) => after(state, letter) !== state));
      return { place: 0, bits: moved.reduce((bits, state) => bits | (1 << state), 0) };
    },
    step({ numbers }, at, { letters, known }, { day }: Moment) {
      const before = numbers[at] ?? 0;
      const found = words === 1 ? known.get(before) : undefined;
      const { to, isKept } = found ?? led(numbers, at, letters);
      if (found === undefined && words === 1) known.set(before, { to, isKept });
      if (words === 1 && to === before) return;
      numbers[at] = to;
      const since = at + words;
      if (isKept) numbers[since] = NONE;
      else if (numbers[since] === NONE) numbers[since] = day;
    },
    finish: ({ numbers }, at, end) => {
      const key = (numbers[at] ?? 0) * 2 + (end.closed ? 1 : 0);
      const judged = (words === 1 ? judgements.get(key) : undefined) ?? judge(automaton, statesIn(numbers, at), end);
      if (words === 1) judgements.set(key, judged);
      if (!judged.isBreach) return judged.outcome;
      const since = numbers[at + words] ?? NONE;
      const { result } = judged.outcome;
      return since === NONE ? { result, until: end.day } : { result, since, until: end.day };
    },
  };
}

interface Judgement {
  readonly outcome: CaseOutcome;
  /** The case tells since when, and until when. */
  readonly isBreach: boolean;
}

function judge(automaton: CourseAutomaton<number>, states: readonly number[], end: CaseEnd): Judgement {
  const standings = states.map((state) => automaton.standing(state));
  const isBroken = (standing: string) => standing === 'broken' || (end.closed && standing === 'owing');
  if (standings.every(isBroken)) return { outcome: { result: 'fail' }, isBreach: true };
  if (standings.some(isBroken)) return { outcome: { result: 'open', undecided: true }, isBreach: false };
  if (standings.every((standing) => standing === 'owing')) return { outcome: { result: 'open' }, isBreach: true };
  if (standings.includes('owing')) return { outcome: { result: 'open', undecided: true }, isBreach: false };
  const isTriggered = states.every((state) => automaton.triggered(state));
  return { outcome: { result: isTriggered ? 'pass' : 'not-applicable' }, isBreach: false };
}
