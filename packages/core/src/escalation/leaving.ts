import { guaranteesOf } from '../compose/paths/guarantees.js';
import type { PathExit } from '../frame/escalation-path.js';
import { nearest } from '../frame/nearest.js';
import { failure, type Result } from '../result.js';
import type { Case } from './case.js';
import { ended } from './ending.js';
import type { CaseEvent } from './event.js';
import { takesPart } from './guards.js';
import type { Ladder } from './ladder.js';
import { type Owing, owing, withOwed } from './obligations.js';
import { patternHolds } from './pattern-holds.js';
import { type CaseIssue, type CaseIssueCode, reason, refuse } from './refusal.js';

type Left = Extract<CaseEvent, { readonly kind: 'left' }>;
type SafetyRaised = Extract<CaseEvent, { readonly kind: 'safety-raised' }>;

/** The matter leaves the ladder through one of the path's own exits. */
export function left(current: Case, ladder: Ladder, event: Left): Result<Case, CaseIssueCode> {
  const exits = ladder.path.exits ?? [];
  const exit = exits.find((one) => one.id === event.exit);
  const known = exits.map((one) => one.id);
  if (exit === undefined) {
    return refuse(
      'unknown-exit',
      { id: String(event.exit).slice(0, 60), nearest: nearest(String(event.exit), known) },
      ['exit'],
    );
  }
  const wrong = [...checkUser(current, ladder, exit, event), ...checkOpen(current, ladder, exit, event)];
  if (wrong.length > 0) return failure(wrong);
  const suspicion = event.suspicion ?? current.suspicion;
  const gone = { ...ended(current, 'left', event.on, exit.id), suspicion };
  const owed = (exit.owes ?? []).map((duty) => owing(duty.by, duty.do, null, ladder.withinOf(duty)));
  const after = withOwed(gone, owed, event.on);
  // What leaves at once does not wait for a calendar that covers the day.
  return after.ok || exit.atOnce !== true
    ? after
    : withOwed(
        gone,
        owed.map((one) => ({ ...one, within: null })),
        event.on,
      );
}

function checkUser(current: Case, ladder: Ladder, exit: PathExit, { by }: Left): readonly CaseIssue[] {
  const mayUse = exit.by === undefined ? takesPart(current, ladder, by.role) : ladder.isAmong(by.role, exit.by);
  const roles = exit.by ?? ladder.present(ladder.stepOf(current.step));
  return mayUse ? [] : [reason('not-for-this-role', { role: by.role, roles }, ['by', 'role'])];
}

function checkOpen(current: Case, ladder: Ladder, exit: PathExit, { suspicion }: Left): readonly CaseIssue[] {
  if (current.standing === 'paused' && exit.atOnce !== true) return [reason('case-paused')];
  if (exit.from !== undefined && !exit.from.includes(current.step)) {
    return [reason('exit-not-open', { exit: exit.id, steps: exit.from }, ['exit'])];
  }
  const { by, purpose } = current.opening;
  const facts = { ...current.facts, ...(suspicion === undefined ? {} : { suspicion }) };
  const holding = patternHolds(ladder.engine, exit.when, { purpose, act: 'inform', from: by.role, to: exit.to, facts });
  if (holding.answer === 'unknown')
    return [reason('exit-needs-fact', { exit: exit.id, missing: holding.missing }, ['exit'])];
  return holding.answer === 'yes' ? [] : [reason('exit-not-open', { exit: exit.id, steps: [] }, ['exit'])];
}

/**
 * Harm to a child is suspected: the matter leaves the ladder at once, from every state, whoever says so. A case that has
 * ended stays ended, and what safety asks is owed all the same.
 */
export function safetyRaised(current: Case, ladder: Ladder, event: SafetyRaised): Result<Case, CaseIssueCode> {
  const { suspicion, on } = event;
  const gone = current.standing === 'closed' ? current : ended(current, 'safety', on);
  return withOwed({ ...gone, suspicion }, owedForSafety(ladder, event), on);
}

/** What is owed when harm is suspected: by whoever raised it, where it is theirs to do, otherwise by those whose it is. */
function owedForSafety(ladder: Ladder, { suspicion, by }: SafetyRaised): readonly Owing[] {
  return guaranteesOf(ladder.engine.book.items, 'safety')
    .filter((one) => one.suspicion === undefined || one.suspicion === suspicion)
    .map((one) => owing(ladder.holds(by.role, one.by) ? by.role : one.by, one.do, null, 'promptly'));
}
