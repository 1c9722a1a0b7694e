import { daysInMonth } from './day-number.js';

/** The years that dates may be in: outside them a year is nearly always a slip of the keyboard. */
export const firstYear = 1900;
export const lastYear = 2199;

/**
 * What is wrong with a year, month and day together, if anything. `margin` is how many years beyond the span are
 * allowed: a point in time needs one, since 1 January 1900 somewhere is still 1899 elsewhere.
 */
export function civilFault(
  year: number,
  month: number,
  day: number,
  margin = 0,
): 'wrong-century' | 'no-such-date' | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'no-such-date';
  return year < firstYear - margin || year > lastYear + margin ? 'wrong-century' : undefined;
}
