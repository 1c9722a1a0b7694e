import type { BranchAutomaton, Letter } from '../flow/explore/automaton.js';
import type { SpanEnds } from './course-automaton.js';
import { has, kinds } from './letter.js';

const { a, b, c, spanAfter, spanUntil } = kinds;

/** Where a course stands with a span: before it, in it, past it. A span without a beginning has begun. */
type Phase = 0 | 1 | 2;

function startOf(span: SpanEnds): Phase {
  return span.after ? 0 : 1;
}

/** The phase in which an event is judged: the events that open and close the span belong to it. */
function during(phase: Phase, letter: Letter): Phase {
  return phase === 0 && has(letter, spanAfter) ? 1 : phase;
}

function following(span: SpanEnds, phase: Phase, letter: Letter): Phase {
  const now = during(phase, letter);
  return now === 1 && span.until && has(letter, spanUntil) ? 2 : now;
}

/**
 * From every moment between B and C some course comes to A before C, or C comes on every course.
 *
 * States are a phase and whether a B is still without its C. An event that is B and C at once leaves nothing open.
 */
export function reachableAutomaton(span: SpanEnds): BranchAutomaton<number> {
  const [quiet, open, closed] = [0, 1, 2];
  const phaseOf = (state: number): Phase => (state >= 6 ? 2 : state >= 3 ? 1 : 0);
  return {
    kind: 'branch',
    initial: startOf(span) * 3,
    step: (state, letter) => {
      const phase = phaseOf(state);
      const between = state % 3;
      const next = following(span, phase, letter) * 3;
      if (during(phase, letter) !== 1) return next + between;
      if (has(letter, c)) return next + (has(letter, b) || between !== quiet ? closed : quiet);
      return next + (has(letter, b) ? open : between);
    },
    asks: (state) => (phaseOf(state) === 1 && state % 3 === open ? 'always' : 'no'),
    answers: (_, letter) => has(letter, a),
    closes: (_, letter) => has(letter, c) || (span.until && has(letter, spanUntil)),
    triggered: (state) => state % 3 !== quiet,
  };
}

/** Right after every A some course comes to B: what is owed by a party whose own steps are not modelled. */
export function possibleAnswerAutomaton(span: SpanEnds): BranchAutomaton<number> {
  const [quiet, asked, later] = [0, 1, 2];
  const phaseOf = (state: number): Phase => (state >= 6 ? 2 : state >= 3 ? 1 : 0);
  return {
    kind: 'branch',
    initial: startOf(span) * 3,
    step: (state, letter) => {
      const phase = phaseOf(state);
      const next = following(span, phase, letter) * 3;
      if (during(phase, letter) === 1 && has(letter, a)) return next + (has(letter, b) ? later : asked);
      return next + (state % 3 === quiet ? quiet : later);
    },
    asks: (state) => (phaseOf(state) === 1 && state % 3 === asked ? 'on-entry' : 'no'),
    answers: (_, letter) => has(letter, b),
    closes: () => false,
    triggered: (state) => state % 3 !== quiet,
  };
}
