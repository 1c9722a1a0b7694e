import type { TextPattern } from './mapping.js';

/** Whether a text is of a pattern. */
export type MatchesText = (text: string) => boolean;

/** Makes the test for a pattern: whole texts are looked up, and only those with a `*` or `?` are walked through. */
export function textMatcher(pattern: TextPattern): MatchesText {
  const wanted = (typeof pattern === 'string' ? [pattern] : pattern).map(folded);
  const whole = new Set(wanted.filter((one) => !hasWildcard(one)));
  const wild = wanted.filter(hasWildcard).map((one) => [...one]);
  return (text) => {
    const asked = folded(text);
    return whole.has(asked) || (wild.length > 0 && wild.some((one) => isOf(one, [...asked])));
  };
}

/** Whether a pattern is one whole text, without `*` or `?`. */
export function isWhole(pattern: TextPattern): boolean {
  return typeof pattern === 'string' && !hasWildcard(pattern);
}

/** Spaces and case as they do not matter. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function hasWildcard(text: string): boolean {
  return text.includes('*') || text.includes('?');
}

/** Walks through both at once and goes back to the last `*` only: at most length times length, never more. */
function isOf(pattern: readonly string[], text: readonly string[]): boolean {
  let [at, on, star, tried] = [0, 0, -1, 0];
  while (on < text.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at;
      tried = on;
      at += 1;
    } else if (wanted !== undefined && (wanted === '?' || wanted === text[on])) {
      at += 1;
      on += 1;
    } else if (star !== -1) {
      tried += 1;
      at = star + 1;
      on = tried;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
