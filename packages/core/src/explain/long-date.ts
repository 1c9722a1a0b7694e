import type { ClockTime } from '../time/clock-time.js';
import type { Weekday } from '../time/weekday.js';
import type { Locale, Text } from '../vocabulary/text.js';

const months: Readonly<Record<Locale, readonly string[]>> = {
  da: [
    ...['januar', 'februar', 'marts', 'april', 'maj', 'juni'],
    ...['juli', 'august', 'september', 'oktober', 'november', 'december'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

/** A day as people write it: 4. december 2026, 4 December 2026. Given as `YYYY-MM-DD`. */
export function longDate(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = months[locale][(month ?? 1) - 1] ?? '';
  return { da: `${date}. ${name} ${year}`, en: `${date} ${name} ${year}` }[locale];
}

/** A time of day as people write it. */
export function clock(time: ClockTime, locale: Locale): string {
  return { da: `kl. ${time.replace(':', '.')}`, en: `at ${time}` }[locale];
}

const weekdayNames: Readonly<Record<Weekday, Text>> = {
  mon: { da: 'mandag', en: 'Monday' },
  tue: { da: 'tirsdag', en: 'Tuesday' },
  wed: { da: 'onsdag', en: 'Wednesday' },
  thu: { da: 'torsdag', en: 'Thursday' },
  fri: { da: 'fredag', en: 'Friday' },
  sat: { da: 'lørdag', en: 'Saturday' },
  sun: { da: 'søndag', en: 'Sunday' },
};

/** A day of the week. */
export function weekday(day: Weekday, locale: Locale): string {
  return weekdayNames[day][locale];
}
