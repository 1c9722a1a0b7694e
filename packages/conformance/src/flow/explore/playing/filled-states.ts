import type { Automaton, Letter, State } from '../automaton.js';

/**
 * Where an automaton may be after one course, over every way to fill in the unknown steps on it.
 *
 * A step that may give several letters takes each state to several. What the set has in common holds however the
 * unknown steps are filled in. Sets are numbered; equal sets have one number.
 */
export class FilledStates<S extends State> {
  private readonly automaton: Automaton<S>;
  private readonly sets: (readonly S[])[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly steps = new Map<readonly Letter[], number[]>();
  private readonly days: number[] = [];

  constructor(automaton: Automaton<S>) {
    this.automaton = automaton;
    this.numberOf(new Set([automaton.initial]));
  }

  /** The number of the set that holds the initial state alone. */
  readonly initial = 0;

  statesOf(set: number): readonly S[] {
    return this.sets[set] ?? [];
  }

  every(set: number, holds: (state: S) => boolean): boolean {
    return this.statesOf(set).every(holds);
  }

  some(set: number, holds: (state: S) => boolean): boolean {
    return this.statesOf(set).some(holds);
  }

  /** The set after a step that may give any of these letters. Pass the same list for the same step. */
  after(set: number, letters: readonly Letter[]): number {
    const known = this.steps.get(letters) ?? this.newSteps(letters);
    const found = known[set];
    if (found !== undefined) return found;
    const next = new Set<S>();
    for (const state of this.statesOf(set)) for (const letter of letters) next.add(this.step(state, letter));
    const number = this.numberOf(next);
    known[set] = number;
    return number;
  }

  /** The set a working day later; the same where the requirement has no deadline. */
  afterDay(set: number): number {
    const { automaton } = this;
    if (automaton.kind !== 'course' || automaton.day === undefined) return set;
    const found = this.days[set];
    if (found !== undefined) return found;
    const next = new Set<S>();
    for (const state of this.statesOf(set)) next.add(automaton.day(state));
    const number = this.numberOf(next);
    this.days[set] = number;
    return number;
  }

  /** Answers whether it matters which of its letters a step gives. */
  isSplitBy(set: number, letters: readonly Letter[]): boolean {
    return this.some(set, (state) => new Set(letters.map((letter) => this.step(state, letter))).size > 1);
  }

  private step(state: S, letter: Letter): S {
    return letter === 0 ? state : this.automaton.step(state, letter);
  }

  private newSteps(letters: readonly Letter[]): number[] {
    const steps: number[] = [];
    this.steps.set(letters, steps);
    return steps;
  }

  private numberOf(states: ReadonlySet<S>): number {
    const key = JSON.stringify([...states].sort(compareStates));
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.sets.length;
    this.sets.push([...states]);
    this.numbers.set(key, number);
    return number;
  }
}

function compareStates(a: State, b: State): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
