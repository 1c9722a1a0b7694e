import { deepFreeze } from '../frame/freeze.js';
import { failure, type Result, success } from '../result.js';
import type { Agreement } from './agreement.js';
import { canonicalCopy } from './canonical.js';
import { checkDay } from './check-content.js';
import { checkPlace, isLastToConfirm } from './check-place.js';
import { checkStep } from './check-step.js';
import type { AgreementEvent, Drafted } from './event.js';
import { begun, changed } from './evolve.js';
import { type AgreementCode, type AgreementIssue, agreementIssue } from './issue-code.js';

/**
 * Gives the agreement that its events have made, the same to the last byte as when they were applied.
 *
 * No model is asked: who might do what was settled when it happened, and the events carry what the model of that day said.
 * Events that do not follow from each other are refused, the first that does not with its place; `path` starts with its
 * index.
 *
 * @example
 * ```ts
 * import { defaultModel, proposeAgreement, replayAgreement, valueOf } from '@samarbejde/core';
 *
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * const agreement = valueOf(proposeAgreement(defaultModel('2026-11-24'), draft, 'p1', '2026-11-24'));
 * JSON.stringify(valueOf(replayAgreement(agreement.events))) === JSON.stringify(agreement); // => true
 * ```
 */
export function replayAgreement(events: readonly AgreementEvent[]): Result<Agreement, AgreementCode> {
  const [first, ...rest] = events;
  if (first === undefined || first.kind !== 'draft') return failure([agreementIssue('not-a-beginning', [0])]);
  const wrong = [...checkDay(first.on, [0, 'on']), ...checkStamp(first).map((one) => at(0, one))];
  if (wrong.length > 0) return failure(wrong);
  // One list grows under every state on the way: a copy for each event would take the square of their number.
  const kept: AgreementEvent[] = [canonicalCopy(first)];
  const known = new Set([first.id]);
  let agreement: Agreement = { ...begun(canonicalCopy(first)), events: kept };
  for (const [index, event] of rest.entries()) {
    if (event.kind === 'draft') return failure([agreementIssue('not-a-beginning', [index + 1])]);
    const refusals = refusalsOf(agreement, event, known);
    if (refusals.length > 0) return failure(refusals.map((one) => at(index + 1, one)));
    const copy = canonicalCopy(event);
    agreement = changed(agreement, copy);
    kept.push(copy);
    known.add(event.id);
  }
  return success(deepFreeze(agreement));
}

function refusalsOf(
  agreement: Agreement,
  event: Exclude<AgreementEvent, Drafted>,
  known: ReadonlySet<string>,
): readonly AgreementIssue[] {
  const misfits = checkStep(agreement, event, known);
  if (misfits.length > 0) return misfits;
  const misplaced = checkPlace(agreement, event);
  return misplaced.length > 0 ? misplaced : [...checkStamp(event), ...checkConfirmation(agreement, event)];
}

/** A version without what it was found to need could be put in force by anybody. */
function checkStamp(event: AgreementEvent): readonly AgreementIssue[] {
  if (event.kind !== 'draft' && event.kind !== 'amend' && event.kind !== 'renew' && event.kind !== 'put-in-force')
    return [];
  const isStamped = event.under !== undefined && (event.kind === 'put-in-force' || Array.isArray(event.mustAgree));
  return isStamped ? [] : [agreementIssue('event-without-stamp', [])];
}

/** Only the last to confirm an oral agreement puts it in force by that. */
function checkConfirmation(agreement: Agreement, event: AgreementEvent): readonly AgreementIssue[] {
  if (event.kind !== 'agree' || event.putsInForce === undefined || isLastToConfirm(agreement, event.by)) return [];
  return [agreementIssue('not-all-agree', ['putsInForce'], { roles: [] })];
}

function at(index: number, issue: AgreementIssue): AgreementIssue {
  return { ...issue, path: [index, ...issue.path] };
}
