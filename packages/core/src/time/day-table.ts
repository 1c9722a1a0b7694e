import type { ZoneClock } from './zone-clock.js';

/** The key under which a checked calendar keeps its counted days, hidden from JSON, copying and comparison. */
export const dayTable: unique symbol = Symbol('day table');

/** The open days of one kind, over the days that a calendar covers; day 0 here is the first day covered. */
export interface OpenDays {
  /** How many open days come before a day; one entry more than there are days. */
  readonly before: Int32Array;
  /** The open days in order. */
  readonly days: Int32Array;
}

/** A calendar's days counted out, so that no question has to walk through them. */
export interface DayTable {
  /** The number of the first day covered. */
  readonly first: number;
  /** How many days are covered. */
  readonly length: number;
  readonly working: OpenDays;
  readonly school: OpenDays;
  readonly clock: ZoneClock;
}

/** The kinds of day that a calendar opens and closes. */
export type OpenDayKind = 'working-day' | 'school-day';
