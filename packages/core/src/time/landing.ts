import { type Result, success } from '../result.js';
import type { Calendar } from './calendar.js';
import type { PlainDate } from './moment.js';
import type { OnClosedDay } from './within.js';
import { addDays } from './working-days.js';

/** Where a deadline that was counted through closed days comes to rest. */
export function landing(
  calendar: Calendar,
  date: PlainDate,
  onClosedDay: OnClosedDay = 'next-working-day',
): Result<PlainDate, 'not-covered' | 'bad-length'> {
  if (onClosedDay === 'stays') return success(date);
  return addDays(calendar, date, { n: 0, unit: onClosedDay === 'next-school-day' ? 'school-day' : 'working-day' });
}
