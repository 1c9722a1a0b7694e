import { failure, type Result, success } from '../result.js';

declare const zone: unique symbol;

/** The name of a time zone that this machine knows, such as `Europe/Copenhagen`. `parseTimeZone` reads one. */
export type TimeZone = string & { readonly [zone]: 'time-zone' };

const longestName = 64;
const latestMillis = 8.64e15; // as far as the engine's own dates go
const nameShape = /^[A-Za-z][A-Za-z0-9_+/-]*$/;
const offsetShape = /GMT(?:([+-])([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?$/;

/**
 * Reads the name of a time zone from unknown input: a name in the IANA database, such as `Europe/Copenhagen` or `UTC`.
 *
 * A bare offset such as `+01:00` is not a zone: it cannot say when the clocks change. Bad input gives
 * `unknown-time-zone`.
 *
 * @example
 * ```ts
 * import { parseTimeZone } from '@samarbejde/core';
 *
 * parseTimeZone('Europe/Copenhagen').ok; // => true
 * parseTimeZone('Europe/Aalborg').ok; // => false
 * ```
 */
export function parseTimeZone(input: unknown): Result<TimeZone, 'unknown-time-zone'> {
  const unknown = failure([{ code: 'unknown-time-zone' as const, params: {}, path: [] }]);
  if (typeof input !== 'string' || input.length > longestName || !nameShape.test(input)) return unknown;
  try {
    formatOf(input);
  } catch {
    return unknown;
  }
  // The cast is what parsing is for: the machine's time zone database knows the name.
  return success(input as TimeZone);
}

function formatOf(name: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
}

/**
 * Gives a function from milliseconds since 1970 UTC to how far the zone's wall clock is ahead of UTC, in milliseconds;
 * `NaN` for what is no time.
 *
 * It asks the machine's time zone database every time and is slow; `createZoneClock` remembers the answers. (The
 * function in @date-fns/tz gives the wrong sign between -00:59 and -00:01.)
 */
export function offsetReader(name: TimeZone): (millis: number) => number {
  const format = formatOf(name);
  return (millis) => {
    if (!(Math.abs(millis) <= latestMillis)) return Number.NaN;
    const parts = offsetShape.exec(format.format(millis));
    const part = (at: number): number => Number(parts?.[at] ?? 0);
    const size = ((part(2) * 60 + part(3)) * 60 + part(4)) * 1000;
    return parts?.[1] === '-' ? -size : size;
  };
}
