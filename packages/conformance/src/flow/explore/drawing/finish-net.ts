import type { Cell, Move, Net } from '../net.js';
import type { Draft } from './draft.js';

/** Closes a draft: signals find their listeners, moves find their cells, and what is alone in its place is known. */
export function finishNet(draft: Draft, begin: readonly Cell[]): Net {
  const listeners = new Set(draft.listeners.map(({ move }) => move.index));
  const users = countUsers(draft.moves, draft.kinds.length);
  const moves = draft.moves.map((move): Move => {
    const isAlone = [...move.take, ...move.gather].every((cell) => users[cell] === 1);
    return { ...move, plain: move.plain && isAlone, quiet: move.quiet && isAlone };
  });
  const finished = moves.map((move) => {
    const signals = signalsOf(draft, moves, move);
    return signals.length === 0 ? move : { ...move, signals };
  });
  const movesAt: Move[][] = draft.kinds.map(() => []);
  for (const move of finished) {
    if (listeners.has(move.index)) continue;
    for (const cell of foundBy(move)) movesAt[cell]?.push(move);
  }
  return {
    nodes: draft.nodes,
    kinds: draft.kinds,
    room: Uint8Array.from(draft.room),
    inScope: cellsIn(draft),
    moves: finished,
    movesAt,
    timers: draft.timers,
    begin,
    single: new Set([...draft.tracked].filter((id) => !draft.doubled.has(id))),
    nodeAt: draft.nodeAt,
  };
}

function cellsIn(draft: Draft): Uint8Array {
  const inside = new Uint8Array(draft.kinds.length);
  for (const { from, to } of draft.trackedRanges) inside.fill(1, from, to);
  return inside;
}

function signalsOf(draft: Draft, moves: readonly Move[], move: Move): readonly Move[] {
  const thrown = draft.throwers.filter((thrower) => thrower.move.index === move.index);
  return draft.listeners.flatMap((listener) => {
    const hears = thrown.some(({ reference }) => reference === listener.reference);
    const found = moves[listener.move.index];
    return hears && found !== undefined ? [found] : [];
  });
}

/** How many moves take a token from a cell or go by whether one is there. */
function countUsers(moves: readonly Move[], cells: number): Uint16Array {
  const users = new Uint16Array(cells);
  for (const move of moves) {
    for (const cell of new Set([...move.take, ...move.gather, ...move.need])) users[cell] = (users[cell] ?? 0) + 1;
  }
  return users;
}

/** A move is found by its first token; an inclusive join by whichever of its tokens is there. */
function foundBy(move: Move): readonly Cell[] {
  const [first] = move.take.length > 0 ? move.take : move.need;
  return first === undefined ? move.gather : [first];
}
