import type { DayTable, OpenDayKind, OpenDays } from './day-table.js';

// All days here are places in a day table: 0 is the first day that the calendar covers. NaN means not covered.

/** The open days of one kind. */
export function openDaysOf(table: DayTable, kind: OpenDayKind): OpenDays {
  return kind === 'working-day' ? table.working : table.school;
}

/** Whether a day lies inside the span. */
export function isCovered(table: DayTable, day: number): boolean {
  return day >= 0 && day < table.length;
}

/** Whether a covered day is open. */
export function isOpen(open: OpenDays, day: number): boolean {
  return open.before[day] !== open.before[day + 1];
}

/** Open day number n after a covered day, which is never counted; n = 0 is the day itself, or the next open one. */
export function openDayAfter(open: OpenDays, day: number, n: number): number {
  if (n === 0 && isOpen(open, day)) return day;
  const upToDay = open.before[day + 1] ?? Number.NaN;
  return open.days[upToDay + Math.max(n, 1) - 1] ?? Number.NaN;
}

/** Open day number n before a covered day, which is never counted; n = 0 is the day itself, or the last open one. */
export function openDayBefore(open: OpenDays, day: number, n: number): number {
  if (n === 0 && isOpen(open, day)) return day;
  const beforeDay = open.before[day] ?? Number.NaN;
  return open.days[beforeDay - Math.max(n, 1)] ?? Number.NaN;
}

/** How many open days come after one covered day, up to and including another; negative when the other is earlier. */
export function countOpenDays(open: OpenDays, from: number, until: number): number {
  return (open.before[until + 1] ?? Number.NaN) - (open.before[from + 1] ?? Number.NaN);
}
