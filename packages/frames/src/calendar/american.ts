import { addCalendarDays, type Calendar, checkCalendar, type Holiday, valueOf, weekdayOf } from '@samarbejde/core';
import { type DayRule, dayOf, daysOff } from './day-rules.js';

const rules: readonly DayRule[] = [
  { month: 1, day: 1, name: { da: 'Nytårsdag', en: 'New Year’s Day' } },
  { weekday: 'mon', from: [1, 15], name: { da: 'Martin Luther King-dag', en: 'Martin Luther King Jr. Day' } },
  { weekday: 'mon', from: [2, 15], name: { da: 'Washingtons fødselsdag', en: "Washington's Birthday" } },
  { weekday: 'mon', from: [5, 25], name: { da: 'Mindedagen', en: 'Memorial Day' } },
  { month: 6, day: 19, name: { da: 'Juneteenth', en: 'Juneteenth' } },
  { month: 7, day: 4, name: { da: 'Uafhængighedsdagen', en: 'Independence Day' } },
  { weekday: 'mon', from: [9, 1], name: { da: 'Arbejdets dag', en: 'Labor Day' } },
  { weekday: 'mon', from: [10, 8], name: { da: 'Columbusdagen', en: 'Columbus Day' } },
  { month: 11, day: 11, name: { da: 'Veterandagen', en: 'Veterans Day' } },
  { weekday: 'thu', from: [11, 22], name: { da: 'Thanksgiving', en: 'Thanksgiving Day' } },
  { month: 12, day: 25, name: { da: 'Juledag', en: 'Christmas Day' } },
];

/**
 * Gives the federal working days of the United States from one year to another, both included, in a time zone: Saturdays,
 * Sundays and federal holidays are closed, and the weekday on which a holiday at a weekend is kept.
 *
 * A district's own holidays are not in it; a school adds its closures. Juneteenth has been a federal holiday since 2021, and
 * earlier years have it here too. Years that are not whole, not from 1900 to 2199, or in reverse order throw, and so does a
 * zone that is not known.
 *
 * @example
 * ```ts
 * import { isWorkingDay, parsePlainDate, valueOf } from '@samarbejde/core';
 * import { americanWorkingCalendar } from '@samarbejde/frames';
 *
 * const calendar = americanWorkingCalendar(2026, 2027, 'America/New_York');
 * valueOf(isWorkingDay(calendar, valueOf(parsePlainDate('2026-11-26')))); // => false
 * ```
 */
export function americanWorkingCalendar(from: number, until: number, zone: string): Calendar {
  const covers = { from: dayOf(from, 1, 1), until: dayOf(until, 12, 31) };
  const holidays = daysOff(rules, from, until + 1).flatMap((holiday) => [holiday, ...keptOn(holiday)]);
  return valueOf(
    checkCalendar({
      id: 'american-working-days',
      title: { da: 'Amerikanske forbundsarbejdsdage', en: 'American federal working days' },
      zone,
      weeklyDaysOff: ['sat', 'sun'],
      holidays: holidays.filter(({ date }) => covers.from <= date && date <= covers.until),
      closures: [],
      covers,
      cites: [],
    }),
  );
}

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
function keptOn({ date, name }: Holiday): readonly Holiday[] {
  const weekday = weekdayOf(date);
  if (weekday !== 'sat' && weekday !== 'sun') return [];
  return [{ date: addCalendarDays(date, weekday === 'sat' ? -1 : 1), name }];
}
