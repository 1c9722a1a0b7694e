import { failure, type Result, success } from '../result.js';
import { civilFault } from './civil-fault.js';
import { dayNumberOfCivil } from './day-number.js';
import { epochMillisOf } from './epoch-millis.js';
import type { MomentIssueCode } from './issue-code.js';
import type { Instant } from './moment.js';
import { dateOfDayNumber } from './plain-date.js';

export type { Instant } from './moment.js';

const longestInstant = 40;
const dayMillis = 86_400_000;
const shape =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?(Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)?$/;
const dateOnlyShape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const earliest = dayNumberOfCivil(1899, 1, 2) * dayMillis;
const latest = dayNumberOfCivil(2200, 12, 31) * dayMillis;

/**
 * Reads a point in time from unknown input: ISO 8601 with `Z` or an offset.
 *
 * A space for the `T`, left-out seconds and an offset without colon are read too; the value is written out in one form,
 * with the offset kept and digits finer than a millisecond dropped. A time without zone is refused: it names a
 * different moment in every zone.
 *
 * Bad input gives one issue: `not-an-instant`, `instant-without-time`, `time-without-zone`, `no-such-date`,
 * `no-such-time` or `wrong-century` (outside 1899–2200). The issue does not repeat the text.
 *
 * @example
 * ```ts
 * import { parseInstant } from '@samarbejde/core';
 *
 * const read = parseInstant('2026-11-24 08:15+01');
 * read.ok && read.value; // => '2026-11-24T08:15:00+01:00'
 * const unread = parseInstant('2026-11-24T08:15:00');
 * unread.ok || unread.issues[0]?.code; // => 'time-without-zone'
 * ```
 */
export function parseInstant(input: unknown): Result<Instant, MomentIssueCode> {
  if (typeof input !== 'string' || input.length > longestInstant) return refused('not-an-instant');
  const parts = shape.exec(input);
  if (!parts) return refused(dateOnlyShape.test(input) ? 'instant-without-time' : 'not-an-instant');
  const fault = civilFault(Number(parts[1]), Number(parts[2]), Number(parts[3]), 1);
  if (fault !== undefined) return refused(fault);
  const zone = parts[8];
  if (zone === undefined) return refused('time-without-zone');
  if (Number.isNaN(epochMillisOf(input))) return refused('no-such-time');
  const time = `${parts[4]}:${parts[5]}:${parts[6] ?? '00'}${fractionText(parts[7])}`;
  // The cast is what parsing is for: shape, day, time and offset have been checked.
  return success(`${parts[1]}-${parts[2]}-${parts[3]}T${time}${zoneText(zone)}` as Instant);
}

function refused(code: MomentIssueCode): Result<never, MomentIssueCode> {
  return failure([{ code, params: {}, path: [] }]);
}

function fractionText(digits: string | undefined): string {
  const millis = (digits ?? '').slice(0, 3).padEnd(3, '0');
  return millis === '000' ? '' : `.${millis}`;
}

function zoneText(zone: string): string {
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  if (zone === 'Z' || zone === 'z' || (zone.startsWith('-') && digits === '0000')) return 'Z';
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/**
 * Answers with the milliseconds since 1 January 1970 UTC, whatever offset the point in time is written with.
 *
 * @example
 * ```ts
 * import { millisOf, parseInstant, valueOf } from '@samarbejde/core';
 *
 * millisOf(valueOf(parseInstant('1970-01-01T01:00:01+01:00'))); // => 1000
 * ```
 */
export function millisOf(instant: Instant): number {
  return epochMillisOf(instant);
}

/**
 * Writes milliseconds since 1 January 1970 UTC as a point in time, in UTC or with the offset given.
 *
 * `offsetMillis` is how far the wall clock is ahead of UTC; an offset that is not in whole minutes (some zones before
 * 1972) is written in UTC. A moment outside 1899–2200, or a number that is not whole, gives `wrong-century` or
 * `not-an-instant`.
 *
 * @example
 * ```ts
 * import { instantOfMillis, valueOf } from '@samarbejde/core';
 *
 * valueOf(instantOfMillis(0)); // => '1970-01-01T00:00:00Z'
 * valueOf(instantOfMillis(0, 3600000)); // => '1970-01-01T01:00:00+01:00'
 * ```
 */
export function instantOfMillis(millis: number, offsetMillis = 0): Result<Instant, MomentIssueCode> {
  if (!Number.isSafeInteger(millis)) return refused('not-an-instant');
  if (millis < earliest || millis > latest) return refused('wrong-century');
  const offsetMinutes = offsetMillis % 60_000 === 0 ? offsetMillis / 60_000 : 0;
  const wall = millis + offsetMinutes * 60_000;
  const day = Math.floor(wall / dayMillis);
  const text = `${dateOfDayNumber(day)}T${timeText(wall - day * dayMillis)}${offsetText(offsetMinutes)}`;
  return parseInstant(text);
}

function timeText(millisOfDay: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const seconds = `${two(millisOfDay / 3_600_000)}:${two((millisOfDay / 60_000) % 60)}:${two((millisOfDay / 1000) % 60)}`;
  return `${seconds}.${String(millisOfDay % 1000).padStart(3, '0')}`;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const hour = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hour}:${String(size % 60).padStart(2, '0')}`;
}

/**
 * Orders two points in time for sorting: below 0 when the first is earlier, 0 when they are the same moment whatever
 * offsets they are written with, above 0 when it is later. In milliseconds.
 *
 * @example
 * ```ts
 * import { compareInstants, parseInstant, valueOf } from '@samarbejde/core';
 *
 * const inCopenhagen = valueOf(parseInstant('2026-07-01T12:00:00+02:00'));
 * const inUtc = valueOf(parseInstant('2026-07-01T10:00:00Z'));
 * compareInstants(inCopenhagen, inUtc); // => 0
 * ```
 */
export function compareInstants(a: Instant, b: Instant): number {
  return millisOf(a) - millisOf(b);
}
