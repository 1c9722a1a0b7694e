import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { anyCalendar, anyCalendarAndDate, anyDateAround } from './arbitrary.js';
import type { Calendar } from './calendar.js';
import { compileCalendar } from './compile-calendar.js';
import { dueBefore } from './due-before.js';
import type { PlainDate } from './moment.js';
import { addCalendarDays, dayNumberOf, weekdayOf } from './plain-date.js';
import { addDays, countDays, isSchoolDay, isWorkingDay } from './working-days.js';

type Kind = 'working-day' | 'school-day';

const anyKind: fc.Arbitrary<Kind> = fc.constantFrom('working-day', 'school-day');
const anyCount = fc.integer({ min: 0, max: 30 });

/** What the calendar's data says of a day, read off the lists one by one. */
function isOpenByHand(calendar: Calendar, date: PlainDate, kind: Kind): boolean {
  if (calendar.weeklyDaysOff.includes(weekdayOf(date))) return false;
  if (calendar.holidays.some((holiday) => holiday.date === date)) return false;
  const closing = calendar.closures.filter(({ from, until }) => from <= date && date <= until);
  return kind === 'school-day' ? closing.length === 0 : closing.every(({ closes }) => closes !== 'school-and-work');
}

const covers = ({ covers: { from, until } }: Calendar, date: PlainDate): boolean => from <= date && date <= until;

/** Walks day by day; nothing where it leaves the span. */
function walk(calendar: Calendar, start: PlainDate, n: number, kind: Kind, step: 1 | -1): PlainDate | undefined {
  let date = start;
  let left = n;
  if (n === 0 && covers(calendar, date) && isOpenByHand(calendar, date, kind)) return date;
  while (covers(calendar, date)) {
    date = addCalendarDays(date, step);
    if (!covers(calendar, date)) return undefined;
    if (isOpenByHand(calendar, date, kind)) left -= 1;
    if (left <= 0 && isOpenByHand(calendar, date, kind)) return date;
  }
  return undefined;
}

function isOpen(calendar: Calendar, date: PlainDate, kind: Kind): boolean {
  return valueOf(kind === 'working-day' ? isWorkingDay(calendar, date) : isSchoolDay(calendar, date));
}

