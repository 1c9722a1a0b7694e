import type { Move } from '../net.js';
import type { Marking } from './marking.js';
import { isPossible, movesFrom, play, type Rules } from './token-game.js';

/**
 * The reduction: what nobody looks at and what makes no difference to anything else is fired by itself, in whatever
 * order, before the courses branch.
 *
 * Two kinds of move are fired so. A plain automated move (one outcome, no boundary event, ends nothing else) commutes
 * with everything that can happen before it. A quiet step of a person does too, as long as it and the automated moves
 * that follow it reveal nothing, send nothing, end no scope and leave none: whatever else could have come before can
 * come after.
 * Where such moves run in a circle, the reduction stops and the circle is explored in full.
 */
export interface Reduction {
  readonly rules: Rules;
  /** Whether a move gives nothing that the requirement looks at. */
  readonly isSilent: (move: Move) => boolean;
}

/** Fires all that may be fired alone; every move fired is handed to `record`. */
export function settle(reduction: Reduction, marking: Marking, record?: (move: Move) => void): Marking {
  const limit = reduction.rules.net.kinds.length * 4 + 16;
  let current = marking;
  let fired = 0;
  for (;;) {
    const automated = settleAutomated(reduction, current, limit - fired, record);
    fired += automated.fired;
    current = automated.marking;
    if (fired >= limit || reduction.rules.tempo === 'slow' || reduction.rules.saturate) return current;
    const quiet = fireQuiet(reduction, current, limit - fired);
    if (quiet === undefined) return current;
    for (const move of quiet.moves) record?.(move);
    fired += quiet.moves.length;
    current = quiet.marking;
  }
}

interface Settled {
  readonly marking: Marking;
  readonly fired: number;
}

function settleAutomated(
  { rules, isSilent }: Reduction,
  marking: Marking,
  limit: number,
  record: ((move: Move) => void) | undefined,
): Settled {
  let current = marking;
  let fired = 0;
  for (; fired < limit; fired += 1) {
    const next = fireOne(rules, isSilent, current);
    if (next === undefined) break;
    record?.(next.move);
    current = next.marking;
  }
  return { marking: current, fired };
}

function fireOne(
  rules: Rules,
  isSilent: (move: Move) => boolean,
  marking: Marking,
): { readonly move: Move; readonly marking: Marking } | undefined {
  for (let at = 0; at < marking.length; at += 2) {
    const cell = marking[at] ?? 0;
    for (const move of rules.net.movesAt[cell] ?? []) {
      if (!move.plain || !isSilent(move) || !isPossible(rules, marking, move, cell)) continue;
      const [next, other] = play(rules, marking, move);
      if (next !== undefined && other === undefined) return { move, marking: next };
    }
  }
  return undefined;
}

interface Quiet {
  readonly marking: Marking;
  readonly moves: readonly Move[];
}

function fireQuiet(reduction: Reduction, marking: Marking, limit: number): Quiet | undefined {
  const { rules, isSilent } = reduction;
  const moves = movesFrom(rules, marking);
  if (moves[0]?.pace === 'at-once') return undefined;
  for (const move of moves) {
    if (!move.quiet || !isSilent(move)) continue;
    const [next] = play(rules, marking, move);
    if (next === undefined) continue;
    const followed: Move[] = [move];
    const settled = settleAutomated(reduction, next, limit, (after) => followed.push(after));
    const isStill = movesFrom(rules, settled.marking)[0]?.pace !== 'at-once';
    if (isStill && settled.fired < limit && followed.every(revealsNothing(rules))) {
      return { marking: settled.marking, moves: followed };
    }
  }
  return undefined;
}

function revealsNothing(rules: Rules): (move: Move) => boolean {
  return (move) => {
    const endsScope = move.clear.length > 0;
    const sends = move.give.some((cell) => rules.net.kinds[cell] === 'mailbox');
    // The last token in a scope keeps it running, and with it what may interrupt it.
    const leavesScope = move.give.length === 0 && move.take.some((cell) => rules.net.inScope[cell] === 1);
    return !endsScope && !sends && !leavesScope && move.signals.length === 0;
  };
}
