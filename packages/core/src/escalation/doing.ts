import type { Model } from '../compose/model.js';
import { failure, type Result, success } from '../result.js';
import { may } from '../standing/may.js';
import type { Case } from './case.js';
import type { CaseEvent } from './event.js';
import { checkPart } from './guards.js';
import type { Ladder } from './ladder.js';
import { fulfilled, hasAsked, isAboutChild, openObligations, owing, withOwed } from './obligations.js';
import { type CaseIssue, type CaseIssueCode, reason, refuse } from './refusal.js';

type Done = Extract<CaseEvent, { readonly kind: 'done' }>;

/** Something was done at the step: an act of it, something owed, or a decision. */
export function done(model: Model, current: Case, ladder: Ladder, event: Done): Result<Case, CaseIssueCode> {
  const part = checkPart(current, ladder, event.by.role);
  if (part.length > 0) return failure(part);
  if (!whatCanBeDone(current, ladder).includes(event.what)) {
    return refuse('not-part-of-step', { what: event.what, step: current.step, known: whatCanBeDone(current, ladder) }, [
      'what',
    ]);
  }
  const wrong =
    event.what === 'decide' ? checkDeciding(model, current, ladder, event) : checkBearer(current, ladder, event);
  if (wrong.length > 0) return failure(wrong);
  const { on, by, what } = event;
  const deed = { what, by, on, step: current.step };
  const after: Case = {
    ...current,
    deeds: [...current.deeds, deed],
    obligations: fulfilled(current, ladder, by, what, on),
    childHeard: current.childHeard || ladder.hearing.includes(what),
  };
  const following = (ladder.stepOf(current.step).owes ?? [])
    .filter((duty) => duty.after === what)
    .map((duty) => owing(duty.by, duty.do, current.step, ladder.withinOf(duty)));
  return following.length === 0 ? success(after) : withOwed(after, following, on);
}

/** The acts of the step, what is owed, and what anybody may always do: ask what makes it hard, and hear the child. */
export function whatCanBeDone(current: Case, ladder: Ladder): readonly string[] {
  const step = ladder.stepOf(current.step);
  const owed = openObligations(current).map((one) => one.do);
  const decides = step.decides === undefined ? [] : ['decide'];
  return [...new Set([...step.acts, ...decides, ...owed, ...ladder.asking, ...ladder.hearing])].sort();
}

/** Has a decision been made at the step where the case stands? */
export function isDecided(current: Case): boolean {
  return current.deeds.some((deed) => deed.what === 'decide' && deed.step === current.step);
}

/** What only some can do: the child is heard, and asked what makes it hard, by adults; a mere duty is done by who owes it. */
function checkBearer(current: Case, ladder: Ladder, { what, by }: Done): readonly CaseIssue[] {
  const step = ladder.stepOf(current.step);
  const isForAdults = ladder.asking.includes(what) || ladder.hearing.includes(what);
  if (isForAdults) {
    return ladder.sideOf(by.role) === 'child'
      ? [reason('not-for-this-role', { role: by.role, roles: [ladder.host(step)] })]
      : [];
  }
  const acts: readonly string[] = step.acts;
  if (acts.includes(what)) return [];
  const bearers = openObligations(current).flatMap((one) => (one.do === what ? one.by : []));
  return ladder.isAmong(by.role, bearers)
    ? []
    : [reason('not-for-this-role', { role: by.role, roles: bearers }, ['by', 'role'])];
}

/** Nobody decides before somebody has asked what makes it hard and, where it is about a child, before the child is heard. */
function checkDeciding(model: Model, current: Case, ladder: Ladder, { by }: Done): readonly CaseIssue[] {
  const { decides, subject } = ladder.stepOf(current.step);
  const isDecider = decides !== undefined && ladder.holds(by.role, decides);
  const roles = decides === undefined ? [] : [decides];
  const mandate = subject === undefined ? undefined : may(model, by.role, 'decide', { subject });
  return [
    ...(isDecider ? [] : [reason('not-for-this-role', { role: by.role, roles }, ['by', 'role'])]),
    ...(mandate?.answer === 'no'
      ? [
          reason(
            'no-mandate',
            { role: by.role, subject: subject ?? '', because: mandate.because.map((one) => one.id) },
            ['by', 'role'],
          ),
        ]
      : []),
    ...(isDecided(current) ? [reason('already-decided', { step: current.step })] : []),
    ...(hasAsked(current, ladder) ? [] : [reason('nobody-asked', { duties: ladder.asking })]),
    ...(isAboutChild(current) && !current.childHeard ? [reason('child-not-heard', { duties: ladder.hearing })] : []),
  ];
}
