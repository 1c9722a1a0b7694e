import { type Result, success } from '../result.js';
import type { Calendar } from './calendar.js';
import { dayTableOf } from './counted-calendar.js';
import type { OpenDayKind } from './day-table.js';
import type { PlainDate } from './moment.js';
import { badLength, notCovered } from './not-covered.js';
import { isCovered, openDayBefore, openDaysOf } from './open-days.js';
import { dateOfDayNumber, dayNumberOf } from './plain-date.js';
import type { DayDuration } from './within.js';
import { dayByAlmanac } from './working-days.js';

/**
 * Answers with the last day on which something is still in time before another day: an invitation ten working days
 * before the meeting, an agenda a week before.
 *
 * The later day never counts, and the answer is never a closed day: what is counted through closed days and ends on one
 * moves *back*, so that nobody gets less notice than promised. `onClosedDay` names the kind of day that it moves back
 * to, or lets it stay.
 *
 * A day or an answer outside the calendar's span gives `not-covered`; a length that is not a whole number, 0 or more,
 * gives `bad-length`.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, dueBefore, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2026);
 * const meeting = valueOf(parsePlainDate('2026-04-14'));
 * valueOf(dueBefore(calendar, meeting, { n: 5, unit: 'working-day' })); // => '2026-04-07'
 * valueOf(dueBefore(calendar, meeting, { n: 10, unit: 'calendar-day' })); // => '2026-04-01'
 * ```
 */
export function dueBefore(
  calendar: Calendar,
  day: PlainDate,
  duration: DayDuration,
): Result<PlainDate, 'not-covered' | 'bad-length'> {
  const table = dayTableOf(calendar);
  const end = dayNumberOf(day) - table.first;
  const { n, unit } = duration;
  if (!(Number.isSafeInteger(n) && n >= 0)) return badLength();
  if (!isCovered(table, end)) return notCovered(calendar);
  const openDay = (kind: OpenDayKind, from: number, count: number): number =>
    isCovered(table, from) ? openDayBefore(openDaysOf(table, kind), from, count) : Number.NaN;
  const answer = (place: number): Result<PlainDate, 'not-covered'> =>
    isCovered(table, place) ? success(dateOfDayNumber(table.first + place)) : notCovered(calendar);
  if (unit === 'working-day' || unit === 'school-day') return answer(openDay(unit, end, n));
  const counted = dayByAlmanac(day, -n, unit) - table.first;
  if (duration.onClosedDay === 'stays') return answer(counted);
  return answer(openDay(duration.onClosedDay === 'next-school-day' ? 'school-day' : 'working-day', counted, 0));
}
