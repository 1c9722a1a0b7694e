import { failure, type Issue, type Result, success } from '../result.js';
import { civilFault, firstYear, lastYear } from './civil-fault.js';
import { civilOfDayNumber, dayNumberOfCivil, daysInMonth, weekdayIndexOf } from './day-number.js';
import type { MomentIssueCode } from './issue-code.js';
import type { PlainDate } from './moment.js';
import { type Weekday, weekdays } from './weekday.js';

export type { PlainDate } from './moment.js';

// Days are counted by number. A date library's dates are moments in the machine's zone, where a day can be missing, and an
// answer must be the same on every machine; the tests hold months against such a library.
const longestDate = 32;
const dateShape = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const shortYearShape = /^[0-9]{2}-[0-9]{2}-[0-9]{2}$/;
const dateThenTimeShape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]/;

/**
 * Reads a day from unknown input.
 *
 * Only `YYYY-MM-DD` is read: other orders of day and month are guesses. A date with a time of day is refused rather
 * than cut off, since its day depends on the zone; `localDateOf` tells which day it is somewhere.
 *
 * Bad input gives one issue: `not-a-date`, `date-with-time`, `wrong-century` (two digits, or outside 1900–2199) or
 * `no-such-date` (30 February). The issue does not repeat the text, which may be somebody's birthday.
 *
 * @example
 * ```ts
 * import { parsePlainDate } from '@samarbejde/core';
 *
 * const read = parsePlainDate('2026-02-30');
 * read.ok ? read.value : read.issues[0]?.code; // => 'no-such-date'
 * ```
 */
export function parsePlainDate(input: unknown): Result<PlainDate, MomentIssueCode> {
  if (typeof input !== 'string' || input.length > longestDate) return refused('not-a-date');
  const parts = dateShape.exec(input);
  if (!parts) return refused(codeForShape(input));
  const code = civilFault(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  // The cast is what parsing is for: shape, month and day have been checked.
  return code === undefined ? success(input as PlainDate) : refused(code);
}

/**
 * Tells whether unknown input is a day that exists, from 1900 to 2199.
 *
 * @example
 * ```ts
 * import { isPlainDate } from '@samarbejde/core';
 *
 * isPlainDate('2026-11-24'); // => true
 * isPlainDate('24.11.2026'); // => false
 * ```
 */
export function isPlainDate(input: unknown): input is PlainDate {
  return parsePlainDate(input).ok;
}

function codeForShape(text: string): MomentIssueCode {
  if (dateThenTimeShape.test(text)) return 'date-with-time';
  return shortYearShape.test(text) ? 'wrong-century' : 'not-a-date';
}

function refused(code: MomentIssueCode): Result<never, MomentIssueCode> {
  const issue: Issue<MomentIssueCode> = { code, params: {}, path: [] };
  return failure([issue]);
}

/**
 * Answers with the number of a day, counted from 1 January 1970.
 *
 * @example
 * ```ts
 * import { dayNumberOf, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * dayNumberOf(valueOf(parsePlainDate('1970-01-02'))); // => 1
 * ```
 */
export function dayNumberOf(date: PlainDate): number {
  const digit = (at: number): number => date.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return dayNumberOfCivil(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
}

/**
 * Answers with the day that has a number, counted from 1 January 1970.
 *
 * @example
 * ```ts
 * import { dateOfDayNumber } from '@samarbejde/core';
 *
 * dateOfDayNumber(1); // => '1970-01-02'
 * ```
 */
export function dateOfDayNumber(number: number): PlainDate {
  const { year, month, day } = civilOfDayNumber(number);
  return plainDateOf(year, month, day);
}

/** The date of a year, month and day that are known to exist. */
export function plainDateOf(year: number, month: number, day: number): PlainDate {
  const text = `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  // The cast is safe: callers give parts of an existing day, and the years have four digits.
  return text as PlainDate;
}

/**
 * Tells which day of the week a date is.
 *
 * @example
 * ```ts
 * import { parsePlainDate, valueOf, weekdayOf } from '@samarbejde/core';
 *
 * weekdayOf(valueOf(parsePlainDate('2026-11-24'))); // => 'tue'
 * ```
 */
export function weekdayOf(date: PlainDate): Weekday {
  // The cast is safe: the index is 0 to 6.
  return weekdays[weekdayIndexOf(dayNumberOf(date))] as Weekday;
}

/**
 * Answers with the day so many days later by the almanac, open or not; earlier for a negative number.
 *
 * Throws a `RangeError` for a number that is not whole and for a day outside 1900–2199: a program that counts so far
 * has mistaken something. `addDays` counts by a calendar and answers with a result.
 *
 * @example
 * ```ts
 * import { addCalendarDays, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const start = valueOf(parsePlainDate('2028-02-28'));
 * addCalendarDays(start, 2); // => '2028-03-01'
 * ```
 */
export function addCalendarDays(date: PlainDate, days: number): PlainDate {
  return existing(dayNumberOf(date) + days);
}

/**
 * Answers with the same day of the month so many months later, or with that month's last day where it is shorter;
 * earlier for a negative number.
 *
 * Throws a `RangeError` for a number that is not whole and for a day outside 1900–2199.
 *
 * @example
 * ```ts
 * import { addMonths, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const start = valueOf(parsePlainDate('2026-01-31'));
 * addMonths(start, 1); // => '2026-02-28'
 * ```
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return existing(dayNumberAfterMonths(date, months));
}

/** The number of the same day of the month so many months later, which may lie beyond the years of a date. */
export function dayNumberAfterMonths(date: PlainDate, months: number): number {
  const start = civilOfDayNumber(dayNumberOf(date));
  const sinceYearNought = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(sinceYearNought / 12);
  const month = sinceYearNought - year * 12 + 1;
  return dayNumberOfCivil(year, month, Math.min(start.day, daysInMonth(year, month)));
}

function existing(dayNumber: number): PlainDate {
  if (Number.isInteger(dayNumber) && dayNumber >= firstDay && dayNumber <= lastDay) return dateOfDayNumber(dayNumber);
  throw new RangeError('A date lies a whole number of days away and in the years 1900 to 2199.');
}

const firstDay = dayNumberOfCivil(firstYear, 1, 1);
const lastDay = dayNumberOfCivil(lastYear, 12, 31);

/**
 * Counts the days from one date to another by the almanac: the first is not counted, the last is. Negative when the
 * second lies before the first.
 *
 * @example
 * ```ts
 * import { daysBetween, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const monday = valueOf(parsePlainDate('2026-11-23'));
 * const friday = valueOf(parsePlainDate('2026-11-27'));
 * daysBetween(monday, friday); // => 4
 * ```
 */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return dayNumberOf(until) - dayNumberOf(from);
}

/**
 * Orders two dates for sorting: below 0 when the first is earlier, 0 when they are the same day, above 0 when it is
 * later.
 *
 * @example
 * ```ts
 * import { comparePlainDates, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const earlier = valueOf(parsePlainDate('2026-06-26'));
 * const later = valueOf(parsePlainDate('2026-08-11'));
 * comparePlainDates(earlier, later) < 0; // => true
 * ```
 */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return dayNumberOf(a) - dayNumberOf(b);
}
