import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { anyCalendar } from './arbitrary.js';
import type { Calendar } from './calendar.js';
import { clockTimeOf } from './clock-time.js';
import { dueOn } from './due.js';
import { compareInstants, instantOfMillis, millisOf } from './instant.js';
import type { Instant } from './moment.js';
import { isOverdue } from './overdue.js';
import { addCalendarDays, dayNumberOf } from './plain-date.js';
import type { Within } from './within.js';
import { isSchoolDay, isWorkingDay } from './working-days.js';
import { createZoneClock } from './zone-clock.js';

const hour = 3_600_000;
const day = 24 * hour;

const anyLength = fc.integer({ min: 0, max: 60 });
const anyWithin: fc.Arbitrary<Exclude<Within, 'promptly'>> = fc.oneof(
  fc.record({ n: anyLength, unit: fc.constantFrom('working-day', 'school-day') }),
  fc.record({ n: anyLength, unit: fc.constantFrom('calendar-day', 'week', 'month', 'minute', 'hour') }),
  fc.record({ n: fc.integer({ min: 0, max: 200 }), unit: fc.constant('hour-on-working-days' as const) }),
  fc.record({
    clock: fc.integer({ min: 0, max: 1439 }).map(clockTimeOf),
    day: fc.constantFrom('same-day', 'next-working-day'),
  }),
  fc.record({ before: fc.constant('school-day' as const), minutes: fc.integer({ min: 0, max: 480 }) }),
);

const anyCalendarAndInstant: fc.Arbitrary<readonly [Calendar, Instant]> = anyCalendar.chain((calendar) => {
  const first = dayNumberOf(calendar.covers.from);
  const last = dayNumberOf(calendar.covers.until);
  const millis = fc.integer({ min: first * day - 2 * day, max: last * day + 2 * day });
  return fc.tuple(
    fc.constant(calendar),
    millis.map((at) => valueOf(instantOfMillis(at))),
  );
});

function landsOpen(calendar: Calendar, within: Exclude<Within, 'promptly'>, date: Parameters<typeof isSchoolDay>[1]) {
  const forSchool = 'before' in within || ('unit' in within && within.unit === 'school-day');
  return valueOf(forSchool ? isSchoolDay(calendar, date) : isWorkingDay(calendar, date));
}

describe('a deadline', () => {
  it('never lands on a closed day, and never before its start', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, anyWithin, ([calendar, start], within) => {
        const due = dueOn(calendar, start, within);
        if (!due.ok || due.value.kind === 'promptly') return;
        expect(landsOpen(calendar, within, due.value.date)).toBe(true);
        expect(valueOf(isOverdue(calendar, due.value, start))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is covered or not covered, and nothing else, when it is well formed', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, anyWithin, ([calendar, start], within) => {
        const due = dueOn(calendar, start, within);
        const from = createZoneClock(calendar.zone).dateAt(start);
        if (from < calendar.covers.from || from > calendar.covers.until) expect(due.ok).toBe(false);
        if (!due.ok) expect(due.issues.map((issue) => issue.code)).toEqual(['not-covered']);
        else if (due.value.kind !== 'promptly') {
          expect(due.value.date >= calendar.covers.from && due.value.date <= calendar.covers.until).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('shows the day and the time of its moment', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, anyWithin, ([calendar, start], within) => {
        const due = dueOn(calendar, start, within);
        if (!due.ok || due.value.kind !== 'moment') return;
        const clock = createZoneClock(calendar.zone);
        expect(clock.dateAt(due.value.at)).toBe(due.value.date);
        expect(clock.timeAt(due.value.at)).toBe(due.value.clock);
        expect(compareInstants(start, due.value.at)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('in days is the same from every moment of a day as from the day', () => {
    fc.assert(
      fc.property(
        anyCalendarAndInstant,
        anyLength,
        fc.constantFrom('working-day', 'school-day', 'calendar-day', 'week', 'month'),
        ([calendar, start], n, unit) => {
          const date = createZoneClock(calendar.zone).dateAt(start);
          expect(dueOn(calendar, start, { n, unit })).toEqual(dueOn(calendar, date, { n, unit }));
        },
      ),
    );
  });

  it('is never on an earlier day for a longer time of the same unit', () => {
    fc.assert(
      fc.property(
        anyCalendarAndInstant,
        anyLength,
        fc.constantFrom(
          'working-day',
          'school-day',
          'calendar-day',
          'week',
          'month',
          'minute',
          'hour',
          'hour-on-working-days',
        ),
        ([calendar, start], n, unit) => {
          const sooner = dueOn(calendar, start, { n, unit });
          const later = dueOn(calendar, start, { n: n + 1, unit });
          if (!later.ok || later.value.kind === 'promptly') return;
          expect(sooner.ok).toBe(true);
          if (!sooner.ok || sooner.value.kind === 'promptly') return;
          expect(sooner.value.date <= later.value.date).toBe(true);
          if (unit !== 'hour' && unit !== 'minute' && sooner.value.kind === 'moment' && later.value.kind === 'moment') {
            expect(millisOf(later.value.at)).toBeGreaterThan(millisOf(sooner.value.at));
          }
        },
      ),
    );
  });

  it('in hours on working days leaves exactly so many hours of working days behind it', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, fc.integer({ min: 0, max: 200 }), ([calendar, start], n) => {
        const due = dueOn(calendar, start, { n, unit: 'hour-on-working-days' });
        if (!due.ok || due.value.kind !== 'moment') return;
        expect(workingMillis(calendar, start, due.value.at)).toBe(n * hour);
      }),
      { numRuns: 60 },
    );
  });
});

/** Working time between two moments, day by day: each day from its first moment to the next day's first. */
function workingMillis(calendar: Calendar, from: Instant, until: Instant): number {
  const clock = createZoneClock(calendar.zone);
  let total = 0;
  for (let date = clock.dateAt(from); date <= clock.dateAt(until); date = addCalendarDays(date, 1)) {
    if (!valueOf(isWorkingDay(calendar, date))) continue;
    const start = Math.max(millisOf(from), millisOf(clock.instantAt(date, '00:00')));
    const end = Math.min(millisOf(until), millisOf(clock.instantAt(addCalendarDays(date, 1), '00:00')));
    total += Math.max(0, end - start);
  }
  return total;
}
