import { failure, type Result, success } from '../result.js';
import { isSchoolDay } from '../time/working-days.js';
import type { Case } from './case.js';
import type { CaseEvent } from './event.js';
import { checkPart } from './guards.js';
import type { Ladder } from './ladder.js';
import { dayOf } from './moments.js';
import { shifted } from './obligations.js';
import { type CaseIssue, type CaseIssueCode, reason, refuse } from './refusal.js';

type Paused = Extract<CaseEvent, { readonly kind: 'paused' }>;
type Resumed = Extract<CaseEvent, { readonly kind: 'resumed' }>;

/** The clocks stand still: in a school holiday, while a party is awaited, or while tempers cool. Anybody may let them go on. */
export function paused(current: Case, ladder: Ladder, event: Paused): Result<Case, CaseIssueCode> {
  const { because, awaiting, on } = event;
  const wrong = [...checkPart(current, ladder, event.by.role), ...checkPause(current, ladder, event)];
  if (wrong.length > 0) return failure(wrong);
  return success({ ...current, standing: 'paused', pause: { since: on, because, awaiting: awaiting ?? null } });
}

function checkPause(current: Case, ladder: Ladder, { because, awaiting, on }: Paused): readonly CaseIssue[] {
  if (because === 'awaiting-party') {
    if (awaiting === undefined) return [reason('missing-key', { key: 'awaiting' }, ['awaiting'])];
    return checkPart(current, ladder, awaiting).map((one) => ({ ...one, path: ['awaiting'] }));
  }
  if (because !== 'school-holiday') return [];
  const open = isSchoolDay(current.calendar, dayOf(current.calendar, on));
  if (!open.ok) return open.issues;
  return open.value ? [reason('no-school-holiday', { date: dayOf(current.calendar, on) }, ['because'])] : [];
}

/** The clocks go on: what was left of each deadline begins again. */
export function resumed(current: Case, ladder: Ladder, event: Resumed): Result<Case, CaseIssueCode> {
  if (current.standing !== 'paused') return refuse('case-not-paused');
  const part = checkPart(current, ladder, event.by.role);
  if (part.length > 0) return failure(part);
  const obligations = shifted(current, ladder, event.on);
  return obligations.ok
    ? success({ ...current, standing: 'open', pause: null, obligations: obligations.value })
    : obligations;
}
