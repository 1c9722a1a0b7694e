import type { Cell, Move, Net } from '../net.js';

/**
 * Answers for which cells one token more or less can make no difference to a requirement.
 *
 * Nothing that a token there can lead to gives an event that is looked at, ends anything else, or holds up anything
 * else. A third token in such a cell does not matter. Worked out for a cell when it is first asked about.
 */
export function inertCells(net: Net, isSilent: (move: Move) => boolean): (cell: Cell) => boolean {
  const known = new Map<Cell, boolean>();
  let touching: readonly (readonly Move[])[] | undefined;
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    touching ??= movesTouching(net);
    const inert = leadsNowhere(net, touching, isSilent, cell);
    known.set(cell, inert);
    return inert;
  };
}

function leadsNowhere(
  net: Net,
  touching: readonly (readonly Move[])[],
  isSilent: (move: Move) => boolean,
  cell: Cell,
): boolean {
  const reached = new Set([cell]);
  const queue = [cell];
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    for (const move of touching[from] ?? []) {
      if (!isSilent(move) || move.signals.length > 0 || reachesOut(net, move) || move.forbid.includes(from))
        return false;
      for (const to of move.give) {
        if (reached.has(to)) continue;
        reached.add(to);
        queue.push(to);
      }
    }
  }
  return true;
}

/** Whether a move ends what it has not found empty. */
function reachesOut(net: Net, move: Move): boolean {
  return move.clear.some(({ from, to }) => {
    if (move.empty.some((range) => range.from <= from && to <= range.to)) return false;
    for (let cell = from; cell < to; cell += 1) if (net.kinds[cell] === 'token') return true;
    return false;
  });
}

/** For each cell, the moves that take from it, need it, or wait for it to be empty. */
function movesTouching(net: Net): readonly (readonly Move[])[] {
  const touching: Move[][] = net.kinds.map(() => []);
  for (const move of net.moves) {
    const cells = new Set([...move.take, ...move.gather, ...move.need, ...move.forbid]);
    for (const { from, to } of move.empty) for (let cell = from; cell < to; cell += 1) cells.add(cell);
    for (const cell of cells) touching[cell]?.push(move);
  }
  return touching;
}
