import { failure, type Issue, type Result, success } from '../result.js';
import { isClockTime } from './clock-time.js';
import type { WithinIssueCode } from './issue-code.js';
import type { Within } from './within.js';

const units = ['working-day', 'school-day', 'calendar-day', 'week', 'month', 'minute', 'hour', 'hour-on-working-days'];
const unitsThroughClosedDays = ['calendar-day', 'week', 'month', 'minute', 'hour'];
const landings = ['next-working-day', 'next-school-day', 'stays'];
const clockDays = ['same-day', 'next-working-day'];
const longest = 10_000;
const longestKey = 40;

type Issues = Issue<WithinIssueCode>[];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a deadline from unknown input, and gives every issue at once.
 *
 * A number of units is a whole number from 0 to 10,000, and minutes before school are from 0 to 1439. `onClosedDay`
 * beside a unit that only counts open days has no effect and is refused. Bad input gives `not-a-deadline`,
 * `deadline-field-unknown`, `unknown-time-unit`, `bad-length`, `not-a-clock-time`, `unknown-deadline-day`,
 * `unknown-landing` or `landing-without-effect`.
 *
 * @example
 * ```ts
 * import { parseWithin } from '@samarbejde/core';
 *
 * parseWithin({ n: 10, unit: 'working-day' }).ok; // => true
 * const read = parseWithin({ n: -1, unit: 'fortnight' });
 * read.ok ? [] : read.issues.map((issue) => issue.code); // => ['bad-length', 'unknown-time-unit']
 * ```
 */
export function parseWithin(input: unknown): Result<Within, WithinIssueCode> {
  if (input === 'promptly') return success('promptly');
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failure([issue('not-a-deadline', [])]);
  // The cast narrows an object to its fields, whose values stay unknown.
  const fields = input as Fields;
  const issues = issuesOf(fields);
  if (issues.length > 0) return failure(issues);
  // The cast is what parsing is for: every field of the kind in hand has been checked, and there are no others.
  return success(Object.freeze({ ...fields }) as unknown as Within);
}

function issuesOf(fields: Fields): Issues {
  if (Object.hasOwn(fields, 'clock')) return [...unknownFields(fields, ['clock', 'day']), ...clockIssues(fields)];
  if (Object.hasOwn(fields, 'before'))
    return [...unknownFields(fields, ['before', 'minutes']), ...beforeIssues(fields)];
  if (Object.hasOwn(fields, 'n') || Object.hasOwn(fields, 'unit')) {
    return [...unknownFields(fields, ['n', 'unit', 'onClosedDay']), ...lengthIssues(fields)];
  }
  return [issue('not-a-deadline', [])];
}

function clockIssues({ clock, day }: Fields): Issues {
  return [
    ...(isClockTime(clock) ? [] : [issue('not-a-clock-time', ['clock'])]),
    ...(day === undefined || isOneOf(day, clockDays)
      ? []
      : [issue('unknown-deadline-day', ['day'], { known: clockDays })]),
  ];
}

function beforeIssues({ before, minutes }: Fields): Issues {
  return [
    ...(before === 'school-day' ? [] : [issue('unknown-deadline-day', ['before'], { known: ['school-day'] })]),
    ...(isLength(minutes, 1439) ? [] : [issue('bad-length', ['minutes'])]),
  ];
}

function lengthIssues({ n, unit, onClosedDay }: Fields): Issues {
  return [
    ...(isLength(n, longest) ? [] : [issue('bad-length', ['n'])]),
    ...(isOneOf(unit, units) ? [] : [issue('unknown-time-unit', ['unit'], { known: units })]),
    ...(onClosedDay === undefined ? [] : landingIssues(unit, onClosedDay)),
  ];
}

function landingIssues(unit: unknown, onClosedDay: unknown): Issues {
  if (!isOneOf(onClosedDay, landings)) return [issue('unknown-landing', ['onClosedDay'], { known: landings })];
  if (!isOneOf(unit, units) || isOneOf(unit, unitsThroughClosedDays)) return [];
  return [issue('landing-without-effect', ['onClosedDay'], { unit })];
}

function unknownFields(fields: Fields, known: readonly string[]): Issues {
  return Object.keys(fields)
    .filter((key) => !known.includes(key))
    .slice(0, 10)
    .map((key) => issue('deadline-field-unknown', [key.slice(0, longestKey)], { known }));
}

function isLength(value: unknown, max: number): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max;
}

function isOneOf(value: unknown, known: readonly string[]): value is string {
  return typeof value === 'string' && known.includes(value);
}

function issue(
  code: WithinIssueCode,
  path: readonly (string | number)[],
  params: Issue['params'] = {},
): Issue<WithinIssueCode> {
  return { code, params, path };
}
