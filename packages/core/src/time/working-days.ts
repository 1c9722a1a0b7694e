import { type Result, success } from '../result.js';
import type { Calendar } from './calendar.js';
import { dayTableOf } from './counted-calendar.js';
import type { OpenDayKind } from './day-table.js';
import type { PlainDate } from './moment.js';
import { badLength, notCovered } from './not-covered.js';
import { countOpenDays, isCovered, isOpen, openDayAfter, openDaysOf } from './open-days.js';
import { dateOfDayNumber, dayNumberAfterMonths, dayNumberOf } from './plain-date.js';
import type { DayDuration } from './within.js';

/**
 * Tells whether a day is a working day: no weekly day off, no holiday, in no closure that closes work.
 *
 * A day outside the calendar's span gives `not-covered`.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, isWorkingDay, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2023, 2024);
 * // The fourth Friday after Easter was a holiday up to and including 2023.
 * valueOf(isWorkingDay(calendar, valueOf(parsePlainDate('2023-05-05')))); // => false
 * valueOf(isWorkingDay(calendar, valueOf(parsePlainDate('2024-04-26')))); // => true
 * ```
 */
export function isWorkingDay(calendar: Calendar, date: PlainDate): Result<boolean, 'not-covered'> {
  return isOpenOn(calendar, date, 'working-day');
}

/**
 * Tells whether there is school on a day: no weekly day off, no holiday, in no closure; or opened exceptionally.
 *
 * A day outside the calendar's span gives `not-covered`.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, isSchoolDay, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2026);
 * valueOf(isSchoolDay(calendar, valueOf(parsePlainDate('2026-12-25')))); // => false
 * const outside = isSchoolDay(calendar, valueOf(parsePlainDate('2027-01-04')));
 * outside.ok || outside.issues[0]?.code; // => 'not-covered'
 * ```
 */
export function isSchoolDay(calendar: Calendar, date: PlainDate): Result<boolean, 'not-covered'> {
  return isOpenOn(calendar, date, 'school-day');
}

function isOpenOn(calendar: Calendar, date: PlainDate, kind: OpenDayKind): Result<boolean, 'not-covered'> {
  const table = dayTableOf(calendar);
  const day = dayNumberOf(date) - table.first;
  return isCovered(table, day) ? success(isOpen(openDaysOf(table, kind), day)) : notCovered(calendar);
}

/**
 * Counts forward from a day, in working days, school days, calendar days, weeks or months.
 *
 * The start day never counts, open or not: one working day after a Saturday is the Monday. In working and school days
 * the answer is always an open day; 0 of them is the start itself or, if it is closed, the next open day. In calendar
 * days, weeks and months this is plain counting and may end on a closed day: `dueOn` makes a deadline of it. A month
 * later is the same day of the month, or the month's last day.
 *
 * A start or an answer outside the calendar's span gives `not-covered`; a length that is not a whole number, 0 or more,
 * gives `bad-length`.
 *
 * @example
 * ```ts
 * import { addDays, danishWorkingCalendar, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2026);
 * const beforeEaster = valueOf(parsePlainDate('2026-04-01'));
 * valueOf(addDays(calendar, beforeEaster, { n: 2, unit: 'working-day' })); // => '2026-04-08'
 * valueOf(addDays(calendar, beforeEaster, { n: 2, unit: 'calendar-day' })); // => '2026-04-03'
 * ```
 */
export function addDays(
  calendar: Calendar,
  start: PlainDate,
  duration: DayDuration,
): Result<PlainDate, 'not-covered' | 'bad-length'> {
  const table = dayTableOf(calendar);
  const day = dayNumberOf(start) - table.first;
  const { n, unit } = duration;
  if (!(Number.isSafeInteger(n) && n >= 0)) return badLength();
  if (!isCovered(table, day)) return notCovered(calendar);
  const end =
    unit === 'working-day' || unit === 'school-day'
      ? openDayAfter(openDaysOf(table, unit), day, n)
      : dayByAlmanac(start, n, unit) - table.first;
  return isCovered(table, end) ? success(dateOfDayNumber(table.first + end)) : notCovered(calendar);
}

/** The number of the day so much later by the almanac, or earlier for a negative n. */
export function dayByAlmanac(start: PlainDate, n: number, unit: 'calendar-day' | 'week' | 'month'): number {
  if (unit === 'month') return dayNumberAfterMonths(start, n);
  return dayNumberOf(start) + (unit === 'week' ? n * 7 : n);
}

/**
 * Counts the days of one kind after one day, up to and including another.
 *
 * The start day is never counted, the last one is if it is open: it answers how many days have gone. Negative when the
 * second day lies before the first. A day outside the calendar's span gives `not-covered`.
 *
 * @example
 * ```ts
 * import { countDays, danishWorkingCalendar, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2026);
 * const from = valueOf(parsePlainDate('2026-04-01'));
 * const until = valueOf(parsePlainDate('2026-04-08'));
 * valueOf(countDays(calendar, from, until, 'working-day')); // => 2
 * valueOf(countDays(calendar, from, until, 'calendar-day')); // => 7
 * ```
 */
export function countDays(
  calendar: Calendar,
  from: PlainDate,
  until: PlainDate,
  unit: OpenDayKind | 'calendar-day',
): Result<number, 'not-covered'> {
  const table = dayTableOf(calendar);
  const first = dayNumberOf(from) - table.first;
  const last = dayNumberOf(until) - table.first;
  if (!isCovered(table, first) || !isCovered(table, last)) return notCovered(calendar);
  return success(unit === 'calendar-day' ? last - first : countOpenDays(openDaysOf(table, unit), first, last));
}
