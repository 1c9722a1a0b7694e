import { failure, type Result, success } from '../result.js';
import type { Calendar } from './calendar.js';
import { dayTableOf } from './counted-calendar.js';
import { type DueIssueCode, dueOn } from './due.js';
import type { Due } from './due-date.js';
import { compareInstants } from './instant.js';
import { type Instant, isDay, type PlainDate } from './moment.js';
import { comparePlainDates } from './plain-date.js';
import type { Within } from './within.js';

/**
 * Tells whether something that is due is late by then.
 *
 * A deadline that is a day is kept until the end of that day in the calendar's zone: late is a later day. A deadline
 * that is a moment is late after it, or, asked about a mere day, on a later day. What is due promptly has no date to be
 * late by and gives `promptly-has-no-date`.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, isOverdue, parseInstant, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2026);
 * const due = { kind: 'day', date: valueOf(parsePlainDate('2026-12-01')) } as const;
 * valueOf(isOverdue(calendar, due, valueOf(parseInstant('2026-12-01T22:59:00Z')))); // => false
 * valueOf(isOverdue(calendar, due, valueOf(parseInstant('2026-12-01T23:00:00Z')))); // => true
 * ```
 */
export function isOverdue(
  calendar: Calendar,
  due: Due,
  asOf: PlainDate | Instant,
): Result<boolean, 'promptly-has-no-date'> {
  if (due.kind === 'promptly') return failure([{ code: 'promptly-has-no-date', params: {}, path: [] }]);
  if (due.kind === 'moment' && !isDay(asOf)) return success(compareInstants(asOf, due.at) > 0);
  const day = isDay(asOf) ? asOf : dayTableOf(calendar).clock.dateAt(asOf);
  return success(comparePlainDates(day, due.date) > 0);
}

/**
 * Tells whether something that was done at a time was done within its deadline, counted from a start.
 *
 * It says nothing of what was done before the start. Bad input gives the issues of `dueOn`, and `promptly-has-no-date`.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, isWithin, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2026);
 * const asked = valueOf(parsePlainDate('2026-11-27'));
 * const answered = valueOf(parsePlainDate('2026-12-01'));
 * valueOf(isWithin(calendar, asked, { n: 2, unit: 'working-day' }, answered)); // => true
 * valueOf(isWithin(calendar, asked, { n: 1, unit: 'working-day' }, answered)); // => false
 * ```
 */
export function isWithin(
  calendar: Calendar,
  start: PlainDate | Instant,
  within: Within,
  done: PlainDate | Instant,
): Result<boolean, DueIssueCode | 'promptly-has-no-date'> {
  const due = dueOn(calendar, start, within);
  if (!due.ok) return due;
  const late = isOverdue(calendar, due.value, done);
  return late.ok ? success(!late.value) : late;
}
