import type { Net } from '../net.js';

/** How many tokens, messages, firings or days each cell of a net holds. */
export type Marking = Uint16Array;

export function beginMarking(net: Net): Marking {
  const marking = new Uint16Array(net.kinds.length);
  for (const cell of net.begin) marking[cell] = 1;
  return marking;
}

/** A marking as a short text: cell and count of what is not empty. Equal markings have equal texts. */
export function encodeMarking(marking: Marking): string {
  let text = '';
  for (let cell = 0; cell < marking.length; cell += 1) {
    const count = marking[cell];
    if (count !== undefined && count > 0) text += String.fromCharCode(cell, count);
  }
  return text;
}

export function decodeMarking(net: Net, text: string): Marking {
  const marking = new Uint16Array(net.kinds.length);
  for (let index = 0; index + 1 < text.length; index += 2) marking[text.charCodeAt(index)] = text.charCodeAt(index + 1);
  return marking;
}

/** The course has properly ended: no token is left. Messages that nobody read do not count. */
export function hasEnded(net: Net, marking: Marking): boolean {
  for (let cell = 0; cell < marking.length; cell += 1) {
    if (marking[cell] !== 0 && net.kinds[cell] === 'token') return false;
  }
  return true;
}

/** The elements at which tokens stand. */
export function placesOf(net: Net, marking: Marking): readonly string[] {
  const places = new Set<string>();
  for (let cell = 0; cell < marking.length; cell += 1) {
    if (marking[cell] !== 0 && net.kinds[cell] === 'token') places.add(net.nodeAt[cell] ?? '');
  }
  return [...places];
}
