import type { Calendar } from './calendar.js';
import type { ClockTime } from './clock-time.js';
import { dayTableOf } from './counted-calendar.js';
import type { Instant, PlainDate } from './moment.js';

/** Until the end of a day. */
export interface DueDay {
  readonly kind: 'day';
  readonly date: PlainDate;
}

/** At a point in time at the latest; `date` and `clock` are what the calendar's zone shows then. */
export interface DueMoment {
  readonly kind: 'moment';
  readonly date: PlainDate;
  readonly clock: ClockTime;
  readonly at: Instant;
}

/** At once; there is no date to be late by. */
export interface DuePromptly {
  readonly kind: 'promptly';
  readonly since: PlainDate;
}

/** When something is due. */
export type Due = DueDay | DueMoment | DuePromptly;

/** Due by the end of a day. */
export function dueDay(date: PlainDate): DueDay {
  return { kind: 'day', date };
}

/** Due when the wall clock of the calendar's zone shows a time on a day; it may show another where the clocks go forward. */
export function dueMoment(calendar: Calendar, date: PlainDate, clock: ClockTime): DueMoment {
  return dueAt(calendar, dayTableOf(calendar).clock.instantAt(date, clock));
}

/** Due at a point in time. */
export function dueAt(calendar: Calendar, at: Instant): DueMoment {
  const zone = dayTableOf(calendar).clock;
  return { kind: 'moment', date: zone.dateAt(at), clock: zone.timeAt(at), at };
}
