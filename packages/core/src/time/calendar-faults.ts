import type { Closure, Span } from './calendar.js';
import type { CalendarReader, Path } from './calendar-reader.js';
import { minutesOf } from './clock-time.js';
import type { CalendarCheckIssueCode } from './issue-code.js';
import type { PlainDate } from './moment.js';
import { comparePlainDates, weekdayOf } from './plain-date.js';
import type { CalendarParts } from './read-calendar.js';
import { weekdays } from './weekday.js';

// Dates of the form YYYY-MM-DD are ordered as texts, so they are compared as such here.

/** Reports what the parts of a calendar say against each other. */
export function findCalendarFaults(reader: CalendarReader, parts: CalendarParts): void {
  weeklyFaults(reader, parts);
  if (parts.covers && parts.covers.until < parts.covers.from)
    reader.report('span-reversed', ['covers'], { ...parts.covers });
  dayFaults(reader, parts, 'holidays', 'repeated-holiday', 'holiday-outside-span');
  dayFaults(reader, parts, 'openings', 'repeated-opening', 'opening-outside-span');
  closureFaults(reader, parts);
  idleOpenings(reader, parts);
  schoolHourFaults(reader, parts);
}

function weeklyFaults(reader: CalendarReader, { weeklyDaysOff }: CalendarParts): void {
  const seen = new Set<string>();
  for (const [place, weekday] of weeklyDaysOff) {
    if (seen.has(weekday)) reader.report('repeated-weekday', ['weeklyDaysOff', place], { weekday });
    seen.add(weekday);
  }
  if (seen.size === weekdays.length) reader.report('no-weekday-open', ['weeklyDaysOff']);
}

function dayFaults(
  reader: CalendarReader,
  parts: CalendarParts,
  list: 'holidays' | 'openings',
  repeated: CalendarCheckIssueCode,
  outside: CalendarCheckIssueCode,
): void {
  const seen = new Set<string>();
  for (const [place, { date }] of parts[list] ?? []) {
    if (seen.has(date)) reader.report(repeated, [list, place], { date });
    seen.add(date);
    if (isOutside(parts.covers, date, date)) reader.report(outside, [list, place, 'date'], { date, ...parts.covers });
  }
}

function isOutside(covers: Span | undefined, from: PlainDate, until: PlainDate): boolean {
  return covers !== undefined && covers.from <= covers.until && (from < covers.from || until > covers.until);
}

function closureFaults(reader: CalendarReader, { closures, covers }: CalendarParts): void {
  const inOrder: { readonly path: Path; readonly closure: Closure }[] = [];
  for (const [place, closure] of closures) {
    const { from, until } = closure;
    const path = ['closures', place];
    if (until < from) {
      reader.report('closure-reversed', path, { from, until });
      continue;
    }
    if (isOutside(covers, from, until)) {
      reader.report('closure-outside-span', path, {
        from,
        until,
        first: covers?.from ?? '',
        last: covers?.until ?? '',
      });
    }
    inOrder.push({ path, closure });
  }
  inOrder.sort((a, b) => (a.closure.from < b.closure.from ? -1 : 1));
  reportOverlaps(reader, inOrder);
}

/** Each closure is held against the one before it that lasts longest, so that no overlap goes unseen. */
function reportOverlaps(
  reader: CalendarReader,
  inOrder: readonly { readonly path: Path; readonly closure: Closure }[],
): void {
  let longest: Closure | undefined;
  for (const { path, closure } of inOrder) {
    if (longest && closure.from <= longest.until) {
      const until = comparePlainDates(closure.until, longest.until) < 0 ? closure.until : longest.until;
      reader.report('closures-overlap', path, { from: closure.from, until });
    }
    if (!longest || closure.until > longest.until) longest = closure;
  }
}

/** An opening that opens nothing is a slip: the day is open already. */
function idleOpenings(reader: CalendarReader, parts: CalendarParts): void {
  const holidays = new Set<string>([...parts.holidays.values()].map((holiday) => holiday.date));
  const daysOff = [...parts.weeklyDaysOff.values()];
  const closures = [...parts.closures.values()];
  for (const [place, { date, opens }] of parts.openings ?? []) {
    if (daysOff.includes(weekdayOf(date)) || holidays.has(date)) continue;
    const closing = closures.filter((closure) => closure.from <= date && date <= closure.until);
    const workIsClosed = closing.some((closure) => closure.closes === 'school-and-work');
    if (closing.length === 0 || (opens === 'school-and-work' && !workIsClosed)) {
      reader.report('opening-already-open', ['openings', place], { date });
    }
  }
}

function schoolHourFaults(reader: CalendarReader, { schoolDayStarts, schoolDayEnds }: CalendarParts): void {
  if (schoolDayEnds === undefined) return;
  if (schoolDayStarts === undefined) reader.report('school-hours-incomplete', ['schoolDayEnds']);
  else if (minutesOf(schoolDayEnds) <= minutesOf(schoolDayStarts))
    reader.report('school-hours-reversed', ['schoolDayEnds']);
}
