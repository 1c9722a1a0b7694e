import type { ClockTime } from './clock-time.js';
import type { Instant, PlainDate } from './moment.js';
import type { TimeZone } from './time-zone.js';
import { createZoneClock } from './zone-clock.js';

/**
 * Tells which day it is in a zone at a point in time, whatever zone the machine is in and on both sides of a change of
 * the clocks.
 *
 * For many points in time make one clock with `createZoneClock` and ask that.
 *
 * @example
 * ```ts
 * import { localDateOf, parseInstant, parseTimeZone, valueOf } from '@samarbejde/core';
 *
 * const sent = valueOf(parseInstant('2026-06-30T22:30:00Z'));
 * localDateOf(sent, valueOf(parseTimeZone('Europe/Copenhagen'))); // => '2026-07-01'
 * ```
 */
export function localDateOf(instant: Instant, zone: TimeZone): PlainDate {
  return createZoneClock(zone).dateAt(instant);
}

/**
 * Tells what the wall clock of a zone shows at a point in time, in whole minutes.
 *
 * @example
 * ```ts
 * import { localTimeOf, parseInstant, parseTimeZone, valueOf } from '@samarbejde/core';
 *
 * const sent = valueOf(parseInstant('2026-06-30T22:30:00Z'));
 * localTimeOf(sent, valueOf(parseTimeZone('Europe/Copenhagen'))); // => '00:30'
 * ```
 */
export function localTimeOf(instant: Instant, zone: TimeZone): ClockTime {
  return createZoneClock(zone).timeAt(instant);
}
