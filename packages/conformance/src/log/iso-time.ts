/** A point in time as a log writes it. */
export interface IsoTime {
  /** Epoch milliseconds; without an offset, the clock reading as if it were UTC. */
  readonly at: number;
  readonly hasOffset: boolean;
}

/** Why a text is not a time that can be used. */
export type IsoTimeFault = 'time-unreadable' | 'time-without-clock' | 'time-not-on-calendar' | 'time-out-of-range';

/** First and last year that a log may speak of: a time outside is most often a slip of the century. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

export const usualYears: Years = { from: 1900, until: 2100 };

const MINUTE = 60_000;
const DAY = 86_400_000;
const DAYS_BEFORE_MONTH: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const [PLUS, COMMA, MINUS, DOT, COLON, UPPER_T, UPPER_Z, LOWER_Z, SPACE] = [43, 44, 45, 46, 58, 84, 90, 122, 32];

/**
 * Reads an ISO 8601 time: `2026-08-17T08:00:00.250+02:00`, with or without seconds, fraction and offset.
 *
 * A space may stand for the `T`, as databases write it. What is finer than a millisecond is cut off. A time without an
 * offset comes back with `hasOffset: false`: it is a clock reading, and only the reader knows in which zone. A date
 * alone is no time. Nothing but the text decides: no clock, locale or time zone of the machine.
 *
 * @example
 * ```ts
 * import { readIsoTime } from '@samarbejde/conformance';
 *
 * readIsoTime('1970-01-01T01:00:00+01:00'); // => { at: 0, hasOffset: true }
 * readIsoTime('1970-01-01 00:00:01'); // => { at: 1000, hasOffset: false }
 * readIsoTime('2026-02-30T08:00:00Z'); // => 'time-not-on-calendar'
 * ```
 */
export function readIsoTime(text: string, years: Years = usualYears): IsoTime | IsoTimeFault {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const dated = year >= 0 && month >= 0 && day >= 0 && text.charCodeAt(4) === MINUS && text.charCodeAt(7) === MINUS;
  if (!dated) return 'time-unreadable';
  if (text.length === 10) return 'time-without-clock';
  const between = text.charCodeAt(10);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const timed = hour >= 0 && minute >= 0 && text.charCodeAt(13) === COLON && (between === UPPER_T || between === SPACE);
  if (!timed) return 'time-unreadable';

  let end = 16;
  let second = 0;
  let fraction = 0;
  if (text.charCodeAt(end) === COLON) {
    second = twoDigits(text, 17);
    if (!(second >= 0)) return 'time-unreadable';
    end = 19;
    const mark = text.charCodeAt(end);
    if (mark === DOT || mark === COMMA) {
      end = endOfDigits(text, 20);
      if (end === 20) return 'time-unreadable';
      fraction = milliseconds(text, 20, end);
    }
  }
  const offset = end === text.length ? 0 : offsetInMinutes(text, end);
  if (Number.isNaN(offset)) return 'time-unreadable';

  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'time-not-on-calendar';
  const midnight = hour === 24 && minute === 0 && second === 0 && fraction === 0;
  if ((hour > 23 && !midnight) || minute > 59 || second > 59) return 'time-not-on-calendar';
  if (year < years.from || year > years.until) return 'time-out-of-range';
  const clock = (hour * 60 + minute - offset) * MINUTE + second * 1000 + fraction;
  return { at: daysSince1970(year, month, day) * DAY + clock, hasOffset: end !== text.length };
}

/** NaN where there are not two digits; comparisons with NaN are false. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) end += 1;
  return end;
}

function milliseconds(text: string, from: number, end: number): number {
  let total = 0;
  for (let place = 0; place < 3; place += 1) {
    const index = from + place;
    total = total * 10 + (index < end ? text.charCodeAt(index) - 48 : 0);
  }
  return total;
}

function offsetInMinutes(text: string, from: number): number {
  const sign = text.charCodeAt(from);
  if (sign === UPPER_Z || sign === LOWER_Z) return from + 1 === text.length ? 0 : Number.NaN;
  if (sign !== PLUS && sign !== MINUS) return Number.NaN;
  const hours = twoDigits(text, from + 1);
  const minutes = offsetMinutePart(text, from + 3);
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN;
  return sign === PLUS ? hours * 60 + minutes : -(hours * 60 + minutes);
}

/** `+01`, `+0100` and `+01:00` are all written by databases. */
function offsetMinutePart(text: string, from: number): number {
  if (from === text.length) return 0;
  const digits = text.charCodeAt(from) === COLON ? from + 1 : from;
  return digits + 2 === text.length ? twoDigits(text, digits) : Number.NaN;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function daysSince1970(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  const leapToday = month > 2 && isLeap(year) ? 1 : 0;
  return (year - 1970) * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapToday + day - 1;
}