describe('open days', () => {
  it('are those that the lists of the calendar leave open, and known exactly inside the span', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, ([calendar, date], kind) => {
        const answer = kind === 'working-day' ? isWorkingDay(calendar, date) : isSchoolDay(calendar, date);
        expect(answer.ok).toBe(covers(calendar, date));
        if (answer.ok) expect(answer.value).toBe(isOpenByHand(calendar, date, kind));
      }),
    );
  });

  it('are counted forward as by walking, and not covered exactly where the walk leaves the span', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, anyCount, ([calendar, start], unit, n) => {
        const answer = addDays(calendar, start, { n, unit });
        expect(answer.ok ? answer.value : undefined).toBe(walk(calendar, start, n, unit, 1));
        if (!answer.ok) expect(answer.issues[0]?.code).toBe('not-covered');
      }),
    );
  });

  it('are counted back as by walking', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, anyCount, ([calendar, day], unit, n) => {
        const answer = dueBefore(calendar, day, { n, unit });
        expect(answer.ok ? answer.value : undefined).toBe(walk(calendar, day, n, unit, -1));
      }),
    );
  });

  it('never include the start day, and never end on a closed day', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, fc.integer({ min: 1, max: 30 }), ([calendar, start], unit, n) => {
        const end = addDays(calendar, start, { n, unit });
        if (!end.ok) return;
        expect(end.value > start).toBe(true);
        expect(isOpen(calendar, end.value, unit)).toBe(true);
      }),
    );
  });

  it('give the same deadline from a closed day as from the open one before it', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, anyCount, ([calendar, start], unit, n) => {
        const earlier = dueBefore(calendar, start, { n: 0, unit });
        if (!earlier.ok || n === 0) return;
        expect(addDays(calendar, earlier.value, { n, unit })).toEqual(addDays(calendar, start, { n, unit }));
      }),
    );
  });

  it('are counted as many as were added', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, anyCount, ([calendar, start], unit, n) => {
        const end = addDays(calendar, start, { n, unit });
        // None from a closed day is the next open day, which is one day on.
        if (!end.ok || (n === 0 && end.value !== start)) return;
        expect(valueOf(countDays(calendar, start, end.value, unit))).toBe(n);
      }),
    );
  });

  it('add up: first some days and then more is all of them at once', () => {
    fc.assert(
      fc.property(
        anyCalendarAndDate,
        anyKind,
        fc.tuple(anyCount, anyCount),
        ([calendar, start], unit, [some, more]) => {
          const first = addDays(calendar, start, { n: some, unit });
          if (!first.ok || !isOpen(calendar, start, unit)) return;
          const then = addDays(calendar, first.value, { n: more, unit });
          expect(then).toEqual(addDays(calendar, start, { n: some + more, unit }));
        },
      ),
    );
  });

  it('never end earlier for a later start or a longer time', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, anyCount, ([calendar, start], unit, n) => {
        const end = addDays(calendar, start, { n, unit });
        const later = addDays(calendar, addCalendarDays(start, 1), { n, unit });
        const longer = addDays(calendar, start, { n: n + 1, unit });
        if (end.ok && later.ok) expect(later.value >= end.value).toBe(true);
        if (end.ok && longer.ok) expect(n === 0 || longer.value > end.value).toBe(true);
      }),
    );
  });

  it('count the same backwards with the sign turned', () => {
    fc.assert(
      fc.property(
        anyCalendar.chain((calendar) =>
          fc.tuple(fc.constant(calendar), anyDateAround(calendar), anyDateAround(calendar)),
        ),
        fc.constantFrom<Kind | 'calendar-day'>('working-day', 'school-day', 'calendar-day'),
        ([calendar, from, until], unit) => {
          const there = countDays(calendar, from, until, unit);
          const back = countDays(calendar, until, from, unit);
          expect(there.ok).toBe(covers(calendar, from) && covers(calendar, until));
          if (there.ok && back.ok) expect(there.value + back.value).toBe(0);
        },
      ),
    );
  });
});

describe('a compiled calendar', () => {
  it('answers as the calendar does, with numbers', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, anyCount, ([calendar, start], unit, n) => {
        const compiled = compileCalendar(calendar);
        const number = compiled.openDayAfter(unit, dayNumberOf(start), n);
        const end = addDays(calendar, start, { n, unit });
        expect(number).toBe(end.ok ? dayNumberOf(end.value) : Number.NaN);
        const between = compiled.openDaysBetween(unit, dayNumberOf(start), number);
        const count = end.ok ? countDays(calendar, start, end.value, unit) : end;
        expect(between).toBe(count.ok ? count.value : Number.NaN);
      }),
    );
  });

  it('knows its span', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const { firstDay, lastDay } = compileCalendar(calendar);
        expect(firstDay).toBe(dayNumberOf(calendar.covers.from));
        expect(lastDay).toBe(dayNumberOf(calendar.covers.until));
      }),
    );
  });
});

describe('a copy of a calendar', () => {
  it('answers as the calendar does, though its counted days are gone', () => {
    fc.assert(
      fc.property(anyCalendarAndDate, anyKind, anyCount, ([calendar, start], unit, n) => {
        const copy: Calendar = structuredClone(calendar);
        expect(addDays(copy, start, { n, unit })).toEqual(addDays(calendar, start, { n, unit }));
        const changed: Calendar = { ...calendar, holidays: [] };
        if (
          covers(calendar, start) &&
          !calendar.weeklyDaysOff.includes(weekdayOf(start)) &&
          calendar.closures.length === 0
        ) {
          expect(valueOf(isWorkingDay(changed, start))).toBe(true);
        }
      }),
    );
  });
});
