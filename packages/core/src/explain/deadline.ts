import type { DurationUnit, Within } from '../time/within.js';
import type { Locale, Text } from '../vocabulary/text.js';

type Counted = { readonly one: Text; readonly more: Text };

const units: Readonly<Record<DurationUnit, Counted>> = {
  'working-day': { one: { da: 'arbejdsdag', en: 'working day' }, more: { da: 'arbejdsdage', en: 'working days' } },
  'school-day': { one: { da: 'skoledag', en: 'school day' }, more: { da: 'skoledage', en: 'school days' } },
  'calendar-day': { one: { da: 'kalenderdag', en: 'calendar day' }, more: { da: 'kalenderdage', en: 'calendar days' } },
  week: { one: { da: 'uge', en: 'week' }, more: { da: 'uger', en: 'weeks' } },
  month: { one: { da: 'måned', en: 'month' }, more: { da: 'måneder', en: 'months' } },
  minute: { one: { da: 'minut', en: 'minute' }, more: { da: 'minutter', en: 'minutes' } },
  hour: { one: { da: 'time', en: 'hour' }, more: { da: 'timer', en: 'hours' } },
  'hour-on-working-days': {
    one: { da: 'time på arbejdsdage', en: 'hour on working days' },
    more: { da: 'timer på arbejdsdage', en: 'hours on working days' },
  },
};

/**
 * Puts a deadline into running text: "within 3 working days", "by 09:00".
 *
 * @example
 * ```ts
 * import { deadline } from '@samarbejde/core';
 *
 * deadline({ n: 3, unit: 'working-day' }, 'da'); // => 'inden for 3 arbejdsdage'
 * ```
 */
export function deadline(within: Within, locale: Locale): string {
  if (within === 'promptly') return { da: 'straks', en: 'promptly' }[locale];
  if ('before' in within) {
    return {
      da: `senest ${within.minutes} minutter før skoledagen begynder`,
      en: `at the latest ${within.minutes} minutes before the school day starts`,
    }[locale];
  }
  if ('clock' in within) {
    const next =
      within.day === 'next-working-day' ? { da: ' næste arbejdsdag', en: ' on the next working day' }[locale] : '';
    return { da: `senest kl. ${within.clock}${next}`, en: `by ${within.clock}${next}` }[locale];
  }
  if (within.n === 0) return { da: 'samme dag', en: 'the same day' }[locale];
  const unit = units[within.unit][within.n === 1 ? 'one' : 'more'][locale];
  return { da: `inden for ${within.n} ${unit}`, en: `within ${within.n} ${unit}` }[locale];
}
