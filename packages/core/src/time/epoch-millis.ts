import { civilFault } from './civil-fault.js';
import { dayNumberOfCivil } from './day-number.js';

// Reads ISO 8601 times by their characters: no Date, no regular expression and no allocation, since the log checker does
// it once per line.

const minute = 60_000;
const day = 86_400_000;
const lengthToMinutes = 16; // YYYY-MM-DDTHH:MM
const lengthToSeconds = 19;
const longestOffset = 15 * 60 + 59;

// Character codes.
const space = 0x20;
const plus = 0x2b;
const comma = 0x2c;
const hyphen = 0x2d;
const fullStop = 0x2e;
const zero = 0x30;
const colon = 0x3a;
const capitalT = 0x54;
const capitalZ = 0x5a;
const smallT = 0x74;
const smallZ = 0x7a;

/**
 * Answers with the milliseconds since 1 January 1970 UTC of a time with `Z` or an offset, and with `NaN` for any other
 * text.
 *
 * It accepts what `parseInstant` accepts and is made for reading millions of lines; digits finer than a millisecond are
 * dropped. Where a person should read why a text is refused, ask `parseInstant`.
 *
 * @example
 * ```ts
 * import { epochMillisOf } from '@samarbejde/core';
 *
 * epochMillisOf('1970-01-01T01:00:00.250+01:00'); // => 250
 * Number.isNaN(epochMillisOf('1970-01-01T01:00:00')); // => true
 * ```
 */
export function epochMillisOf(text: string): number {
  const end = endOfTime(text);
  return end === text.length ? Number.NaN : wallMillis(text, end) - offsetMillis(text, end);
}

/**
 * Answers with the milliseconds of a time without zone, counted as if the wall clock were UTC's, and with `NaN` for any
 * other text; `ZoneClock.millisAtWall` turns it into a point in time.
 *
 * @example
 * ```ts
 * import { wallMillisOf } from '@samarbejde/core';
 *
 * wallMillisOf('1970-01-01 00:01'); // => 60000
 * Number.isNaN(wallMillisOf('1970-01-01T00:01Z')); // => true
 * ```
 */
export function wallMillisOf(text: string): number {
  const end = endOfTime(text);
  return end === text.length ? wallMillis(text, end) : Number.NaN;
}

/** Where the time of day ends and the zone begins. */
function endOfTime(text: string): number {
  if (text.charCodeAt(lengthToMinutes) !== colon) return lengthToMinutes;
  const point = text.charCodeAt(lengthToSeconds);
  if (point !== fullStop && point !== comma) return lengthToSeconds;
  let end = lengthToSeconds + 1;
  while (end <= lengthToSeconds + 9 && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function wallMillis(text: string, end: number): number {
  if (text.length < lengthToMinutes || end > text.length || !hasSeparators(text)) return Number.NaN;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  const fine = end === lengthToMinutes ? 0 : millisOfSeconds(text, end);
  // One negative number makes the whole negative: some place holds no digits.
  if ((century | yearOfCentury | month | dayOfMonth | hours | minutes | fine) < 0) return Number.NaN;
  const year = century * 100 + yearOfCentury;
  if (hours > 23 || minutes > 59 || civilFault(year, month, dayOfMonth, 1) !== undefined) return Number.NaN;
  return dayNumberOfCivil(year, month, dayOfMonth) * day + (hours * 60 + minutes) * minute + fine;
}

function hasSeparators(text: string): boolean {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen || text.charCodeAt(13) !== colon) return false;
  const between = text.charCodeAt(10);
  return between === capitalT || between === space || between === smallT;
}

/** Milliseconds of `SS` or `SS.fff…`; negative when there are none. */
function millisOfSeconds(text: string, end: number): number {
  const seconds = twoDigits(text, lengthToMinutes + 1);
  if (seconds < 0 || seconds > 59 || end === lengthToSeconds + 1) return -1;
  let fraction = 0;
  for (let at = lengthToSeconds + 1; at < lengthToSeconds + 4; at += 1) {
    fraction = fraction * 10 + (at < end ? text.charCodeAt(at) - zero : 0);
  }
  return seconds * 1000 + fraction;
}

function offsetMillis(text: string, start: number): number {
  const sign = text.charCodeAt(start);
  const length = text.length - start;
  if (sign === capitalZ || sign === smallZ) return length === 1 ? 0 : Number.NaN;
  if ((sign !== plus && sign !== hyphen) || length < 3) return Number.NaN;
  const hours = twoDigits(text, start + 1);
  const minutes = offsetMinutes(text, start, length);
  const total = hours * 60 + minutes;
  if ((hours | minutes) < 0 || minutes > 59 || total > longestOffset) return Number.NaN;
  return (sign === plus ? total : -total) * minute;
}

function offsetMinutes(text: string, start: number, length: number): number {
  if (length === 3) return 0;
  if (length === 5) return twoDigits(text, start + 3);
  return length === 6 && text.charCodeAt(start + 3) === colon ? twoDigits(text, start + 4) : -1;
}

/** A number of two digits; negative where there are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - zero) * 10 + ones - zero : -1;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9;
}
