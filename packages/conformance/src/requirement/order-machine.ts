import type { RequirementPattern } from '@samarbejde/core';
import type { CourseStanding, Letter } from '../flow/explore/automaton.js';
import { has, kinds } from './letter.js';

const { a, b, c } = kinds;

/**
 * A requirement on order as a machine with few states, numbered from 0.
 *
 * An event that is of two kinds at once is taken in the way that keeps the requirement: it answers itself, and it is
 * neither before nor after itself. No pattern speaks of the next event.
 */
export interface OrderMachine {
  readonly states: number;
  step(state: number, letter: Letter): number;
  standing(state: number): CourseStanding;
  /** Whether what the requirement is about has happened. */
  triggered(state: number): boolean;
}

/** The machine of a pattern; `reachable` has none, since one course cannot tell what others could have come to. */
export function orderMachine(pattern: Exclude<RequirementPattern, { kind: 'reachable' }>): OrderMachine {
  if (pattern.kind === 'response') return response;
  if (pattern.kind === 'precedence') return precedence;
  if (pattern.kind === 'not-succession') return notSuccession;
  if (pattern.kind === 'absence') return absence;
  if (pattern.kind === 'existence') return existence;
  return atMost(pattern.n);
}

/** After A comes B. States: nothing asked, all answered, something owed. */
const response: OrderMachine = {
  states: 3,
  step: (state, letter) => {
    if (has(letter, b)) return state === 0 && !has(letter, a) ? 0 : 1;
    return has(letter, a) ? 2 : state;
  },
  standing: (state) => (state === 2 ? 'owing' : 'kept'),
  triggered: (state) => state !== 0,
};

/** No B before an A. States: neither yet, A came, B came after it, B came first. */
const precedence: OrderMachine = {
  states: 4,
  step: (state, letter) => {
    if (state >= 2) return state;
    if (has(letter, b)) return state === 1 || has(letter, a) ? 2 : 3;
    return has(letter, a) ? 1 : state;
  },
  standing: (state) => (state === 3 ? 'broken' : 'kept'),
  triggered: (state) => state >= 2,
};

/** No B at any time after A. States: no A yet, A came, B came after it. */
const notSuccession: OrderMachine = {
  states: 3,
  step: (state, letter) => {
    if (state === 1 && has(letter, b)) return 2;
    return state === 0 && has(letter, a) ? 1 : state;
  },
  standing: (state) => (state === 2 ? 'broken' : 'kept'),
  triggered: (state) => state !== 0,
};

/** No A. It is about every communication, so a course without an A keeps it and not merely for want of one. */
const absence: OrderMachine = {
  states: 2,
  step: (state, letter) => (has(letter, a) ? 1 : state),
  standing: (state) => (state === 1 ? 'broken' : 'kept'),
  triggered: () => true,
};

/** Some A. */
const existence: OrderMachine = {
  states: 2,
  step: (state, letter) => (has(letter, a) ? 1 : state),
  standing: (state) => (state === 0 ? 'owing' : 'kept'),
  triggered: () => true,
};

/** At most n times A before C. States: none yet, then the count from 0 on, then one too many. */
function atMost(n: number): OrderMachine {
  const tooMany = n + 2;
  return {
    states: n + 3,
    step: (state, letter) => {
      if (state === tooMany) return state;
      if (has(letter, c)) return state === 0 ? 0 : 1;
      return has(letter, a) ? Math.max(state, 1) + 1 : state;
    },
    standing: (state) => (state === tooMany ? 'broken' : 'kept'),
    triggered: (state) => state !== 0,
  };
}

/** After A comes B within so many working days. States beside those of `response`: late, then the days waited. */
export function deadlineMachine(days: number): OrderMachine & { day(state: number): number } {
  const [idle, settled, late, asked] = [0, 1, 2, 3];
  return {
    states: asked + days + 1,
    step: (state, letter) => {
      if (state === late) return late;
      if (has(letter, b)) return state === idle && !has(letter, a) ? idle : settled;
      return has(letter, a) && state < asked ? asked : state;
    },
    standing: (state) => (state === late ? 'broken' : state >= asked ? 'owing' : 'kept'),
    triggered: (state) => state !== idle,
    day: (state) => (state < asked ? state : state === asked + days ? late : state + 1),
  };
}
