import { failure, type Result, success } from '../result.js';
import type { Calendar } from './calendar.js';
import { findCalendarFaults } from './calendar-faults.js';
import { CalendarReader } from './calendar-reader.js';
import { withDayTable } from './counted-calendar.js';
import type { CalendarCheckIssueCode } from './issue-code.js';
import { type CalendarParts, readCalendar } from './read-calendar.js';

/**
 * Reads a calendar from unknown data, such as a JSON file, and counts its open days so that questions are answered
 * fast.
 *
 * The value is a frozen copy; the input is left as it was. Bad input gives every issue at once, each with its place:
 * fields that are missing, unknown or of the wrong kind; dates that do not exist; an unknown zone or weekday; a
 * reversed span; holidays, closures and openings outside the span; repeated days; reversed and overlapping closures;
 * openings of days that are open already; school hours that end before they start. A list of more than 2000 items is
 * refused unread.
 *
 * @example
 * ```ts
 * import { checkCalendar } from '@samarbejde/core';
 *
 * const autumn = { from: '2026-10-16', until: '2026-10-12', name: { da: 'Efterårsferie', en: 'Autumn break' } };
 * const read = checkCalendar({
 *   id: 'a-school-year',
 *   title: { da: 'Et skoleår', en: 'A school year' },
 *   zone: 'Europe/Copenhagen',
 *   weeklyDaysOff: ['sat', 'sunday'],
 *   holidays: [],
 *   closures: [{ ...autumn, kind: 'school-holiday' }],
 *   covers: { from: '2026-08-01', until: '2027-07-31' },
 *   cites: [],
 * });
 * read.ok ? [] : read.issues.map((issue) => issue.code); // => ['unknown-weekday', 'closure-reversed']
 * ```
 */
export function checkCalendar(data: unknown): Result<Calendar, CalendarCheckIssueCode> {
  const reader = new CalendarReader();
  const parts = readCalendar(reader, data);
  if (parts !== undefined) findCalendarFaults(reader, parts);
  const calendar = parts && calendarOf(parts);
  return calendar && reader.issues.length === 0 ? success(withDayTable(calendar)) : failure(reader.issues);
}

function calendarOf(parts: CalendarParts): Calendar | undefined {
  const { id, title, zone, covers, openings, schoolDayStarts, schoolDayEnds } = parts;
  if (!(id && title && zone && covers)) return undefined;
  return {
    id,
    title,
    zone,
    weeklyDaysOff: [...parts.weeklyDaysOff.values()],
    holidays: [...parts.holidays.values()],
    closures: [...parts.closures.values()],
    ...(openings && { openings: [...openings.values()] }),
    covers,
    ...(schoolDayStarts && { schoolDayStarts }),
    ...(schoolDayEnds && { schoolDayEnds }),
    cites: [...parts.cites.values()],
  };
}
