import type { PathStep } from '../frame/escalation-path.js';
import { nearest } from '../frame/nearest.js';
import { failure, type Result } from '../result.js';
import type { Act } from '../vocabulary/act.js';
import type { Case } from './case.js';
import type { CaseEvent, Moment } from './event.js';
import { takesPart } from './guards.js';
import type { Ladder } from './ladder.js';
import { lapsedWhere, overdue, owedAtStep, pending, withOwed } from './obligations.js';
import { patternHolds } from './pattern-holds.js';
import { type CaseIssue, type CaseIssueCode, reason, refuse } from './refusal.js';

type MovedOn = Extract<CaseEvent, { readonly kind: 'moved-on' }>;

/** The case goes on to another step: a next one, or one behind steps that may be passed over. */
export function movedOn(current: Case, ladder: Ladder, event: MovedOn): Result<Case, CaseIssueCode> {
  const { to, on } = event;
  const known = ladder.path.steps.map((step) => step.id);
  if (!known.includes(to))
    return refuse('unknown-step', { id: String(to).slice(0, 60), nearest: nearest(String(to), known) }, ['to']);
  const wrong = [...checkWay(current, ladder, to), ...checkTried(current, on), ...checkMover(current, ladder, event)];
  return wrong.length > 0 ? failure(wrong) : arrivedAt(current, ladder, to, on);
}

/** The case as it stands when it has just come to a step. */
export function arrivedAt(current: Case, ladder: Ladder, to: string, on: Moment): Result<Case, CaseIssueCode> {
  const arrived: Case = {
    ...current,
    step: to,
    since: on,
    visited: [...current.visited, to],
    agreed: [],
    obligations: lapsedWhere(current.obligations, (one) => one.step === current.step, on),
  };
  return withOwed(arrived, owedAtStep(arrived, ladder, to), on);
}

/** The steps that a case can go on to now, and those that a fact not given keeps out of reach. */
export interface Ways {
  readonly open: readonly PathStep[];
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** Where a case can go from a step: to the next ones, and over those that may be passed over. */
export function waysFrom(current: Case, ladder: Ladder, next: readonly PathStep[]): Ways {
  const open = new Set<PathStep>();
  const missing = new Map<string, readonly string[]>();
  const ahead = [...next];
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    if (open.has(step)) continue;
    open.add(step);
    if (step.skip === undefined) continue;
    const beyond = ladder.after(step.id);
    const holding = patternHolds(ladder.engine, step.skip.when, askedAt(current, ladder, step));
    if (holding.answer === 'yes') ahead.push(...beyond);
    if (holding.answer === 'unknown') for (const one of beyond) missing.set(one.id, holding.missing);
  }
  return { open: ladder.path.steps.filter((step) => open.has(step)), missing };
}

function askedAt(current: Case, ladder: Ladder, step: PathStep) {
  const act: Act = step.acts[0];
  const from = current.opening.by.role;
  const to = step.parties.find((role) => !ladder.mayBeSame(role, from)) ?? current.with;
  return { purpose: current.opening.purpose, act, from, to, facts: current.facts };
}

function checkWay(current: Case, ladder: Ladder, to: string): readonly CaseIssue[] {
  const { open, missing } = waysFrom(current, ladder, ladder.after(current.step));
  return checkAmong(to, open, missing);
}

/** Refuses a step that is not among those that can be reached. */
export function checkAmong(to: string, open: Ways['open'], missing: Ways['missing']): readonly CaseIssue[] {
  const next = open.map((step) => step.id);
  if (next.includes(to)) return [];
  const facts = missing.get(to);
  if (facts !== undefined) return [reason('skip-needs-fact', { step: to, missing: facts }, ['to'])];
  return [reason('not-the-next-step', { step: to, next }, ['to'])];
}

/** What counts as having tried a step: more than saying that it was received and finding a time. */
const trying: readonly string[] = ['inform', 'ask', 'talk', 'answer', 'decide', 'record'];

/** A step is tried before it is left, unless something owed is late, or nothing there has a date to wait for. */
function checkTried(current: Case, on: Moment): readonly CaseIssue[] {
  const tried = current.deeds.some((deed) => deed.step === current.step && trying.includes(deed.what));
  if (tried || overdue(current, on).length > 0) return [];
  const dates = pending(current, on).flatMap(({ due }) => (due === null || due.kind === 'promptly' ? [] : due.date));
  const [until] = dates.sort();
  return until === undefined ? [] : [reason('step-not-tried', { step: current.step, until })];
}

/** Those who may take the case on from where it stands; once something owed is late, everybody with a part may. */
function checkMover(current: Case, ladder: Ladder, { by, on }: MovedOn): readonly CaseIssue[] {
  const step = ladder.stepOf(current.step);
  const everybody = step.movedOnBy === undefined || overdue(current, on).length > 0;
  const may = everybody ? takesPart(current, ladder, by.role) : ladder.isAmong(by.role, step.movedOnBy ?? []);
  if (may) return [];
  const roles = everybody ? ladder.present(step) : (step.movedOnBy ?? []);
  return [reason('not-for-this-role', { role: by.role, roles }, ['by', 'role'])];
}
