import type { Cell, Move, Net } from '../net.js';
import type { Draft } from './draft.js';

/** Closes a draft: signals find their listeners, moves find their cells, and what is alone in its place is known. */
export function finishNet(draft: Draft, begin: readonly Cell[]): Net {
  const users = countUsers(draft.moves, draft.kinds.length);
  const isAlone = (cell: Cell) => users[cell] === 1;
  for (const move of draft.moves) {
    if (!move.plain && !move.quiet) continue;
    if (move.take.every(isAlone) && move.gather.every(isAlone)) continue;
    move.plain = false;
    move.quiet = false;
  }
  for (const { move, reference } of draft.throwers) {
    const hearing = draft.listeners.filter((listener) => listener.reference === reference);
    const thrower = draft.moves[move.index];
    if (thrower !== undefined) thrower.signals = [...thrower.signals, ...hearing.map((listener) => listener.move)];
  }
  return {
    nodes: draft.nodes,
    kinds: draft.kinds,
    room: Uint8Array.from(draft.room),
    inScope: cellsIn(draft),
    moves: draft.moves,
    movesAt: movesByCell(draft),
    timers: draft.timers,
    begin,
    single: new Set([...draft.tracked].filter((id) => !draft.doubled.has(id))),
    nodeAt: draft.nodeAt,
  };
}

/** What hears a signal that is sent in the flow happens with it, and is not found by itself. */
function movesByCell(draft: Draft): readonly (readonly Move[])[] {
  const listeners = new Set(draft.listeners.map(({ move }) => move.index));
  const movesAt: Move[][] = draft.kinds.map(() => []);
  for (const move of draft.moves) {
    if (listeners.has(move.index)) continue;
    for (const cell of foundBy(move)) movesAt[cell]?.push(move);
  }
  return movesAt;
}

function cellsIn(draft: Draft): Uint8Array {
  const inside = new Uint8Array(draft.kinds.length);
  for (const { from, to } of draft.trackedRanges) inside.fill(1, from, to);
  return inside;
}

/** How many moves take a token from a cell or go by whether one is there. */
function countUsers(moves: readonly Move[], cells: number): Uint16Array {
  const users = new Uint16Array(cells);
  for (const move of moves) {
    for (const cells of [move.take, move.gather, move.need]) {
      for (const cell of cells) users[cell] = (users[cell] ?? 0) + 1;
    }
  }
  return users;
}

/** A move is found by its first token; an inclusive join by whichever of its tokens is there. */
function foundBy(move: Move): readonly Cell[] {
  const [first] = move.take.length > 0 ? move.take : move.need;
  return first === undefined ? move.gather : [first];
}
