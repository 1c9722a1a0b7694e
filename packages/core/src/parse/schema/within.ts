import * as z from 'zod';
import type { Cadence, ParameterDeadline } from '../../frame/duty.js';
import type { ClockTime } from '../../time/clock-time.js';
import type { Within } from '../../time/within.js';
import { noted } from './registry.js';

const length = z.int().min(0).max(10_000);

/** A time on the wall clock. */
export const clockTime = noted(
  // The pattern is that of the type: two digits, a colon, two digits, no later than 23:59.
  z.string().regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/) as unknown as z.ZodType<ClockTime>,
  { id: 'ClockTime', description: 'A time of day, HH:MM.' },
);

/** By when something is owed. */
export const within: z.ZodType<Within> = noted(
  z.union([
    z.literal('promptly'),
    z.strictObject({ n: length, unit: z.enum(['working-day', 'school-day', 'hour-on-working-days']) }),
    z.strictObject({
      n: length,
      unit: z.enum(['calendar-day', 'week', 'month', 'minute', 'hour']),
      onClosedDay: z.enum(['next-working-day', 'next-school-day', 'stays']).exactOptional(),
    }),
    z.strictObject({ clock: clockTime, day: z.enum(['same-day', 'next-working-day']).exactOptional() }),
    z.strictObject({ before: z.literal('school-day'), minutes: z.int().min(0).max(1439) }),
  ]),
  { id: 'Within', description: 'By when: a length of time, a clock time, before school starts, or `promptly`.' },
);

const byParameter: z.ZodType<ParameterDeadline> = z.strictObject({
  parameter: noted(z.string(), { description: 'A parameter, as `frame/id`.' }),
});

/** A deadline of its own, or one that a parameter sets. */
export const deadline = noted(z.union([within, byParameter]), { id: 'Deadline' });

/** How often something is owed at the least. */
export const cadence: z.ZodType<Cadence> = noted(
  z.strictObject({
    times: z.int().min(1),
    per: z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'term', 'school-year', 'year']),
  }),
  { id: 'Cadence', description: 'How often, at the least.' },
);
