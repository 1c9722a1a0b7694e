import type { Calendar } from './calendar.js';
import { compareDurations } from './compare-within.js';
import type { Instant, PlainDate } from './moment.js';
import type { Duration, DurationUnit, Within } from './within.js';
import { addDays } from './working-days.js';

// What the compiler must refuse. Each line below an expectation would be a mistake in somebody's program.

declare const day: PlainDate;
declare const instant: Instant;
declare const calendar: Calendar;
declare const anyDuration: Duration;
declare const anyUnit: DurationUnit;

// A day and a point in time do not compare, and neither stands in for the other.
// @ts-expect-error A day is not a point in time.
day < instant;
// @ts-expect-error A day is not a point in time.
day === instant;
// @ts-expect-error A point in time is not a day.
addDays(calendar, instant, { n: 1, unit: 'working-day' });
// @ts-expect-error A text is a day only once it has been read.
addDays(calendar, '2026-11-24', { n: 1, unit: 'working-day' });

// Units are kinds.
compareDurations({ n: 3, unit: 'school-day' }, { n: 5, unit: 'school-day' });
// @ts-expect-error School days and working days do not compare.
compareDurations({ n: 3, unit: 'school-day' }, { n: 5, unit: 'working-day' });
// @ts-expect-error Hours and hours on working days do not compare.
compareDurations({ n: 3, unit: 'hour' }, { n: 5, unit: 'hour-on-working-days' });
// @ts-expect-error Two lengths of who knows which units do not compare.
compareDurations(anyDuration, anyDuration);
// @ts-expect-error Hours are not counted in days.
addDays(calendar, day, { n: 24, unit: 'hour' });

export const deadlines: readonly Within[] = [
  { n: 10, unit: 'working-day' },
  { n: 10, unit: anyUnit },
  { n: 4, unit: 'week', onClosedDay: 'stays' },
  { clock: '23:59', day: 'next-working-day' },
  { before: 'school-day', minutes: 30 },
  'promptly',
  // @ts-expect-error A day ends with the first minute of the next.
  { clock: '24:00' },
  // @ts-expect-error Working days never end on a closed day.
  { n: 10, unit: 'working-day', onClosedDay: 'stays' },
  // @ts-expect-error Fortnights are no unit.
  { n: 1, unit: 'fortnight' },
  // @ts-expect-error Soon is no deadline.
  'soon',
];
