import type { Model } from '../compose/model.js';
import type { Ground } from '../engine/decision.js';
import { groundOf } from '../engine/entry.js';
import { deepFreeze } from '../frame/freeze.js';
import { failure, type Result, success } from '../result.js';
import type { Calendar } from '../time/calendar.js';
import type { PlainDate } from '../time/moment.js';
import { countDays } from '../time/working-days.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { Case, CaseDeed, CaseEnd, CasePause, Obligation } from './case.js';
import type { Moment } from './event.js';
import { checkMoment } from './guards.js';
import { type IfNobodyActs, ifNobodyActs } from './if-nobody-acts.js';
import { type Ladder, ladderOf } from './ladder.js';
import { compareMoments, dayOf, isLate } from './moments.js';
import { deedName, roleName } from './move-names.js';
import { openObligations, standsStill } from './obligations.js';
import { type PossibleMoves, possibleMoves } from './possible.js';
import { type CaseIssue, type CaseIssueCode, reason, refuse } from './refusal.js';

/** Something owed, with what people call it. */
export interface NamedObligation<V extends Ids = Ids> extends Obligation<V> {
  readonly name: Text;
  readonly byName: Text;
}

/** Something owed whose date has passed. */
export interface OverdueObligation<V extends Ids = Ids> extends NamedObligation<V> {
  /** How many working days have gone since the day it was due; 0 when only other days have. */
  readonly workingDaysLate: number;
}

/** Where a case stands on a day. */
export interface CaseStatus<V extends Ids = Ids> {
  readonly kind: 'case-status';
  readonly case: string;
  readonly on: Moment;
  readonly path: string;
  readonly pathTitle: Text;
  readonly because: Ground;
  readonly standing: Case['standing'];
  readonly end: CaseEnd | null;
  readonly pause: CasePause<V> | null;
  readonly step: {
    readonly id: string;
    readonly title: Text;
    readonly since: Moment;
    readonly parties: readonly V['role'][];
  };
  /** What has been done at this step. */
  readonly done: readonly CaseDeed<V>[];
  /** What is owed and not late: what is owed promptly first, then the earliest date; what has no date comes last. */
  readonly due: readonly NamedObligation<V>[];
  /** What is owed and late, the longest late first. */
  readonly overdue: readonly OverdueObligation<V>[];
  readonly thirdParty: Case['thirdParty'];
  readonly childHeard: boolean;
  readonly possible: readonly PossibleMoves<V>[];
  readonly ifNobodyActs: IfNobodyActs;
}

/**
 * Answers where a case stands on a day: its step, what is due and overdue and for whom, what each role may do now, and what
 * comes of it if nobody does anything.
 *
 * Nothing is scheduled and nothing happens by itself: the dates are those that the case keeps. What each role may do is
 * exactly what `advanceCase` would take from it, as data that can be handed back with who and when; a communication comes
 * with the situation to ask `decide` about, so that channel rules count here too. A day before the case was opened gives
 * `date-before-start`, a case that holds later events `event-in-the-future`, a day that the calendar does not cover
 * `not-covered`, a path that is no longer the one it was opened on `path-changed`.
 *
 * @example
 * ```ts
 * import { caseOn, danishWorkingCalendar, defaultModel, openCase, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const calendar = danishWorkingCalendar(2026, 2027);
 * const day = (text: string) => valueOf(parsePlainDate(text));
 * const opened = valueOf(
 *   openCase(model, {
 *     id: 'case-1', path: 'common-practice/conflict-home-school', on: day('2026-11-24'), by: { role: 'parent' },
 *     with: 'teacher', purpose: 'conflict', calendar,
 *   }),
 * );
 * const status = valueOf(caseOn(model, opened, day('2026-11-27'), calendar));
 * status.overdue.map((one) => [one.by, one.do, one.workingDaysLate]); // => [['professional', 'acknowledge', 1]]
 * ```
 */
export function caseOn<V extends Ids>(
  model: Model<V>,
  current: Case<NoInfer<V>>,
  date: Moment,
  calendar: Calendar,
): Result<CaseStatus<V>, CaseIssueCode> {
  const ladder = ladderOf(model, current.path);
  if (ladder === undefined || ladder.digest() !== current.under.path)
    return refuse('path-changed', { id: current.path });
  const wrong = checkDate(current, date);
  if (wrong.length > 0) return failure(wrong);
  const status = statusOn(model, ladder, current, date, calendar);
  // The status speaks of the model's own words, which V names; it keeps no types at run time.
  return (status.ok ? success(deepFreeze(status.value)) : status) as Result<CaseStatus<V>, CaseIssueCode>;
}

function checkDate(current: Case, date: Moment): readonly CaseIssue[] {
  const unread = checkMoment(date, []);
  if (unread.length > 0) return unread;
  const { calendar, opening, events } = current;
  if (compareMoments(calendar, date, opening.on) < 0) return [reason('date-before-start')];
  const last = events.at(-1);
  return last !== undefined && compareMoments(calendar, last.on, date) > 0 ? [reason('event-in-the-future')] : [];
}

function statusOn(
  model: Model,
  ladder: Ladder,
  current: Case,
  on: Moment,
  calendar: Calendar,
): Result<CaseStatus, CaseIssueCode> {
  const day = dayOf(calendar, on);
  const covered = countDays(calendar, day, day, 'working-day');
  if (!covered.ok) return covered;
  const open = openObligations(current).map((one) => named(model, one));
  const overdue = open.filter((one) => !standsStill(one, current, ladder) && isLate(calendar, one.due, on));
  const { title, parties } = ladder.stepOf(current.step);
  return success({
    kind: 'case-status',
    case: current.id,
    on,
    path: ladder.path.id,
    pathTitle: ladder.path.title,
    because: groundOf(ladder.path),
    standing: current.standing,
    end: current.end,
    pause: current.pause,
    step: { id: current.step, title, since: current.since, parties },
    done: current.deeds.filter((deed) => deed.step === current.step),
    due: open.filter((one) => !overdue.includes(one)).sort(byDate),
    overdue: overdue.sort(byDate).map((one) => ({ ...one, workingDaysLate: daysLate(calendar, one, day) })),
    thirdParty: current.thirdParty,
    childHeard: current.childHeard,
    possible: possibleMoves(model, ladder, current, on),
    ifNobodyActs: ifNobodyActs(current, ladder, overdue, open),
  });
}

function named(model: Model, one: Obligation): NamedObligation {
  return { ...one, name: deedName(model, one.do), byName: roleName(model, one.by) };
}

function byDate(a: Obligation, b: Obligation): number {
  const [first, second] = [dateOf(a), dateOf(b)];
  return first === second ? Number(a.id) - Number(b.id) : first < second ? -1 : 1;
}

/** For sorting: the date of what has one; what is owed promptly goes first, and what has no date last. */
function dateOf({ due }: Obligation): string {
  if (due === null) return '9';
  return due.kind === 'promptly' ? '0' : due.date;
}

function daysLate(calendar: Calendar, { due }: Obligation, day: PlainDate): number {
  if (due === null || due.kind === 'promptly') return 0;
  const days = countDays(calendar, due.date, day, 'working-day');
  return days.ok ? days.value : 0;
}
