import * as fc from 'fast-check';
import { valueOf } from '../result.js';
import type { Calendar } from './calendar.js';
import { checkCalendar } from './check-calendar.js';
import { dayNumberOfCivil } from './day-number.js';
import { instantOfMillis } from './instant.js';
import type { Instant, PlainDate } from './moment.js';
import { dateOfDayNumber } from './plain-date.js';
import { type Weekday, weekdays } from './weekday.js';

// Random days, moments and calendars for the property tests of this folder.

const name = { da: 'En dag', en: 'A day' };

/** Any day that a date can be. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .integer({ min: dayNumberOfCivil(1900, 1, 1), max: dayNumberOfCivil(2199, 12, 31) })
  .map(dateOfDayNumber);

/** Any moment from 1972 on, when every zone keeps whole minutes. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: Date.UTC(1972, 5, 1), max: Date.UTC(2100, 0, 1) })
  .map((millis) => valueOf(instantOfMillis(millis)));

/** Zones with clock changes of every kind: north, south, half an hour, at midnight, a skipped day, and none. */
export const anyZone: fc.Arbitrary<string> = fc.constantFrom(
  'Europe/Copenhagen',
  'America/New_York',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Beirut',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
);

/** Days off: none, the usual two, Friday and Saturday, or any but all seven. */
const anyDaysOff: fc.Arbitrary<readonly Weekday[]> = fc.oneof(
  fc.constant<readonly Weekday[]>(['sat', 'sun']),
  fc.constant<readonly Weekday[]>(['fri', 'sat']),
  fc.subarray([...weekdays], { maxLength: 6 }),
);

/** A calendar with its first day and length, as data that has been checked. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    first: fc.integer({ min: dayNumberOfCivil(1995, 1, 1), max: dayNumberOfCivil(2040, 1, 1) }),
    length: fc.integer({ min: 1, max: 500 }),
    zone: anyZone,
    weeklyDaysOff: anyDaysOff,
    holidays: fc.uniqueArray(fc.nat(499), { maxLength: 15 }),
    closures: fc.array(
      fc.record({ gap: fc.integer({ min: 1, max: 40 }), days: fc.integer({ min: 1, max: 15 }), work: fc.boolean() }),
      { maxLength: 6 },
    ),
  })
  .map(({ first, length, zone, weeklyDaysOff, holidays, closures }) => {
    const dateAt = (place: number): PlainDate => dateOfDayNumber(first + place);
    let end = -1;
    const runs = closures.map(({ gap, days, work }) => {
      const from = end + gap;
      end = from + days;
      return { from, until: end - 1, work };
    });
    return valueOf(
      checkCalendar({
        id: 'any-calendar',
        title: name,
        zone,
        weeklyDaysOff,
        holidays: holidays.filter((place) => place < length).map((place) => ({ date: dateAt(place), name })),
        closures: runs
          .filter(({ until }) => until < length)
          .map(({ from, until, work }) => ({
            from: dateAt(from),
            until: dateAt(until),
            name,
            kind: 'school-holiday',
            ...(work && { closes: 'school-and-work' }),
          })),
        covers: { from: dateAt(0), until: dateAt(length - 1) },
        schoolDayStarts: '08:00',
        cites: [],
      }),
    );
  });

/** A calendar and a day, which is outside its span now and then. */
export const anyCalendarAndDate: fc.Arbitrary<readonly [Calendar, PlainDate]> = anyCalendar.chain((calendar) =>
  fc.tuple(fc.constant(calendar), anyDateAround(calendar)),
);

/** A day in a calendar's span or up to ten days beside it. */
export function anyDateAround(calendar: Calendar): fc.Arbitrary<PlainDate> {
  const number = (date: PlainDate): number => Date.parse(date) / 86_400_000;
  return fc
    .integer({ min: number(calendar.covers.from) - 10, max: number(calendar.covers.until) + 10 })
    .map(dateOfDayNumber);
}
