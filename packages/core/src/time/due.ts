import { failure, type Result, success } from '../result.js';
import type { Calendar } from './calendar.js';
import { type ClockTime, clockTimeOf, minutesOf } from './clock-time.js';
import { dayTableOf } from './counted-calendar.js';
import { type Due, dueDay, dueMoment } from './due-date.js';
import { dueAfterHours, dueAfterWorkingHours } from './due-hours.js';
import { compareInstants } from './instant.js';
import type { DayIssueCode } from './issue-code.js';
import { landing } from './landing.js';
import { type Instant, isDay, type PlainDate } from './moment.js';
import { badLength, notCovered } from './not-covered.js';
import { isCovered } from './open-days.js';
import { dayNumberOf } from './plain-date.js';
import type { BeforeSchoolDay, ByClock, Duration, Within } from './within.js';
import { addDays } from './working-days.js';

/** Why a deadline has no date. */
export type DueIssueCode = Exclude<DayIssueCode, 'promptly-has-no-date'> | 'bad-length';

/**
 * Gives a deadline its date: when something is due that was set going on a day or at a point in time.
 *
 * - The start day never counts: day 1 is the day after, open or not.
 * - It never lands on a closed day. Working days and school days end on one of their own; what is counted through
 *   closed days (calendar days, weeks, months, hours, minutes) moves to the next working day, at the same time of day for
 *   hours and minutes, unless the deadline's `onClosedDay` says otherwise.
 * - A longer time of one unit never ends on an earlier day. Within the day on which hours come to rest after a move, it
 *   may end at an earlier hour: 24 hours from Friday 15:00 end on Monday 15:00, 60 hours on Monday 03:00.
 * - Hours and minutes start at once and need a point in time to start from. Hours on working days stand still on other days.
 * - A clock time of the same day that is past, or on a closed day, means the next working day; so does a time before
 *   school that is past, for the next school day.
 * - `promptly` has no date.
 *
 * Which day a point in time is, the calendar's zone decides. A start or a deadline outside the calendar's span gives
 * `not-covered`; hours from a mere day give `start-without-time`; a time before school in a calendar that does not know
 * when school starts gives `school-start-unknown`; a length that is not a whole number, 0 or more, gives `bad-length`.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, dueOn, parseInstant, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2026);
 * const fridayAfternoon = valueOf(parseInstant('2026-11-27T15:00:00+01:00'));
 * valueOf(dueOn(calendar, fridayAfternoon, { n: 2, unit: 'working-day' })); // => { kind: 'day', date: '2026-12-01' }
 * const inADay = valueOf(dueOn(calendar, fridayAfternoon, { n: 24, unit: 'hour' }));
 * inADay.kind === 'moment' && inADay.at; // => '2026-11-30T15:00:00+01:00'
 * ```
 */
export function dueOn(calendar: Calendar, start: PlainDate | Instant, within: Within): Result<Due, DueIssueCode> {
  const day = isDay(start) ? start : dayTableOf(calendar).clock.dateAt(start);
  const table = dayTableOf(calendar);
  if (!isCovered(table, dayNumberOf(day) - table.first)) return notCovered(calendar);
  if (within === 'promptly') return success({ kind: 'promptly', since: day });
  if ('clock' in within) return dueByClock(calendar, start, day, within);
  if ('before' in within) return dueBeforeSchool(calendar, start, day, within);
  return dueAfter(calendar, start, day, within);
}

function dueAfter(
  calendar: Calendar,
  start: PlainDate | Instant,
  day: PlainDate,
  duration: Duration,
): Result<Due, DueIssueCode> {
  if (!(Number.isSafeInteger(duration.n) && duration.n >= 0)) return badLength();
  if (duration.unit === 'hour' || duration.unit === 'minute' || duration.unit === 'hour-on-working-days') {
    if (isDay(start)) return failure([{ code: 'start-without-time', params: { unit: duration.unit }, path: [] }]);
    return duration.unit === 'hour-on-working-days'
      ? dueAfterWorkingHours(calendar, start, duration.n)
      : dueAfterHours(calendar, start, duration);
  }
  const counted = addDays(calendar, day, duration);
  if (!counted.ok) return counted;
  if (duration.unit === 'working-day' || duration.unit === 'school-day') return success(dueDay(counted.value));
  const landed = landing(calendar, counted.value, duration.onClosedDay);
  return landed.ok ? success(dueDay(landed.value)) : landed;
}

function dueByClock(
  calendar: Calendar,
  start: PlainDate | Instant,
  day: PlainDate,
  { clock, day: which = 'same-day' }: ByClock,
): Result<Due, DueIssueCode> {
  const date = addDays(calendar, day, { n: which === 'same-day' ? 0 : 1, unit: 'working-day' });
  if (!date.ok) return date;
  return firstAhead(calendar, start, date.value, clock, 'working-day');
}

function dueBeforeSchool(
  calendar: Calendar,
  start: PlainDate | Instant,
  day: PlainDate,
  { minutes }: BeforeSchoolDay,
): Result<Due, DueIssueCode> {
  if (calendar.schoolDayStarts === undefined) {
    return failure([{ code: 'school-start-unknown', params: { calendar: calendar.id }, path: [] }]);
  }
  const latest = minutesOf(calendar.schoolDayStarts) - minutes;
  if (!(Number.isSafeInteger(minutes) && minutes >= 0 && latest >= 0)) return badLength();
  const date = addDays(calendar, day, { n: 0, unit: 'school-day' });
  if (!date.ok) return date;
  return firstAhead(calendar, start, date.value, clockTimeOf(latest), 'school-day');
}

/** That time on that day or, if the start is past it, on the next open day of the kind. */
function firstAhead(
  calendar: Calendar,
  start: PlainDate | Instant,
  date: PlainDate,
  clock: ClockTime,
  kind: 'working-day' | 'school-day',
): Result<Due, DueIssueCode> {
  const due = dueMoment(calendar, date, clock);
  if (isDay(start) || compareInstants(start, due.at) <= 0) return success(due);
  const next = addDays(calendar, date, { n: 1, unit: kind });
  return next.ok ? success(dueMoment(calendar, next.value, clock)) : next;
}
