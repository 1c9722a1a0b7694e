import type { SpanEnds } from '../requirement/course-automaton.js';
import type { Turn } from '../requirement/model-requirement.js';
import type { Deadline } from './due-day.js';
import { type ResponseMove, responseMove } from './response-move.js';
import { ResponseState, responseStart } from './response-state.js';
import type { Tracker } from './tracker.js';

/**
 * Follows a response through a case: what is asked and not yet answered, and since when.
 *
 * It follows two fillings of what is unknown at once: the one that breaks the requirement soonest (unknown events ask
 * and do not answer) and the one that keeps it longest. Broken in both is a fail, broken in one is open.
 */
export function responseTracker(turn: Turn, span: SpanEnds, deadline: Deadline | undefined): Tracker<ResponseMove> {
  const places = turn === 'any' ? 1 : mostWays;
  const state = new ResponseState(places, deadline);
  return {
    start: responseStart(places, span),
    moveOf: (outcomes) => responseMove(outcomes, turn),
    step: (numbers, at, move, moment, answered) => {
      state.turnTo(numbers, at);
      state.open(move, span);
      if (move.asking !== -1) state.makeRoom(move.asking, move);
      state.take(move, moment, answered);
      if (span.until) state.close(move, moment);
    },
    finish: (numbers, at, end) => {
      state.turnTo(numbers, at);
      return state.finish(end);
    },
  };
}

/** How many ways of asking may be open in one case at a time. */
const mostWays = 6;
