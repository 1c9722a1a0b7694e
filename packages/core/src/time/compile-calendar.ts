import type { Calendar } from './calendar.js';
import { dayTableOf } from './counted-calendar.js';
import type { OpenDayKind } from './day-table.js';
import { countOpenDays, isCovered, openDayAfter, openDaysOf } from './open-days.js';
import type { ZoneClock } from './zone-clock.js';

/** A calendar for reading millions of events: whole numbers in, whole numbers out, and no result to unwrap. */
export interface CompiledCalendar {
  readonly calendar: Calendar;
  /** The wall clock of the calendar's zone; its `dayNumberAt` gives the day numbers used here. */
  readonly clock: ZoneClock;
  /** The numbers of the first and the last day covered, counted from 1 January 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Open day number n after a day, which is never counted; for n = 0 the day itself or the next open one. */
  readonly openDayAfter: (kind: OpenDayKind, dayNumber: number, n: number) => number;
  /** How many open days come after one day, up to and including another; negative when the other is earlier. */
  readonly openDaysBetween: (kind: OpenDayKind, from: number, until: number) => number;
}

/**
 * Gives a calendar's days as plain numbers, for a loop that cannot afford a result per question.
 *
 * Days are counted from 1 January 1970. Where `addDays` and `countDays` give `not-covered`, these give `NaN`, which
 * compares with nothing: test for it. The answers are otherwise the same. `n` is a whole number, 0 or more.
 *
 * @example
 * ```ts
 * import { compileCalendar, danishWorkingCalendar, epochMillisOf } from '@samarbejde/core';
 *
 * const compiled = compileCalendar(danishWorkingCalendar(2026, 2026));
 * const friday = compiled.clock.dayNumberAt(epochMillisOf('2026-11-27T15:00:00+01:00'));
 * compiled.openDayAfter('working-day', friday, 1) - friday; // => 3
 * compiled.openDayAfter('working-day', friday, 1000); // => NaN
 * ```
 */
export function compileCalendar(calendar: Calendar): CompiledCalendar {
  const table = dayTableOf(calendar);
  const { first, length, clock } = table;
  return {
    calendar,
    clock,
    firstDay: first,
    lastDay: first + length - 1,
    openDayAfter: (kind, dayNumber, n) =>
      isCovered(table, dayNumber - first)
        ? first + openDayAfter(openDaysOf(table, kind), dayNumber - first, n)
        : Number.NaN,
    openDaysBetween: (kind, from, until) =>
      isCovered(table, from - first) && isCovered(table, until - first)
        ? countOpenDays(openDaysOf(table, kind), from - first, until - first)
        : Number.NaN,
  };
}
