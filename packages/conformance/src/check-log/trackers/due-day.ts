import {
  type Calendar,
  type CompiledCalendar,
  type DurationUnit,
  dayNumberOf,
  dueOn,
  instantOfMillis,
  millisOf,
  type Within,
} from '@samarbejde/core';
import type { Moment } from './tracker.js';

/** When something is due, as a number to compare with the day or the minute of an event. */
export interface Deadline {
  /** Whether it is a minute rather than a day. */
  readonly byMinute: boolean;
  /** The last day, or minute, in time for what began then; `NaN` where the calendar does not cover it. */
  dueOf(moment: Moment): number;
}

/** A deadline as whole numbers, from a table where the calendar has one; none for one without a date. */
export function deadlineOf(calendar: CompiledCalendar, within: Within | undefined): Deadline | undefined {
  if (within === undefined || within === 'promptly') return undefined;
  if ('unit' in within && (within.unit === 'working-day' || within.unit === 'school-day')) {
    const { unit, n } = within;
    return { byMinute: false, dueOf: remembered(calendar, (day) => calendar.openDayAfter(unit, day, n)) };
  }
  if ('unit' in within && isInDays(within.unit)) {
    return { byMinute: false, dueOf: remembered(calendar, (day) => dueDay(calendar, day, within)) };
  }
  return { byMinute: true, dueOf: ({ minute }) => dueMinute(calendar, minute, within) };
}

const onTheClock: ReadonlySet<DurationUnit> = new Set(['minute', 'hour', 'hour-on-working-days']);

function isInDays(unit: DurationUnit): boolean {
  return !onTheClock.has(unit);
}

/** Remembers the answer for each day that the calendar covers. */
function remembered({ firstDay, lastDay }: CompiledCalendar, dueOfDay: (day: number) => number): Deadline['dueOf'] {
  const known = new Float64Array(Math.max(0, lastDay - firstDay + 1)).fill(-1);
  return ({ day }) => {
    const place = day - firstDay;
    const found = known[place];
    if (found !== -1) return found ?? Number.NaN;
    const due = dueOfDay(day);
    known[place] = due;
    return due;
  };
}

const dayMillis = 86_400_000;
const minuteMillis = 60_000;

function dueDay({ calendar, clock }: CompiledCalendar, day: number, within: Within): number {
  const noon = clock.millisAtWall(day * dayMillis + dayMillis / 2);
  const due = dueFrom(calendar, noon, clock.offsetAt(noon), within);
  return due === undefined || due.kind === 'promptly' ? Number.NaN : dayNumberOf(due.date);
}

function dueMinute({ calendar, clock }: CompiledCalendar, minute: number, within: Within): number {
  const millis = minute * minuteMillis;
  const due = dueFrom(calendar, millis, clock.offsetAt(millis), within);
  return due?.kind === 'moment' ? Math.floor(millisOf(due.at) / minuteMillis) : Number.NaN;
}

function dueFrom(calendar: Calendar, millis: number, offset: number, within: Within) {
  const start = instantOfMillis(millis, offset);
  const due = start.ok ? dueOn(calendar, start.value, within) : start;
  return due.ok ? due.value : undefined;
}
