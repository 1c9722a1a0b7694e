import type { Calendar } from './calendar.js';
import { weekdayIndexOf } from './day-number.js';
import { type DayTable, dayTable, type OpenDays } from './day-table.js';
import type { PlainDate } from './moment.js';
import { dayNumberOf } from './plain-date.js';
import { weekdays } from './weekday.js';
import { createZoneClock } from './zone-clock.js';

/** The counted days of a calendar: those that it carries, or counted now for one that was copied. */
export function dayTableOf(calendar: Calendar): DayTable {
  return calendar[dayTable] ?? countedDays(calendar);
}

/** The calendar with its days counted, and frozen so that the two can never disagree. */
export function withDayTable(calendar: Calendar): Calendar {
  const counted = { ...calendar };
  Object.defineProperty(counted, dayTable, { value: countedDays(calendar) });
  for (const list of [counted.holidays, counted.closures, counted.openings ?? []]) {
    for (const entry of Object.freeze(list)) Object.freeze(entry);
  }
  Object.freeze(counted.weeklyDaysOff);
  Object.freeze(counted.covers);
  return Object.freeze(counted);
}

function countedDays(calendar: Calendar): DayTable {
  const first = dayNumberOf(calendar.covers.from);
  const length = Math.max(0, dayNumberOf(calendar.covers.until) - first + 1);
  const work = weeklyOpen(calendar, first, length);
  for (const { date } of calendar.holidays) set(work, date, first, 0);
  const school = work.slice();
  for (const closure of calendar.closures) {
    close(school, closure.from, closure.until, first);
    if (closure.closes === 'school-and-work') close(work, closure.from, closure.until, first);
  }
  for (const opening of calendar.openings ?? []) {
    set(school, opening.date, first, 1);
    if (opening.opens === 'school-and-work') set(work, opening.date, first, 1);
  }
  return { first, length, working: openDays(work), school: openDays(school), clock: createZoneClock(calendar.zone) };
}

/** One mark a day: 1 for open, 0 for closed. */
function weeklyOpen(calendar: Calendar, first: number, length: number): Uint8Array {
  const week = weekdays.map((weekday) => (calendar.weeklyDaysOff.includes(weekday) ? 0 : 1));
  return Uint8Array.from({ length }, (_, day) => week[weekdayIndexOf(first + day)] ?? 0);
}

function set(marks: Uint8Array, date: PlainDate, first: number, mark: 0 | 1): void {
  const day = dayNumberOf(date) - first;
  if (day >= 0 && day < marks.length) marks[day] = mark;
}

function close(marks: Uint8Array, from: PlainDate, until: PlainDate, first: number): void {
  const start = Math.max(0, dayNumberOf(from) - first);
  marks.fill(0, start, Math.max(start, dayNumberOf(until) - first + 1));
}

function openDays(marks: Uint8Array): OpenDays {
  const before = new Int32Array(marks.length + 1);
  for (let day = 0; day < marks.length; day += 1) before[day + 1] = (before[day] ?? 0) + (marks[day] ?? 0);
  const days = new Int32Array(before[marks.length] ?? 0);
  for (let day = 0; day < marks.length; day += 1) if (marks[day] === 1) days[before[day] ?? 0] = day;
  return { before, days };
}
