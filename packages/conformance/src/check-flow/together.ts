import type { Course, Exploration } from '../flow/explore/exploration.js';

const weight = { fail: 4, 'not-assessed': 3, open: 2, pass: 1, 'not-applicable': 0 } as const;
const worth = { pass: 4, open: 3, 'not-assessed': 2, fail: 1, 'not-applicable': 0 } as const;

/** What two parts of a requirement say together, where both must hold. */
export function worstOf(one: Exploration, other: Exploration): Exploration {
  return together(one, other, weight);
}

/** What two places say together, where one that holds is enough. */
export function bestOf(one: Exploration, other: Exploration): Exploration {
  return together(one, other, worth);
}

function together(
  one: Exploration,
  other: Exploration,
  order: Readonly<Record<Exploration['result'], number>>,
): Exploration {
  const states = one.states + other.states;
  if (order[one.result] !== order[other.result])
    return { ...(order[one.result] > order[other.result] ? one : other), states };
  return { ...alike(one, other), states };
}

function alike(one: Exploration, other: Exploration): Exploration {
  if (one.result === 'fail' && other.result === 'fail') return shorter(one, other);
  if (one.result === 'not-applicable' && other.result === 'not-applicable') {
    return { ...one, mayTrigger: union(one.mayTrigger, other.mayTrigger) };
  }
  if (one.result === 'not-assessed' && other.result === 'not-assessed') {
    return { ...one, elements: union(one.elements, other.elements) };
  }
  if (one.result !== 'open' || other.result !== 'open') return one;
  return {
    ...shorter(one, other),
    deciding: {
      steps: union(one.deciding.steps, other.deciding.steps),
      timers: union(one.deciding.timers, other.deciding.timers),
      people: union(one.deciding.people, other.deciding.people),
    },
  };
}

function shorter<T extends { readonly course: Course }>(one: T, other: T): T {
  return stepsOf(other.course) < stepsOf(one.course) ? other : one;
}

function stepsOf({ steps }: Course): number {
  return steps.filter(({ completes }) => completes).length;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}
