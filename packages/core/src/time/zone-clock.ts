import { valueOf } from '../result.js';
import { type ClockTime, clockTimeOf, minutesOf } from './clock-time.js';
import { instantOfMillis, millisOf } from './instant.js';
import type { Instant, PlainDate } from './moment.js';
import { dateOfDayNumber, dayNumberOf } from './plain-date.js';
import { offsetReader, type TimeZone } from './time-zone.js';

const minuteMillis = 60_000;
const hourMillis = 3_600_000;
const dayMillis = 86_400_000;
const rememberedHours = 8192;
// No zone is further from UTC than this, and none changes its clock twice within twice as much.
const widestOffset = 26 * hourMillis;

/** The wall clock of one zone. Times are in milliseconds since 1 January 1970 UTC, days in numbers from the same day. */
export interface ZoneClock {
  readonly zone: TimeZone;
  /** How far the wall clock is ahead of UTC, in milliseconds. */
  readonly offsetAt: (millis: number) => number;
  /** The number of the local day. */
  readonly dayNumberAt: (millis: number) => number;
  /** The moment at which the wall clock shows a time, given as if the wall clock were UTC's. */
  readonly millisAtWall: (wallMillis: number) => number;
  /** The local day. */
  readonly dateAt: (instant: Instant) => PlainDate;
  /** The local time, to the minute. */
  readonly timeAt: (instant: Instant) => ClockTime;
  /** The moment at which the wall clock shows a time on a day, written with the offset then in force. */
  readonly instantAt: (date: PlainDate, clock: ClockTime) => Instant;
}

/**
 * Gives the wall clock of a zone, for reading many moments: it remembers the offset of each hour that it has been asked
 * about (at most 8192 of them), so that the machine's time zone database is asked rarely.
 *
 * When the clocks go forward, a time in the hour that is left out means the time as much later; when they go back, a
 * time in the hour that comes twice means its first coming. Answers do not depend on the machine's own zone.
 *
 * @example
 * ```ts
 * import { createZoneClock, parseInstant, parseTimeZone, valueOf } from '@samarbejde/core';
 *
 * const clock = createZoneClock(valueOf(parseTimeZone('Europe/Copenhagen')));
 * const lateInTheEvening = valueOf(parseInstant('2026-03-28T23:30:00Z'));
 * clock.dateAt(lateInTheEvening); // => '2026-03-29'
 * clock.timeAt(lateInTheEvening); // => '00:30'
 * ```
 */
export function createZoneClock(zone: TimeZone): ZoneClock {
  const offsetAt = rememberingByHour(offsetReader(zone));
  const wallAt = (millis: number): number => millis + offsetAt(millis);
  const millisAtWall = (wall: number): number => momentAtWall(wall, offsetAt);
  return {
    zone,
    offsetAt,
    millisAtWall,
    dayNumberAt: (millis) => Math.floor(wallAt(millis) / dayMillis),
    dateAt: (instant) => dateOfDayNumber(Math.floor(wallAt(millisOf(instant)) / dayMillis)),
    timeAt: (instant) => clockTimeOf(Math.floor(positiveRest(wallAt(millisOf(instant)), dayMillis) / minuteMillis)),
    instantAt: (date, clock) => {
      const millis = millisAtWall(dayNumberOf(date) * dayMillis + minutesOf(clock) * minuteMillis);
      return valueOf(instantOfMillis(millis, offsetAt(millis)));
    },
  };
}

function positiveRest(number: number, divisor: number): number {
  return number - Math.floor(number / divisor) * divisor;
}

/** Asks once per hour, except in an hour within which the clocks change. */
function rememberingByHour(offsetAt: (millis: number) => number): (millis: number) => number {
  const remembered = new Map<number, number>();
  let lastHour = Number.NaN;
  let lastOffset = 0;
  return (millis) => {
    const hour = Math.floor(millis / hourMillis);
    if (hour === lastHour) return lastOffset;
    const known = remembered.get(hour);
    const offset = known ?? offsetAt(hour * hourMillis);
    if (known === undefined) {
      if (offsetAt((hour + 1) * hourMillis - 1) !== offset) return offsetAt(millis);
      if (remembered.size >= rememberedHours) remembered.clear();
      remembered.set(hour, offset);
    }
    lastHour = hour;
    lastOffset = offset;
    return offset;
  };
}

function momentAtWall(wall: number, offsetAt: (millis: number) => number): number {
  const before = offsetAt(wall - widestOffset);
  const early = wall - before;
  if (offsetAt(early) === before) return early;
  const after = offsetAt(wall + widestOffset);
  const late = wall - after;
  return offsetAt(late) === after ? late : early;
}
