/**
 * What a requirement is to the course explorer: a small deterministic machine that reads the events of a course.
 *
 * The explorer knows nothing of roles, channels or purposes. Whoever compiles a requirement
 *
 * 1. numbers the kinds of event that it tells apart (A, B, C …) and gives each a bit: a *letter* is the set of kinds
 *    that one event belongs to, `0` for an event that the requirement does not look at;
 * 2. says for each step which letters it may give (`LettersOf`): one letter for a mapped step, several for a step that
 *    is unknown or half mapped, `[0]` for an internal one. `lettersFrom` makes the list from yes, no and maybe;
 * 3. writes the machine: a `CourseAutomaton` for what must hold on every course, a `BranchAutomaton` for what some
 *    course must still be able to do.
 *
 * Automata are pure. States are strings or numbers, equal states are the same state, and there must be few of them:
 * the cost of an exploration grows with their number.
 */
export type State = string | number;

/** A set of event kinds as bits: bit 0 is the requirement's first kind of event, and so on. */
export type Letter = number;

/** The letters that a step may give when it completes; never empty. Asked only of steps, by element id. */
export type LettersOf = (element: string) => readonly Letter[];

/**
 * How a course stands with a requirement.
 *
 * `kept`: it may end here. `owing`: it breaks the requirement if it ends here. `broken`: nothing can repair it.
 */
export type CourseStanding = 'kept' | 'owing' | 'broken';

/** What must hold on every course: `response`, `precedence`, `not-succession`, `absence`, `at-most`, `existence`. */
export interface CourseAutomaton<S extends State = State> {
  readonly kind: 'course';
  readonly initial: S;
  /** The state after an event. Never asked about letter 0, which changes nothing. */
  step(state: S, letter: Letter): S;
  /** The state after one working day. Present only for a requirement with a deadline, and then time is explored too. */
  day?(state: S): S;
  standing(state: S): CourseStanding;
  /** Whether what the requirement is about has happened by now. Without it, keeping the requirement proves nothing. */
  triggered(state: S): boolean;
}

/**
 * What must stay possible: `reachable(A, after B, until C)`, what is owed by a party outside the process, and
 * `existence` over several files.
 *
 * Where a state asks, some course from there must come to an event that `answers` before one that `closes`, or an event
 * that `closes` must come on every course.
 */
export interface BranchAutomaton<S extends State = State> {
  readonly kind: 'branch';
  readonly initial: S;
  step(state: S, letter: Letter): S;
  /**
   * `always`: asked of every moment in this state. `on-entry`: asked only of the moment right after the event that led
   * here (for the initial state: the moment at which the flow begins). Every event that leads to such a state asks, also
   * one that leads from it to itself: let other events lead elsewhere.
   */
  asks(state: S): 'no' | 'on-entry' | 'always';
  answers(state: S, letter: Letter): boolean;
  closes(state: S, letter: Letter): boolean;
  triggered(state: S): boolean;
}

export type Automaton<S extends State = State> = CourseAutomaton<S> | BranchAutomaton<S>;

/** Keeps every course: for what is asked of the courses themselves. */
export const anyCourse: CourseAutomaton<number> = {
  kind: 'course',
  initial: 0,
  step: (state) => state,
  standing: () => 'kept',
  triggered: () => true,
};

export type Match = 'yes' | 'no' | 'maybe';

/**
 * Answers with every letter that a step may give, from how it matches each kind of event in turn.
 *
 * Where some combinations cannot happen (a step is not both the question and the answer, say), list the letters by hand
 * instead: fewer letters make fewer results open.
 */
export function lettersFrom(matches: readonly Match[]): readonly Letter[] {
  let letters: readonly Letter[] = [0];
  for (const [kind, match] of matches.entries()) {
    const bit = 1 << kind;
    if (match === 'yes') letters = letters.map((letter) => letter | bit);
    if (match === 'maybe') letters = [...letters, ...letters.map((letter) => letter | bit)];
  }
  return letters;
}
