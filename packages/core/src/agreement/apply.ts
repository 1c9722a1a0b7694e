import type { Model } from '../compose/model.js';
import { deepFreeze } from '../frame/freeze.js';
import { failure, type Result, success } from '../result.js';
import { parsePlainDate } from '../time/plain-date.js';
import { type Agreement, versionOf } from './agreement.js';
import { assessContent } from './assess.js';
import { latestNext } from './cadence.js';
import { canonicalCopy } from './canonical.js';
import { checkContent } from './check-content.js';
import { checkPlace, isLastToConfirm } from './check-place.js';
import { checkStep } from './check-step.js';
import { contentOf } from './content.js';
import { type Demands, demandsOf } from './demands.js';
import type { AgreementEvent, AgreementStep, Drafted } from './event.js';
import { evolve, renewed } from './evolve.js';
import { type AgreementCode, type AgreementIssue, agreementIssue } from './issue-code.js';
import { checkRights } from './rights.js';
import { stampFor, underModel } from './stamp.js';

type Event = Exclude<AgreementEvent, Drafted>;

/**
 * Gives the agreement after one more step, or every reason why the step is not taken; then nothing has changed.
 *
 * Every step in every state has an answer. What a step needs is asked in turn: that it is for this agreement, new, in
 * order and by a party; that the state has room for it; that the model's rights and mandates let this party take it. To
 * put an agreement in force, all who must agree have, no wish for a change is left lying, and `assessAgreement` finds no
 * gap. An oral agreement holds to the same, and is in force when the last party has confirmed it. Days are `YYYY-MM-DD`;
 * steps of one day keep the order in which they are applied. Claims F2, F3, G3, K1 and R6.
 *
 * @example
 * ```ts
 * import { applyToAgreement, defaultModel, proposeAgreement, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * const agreement = valueOf(proposeAgreement(model, draft, 'p1', '2026-11-24'));
 * const step = { kind: 'put-in-force', id: 'e1', agreement: 'a1', on: '2026-11-24', by: 'p1', version: 1 } as const;
 * const refused = applyToAgreement(model, agreement, step);
 * refused.ok ? [] : refused.issues.map((issue) => issue.code); // => ['not-all-agree']
 * ```
 */
export function applyToAgreement(
  model: Model,
  agreement: Agreement,
  step: AgreementStep,
): Result<Agreement, AgreementCode> {
  const demands = demandsOf(model, agreement.template);
  const refusals = firstThatRefuses([
    () => checkStep(agreement, step),
    () => checkPlace(agreement, step),
    () => checkKnown(demands, agreement, step),
    () => (demands === undefined ? [] : checkRights(model, demands, agreement, step)),
    () => (demands === undefined ? [] : checkAgainstModel(model, demands, agreement, step)),
  ]);
  if (refusals.length > 0) return failure(refusals);
  return success(deepFreeze(evolve(agreement, canonicalCopy(eventFor(model, demands, agreement, step)))));
}

function firstThatRefuses(checks: readonly (() => readonly AgreementIssue[])[]): readonly AgreementIssue[] {
  for (const check of checks) {
    const refusals = check();
    if (refusals.length > 0) return refusals;
  }
  return [];
}

/** When the model no longer has the kind, an agreement can only come to its end. */
function checkKnown(
  demands: Demands | undefined,
  agreement: Agreement,
  step: AgreementStep,
): readonly AgreementIssue[] {
  if (demands !== undefined || step.kind === 'lapse') return [];
  return [agreementIssue('kind-not-in-model', [], { kind: agreement.template })];
}

function checkAgainstModel(
  model: Model,
  demands: Demands,
  agreement: Agreement,
  step: AgreementStep,
): readonly AgreementIssue[] {
  switch (step.kind) {
    case 'amend':
      return checkContent(model, contentOf(step.content)).map((one) => ({ ...one, path: ['content', ...one.path] }));
    case 'put-in-force':
      return checkClear(model, agreement, step.on);
    case 'review':
      return step.next === undefined ? [] : checkReviewInTime(demands, step.on, step.next);
    default:
      return [];
  }
}

function checkClear(model: Model, agreement: Agreement, on: string): readonly AgreementIssue[] {
  const open = versionOf(agreement, agreement.open);
  const findings = open === undefined ? [] : assessContent(model, agreement.template, open.content, on);
  if (findings.length === 0) return [];
  return [
    agreementIssue('not-clear', [], { count: findings.length }),
    ...findings.map(({ code, path, params }) => agreementIssue(code, path, params)),
  ];
}

function checkReviewInTime({ reviewed }: Demands, on: string, next: string): readonly AgreementIssue[] {
  const from = parsePlainDate(on);
  if (reviewed === undefined || !from.ok) return [];
  const latest = latestNext(from.value, reviewed.cadence);
  return next > latest ? [agreementIssue('review-too-late', ['next'], { latest, because: [reviewed.ground.id] })] : [];
}

/** The step as it is kept: with what the model says of it, and nothing that somebody else wrote in its place. */
function eventFor(model: Model, demands: Demands | undefined, agreement: Agreement, step: AgreementStep): Event {
  if (demands === undefined) return step as Event; // Only a lapse passes without demands, and it is kept as it is.
  switch (step.kind) {
    case 'amend': {
      const content = contentOf(step.content);
      return { ...step, content, ...stampFor(model, demands, content, agreement) };
    }
    case 'renew':
      return { ...step, ...stampFor(model, demands, renewed(agreement, step.review, step.until), agreement) };
    case 'put-in-force':
      return { ...step, under: underModel(model) };
    case 'agree': {
      const { kind, id, on, by, version } = step;
      const event = { kind, id, agreement: step.agreement, on, by, version };
      const isHeld = isLastToConfirm(agreement, by) && checkClear(model, agreement, on).length === 0;
      return isHeld ? { ...event, putsInForce: underModel(model) } : event;
    }
    default:
      return step;
  }
}
