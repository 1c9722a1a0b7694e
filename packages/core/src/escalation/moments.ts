import type { Calendar } from '../time/calendar.js';
import { dayTableOf } from '../time/counted-calendar.js';
import type { Due } from '../time/due-date.js';
import { compareInstants } from '../time/instant.js';
import { isDay, type PlainDate } from '../time/moment.js';
import { isOverdue } from '../time/overdue.js';
import type { Moment } from './event.js';

/** The day of a moment in the calendar's zone. */
export function dayOf(calendar: Calendar, moment: Moment): PlainDate {
  return isDay(moment) ? moment : dayTableOf(calendar).clock.dateAt(moment);
}

/** Orders two moments: by the clock where both have one, otherwise by the day. A mere day is level with all of itself. */
export function compareMoments(calendar: Calendar, a: Moment, b: Moment): number {
  if (!isDay(a) && !isDay(b)) return compareInstants(a, b);
  const [first, second] = [dayOf(calendar, a), dayOf(calendar, b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Whether something is late by then; what has no date never is. */
export function isLate(calendar: Calendar, due: Due | null, asOf: Moment): boolean {
  if (due === null || due.kind === 'promptly') return false;
  const late = isOverdue(calendar, due, asOf);
  return late.ok && late.value;
}
