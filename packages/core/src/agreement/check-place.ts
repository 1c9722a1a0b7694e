import { type Agreement, everParties, isAsked, isOver, versionOf } from './agreement.js';
import { saysTheSame } from './canonical.js';
import { contentOf } from './content.js';
import type { AgreementEvent, AgreementStep } from './event.js';
import { type AgreementIssue, agreementIssue } from './issue-code.js';

type Step = AgreementStep | Exclude<AgreementEvent, { readonly kind: 'draft' }>;

/** Why a step does not belong in the state that the agreement is in. It asks no model, so replaying asks it too. */
export function checkPlace(agreement: Agreement, step: Step): readonly AgreementIssue[] {
  if (isOver(agreement)) return [agreementIssue('agreement-over', [], { status: agreement.status })];
  switch (step.kind) {
    case 'propose':
      return agreement.status === 'draft' ? [] : [agreementIssue('already-proposed', [])];
    case 'agree':
    case 'decline':
    case 'ask-for-change':
      return checkStance(agreement, step);
    case 'put-in-force':
      return [...checkOpen(agreement, step.version), ...checkConsent(agreement)];
    case 'record-progress':
      return checkHolds(agreement);
    case 'review':
      return [...checkHolds(agreement), ...checkNextReview(agreement, step)];
    case 'amend':
      return checkAmendment(agreement, step);
    case 'renew':
      return checkRenewal(agreement, step);
    case 'lapse':
      return checkLapse(agreement, step.on);
    case 'comment':
    case 'end':
      return [];
  }
}

function checkHolds(agreement: Agreement): readonly AgreementIssue[] {
  return agreement.inForce === null ? [agreementIssue('agreement-not-in-force', [], { status: agreement.status })] : [];
}

function checkOpen(agreement: Agreement, version: number): readonly AgreementIssue[] {
  if (agreement.status === 'draft') return [agreementIssue('still-a-draft', [])];
  if (agreement.open === null) return [agreementIssue('not-before-the-parties', [])];
  if (agreement.open === version) return [];
  return [agreementIssue('other-version', ['version'], { version, open: agreement.open })];
}

function checkStance(agreement: Agreement, step: Step & { readonly kind: 'agree' | 'decline' | 'ask-for-change' }) {
  const misplaced = checkOpen(agreement, step.version);
  if (misplaced.length > 0) return misplaced;
  const open = versionOf(agreement, agreement.open);
  if (open !== undefined && !isAsked(open, step.by)) return [agreementIssue('not-among-parties', ['by'])];
  const says = open?.stances.find((stance) => stance.party === step.by)?.says;
  const isSaid = (step.kind === 'agree' && says === 'agrees') || (step.kind === 'decline' && says === 'declines');
  return isSaid ? [agreementIssue('nothing-new', [], { says: String(says) })] : [];
}

/** Everyone who must agree has, and no wish for a change is left lying. */
function checkConsent(agreement: Agreement): readonly AgreementIssue[] {
  const open = versionOf(agreement, agreement.open);
  if (open === undefined) return [];
  const { stances, mustAgree } = open;
  const agreed = new Set(stances.filter(({ says }) => says === 'agrees').map(({ party }) => party));
  const silent = everParties(agreement).filter(({ id }) => mustAgree.includes(id) && !agreed.has(id));
  const wishes = stances.filter(({ says }) => says === 'asks-for-change');
  return [
    ...(silent.length === 0 ? [] : [agreementIssue('not-all-agree', [], { roles: silent.map(({ role }) => role) })]),
    ...(wishes.length === 0 ? [] : [agreementIssue('change-asked-for', [])]),
  ];
}

function checkNextReview(agreement: Agreement, step: Step & { readonly kind: 'review' }): readonly AgreementIssue[] {
  if (step.next === undefined) {
    return step.outcome === 'end' ? [] : [agreementIssue('review-not-later', ['next'], { on: step.on })];
  }
  return checkReviewDay(step.next, step.on, versionOf(agreement, agreement.inForce)?.content.until, ['next']);
}

function checkReviewDay(next: string, on: string, until: string | undefined, path: readonly string[]) {
  if (next <= on) return [agreementIssue('review-not-later', path, { on })];
  return until !== undefined && next > until ? [agreementIssue('review-after-end', path, { until })] : [];
}

function checkAmendment(agreement: Agreement, step: Step & { readonly kind: 'amend' }): readonly AgreementIssue[] {
  const before = versionOf(agreement, agreement.open ?? agreement.inForce) ?? agreement.versions.at(-1);
  if (before === undefined || !saysTheSame(before.content, contentOf(step.content))) return [];
  return [agreementIssue('nothing-changed', ['content'])];
}

function checkRenewal(agreement: Agreement, step: Step & { readonly kind: 'renew' }): readonly AgreementIssue[] {
  const holds = checkHolds(agreement);
  const held = versionOf(agreement, agreement.inForce);
  if (held === undefined) return holds;
  const until = held.content.until;
  if (step.until === undefined && until !== undefined) return [agreementIssue('nothing-changed', ['until'])];
  if (step.until !== undefined && (step.until <= step.on || (until !== undefined && step.until <= until))) {
    return [agreementIssue('nothing-changed', ['until'])];
  }
  return checkReviewDay(step.review, step.on, step.until, ['review']);
}

function checkLapse(agreement: Agreement, on: string): readonly AgreementIssue[] {
  const held = versionOf(agreement, agreement.inForce);
  if (held === undefined) return checkHolds(agreement);
  const { until } = held.content;
  if (until === undefined) return [agreementIssue('no-last-day', [])];
  return until < on ? [] : [agreementIssue('not-over-yet', ['on'], { until })];
}

/** Whether this party is the last whose agreement an oral version waits for; then it holds. */
export function isLastToConfirm(agreement: Agreement, party: string): boolean {
  const open = versionOf(agreement, agreement.open);
  if (open === undefined || open.content.form !== 'oral' || !open.mustAgree.includes(party)) return false;
  const agreed = open.stances.filter(({ says }) => says === 'agrees').map((stance) => stance.party);
  return open.mustAgree.every((id) => id === party || agreed.includes(id));
}
