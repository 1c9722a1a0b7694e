import type { Citation } from '../vocabulary/citation.js';
import type { Text } from '../vocabulary/text.js';
import type { ClockTime } from './clock-time.js';
import type { DayTable, dayTable } from './day-table.js';
import type { PlainDate } from './moment.js';
import type { TimeZone } from './time-zone.js';
import type { Weekday } from './weekday.js';

/** Why a holiday is one. */
export type HolidayKind =
  /** By law a day on which workplaces and schools are closed. */
  | 'public-holiday'
  /** By custom or collective agreement, and for deadlines often by law as well. */
  | 'customary-day-off';

/** A single day on which both work and school are closed. */
export interface Holiday {
  readonly date: PlainDate;
  readonly name: Text;
  /** Left out: `public-holiday`. */
  readonly kind?: HolidayKind;
  readonly cites?: readonly Citation[];
}

/** What a closure closes or an opening opens. */
export type SchoolOrWork = 'school' | 'school-and-work';

/** A run of days on which there is no school. */
export interface Closure {
  /** The first day of it. */
  readonly from: PlainDate;
  /** The last day of it. */
  readonly until: PlainDate;
  readonly name: Text;
  readonly kind: 'school-holiday' | 'closed-day';
  /** Left out: `school`; the days stay working days. */
  readonly closes?: SchoolOrWork;
  readonly cites?: readonly Citation[];
}

/** A single day that is open although the rest of the calendar closes it. */
export interface Opening {
  readonly date: PlainDate;
  readonly name: Text;
  /** Left out: `school`; the day stays closed for work. */
  readonly opens?: SchoolOrWork;
  readonly cites?: readonly Citation[];
}

/** The days that a calendar answers for, the first and the last included. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/**
 * Which days are working days and school days in one place, as data: it survives JSON, and `checkCalendar` reads it
 * back.
 *
 * A working day is a day that is neither a weekly day off nor a holiday, nor in a closure that closes work. A school
 * day is one that is not in any closure either. An opening wins over all of them.
 */
export interface Calendar {
  /** Kebab-case. */
  readonly id: string;
  readonly title: Text;
  readonly zone: TimeZone;
  /** The days of the week that are always closed; not everywhere Saturday and Sunday. */
  readonly weeklyDaysOff: readonly Weekday[];
  readonly holidays: readonly Holiday[];
  readonly closures: readonly Closure[];
  readonly openings?: readonly Opening[];
  /** Outside it every question is answered with `not-covered`. */
  readonly covers: Span;
  readonly schoolDayStarts?: ClockTime;
  readonly schoolDayEnds?: ClockTime;
  readonly cites: readonly Citation[];
  /** The open days counted out beforehand; not part of the data, and gone after a copy, which then answers more slowly. */
  readonly [dayTable]?: DayTable;
}
