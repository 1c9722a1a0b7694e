import { isClockTime } from '../time/clock-time.js';
import type { Within } from '../time/within.js';
import type { AgreementContent } from './content.js';
import { type AgreementIssue, agreementIssue } from './issue-code.js';

type Path = AgreementIssue['path'];

const mostMinutes = 1440;
const mostHolders = 20;
const mostTimes = 100;
const mostUnits = 1000;

/** What is wrong with how many, how long and at what time, whatever is meant by it. */
export function checkMeasures(content: AgreementContent): readonly AgreementIssue[] {
  const { holders, meetings, review, contact } = content;
  return [
    ...Object.values(holders).flatMap((count) => checkNumber(count, ['holders'], 0, mostHolders)),
    ...meetings.flatMap((one, index) => checkSlot(one, ['meetings', index])),
    ...(review === undefined ? [] : checkSlot(review, ['review'])),
    ...contact.flatMap(({ often, reply, hours }, index) => [
      ...(often === undefined ? [] : checkNumber(often.times, ['contact', index, 'often', 'times'], 1, mostTimes)),
      ...checkReply(reply, ['contact', index, 'reply']),
      ...(hours ?? []).flatMap((one, at) => checkHours(one, ['contact', index, 'hours', at])),
    ]),
  ];
}

/** A whole number in a range. */
function checkNumber(value: number, path: Path, least: number, most: number): readonly AgreementIssue[] {
  const isIn = Number.isInteger(value) && value >= least && value <= most;
  return isIn ? [] : [agreementIssue('number-out-of-place', path, { least, most })];
}

function checkSlot(
  { at, minutes }: { readonly at?: string; readonly minutes?: number },
  path: Path,
): readonly AgreementIssue[] {
  return [
    ...(at === undefined || isClockTime(at) ? [] : [agreementIssue('no-such-clock-time', [...path, 'at'])]),
    ...(minutes === undefined ? [] : checkNumber(minutes, [...path, 'minutes'], 1, mostMinutes)),
  ];
}

function checkReply(reply: Within | undefined, path: Path): readonly AgreementIssue[] {
  if (typeof reply !== 'object') return [];
  if ('n' in reply) return checkNumber(reply.n, [...path, 'n'], 0, mostUnits);
  if ('before' in reply) return checkNumber(reply.minutes, [...path, 'minutes'], 0, mostMinutes);
  return isClockTime(reply.clock) ? [] : [agreementIssue('no-such-clock-time', [...path, 'clock'])];
}

/** Hours are of one day: they end later on the day on which they begin. */
function checkHours(
  { from, until }: { readonly from: string; readonly until: string },
  path: Path,
): readonly AgreementIssue[] {
  const times = { from, until };
  const wrong = (['from', 'until'] as const).filter((key) => !isClockTime(times[key]));
  if (wrong.length > 0) return wrong.map((key) => agreementIssue('no-such-clock-time', [...path, key]));
  return from < until ? [] : [agreementIssue('hours-reversed', path)];
}
