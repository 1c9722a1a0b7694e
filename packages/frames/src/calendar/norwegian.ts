import { type Calendar, checkCalendar, valueOf } from '@samarbejde/core';
import { type DayRule, dayOf, daysOff } from './day-rules.js';

const rules: readonly DayRule[] = [
  { month: 1, day: 1, name: { da: 'Nytårsdag', en: 'New Year’s Day', nb: 'Første nyttårsdag' } },
  { easter: -3, name: { da: 'Skærtorsdag', en: 'Maundy Thursday', nb: 'Skjærtorsdag' } },
  { easter: -2, name: { da: 'Langfredag', en: 'Good Friday', nb: 'Langfredag' } },
  { easter: 0, name: { da: 'Påskedag', en: 'Easter Sunday', nb: 'Første påskedag' } },
  { easter: 1, name: { da: '2. påskedag', en: 'Easter Monday', nb: 'Andre påskedag' } },
  { month: 5, day: 1, name: { da: 'Arbejdernes dag', en: 'Labour Day', nb: 'Arbeidernes dag' } },
  { month: 5, day: 17, name: { da: 'Grundlovsdag', en: 'Constitution Day', nb: 'Grunnlovsdagen' } },
  { easter: 39, name: { da: 'Kristi himmelfartsdag', en: 'Ascension Day', nb: 'Kristi himmelfartsdag' } },
  { easter: 49, name: { da: 'Pinsedag', en: 'Whit Sunday', nb: 'Første pinsedag' } },
  { easter: 50, name: { da: '2. pinsedag', en: 'Whit Monday', nb: 'Andre pinsedag' } },
  { month: 12, day: 25, name: { da: 'Juledag', en: 'Christmas Day', nb: 'Første juledag' } },
  { month: 12, day: 26, name: { da: '2. juledag', en: 'Second Day of Christmas', nb: 'Andre juledag' } },
];

/**
 * Gives the working days of Norway from one year to another, both included: Saturdays, Sundays and holidays are closed.
 *
 * It knows no school's own holidays: every working day is a school day until a school adds its closures. Years that are not
 * whole, not from 1900 to 2199, or in reverse order throw.
 *
 * @example
 * ```ts
 * import { isWorkingDay, parsePlainDate, valueOf } from '@samarbejde/core';
 * import { norwegianWorkingCalendar } from '@samarbejde/frames';
 *
 * const calendar = norwegianWorkingCalendar(2026, 2027);
 * valueOf(isWorkingDay(calendar, valueOf(parsePlainDate('2027-05-17')))); // => false
 * ```
 */
export function norwegianWorkingCalendar(from: number, until: number): Calendar {
  return valueOf(
    checkCalendar({
      id: 'norwegian-working-days',
      title: { da: 'Norske arbejdsdage', en: 'Norwegian working days', nb: 'Norske arbeidsdager' },
      zone: 'Europe/Oslo',
      weeklyDaysOff: ['sat', 'sun'],
      holidays: daysOff(rules, from, until),
      closures: [],
      covers: { from: dayOf(from, 1, 1), until: dayOf(until, 12, 31) },
      cites: [],
    }),
  );
}
