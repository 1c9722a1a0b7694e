import type { ClockTime } from './clock-time.js';

/** Units that count whole days and weeks; a deadline in them is a day. */
export type DayUnit = 'working-day' | 'school-day' | 'calendar-day' | 'week' | 'month';

/** Units that run on the clock; a deadline in them is a moment. */
export type HourUnit = 'minute' | 'hour' | 'hour-on-working-days';

/**
 * What a deadline is counted in. The units are different kinds: three school days are neither more nor less than three
 * working days until a calendar says which days those are.
 *
 * - `working-day`: a day on which the calendar's workplaces are open (Danish: arbejdsdag).
 * - `school-day`: a day on which there is school (Danish: skoledag).
 * - `calendar-day`, `week`, `month`: by the almanac, open or not.
 * - `minute`, `hour`: by the clock, through nights and weekends.
 * - `hour-on-working-days`: the clock runs only while the date is a working day, all 24 hours of it.
 */
export type DurationUnit = DayUnit | HourUnit;

/**
 * What becomes of a deadline that is counted through closed days and ends on one.
 *
 * - `next-working-day`: it moves forward to the next working day. This is what holds when nothing is said.
 * - `next-school-day`: it moves forward to the next day on which there is school.
 * - `stays`: it stays where it fell; only for a rule whose source says so.
 */
export type OnClosedDay = 'next-working-day' | 'next-school-day' | 'stays';

/** Units that count through closed days, and so may end on one. */
type ThroughUnit = 'calendar-day' | 'week' | 'month' | 'minute' | 'hour';

/** So many of one unit. */
interface Length<U extends DurationUnit> {
  /** How many: a whole number, 0 or more. */
  readonly n: number;
  readonly unit: U;
}

/** A length that counts through closed days, and may say what becomes of it when it ends on one. */
interface ThroughLength<U extends ThroughUnit> extends Length<U> {
  readonly onClosedDay?: OnClosedDay;
}

/** A length of time in one unit, or in one of the units named. */
export type Duration<U extends DurationUnit = DurationUnit> = U extends ThroughUnit ? ThroughLength<U> : Length<U>;

/** A length in whole days, weeks or months. */
export type DayDuration = Duration<DayUnit>;

/** A length in hours. */
export type HourDuration = Duration<HourUnit>;

/** By a time on the wall clock: of the day itself, or of the next working day. */
export interface ByClock {
  readonly clock: ClockTime;
  /**
   * Left out: `same-day`. A `same-day` time that has passed already, or that falls on a closed day, means the next
   * working day.
   */
  readonly day?: 'same-day' | 'next-working-day';
}

/** Some minutes before the school day starts: of the first school day for which that is still ahead. */
export interface BeforeSchoolDay {
  readonly before: 'school-day';
  /** How long before the school day starts, 0 or more. */
  readonly minutes: number;
}

/**
 * By when something is owed, as data: a length of time, a clock time, before school starts, or promptly. Promptly
 * (Danish: straks) has no date: whether it was kept is for people to say.
 */
export type Within = Duration | ByClock | BeforeSchoolDay | 'promptly';
