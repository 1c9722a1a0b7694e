import type { Cadence } from '../frame/duty.js';
import type { PlainDate } from '../time/moment.js';
import { dateOfDayNumber, dayNumberAfterMonths, dayNumberOf } from '../time/plain-date.js';

const daysOf = { day: 1, week: 7 } as const;
const monthsOf = { month: 1, quarter: 3, 'half-year': 6, term: 6, 'school-year': 12, year: 12 } as const;
const daysInAMonth = 365 / 12;
// The cast is safe: it is the last day that a date can name.
const lastDay = '2199-12-31' as PlainDate;

/** The last day by which something that is owed so often is owed once more. */
export function latestNext(from: PlainDate, { times, per }: Cadence): PlainDate {
  const often = Math.max(1, Math.floor(times));
  if (per === 'day' || per === 'week') return dayAt(dayNumberOf(from) + Math.max(1, Math.floor(daysOf[per] / often)));
  const months = monthsOf[per] / often;
  if (Number.isInteger(months)) return dayAt(dayNumberAfterMonths(from, months));
  return dayAt(dayNumberOf(from) + Math.max(1, Math.floor(months * daysInAMonth)));
}

/** How often something is owed, as times a year, to tell which of two cadences asks for more. */
export function timesAYear({ times, per }: Cadence): number {
  const days = per === 'day' || per === 'week' ? daysOf[per] : monthsOf[per] * daysInAMonth;
  return (times * 365) / days;
}

function dayAt(number: number): PlainDate {
  return dateOfDayNumber(Math.min(number, dayNumberOf(lastDay)));
}
