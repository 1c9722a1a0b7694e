import type { Cell, CellRange, Net } from '../net.js';

/**
 * How many tokens, messages, firings or days each cell of a net holds: cell and count in turn, cells rising, no zeros.
 *
 * A large flow has hundreds of cells and a handful of tokens, so that only what is not empty is worth carrying about.
 */
export type Marking = readonly number[];

/** A marking while it is being changed; whoever changes it has made it. */
export type Counts = number[];

export function beginMarking(net: Net): Marking {
  return [...net.begin].sort((a, b) => a - b).flatMap((cell) => [cell, 1]);
}

export function countAt(marking: Marking, cell: Cell): number {
  for (let at = 0; at < marking.length; at += 2) {
    const found = marking[at] ?? 0;
    if (found === cell) return marking[at + 1] ?? 0;
    if (found > cell) return 0;
  }
  return 0;
}

export function setCount(counts: Counts, cell: Cell, count: number): void {
  let at = 0;
  while (at < counts.length && (counts[at] ?? 0) < cell) at += 2;
  if (counts[at] === cell) {
    if (count > 0) counts[at + 1] = count;
    else removeAt(counts, at);
  } else if (count > 0) insertAt(counts, at, cell, count);
}

// The innermost of all that is done here: a splice would make a list each time of what it takes out, and a list whose
// length is set to nothing loses its room, which the next token that comes would have to make anew.
function removeAt(counts: Counts, at: number): void {
  for (let to = at; to + 2 < counts.length; to += 1) counts[to] = counts[to + 2] ?? 0;
  counts.pop();
  counts.pop();
}

function insertAt(counts: Counts, at: number, cell: Cell, count: number): void {
  counts.push(0, 0);
  for (let to = counts.length - 1; to >= at + 2; to -= 1) counts[to] = counts[to - 2] ?? 0;
  counts[at] = cell;
  counts[at + 1] = count;
}

/** Empties a range of cells. */
export function clearRange(counts: Counts, { from, to }: CellRange): void {
  let at = 0;
  while (at < counts.length && (counts[at] ?? 0) < from) at += 2;
  let end = at;
  while (end < counts.length && (counts[end] ?? 0) < to) end += 2;
  if (end > at) counts.splice(at, end - at);
}

export function holdsToken(net: Net, marking: Marking, { from, to }: CellRange): boolean {
  for (let at = 0; at < marking.length; at += 2) {
    const cell = marking[at] ?? 0;
    if (cell >= to) return false;
    if (cell >= from && net.kinds[cell] === 'token') return true;
  }
  return false;
}

/** A marking as a short text. Equal markings have equal texts. */
export function encodeMarking(marking: Marking): string {
  return String.fromCharCode(...marking);
}

/** The course has properly ended: no token is left. Messages that nobody read do not count. */
export function hasEnded(net: Net, marking: Marking): boolean {
  return !holdsToken(net, marking, { from: 0, to: net.kinds.length });
}

/** The elements at which tokens stand. */
export function placesOf(net: Net, marking: Marking): readonly string[] {
  const places = new Set<string>();
  for (let at = 0; at < marking.length; at += 2) {
    const cell = marking[at] ?? 0;
    if (net.kinds[cell] === 'token') places.add(net.nodeAt[cell] ?? '');
  }
  return [...places];
}
