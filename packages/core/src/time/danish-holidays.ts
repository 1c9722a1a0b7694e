import type { Holiday } from './calendar.js';
import { firstYear, lastYear } from './civil-fault.js';
import { danishHolidayCitations } from './danish-holiday-citations.js';
import { easterSundayOf } from './easter.js';
import { addCalendarDays, dayNumberOf, plainDateOf } from './plain-date.js';

const lastGreatPrayerDay = 2023;

/** Days counted from Easter Sunday. */
const movable = [
  { days: -3, name: { da: 'Skærtorsdag', en: 'Maundy Thursday' } },
  { days: -2, name: { da: 'Langfredag', en: 'Good Friday' } },
  { days: 0, name: { da: 'Påskedag', en: 'Easter Sunday' } },
  { days: 1, name: { da: '2. påskedag', en: 'Easter Monday' } },
  { days: 26, name: { da: 'Store bededag', en: 'Great Prayer Day' }, lastYear: lastGreatPrayerDay },
  { days: 39, name: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' } },
  { days: 49, name: { da: 'Pinsedag', en: 'Whit Sunday' } },
  { days: 50, name: { da: '2. pinsedag', en: 'Whit Monday' } },
];

const fixed = [
  { month: 1, day: 1, name: { da: 'Nytårsdag', en: 'New Year’s Day' } },
  { month: 12, day: 25, name: { da: 'Juledag', en: 'Christmas Day' } },
  { month: 12, day: 26, name: { da: '2. juledag', en: 'Second Day of Christmas' } },
];

/** Not holidays, but days off by custom and agreement, and no days for a deadline to end on. */
const customary = [
  { month: 6, day: 5, name: { da: 'Grundlovsdag', en: 'Constitution Day' } },
  { month: 12, day: 24, name: { da: 'Juleaftensdag', en: 'Christmas Eve' } },
  { month: 12, day: 31, name: { da: 'Nytårsaftensdag', en: 'New Year’s Eve' } },
];

/**
 * Lists the days off in Denmark in a year, in order: public holidays, and the customary days off that are marked as
 * such.
 *
 * - `public-holiday`: New Year's Day, Maundy Thursday to Easter Monday, Ascension Day, Whit Sunday and Monday,
 *   Christmas Day and the day after; Great Prayer Day up to and including 2023, since then it is a working day.
 * - `customary-day-off`: 5 June, 24 and 31 December. They are not holidays, but most schools and offices are closed,
 *   and Danish law moves deadlines past them.
 *
 * 1 May is in neither list. Where two holidays share a date, the day is listed once, under the name of the one that
 * moves with Easter; a customary day off that is a holiday already is left out. The year is a whole number from 1900 to
 * 2199; another throws a `RangeError`.
 *
 * @example
 * ```ts
 * import { danishHolidays } from '@samarbejde/core';
 *
 * const days = danishHolidays(2026);
 * days.filter((day) => day.kind === 'public-holiday').length; // => 10
 * days.find((day) => day.date === '2026-06-05')?.kind; // => 'customary-day-off'
 * ```
 */
export function danishHolidays(year: number): readonly Holiday[] {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) {
    throw new RangeError('Danish holidays are known for the years 1900 to 2199.');
  }
  const byDate = new Map<string, Holiday>();
  for (const holiday of [...movableIn(year), ...fixedIn(year), ...customaryIn(year)]) {
    if (!byDate.has(holiday.date)) byDate.set(holiday.date, holiday);
  }
  return [...byDate.values()].sort((a, b) => dayNumberOf(a.date) - dayNumberOf(b.date));
}

function movableIn(year: number): Holiday[] {
  const { month, day } = easterSundayOf(year);
  const easter = plainDateOf(year, month, day);
  return movable
    .filter((holiday) => year <= (holiday.lastYear ?? lastYear))
    .map(({ days, name }) => ({
      date: addCalendarDays(easter, days),
      name,
      kind: 'public-holiday',
      cites: danishHolidayCitations.publicHolidays,
    }));
}

function fixedIn(year: number): Holiday[] {
  return fixed.map(({ month, day, name }) => ({
    date: plainDateOf(year, month, day),
    name,
    kind: 'public-holiday',
    cites: danishHolidayCitations.publicHolidays,
  }));
}

function customaryIn(year: number): Holiday[] {
  return customary.map(({ month, day, name }) => ({
    date: plainDateOf(year, month, day),
    name,
    kind: 'customary-day-off',
    cites: danishHolidayCitations.customaryDaysOff,
  }));
}
