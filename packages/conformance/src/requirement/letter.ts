import type { Letter } from '../flow/explore/automaton.js';

/** The kinds of event that a requirement may tell apart, as bits of a letter; the order is that of `patternsOf`. */
export const kinds = {
  a: 1,
  /** The event that answers, or in `reachable` the one that opens. */
  b: 2,
  /** The event that starts the count anew, or in `reachable` the one that closes. */
  c: 4,
  spanAfter: 8,
  spanUntil: 16,
} as const;

export function has(letter: Letter, kind: number): boolean {
  return (letter & kind) !== 0;
}

/** The letter of an event, from which of the patterns it is of. */
export function letterOf(matches: readonly boolean[]): Letter {
  return matches.reduce((letter, match, index) => (match ? letter | (1 << index) : letter), 0);
}
