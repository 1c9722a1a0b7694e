import { addMonths as addMonthsByDateFns } from 'date-fns/addMonths';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate } from './arbitrary.js';
import {
  addCalendarDays,
  addMonths,
  comparePlainDates,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  parsePlainDate,
  weekdayOf,
} from './plain-date.js';
import { weekdays } from './weekday.js';

const dayMillis = 86_400_000;

describe('the almanac', () => {
  it('agrees with the engine’s own calendar on every day from 1900 to 2199', () => {
    for (let number = Date.UTC(1900, 0, 1) / dayMillis; number <= Date.UTC(2199, 11, 31) / dayMillis; number += 1) {
      const engine = new Date(number * dayMillis);
      const date = dateOfDayNumber(number);
      if (date !== engine.toISOString().slice(0, 10) || dayNumberOf(date) !== number) expect(date).toBe(number);
      if (weekdayOf(date) !== weekdays[(engine.getUTCDay() + 6) % 7]) expect(date).toBe(engine.getUTCDay());
    }
    expect(dateOfDayNumber(0)).toBe('1970-01-01');
  });

  it('reads back every day that it writes', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parsePlainDate(date)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('adds what it counts between', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, until) => {
        expect(addCalendarDays(from, daysBetween(from, until))).toBe(until);
        expect(Math.sign(comparePlainDates(from, until))).toBe(from < until ? -1 : from > until ? 1 : 0);
      }),
    );
  });

  it('adds months as date-fns does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -600, max: 600 }), (number, months) => {
        const date = dateOfDayNumber(number);
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const theirs = addMonthsByDateFns(new Date(year, month - 1, day, 12), months);
        const expected = new Date(Date.UTC(theirs.getFullYear(), theirs.getMonth(), theirs.getDate()));
        expect(addMonths(date, months)).toBe(expected.toISOString().slice(0, 10));
      }),
    );
  });

  it('refuses any other input with a reason, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (input) => {
        const read = parsePlainDate(input);
        const engine =
          typeof input === 'string' && /^(19|20|21)\d\d-\d\d-\d\d$/.test(input) ? new Date(input) : undefined;
        const exists =
          engine !== undefined && !Number.isNaN(engine.getTime()) && engine.toISOString().startsWith(String(input));
        expect(read.ok).toBe(exists);
        if (!read.ok) expect(read.issues).toHaveLength(1);
      }),
    );
  });
});
