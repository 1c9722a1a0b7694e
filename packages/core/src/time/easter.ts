/**
 * The month and day of Easter Sunday in the Gregorian calendar.
 *
 * After the computation published anonymously in Nature in 1876: the Sunday after the church's full moon on or after
 * 21 March, the moon being reckoned in cycles of 19 years.
 */
export function easterSundayOf(year: number): { readonly month: number; readonly day: number } {
  const century = Math.floor(year / 100);
  const yearInMoonCycle = year % 19;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moonAge = (19 * yearInMoonCycle + century - leapCenturies - moonCorrection + 15) % 30;
  const leapYears = Math.floor((year % 100) / 4);
  const daysToSunday = (32 + 2 * (century % 4) + 2 * leapYears - moonAge - ((year % 100) % 4)) % 7;
  const lateMoon = Math.floor((yearInMoonCycle + 11 * moonAge + 22 * daysToSunday) / 451);
  const sinceFebruary = moonAge + daysToSunday - 7 * lateMoon + 114;
  return { month: Math.floor(sinceFebruary / 31), day: (sinceFebruary % 31) + 1 };
}
