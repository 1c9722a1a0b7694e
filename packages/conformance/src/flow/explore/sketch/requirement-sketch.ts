import type { BranchAutomaton, CourseAutomaton, Letter, LettersOf } from '../automaton.js';

/** The seven patterns as automata for tests: kind A is bit 1, B bit 2, C bit 4. */
export const A = 1;
export const B = 2;
export const C = 4;

const has = (letter: Letter, kind: number) => (letter & kind) !== 0;

/** After A comes B. */
export const response: CourseAutomaton<'idle' | 'settled' | 'owed'> = {
  kind: 'course',
  initial: 'idle',
  step: (state, letter) => {
    if (has(letter, B)) return state === 'idle' && !has(letter, A) ? 'idle' : 'settled';
    return has(letter, A) ? 'owed' : state;
  },
  standing: (state) => (state === 'owed' ? 'owing' : 'kept'),
  triggered: (state) => state !== 'idle',
};

/** No B before an A. */
export const precedence: CourseAutomaton<'none' | 'had' | 'fine' | 'broken'> = {
  kind: 'course',
  initial: 'none',
  step: (state, letter) => {
    if (state === 'broken' || state === 'fine') return state;
    if (state === 'had') return has(letter, B) ? 'fine' : 'had';
    if (has(letter, B)) return 'broken';
    return has(letter, A) ? 'had' : state;
  },
  standing: (state) => (state === 'broken' ? 'broken' : 'kept'),
  triggered: (state) => state === 'fine' || state === 'broken',
};

/** No B at any time after A. */
export const notSuccession: CourseAutomaton<'none' | 'had' | 'broken'> = {
  kind: 'course',
  initial: 'none',
  step: (state, letter) => {
    if (state === 'broken') return state;
    if (state === 'had' && has(letter, B)) return 'broken';
    return has(letter, A) ? 'had' : state;
  },
  standing: (state) => (state === 'broken' ? 'broken' : 'kept'),
  triggered: (state) => state !== 'none',
};

/** No A. */
export const absence: CourseAutomaton<'none' | 'broken'> = {
  kind: 'course',
  initial: 'none',
  step: (state, letter) => (has(letter, A) ? 'broken' : state),
  standing: (state) => (state === 'broken' ? 'broken' : 'kept'),
  triggered: () => true,
};

/** At most n times A before C; C starts the count anew. */
export function atMost(n: number): CourseAutomaton<number> {
  return {
    kind: 'course',
    initial: 0,
    step: (state, letter) => {
      if (state > n) return state;
      if (has(letter, C)) return 0;
      return has(letter, A) ? state + 1 : state;
    },
    standing: (state) => (state > n ? 'broken' : 'kept'),
    triggered: () => true,
  };
}

/** A comes. */
export const existence: CourseAutomaton<'none' | 'had'> = {
  kind: 'course',
  initial: 'none',
  step: (state, letter) => (has(letter, A) ? 'had' : state),
  standing: (state) => (state === 'none' ? 'owing' : 'kept'),
  triggered: () => true,
};

/**
 * From every state between B and C some course comes to A before C, or C comes on every course. What has come to A is
 * answered until the next B.
 */
export const reachable: BranchAutomaton<'before' | 'between' | 'after'> = {
  kind: 'branch',
  initial: 'before',
  step: (state, letter) => {
    if (has(letter, B)) return has(letter, A) ? 'after' : 'between';
    return has(letter, A | C) && state === 'between' ? 'after' : state;
  },
  asks: (state) => (state === 'between' ? 'always' : 'no'),
  answers: (_, letter) => has(letter, A),
  closes: (_, letter) => has(letter, C),
  triggered: (state) => state !== 'before',
};

/** Right after every A some course comes to B: what an outside party owes. */
export const owedOutside: BranchAutomaton<'before' | 'asked' | 'later'> = {
  kind: 'branch',
  initial: 'before',
  step: (state, letter) => {
    if (has(letter, A)) return 'asked';
    return state === 'before' ? 'before' : 'later';
  },
  asks: (state) => (state === 'asked' ? 'on-entry' : 'no'),
  answers: (_, letter) => has(letter, B),
  closes: () => false,
  triggered: (state) => state !== 'before',
};

/** After A comes B within n working days. */
export function within(n: number): CourseAutomaton<number | 'idle' | 'settled' | 'late'> {
  return {
    kind: 'course',
    initial: 'idle',
    step: (state, letter) => {
      if (state === 'late') return state;
      if (has(letter, B)) return state === 'idle' && !has(letter, A) ? 'idle' : 'settled';
      if (!has(letter, A)) return state;
      return typeof state === 'number' ? state : 0;
    },
    day: (state) => {
      if (typeof state !== 'number') return state;
      return state + 1 > n ? 'late' : state + 1;
    },
    standing: (state) => {
      if (state === 'late') return 'broken';
      return typeof state === 'number' ? 'owing' : 'kept';
    },
    triggered: (state) => state !== 'idle',
  };
}

/** Which letters the steps give, by id: a number, or a list where it is not known. Steps that are not named give none. */
export function letters(given: Readonly<Record<string, Letter | readonly Letter[]>>): LettersOf {
  return (element) => {
    const letter = given[element] ?? 0;
    return typeof letter === 'number' ? [letter] : letter;
  };
}

/** Any communication, or none. */
export const ANYTHING: readonly Letter[] = [0, A, B, C, A | B, A | C, B | C, A | B | C];
