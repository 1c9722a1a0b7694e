import type { SpanEnds } from '../../requirement/course-automaton.js';
import type { Turn } from '../../requirement/model-requirement.js';
import type { Deadline } from './due-day.js';
import { type ResponseMove, responseMove } from './response-move.js';
import { OPEN, ResponseState, responseStart } from './response-state.js';
import type { Tracker } from './tracker.js';

/**
 * Follows a response through a case: what is asked and not yet answered, and since when.
 *
 * It follows two fillings of what is unknown at once: the one that breaks the requirement soonest (unknown events ask
 * and do not answer) and the one that keeps it longest. Broken in both is a fail, broken in one is open.
 */
export function responseTracker(turn: Turn, span: SpanEnds, deadline: Deadline | undefined): Tracker<ResponseMove> {
  const state = new ResponseState(turn === 'any' ? 1 : mostWays, deadline);
  const moves = new Map<string, ResponseMove | undefined>();
  return {
    start: responseStart(span),
    lists: [OPEN],
    moveOf: (outcomes) => {
      const key = JSON.stringify(outcomes);
      const move = moves.has(key) ? moves.get(key) : responseMove(outcomes, turn);
      moves.set(key, move);
      return move;
    },
    // What only answers does nothing where nothing is asked.
    gateOf: ({ asks, opens, closes }) =>
      [asks, opens, closes].every((how) => how === 'never') ? { place: OPEN, bits: -1 } : undefined,
    step: (memory, at, move, moment, answered) => {
      state.turnTo(memory, at);
      if (move.opens !== 'never' || move.asks !== 'never') state.open(move, span);
      state.take(move, moment, answered);
      if (span.until) state.close(move, moment);
    },
    finish: (memory, at, end) => {
      state.turnTo(memory, at);
      return state.finish(end);
    },
  };
}

/** How many ways of asking may be open in one case at a time. */
const mostWays = 6;
