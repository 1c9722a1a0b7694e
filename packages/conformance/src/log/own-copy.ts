/** Longest text that a slice copies by itself in V8. */
const ALWAYS_COPIED = 12;

/**
 * Gives a text memory of its own.
 *
 * A slice may point into the text that it was cut from: a case id that is kept would then keep its whole block of the
 * file in memory.
 */
export function ownCopy(text: string): string {
  return text.length <= ALWAYS_COPIED ? text : ` ${text}`.slice(1);
}
