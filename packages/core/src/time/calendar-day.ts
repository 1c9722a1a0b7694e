import { type Result, success } from '../result.js';
import type { Text } from '../vocabulary/text.js';
import type { Calendar } from './calendar.js';
import { dayTableOf } from './counted-calendar.js';
import type { PlainDate } from './moment.js';
import { notCovered } from './not-covered.js';
import { isCovered, isOpen } from './open-days.js';
import { dayNumberOf, weekdayOf } from './plain-date.js';
import type { Weekday } from './weekday.js';

/** Something in a calendar that closes a day or opens it. */
export interface DayReason {
  readonly kind:
    | 'weekly-day-off'
    | 'public-holiday'
    | 'customary-day-off'
    | 'school-holiday'
    | 'closed-day'
    | 'opening';
  /** What the calendar calls it; a weekly day off has no name of its own. */
  readonly name?: Text;
}

/** One day as a calendar has it. */
export interface CalendarDay {
  readonly date: PlainDate;
  readonly weekday: Weekday;
  readonly workingDay: boolean;
  readonly schoolDay: boolean;
  /** Everything in the calendar that speaks of the day; empty on an ordinary day. */
  readonly because: readonly DayReason[];
}

/**
 * Tells what kind of day a date is, and everything in the calendar that makes it so: for showing to people.
 *
 * An opening wins over the reasons beside it. A day outside the calendar's span gives `not-covered`.
 *
 * @example
 * ```ts
 * import { calendarDayOn, danishWorkingCalendar, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2026);
 * const day = valueOf(calendarDayOn(calendar, valueOf(parsePlainDate('2026-05-14'))));
 * day.workingDay; // => false
 * day.because.map((reason) => reason.name?.da); // => ['Kristi himmelfartsdag']
 * ```
 */
export function calendarDayOn(calendar: Calendar, date: PlainDate): Result<CalendarDay, 'not-covered'> {
  const table = dayTableOf(calendar);
  const day = dayNumberOf(date) - table.first;
  if (!isCovered(table, day)) return notCovered(calendar);
  return success({
    date,
    weekday: weekdayOf(date),
    workingDay: isOpen(table.working, day),
    schoolDay: isOpen(table.school, day),
    because: reasonsFor(calendar, date),
  });
}

function reasonsFor(calendar: Calendar, date: PlainDate): DayReason[] {
  const holidays = calendar.holidays.filter((holiday) => holiday.date === date);
  const closures = calendar.closures.filter(({ from, until }) => from <= date && date <= until);
  const openings = (calendar.openings ?? []).filter((opening) => opening.date === date);
  return [
    ...(calendar.weeklyDaysOff.includes(weekdayOf(date)) ? [{ kind: 'weekly-day-off' } as const] : []),
    ...holidays.map(({ kind = 'public-holiday', name }) => ({ kind, name })),
    ...closures.map(({ kind, name }) => ({ kind, name })),
    ...openings.map(({ name }) => ({ kind: 'opening', name }) as const),
  ];
}
