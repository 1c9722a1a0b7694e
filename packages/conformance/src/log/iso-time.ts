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

/** The years that a log may speak of unless it is told otherwise. */
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
  return timeOn(dayOf(text, years), text);
}

/**
 * Makes a reader that remembers the day that it read last: the times of a log mostly come by the day.
 *
 * It answers as `readIsoTime` does.
 */
export function isoTimeReader(years: Years): (text: string) => IsoTime | IsoTimeFault {
  let date = '';
  let day = 0;
  return (text) => {
    if (date !== '' && text.startsWith(date)) return timeOn(day, text);
    const found = dayOf(text, years);
    if (typeof found === 'number') {
      date = text.slice(0, 10);
      day = found;
    }
    return timeOn(found, text);
  };
}

/** When a year begins in UTC, in epoch milliseconds. */
export function startOfYear(year: number): number {
  return daysSince1970(year, 1, 1) * DAY;
}

/** The start of a date, in epoch milliseconds as if the day were one of UTC. */
export function dayOf(text: string, years: Years): number | IsoTimeFault {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const dated = year >= 0 && month >= 0 && day >= 0 && text.charCodeAt(4) === MINUS && text.charCodeAt(7) === MINUS;
  if (!dated) return 'time-unreadable';
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'time-not-on-calendar';
  return year < years.from || year > years.until ? 'time-out-of-range' : daysSince1970(year, month, day) * DAY;
}

/** What cannot be read at all is told before what is read and wrong. */
function timeOn(day: number | IsoTimeFault, text: string): IsoTime | IsoTimeFault {
  if (day === 'time-unreadable') return day;
  if (text.length === 10) return 'time-without-clock';
  const between = text.charCodeAt(10);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const timed = hour >= 0 && minute >= 0 && text.charCodeAt(13) === COLON && (between === UPPER_T || between === SPACE);
  const second = text.charCodeAt(16) === COLON ? twoDigits(text, 17) : 0;
  if (!timed || Number.isNaN(second)) return 'time-unreadable';

  const fractionFrom = text.charCodeAt(16) === COLON && isFractionMark(text.charCodeAt(19)) ? 20 : 0;
  const end = fractionFrom > 0 ? endOfDigits(text, fractionFrom) : text.charCodeAt(16) === COLON ? 19 : 16;
  const offset = end === text.length ? 0 : offsetInMinutes(text, end);
  if (end === fractionFrom || Number.isNaN(offset)) return 'time-unreadable';

  if (typeof day === 'string') return day;
  const fraction = fractionFrom > 0 ? milliseconds(text, fractionFrom, end) : 0;
  const clock = clockOf(hour, minute, second, fraction);
  return clock === undefined
    ? 'time-not-on-calendar'
    : { at: day + clock - offset * MINUTE, hasOffset: end !== text.length };
}

function isFractionMark(code: number): boolean {
  return code === DOT || code === COMMA;
}

/** Milliseconds since the day began; 24:00 is its end. Undefined where no clock shows such a time. */
export function clockOf(hour: number, minute: number, second: number, fraction: number): number | undefined {
  const clock = (hour * 60 + minute) * MINUTE + second * 1000 + fraction;
  const shown = minute <= 59 && second <= 59 && (hour <= 23 || clock === DAY);
  return shown ? clock : undefined;
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
