/** A digit. */
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
/** An hour of the day, in two digits. */
type Hour = `0${Digit}` | `1${Digit}` | '20' | '21' | '22' | '23';
/** A minute of the hour, in two digits. */
type Minute = `${'0' | '1' | '2' | '3' | '4' | '5'}${Digit}`;

/** A time of day on the wall clock, `HH:MM` from `00:00` to `23:59`; which zone's clock, the calendar says. */
export type ClockTime = `${Hour}:${Minute}`;

const shape = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/**
 * Tells whether a text is a time of day on the wall clock.
 *
 * `24:00` is not one: a day ends with the first minute of the next.
 *
 * @example
 * ```ts
 * import { isClockTime } from '@samarbejde/core';
 *
 * isClockTime('07:45'); // => true
 * isClockTime('7.45'); // => false
 * ```
 */
export function isClockTime(text: unknown): text is ClockTime {
  return typeof text === 'string' && shape.test(text);
}

/** Minutes from midnight, as the clock on the wall counts them. */
export function minutesOf(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** The time of day so many whole minutes after midnight, from 0 to 1439. */
export function clockTimeOf(minutes: number): ClockTime {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  const minute = String(minutes % 60).padStart(2, '0');
  // The cast is safe: both parts are two digits, and callers give 0 to 1439.
  return `${hour}:${minute}` as ClockTime;
}
