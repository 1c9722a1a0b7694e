import { minutesOf } from './clock-time.js';
import type { ByClock, Duration, DurationUnit, Within } from './within.js';

/** Whether a type has several members. */
type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

/** The durations in the unit of `D`; `never` when `D` may be of several units. */
export type SameKind<D extends Duration> = IsUnion<D['unit']> extends true ? never : Duration<D['unit']>;

/** How strict one deadline is beside another. */
export type Strictness = 'stricter' | 'equal' | 'laxer' | 'not-comparable';

/**
 * Orders two lengths of the same unit: below 0 when the first is shorter, 0 when they are equally long, above 0 when it
 * is longer.
 *
 * Lengths of different units do not compile: only a calendar and a start day can tell which of three school days and
 * four working days ends first. Give each a date with `dueOn` and compare those.
 *
 * @example
 * ```ts
 * import { compareDurations } from '@samarbejde/core';
 *
 * compareDurations({ n: 3, unit: 'working-day' }, { n: 5, unit: 'working-day' }); // => -2
 * ```
 */
export function compareDurations<const D extends Duration>(a: D, b: SameKind<D>): number {
  // The cast is safe: SameKind is never, or a length with the same fields as D; the compiler cannot see through it.
  return a.n - (b as Duration).n;
}

/**
 * Tells whether one deadline is stricter than another, for every calendar and every start alike.
 *
 * Deadlines of different kinds are `not-comparable`, and so are lengths that treat closed days differently: list both,
 * or give each a date with `dueOn`.
 *
 * @example
 * ```ts
 * import { compareWithin } from '@samarbejde/core';
 *
 * compareWithin({ n: 2, unit: 'working-day' }, { n: 3, unit: 'working-day' }); // => 'stricter'
 * compareWithin({ n: 2, unit: 'school-day' }, { n: 3, unit: 'working-day' }); // => 'not-comparable'
 * compareWithin({ before: 'school-day', minutes: 30 }, { before: 'school-day', minutes: 15 }); // => 'stricter'
 * ```
 */
export function compareWithin(a: Within, b: Within): Strictness {
  if (a === 'promptly' || b === 'promptly') return a === b ? 'equal' : 'not-comparable';
  if ('before' in a) return 'before' in b ? strictnessOf(b.minutes - a.minutes) : 'not-comparable';
  if ('clock' in a) return 'clock' in b ? compareClocks(a, b) : 'not-comparable';
  return 'unit' in b ? compareLengths(a, b) : 'not-comparable';
}

function compareClocks(a: ByClock, b: ByClock): Strictness {
  if ((a.day ?? 'same-day') !== (b.day ?? 'same-day')) return 'not-comparable';
  return strictnessOf(minutesOf(a.clock) - minutesOf(b.clock));
}

function compareLengths(a: Duration, b: Duration): Strictness {
  if (a.unit !== b.unit || landingOf(a) !== landingOf(b)) return 'not-comparable';
  return strictnessOf(a.n - b.n);
}

function landingOf(duration: Duration<DurationUnit>): string {
  return 'onClosedDay' in duration ? (duration.onClosedDay ?? 'next-working-day') : 'next-working-day';
}

function strictnessOf(difference: number): Strictness {
  if (difference === 0) return 'equal';
  return difference < 0 ? 'stricter' : 'laxer';
}
