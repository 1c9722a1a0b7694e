import { levels } from '@samarbejde/core';
import * as z from 'zod';

/** What a report's schema says of a part beside its shape; a registry of its own leaves other users of zod alone. */
export const reportNotes = z.registry<{ readonly id?: string; readonly description?: string }>();

/** A part that stands once under `$defs`, by its name. */
export function part<Shape extends z.ZodType>(id: string, description: string, shape: Shape): Shape {
  reportNotes.add(shape, { id, description });
  return shape;
}

/** A field with what it holds. */
export function told<Shape extends z.ZodType>(shape: Shape, description: string): Shape {
  reportNotes.add(shape, { description });
  return shape;
}

export const count = part('count', 'How many: 0 or more.', z.int().min(0));
export const words = z.array(z.string());
export const day = part('day', 'A day, YYYY-MM-DD.', z.string().regex(/^\d{4}-\d{2}-\d{2}$/));
export const level = z.enum(levels);
export const settledVerdicts = ['unfit', 'forbidden', 'discouraged', 'preferred', 'accepted', 'unaddressed'] as const;
export const verdicts = [...settledVerdicts, 'undetermined'] as const;
const force = z.enum(['must', 'should']);

export const text = part(
  'text',
  'A text for people, in Danish, English and perhaps other languages.',
  z.strictObject({
    da: z.string(),
    en: z.string(),
    nb: z.string().exactOptional(),
    nn: z.string().exactOptional(),
    sv: z.string().exactOptional(),
  }),
);

const citation = part(
  'citation',
  'The place in a source that something rests on, and what it says there.',
  z.strictObject({
    source: z.string(),
    section: z.string(),
    paraphrase: text,
    compared: day,
    support: z.strictObject({ institutions: count, of: count }).exactOptional(),
    certainty: z.enum(['text-read', 'page-seen']).exactOptional(),
  }),
);

export const citations = z.array(citation);

export const basis = part(
  'basis',
  'The requirement, rule, mandate or duty that something rests on: `frame/item`, or `fitness/reason`.',
  z.strictObject({ id: z.string(), title: text, force: force.exactOptional(), cites: citations }),
);

const dayUnit = z.enum(['working-day', 'school-day', 'hour-on-working-days']);
const throughUnit = z.enum(['calendar-day', 'week', 'month', 'minute', 'hour']);
const onClosedDay = z.enum(['next-working-day', 'next-school-day', 'stays']);

export const within = part(
  'within',
  'By when something is owed.',
  z.union([
    z.strictObject({ n: count, unit: dayUnit }),
    z.strictObject({ n: count, unit: throughUnit, onClosedDay: onClosedDay.exactOptional() }),
    z.strictObject({
      clock: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      day: z.enum(['same-day', 'next-working-day']).exactOptional(),
    }),
    z.strictObject({ before: z.literal('school-day'), minutes: count }),
    z.literal('promptly'),
  ]),
);

export const place = part(
  'place',
  'Where in its file something stands, counted from 1.',
  z.strictObject({ line: z.int().min(1), column: z.int().min(1) }),
);

export const course = part(
  'course',
  'A course of the process, or its beginning as far as it matters, by the ids of the file.',
  z.strictObject({
    steps: z.array(
      z.strictObject({
        element: z.string(),
        completes: told(z.boolean(), 'Whether a step completes here, or the course only passes.'),
        edges: words,
        day: told(count, 'Working days since the course began; only where days are counted.').exactOptional(),
      }),
    ),
    until: z.enum(['breaks', 'ends', 'stuck', 'circles', 'here']),
    standing: told(words, 'Where tokens stand at that moment.'),
    days: count.exactOptional(),
  }),
);

export const facts = z.record(z.string(), z.union([z.string(), z.number()]));
export const paramValues = z.record(z.string(), z.union([z.string(), z.number(), words]));

export const requirement = part(
  'requirement',
  'A requirement as reports name it.',
  z.strictObject({
    id: told(z.string(), '`frame/item`.'),
    title: text,
    force,
    level,
    kind: z.enum(['response', 'precedence', 'not-succession', 'absence', 'at-most', 'existence', 'reachable']),
    scope: told(z.enum(['case', 'files']), '`files`: some course of some file has it, rather than every course.'),
    within: within.exactOptional(),
    origin: z.enum(['requirement', 'duty']),
    cites: citations,
    remedy: text,
  }),
);

export const result = part(
  'result',
  'What is said of one requirement. `error` is the tool’s own fault; `not-applicable` is never a pass.',
  z.enum(['pass', 'fail', 'open', 'not-applicable', 'not-assessed', 'error']),
);

export const notAssessed = part(
  'not-assessed-reason',
  'Why a requirement was not assessed, or why a log leaves it open.',
  z.enum([
    'state-limit',
    'third-token',
    'too-large',
    'nothing-mapped',
    'deadline-unit',
    'needs-a-flow',
    'no-calendar',
    'events-out-of-order',
    'too-many-ways',
    'log-unread',
    'rows-unread',
  ]),
);

export const stateReason = z.enum(['state-limit', 'third-token', 'too-large']);
