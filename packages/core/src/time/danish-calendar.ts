import { valueOf } from '../result.js';
import type { Calendar, Holiday } from './calendar.js';
import { withDayTable } from './counted-calendar.js';
import { danishHolidayCitations } from './danish-holiday-citations.js';
import { danishHolidays } from './danish-holidays.js';
import { plainDateOf } from './plain-date.js';
import { parseTimeZone } from './time-zone.js';

/** How a Danish working calendar treats 5 June, 24 and 31 December. */
export interface DanishCalendarOptions {
  /** Left out: `closed`. `open` counts them as working days, as the bare law of holidays does. */
  readonly customaryDaysOff?: 'closed' | 'open';
}

/**
 * Gives the working days of Denmark from one year to another, both included: Saturdays, Sundays and holidays are
 * closed.
 *
 * It knows no school's own holidays: every working day is a school day until a school adds its closures. 5 June, 24 and
 * 31 December are closed too, unless the options open them. Years that are not whole, not from 1900 to 2199, or in
 * reverse order throw a `RangeError`.
 *
 * @example
 * ```ts
 * import { addDays, danishWorkingCalendar, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const calendar = danishWorkingCalendar(2026, 2027);
 * const beforeChristmas = valueOf(parsePlainDate('2026-12-22'));
 * valueOf(addDays(calendar, beforeChristmas, { n: 2, unit: 'working-day' })); // => '2026-12-28'
 * ```
 */
export function danishWorkingCalendar(from: number, until: number, options: DanishCalendarOptions = {}): Calendar {
  if (!(from <= until)) throw new RangeError('A calendar runs from a year to the same or a later one.');
  const keepCustom = options.customaryDaysOff !== 'open';
  const calendar: Calendar = {
    id: 'danish-working-days',
    title: { da: 'Danske arbejdsdage', en: 'Danish working days' },
    zone: valueOf(parseTimeZone('Europe/Copenhagen')),
    weeklyDaysOff: ['sat', 'sun'],
    holidays: daysOff(from, until).filter((day) => keepCustom || day.kind === 'public-holiday'),
    closures: [],
    covers: { from: plainDateOf(from, 1, 1), until: plainDateOf(until, 12, 31) },
    cites: [...danishHolidayCitations.publicHolidays, ...(keepCustom ? danishHolidayCitations.customaryDaysOff : [])],
  };
  return withDayTable(calendar);
}

/** The days off of several years, each without the citation that the calendar carries for them all. */
function daysOff(from: number, until: number): Holiday[] {
  const holidays: Holiday[] = [];
  for (let year = from; year <= until; year += 1) {
    for (const { cites: _citedOnce, ...day } of danishHolidays(year)) holidays.push(day);
  }
  return holidays;
}
