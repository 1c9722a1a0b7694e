import { failure, type Result, success } from '../result.js';
import type { Calendar } from '../time/calendar.js';
import { dueOn } from '../time/due.js';
import type { Due } from '../time/due-date.js';
import type { Within } from '../time/within.js';
import { countDays } from '../time/working-days.js';
import type { Case, Obligation } from './case.js';
import type { Actor, Moment } from './event.js';
import type { Ladder } from './ladder.js';
import { dayOf, isLate } from './moments.js';
import type { CaseIssueCode } from './refusal.js';

/** Something that comes to be owed, before it has its number and its date. */
export interface Owing {
  readonly by: string;
  readonly do: string;
  readonly step: string | null;
  readonly within: Within | null;
}

/** The obligations of a case with more of them, each with its date worked out in the case's calendar. */
export function withOwed(current: Case, owings: readonly Owing[], since: Moment): Result<Case, CaseIssueCode> {
  const obligations = [...current.obligations];
  for (const owing of owings) {
    const due = dueOf(current.calendar, since, owing.within);
    if (!due.ok) return due;
    const id = String(obligations.length + 1);
    obligations.push({ id, ...owing, since, due: due.value, done: null, lapsed: null });
  }
  return success({ ...current, obligations });
}

function dueOf(calendar: Calendar, since: Moment, within: Within | null): Result<Due | null, CaseIssueCode> {
  if (within === null) return success(null);
  // Promptly needs no calendar: what must be done at once is owed on days that no calendar covers too.
  if (within === 'promptly') return success({ kind: 'promptly', since: dayOf(calendar, since) });
  return dueOn(calendar, since, within);
}

/** What a step brings with it: the first asks what makes it hard, one that decides hears the child, and its own duties. */
export function owedAtStep(current: Case, ladder: Ladder, stepId: string): readonly Owing[] {
  const step = ladder.stepOf(stepId);
  const own = (step.owes ?? []).filter((duty) => duty.after === undefined);
  const isOwed = (duty: string): boolean => own.some((one) => one.do === duty);
  const isFirst = current.visited.length <= 1;
  const asks = isFirst || (step.decides !== undefined && !hasAsked(current, ladder));
  const hears = step.decides !== undefined && isAboutChild(current) && !current.childHeard;
  const added = [...(asks ? ladder.asking.slice(0, 1) : []), ...(hears ? ladder.hearing.slice(0, 1) : [])];
  const bearer = isFirst ? ladder.host(step) : (step.decides ?? ladder.host(step));
  return [
    ...added.filter((duty) => !isOwed(duty)).map((duty) => owing(bearer, duty, stepId, null)),
    ...own.map((duty) => owing(duty.by, duty.do, stepId, ladder.withinOf(duty))),
  ];
}

/** A short way to write what is owed. */
export function owing(by: string, what: string, step: string | null, within: Within | null): Owing {
  return { by, do: what, step, within };
}

/** Whether what is decided may be about a child; only the facts can say that it is not. */
export function isAboutChild(current: Pick<Case, 'facts'>): boolean {
  return current.facts.about !== 'staff-member' && current.facts.about !== 'school';
}

/** Whether somebody has asked what makes it hard. */
export function hasAsked(current: Case, ladder: Ladder): boolean {
  return current.deeds.some((deed) => ladder.asking.includes(deed.what));
}

/** What is still owed: neither done nor lapsed. */
export function openObligations(current: Case): readonly Obligation[] {
  return current.obligations.filter((one) => one.done === null && one.lapsed === null);
}

/** What is still owed where the case stands, whatever step it belongs to, and has a date that is still ahead. */
export function pending(current: Case, asOf: Moment): readonly Obligation[] {
  return openObligations(current).filter(
    ({ due }) => due !== null && due.kind !== 'promptly' && !isLate(current.calendar, due, asOf),
  );
}

/** What is still owed where the case stands, and late. */
export function overdue(current: Case, asOf: Moment): readonly Obligation[] {
  return openObligations(current).filter(({ due }) => isLate(current.calendar, due, asOf));
}

/** Marks as done whatever somebody owed and has now done. */
export function fulfilled(current: Case, ladder: Ladder, by: Actor, what: string, on: Moment): readonly Obligation[] {
  return current.obligations.map((one) =>
    one.done === null && one.lapsed === null && one.do === what && ladder.holds(by.role, one.by)
      ? { ...one, done: on }
      : one,
  );
}

/** Lets lapse what was owed and will not be done any more. */
export function lapsedWhere(
  obligations: readonly Obligation[],
  lapses: (one: Obligation) => boolean,
  on: Moment,
): readonly Obligation[] {
  return obligations.map((one) =>
    one.done === null && one.lapsed === null && lapses(one) ? { ...one, lapsed: on } : one,
  );
}

/**
 * The obligations after the clocks stood still: what was left of each deadline in days, weeks or months begins again on the
 * day that they go on. What was late before stays late; what runs on the clock, and what the awaited party owes, ran on.
 */
export function shifted(current: Case, ladder: Ladder, until: Moment): Result<readonly Obligation[], CaseIssueCode> {
  const { pause, calendar } = current;
  const moved: Obligation[] = [];
  for (const one of current.obligations) {
    const stood = standsStill(one, current, ladder);
    const due =
      pause !== null && stood
        ? dueAfterPause(calendar, one, dayOf(calendar, pause.since), dayOf(calendar, until))
        : success(one.due);
    if (!due.ok) return failure(due.issues);
    moved.push({ ...one, due: due.value });
  }
  return success(moved);
}

/** Whether the clock of something owed stands still. */
export function standsStill(one: Obligation, { pause, calendar }: Case, ladder: Ladder): boolean {
  if (pause === null || one.done !== null || one.lapsed !== null || one.due?.kind !== 'day') return false;
  if (one.due.date < dayOf(calendar, pause.since)) return false;
  return pause.awaiting === null || !ladder.mayBeSame(one.by, pause.awaiting);
}

function dueAfterPause(
  calendar: Calendar,
  { due, within }: Obligation,
  from: ReturnType<typeof dayOf>,
  until: ReturnType<typeof dayOf>,
): Result<Due | null, CaseIssueCode> {
  if (due?.kind !== 'day' || within === null || typeof within !== 'object' || !('unit' in within)) return success(due);
  const unit = within.unit === 'working-day' || within.unit === 'school-day' ? within.unit : 'calendar-day';
  const left = countDays(calendar, from, due.date, unit);
  if (!left.ok) return left;
  const landing =
    'onClosedDay' in within && within.onClosedDay !== undefined ? { onClosedDay: within.onClosedDay } : {};
  return dueOn(
    calendar,
    until,
    unit === 'calendar-day' ? { n: left.value, unit, ...landing } : { n: left.value, unit },
  );
}
