import { dayNumberOfCivil } from './day-number.js';
import { civilFault } from './civil-fault.js';

// Reads ISO 8601 times by their characters: no Date, no regular expression and no allocation, since the log checker does
// it once per line.

const minute = 60_000;
const day = 86_400_000;
const lengthToMinutes = 16; // YYYY-MM-DDTHH:MM
const longestOffset = 15 * 60 + 59;

/**
 * Answers with the milliseconds since 1 January 1970 UTC of a time with `Z` or an offset, and with `NaN` for any other text.
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
  if (text[lengthToMinutes] !== ':') return lengthToMinutes;
  const seconds = lengthToMinutes + 3;
  const point = text[seconds];
  if (point !== '.' && point !== ',') return seconds;
  let end = seconds + 1;
  while (end < text.length && end <= seconds + 9 && isDigit(text, end)) end += 1;
  return end;
}

function wallMillis(text: string, end: number): number {
  if (text.length < lengthToMinutes || end > text.length) return Number.NaN;
  if (text[4] !== '-' || text[7] !== '-' || !separates(text[10]) || text[13] !== ':') return Number.NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  const fine = end === lengthToMinutes ? 0 : millisOfSeconds(text, end);
  if (!(hours < 24 && minutes < 60 && fine < minute)) return Number.NaN;
  if (Number.isNaN(year + month + dayOfMonth) || civilFault(year, month, dayOfMonth, 1) !== undefined) return Number.NaN;
  return dayNumberOfCivil(year, month, dayOfMonth) * day + (hours * 60 + minutes) * minute + fine;
}

function separates(character: string | undefined): boolean {
  return character === 'T' || character === ' ' || character === 't';
}

function millisOfSeconds(text: string, end: number): number {
  const whole = twoDigits(text, lengthToMinutes + 1) * 1000;
  const first = lengthToMinutes + 4;
  if (end < first) return whole;
  if (end === first) return Number.NaN;
  let fraction = 0;
  for (let at = first; at < first + 3; at += 1) fraction = fraction * 10 + (at < end ? digitAt(text, at) : 0);
  return whole + fraction;
}

function offsetMillis(text: string, start: number): number {
  const sign = text[start];
  const length = text.length - start;
  if (sign === 'Z' || sign === 'z') return length === 1 ? 0 : Number.NaN;
  if (sign !== '+' && sign !== '-') return Number.NaN;
  const hours = twoDigits(text, start + 1);
  const minutes = offsetMinutes(text, start, length);
  const total = hours * 60 + minutes;
  if (!(minutes < 60 && total <= longestOffset)) return Number.NaN;
  return (sign === '+' ? total : -total) * minute;
}

function offsetMinutes(text: string, start: number, length: number): number {
  if (length === 3) return 0;
  if (length === 5) return twoDigits(text, start + 3);
  return length === 6 && text[start + 3] === ':' ? twoDigits(text, start + 4) : Number.NaN;
}

function twoDigits(text: string, at: number): number {
  return digitAt(text, at) * 10 + digitAt(text, at + 1);
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

function isDigit(text: string, at: number): boolean {
  return !Number.isNaN(digitAt(text, at));
}
