import { type Result, success } from '../result.js';
import type { Calendar } from './calendar.js';
import { dayTableOf } from './counted-calendar.js';
import type { DayTable } from './day-table.js';
import { type Due, dueAt, dueMoment } from './due-date.js';
import { instantOfMillis, millisOf } from './instant.js';
import { landing } from './landing.js';
import type { Instant } from './moment.js';
import { notCovered } from './not-covered.js';
import { isCovered, openDayAfter } from './open-days.js';
import type { Duration } from './within.js';

const hourMillis = 3_600_000;
const millisIn = { minute: 60_000, hour: hourMillis } as const;
const dayMillis = 86_400_000;

type HourResult = Result<Due, 'not-covered' | 'bad-length'>;

/** So many hours or minutes later; from a closed day on to the same time of the next open one. */
export function dueAfterHours(calendar: Calendar, start: Instant, duration: Duration<'hour' | 'minute'>): HourResult {
  const counted = momentAt(calendar, millisOf(start) + duration.n * millisIn[duration.unit]);
  if (!counted.ok || counted.value.kind !== 'moment') return counted;
  const landed = landing(calendar, counted.value.date, duration.onClosedDay);
  if (!landed.ok) return landed;
  return landed.value === counted.value.date
    ? counted
    : success(dueMoment(calendar, landed.value, counted.value.clock));
}

/**
 * So many hours of working days later. A day has as many hours as it lasts, 23 or 25 when the clocks change; what would
 * end with the last minute of a working day ends as the next one begins, when it is still in time.
 */
export function dueAfterWorkingHours(calendar: Calendar, start: Instant, hours: number): HourResult {
  const table = dayTableOf(calendar);
  const begun = millisOf(start);
  let left = hours * hourMillis;
  let day = openDayAfter(table.working, table.clock.dayNumberAt(begun) - table.first, 0);
  while (isCovered(table, day)) {
    const from = Math.max(begun, startOfDay(table, day));
    const end = startOfDay(table, day + 1);
    if (left < end - from) return momentAt(calendar, from + left);
    left -= end - from;
    day = openDayAfter(table.working, day, 1);
  }
  return notCovered(calendar);
}

function startOfDay(table: DayTable, day: number): number {
  return table.clock.millisAtWall((table.first + day) * dayMillis);
}

function momentAt(calendar: Calendar, millis: number): HourResult {
  const table = dayTableOf(calendar);
  const day = table.clock.dayNumberAt(millis) - table.first;
  if (!isCovered(table, day)) return notCovered(calendar);
  const at = instantOfMillis(millis, table.clock.offsetAt(millis));
  return at.ok ? success(dueAt(calendar, at.value)) : notCovered(calendar);
}
