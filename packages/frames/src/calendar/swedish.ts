import { type Calendar, checkCalendar, valueOf } from '@samarbejde/core';
import { type DayRule, dayOf, daysOff } from './day-rules.js';

const customary = 'customary-day-off' as const;

const rules: readonly DayRule[] = [
  { month: 1, day: 1, name: { da: 'Nytårsdag', en: 'New Year’s Day', sv: 'Nyårsdagen' } },
  { month: 1, day: 6, name: { da: 'Helligtrekongersdag', en: 'Epiphany', sv: 'Trettondedag jul' } },
  { easter: -2, name: { da: 'Langfredag', en: 'Good Friday', sv: 'Långfredagen' } },
  { easter: 0, name: { da: 'Påskedag', en: 'Easter Sunday', sv: 'Påskdagen' } },
  { easter: 1, name: { da: '2. påskedag', en: 'Easter Monday', sv: 'Annandag påsk' } },
  { month: 5, day: 1, name: { da: '1. maj', en: 'May Day', sv: 'Första maj' } },
  { easter: 39, name: { da: 'Kristi himmelfartsdag', en: 'Ascension Day', sv: 'Kristi himmelsfärds dag' } },
  { easter: 49, name: { da: 'Pinsedag', en: 'Whit Sunday', sv: 'Pingstdagen' } },
  { month: 6, day: 6, name: { da: 'Sveriges nationaldag', en: 'National Day', sv: 'Sveriges nationaldag' } },
  {
    weekday: 'fri',
    from: [6, 19],
    kind: customary,
    name: { da: 'Midsommeraften', en: 'Midsummer Eve', sv: 'Midsommarafton' },
  },
  { weekday: 'sat', from: [6, 20], name: { da: 'Midsommerdag', en: 'Midsummer Day', sv: 'Midsommardagen' } },
  { weekday: 'sat', from: [10, 31], name: { da: 'Allehelgensdag', en: 'All Saints’ Day', sv: 'Alla helgons dag' } },
  { month: 12, day: 24, kind: customary, name: { da: 'Juleaftensdag', en: 'Christmas Eve', sv: 'Julafton' } },
  { month: 12, day: 25, name: { da: 'Juledag', en: 'Christmas Day', sv: 'Juldagen' } },
  { month: 12, day: 26, name: { da: '2. juledag', en: 'Second Day of Christmas', sv: 'Annandag jul' } },
  { month: 12, day: 31, kind: customary, name: { da: 'Nytårsaftensdag', en: 'New Year’s Eve', sv: 'Nyårsafton' } },
];

/**
 * Gives the working days of Sweden from one year to another, both included: Saturdays, Sundays and holidays are closed, and
 * the eves of midsummer, Christmas and New Year by custom.
 *
 * It knows no school's own holidays: every working day is a school day until a school adds its closures. Years that are not
 * whole, not from 1900 to 2199, or in reverse order throw.
 *
 * @example
 * ```ts
 * import { isWorkingDay, parsePlainDate, valueOf } from '@samarbejde/core';
 * import { swedishWorkingCalendar } from '@samarbejde/frames';
 *
 * const calendar = swedishWorkingCalendar(2026, 2027);
 * valueOf(isWorkingDay(calendar, valueOf(parsePlainDate('2026-06-19')))); // => false
 * ```
 */
export function swedishWorkingCalendar(from: number, until: number): Calendar {
  return valueOf(
    checkCalendar({
      id: 'swedish-working-days',
      title: { da: 'Svenske arbejdsdage', en: 'Swedish working days', sv: 'Svenska arbetsdagar' },
      zone: 'Europe/Stockholm',
      weeklyDaysOff: ['sat', 'sun'],
      holidays: daysOff(rules, from, until),
      closures: [],
      covers: { from: dayOf(from, 1, 1), until: dayOf(until, 12, 31) },
      cites: [],
    }),
  );
}
