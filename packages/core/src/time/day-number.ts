// Days counted from 1 January 1970, which is day 0, by the Gregorian calendar: whole-number arithmetic that needs no
// clock, no time zone and no Date. The year is taken to begin in March, so that a leap day is the last day of a year.

const daysPerEra = 146_097; // 400 years
const daysBeforeEpoch = 719_468; // from 1 March of the year 0 to 1 January 1970
const daysBeforeMonth = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275]; // from 1 March

/** The number of a day in a year from 1 on, counted from 1 January 1970. */
export function dayNumberOfCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.trunc(marchYear / 100);
  const leapDays = (marchYear >> 2) - century + (century >> 2);
  return 365 * marchYear + leapDays + (daysBeforeMonth[month - 1] ?? 0) + day - 1 - daysBeforeEpoch;
}

/** Year, month and day of a day number. */
export function civilOfDayNumber(number: number): { year: number; month: number; day: number } {
  const sinceMarch = number + daysBeforeEpoch;
  const era = Math.floor(sinceMarch / daysPerEra);
  const dayOfEra = sinceMarch - era * daysPerEra;
  const leapFree =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapFree / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year & 3) === 0 && (year % 100 !== 0 || (year & 15) === 0);
}

/** The place of a day in the ISO week: 0 for Monday to 6 for Sunday. Day 0 was a Thursday. */
export function weekdayIndexOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
