import { match, P } from 'ts-pattern';
import type { Plan } from '../decide/plan.js';
import type { Decision } from '../engine/decision.js';
import type { CaseStatus } from '../escalation/case-on.js';
import type { Issue } from '../result.js';
import type { StandingComparison } from '../standing/compare-standing.js';
import type { Permission } from '../standing/may.js';
import type { Standing } from '../standing/standing.js';
import type { Locale } from '../vocabulary/text.js';
import { explainCaseStatus } from './case-status.js';
import { explainDecision } from './decision.js';
import { explainEntry } from './entry.js';
import { explainIssue } from './issue.js';
import type { Entry } from './look-up.js';
import { explainPlan } from './plan.js';
import { explainComparison, explainPermission, explainStanding } from './standing.js';

/** Everything that can be put into prose. */
export type Explainable = Decision | Plan | Permission | Standing | StandingComparison | CaseStatus | Entry | Issue;

/**
 * Puts an answer, or an issue, into prose in Danish or English.
 *
 * The sentences are made from codes, titles and citations alone, so they say nothing that the value does not; an issue
 * of another package, whose code core does not know, is shown by its code. A language or a value that the types would not
 * have allowed throws a `TypeError`.
 *
 * @example
 * ```ts
 * import { defaultModel, explain, may } from '@samarbejde/core';
 *
 * explain(may(defaultModel('2026-11-24'), 'third-party', 'decide', { subject: 'overall-frame' }), 'en');
 * // => 'No frame in the model speaks of it.'
 * ```
 */
export function explain(value: Explainable, locale: Locale): string {
  if (locale !== 'da' && locale !== 'en') throw new TypeError('explain speaks `da` and `en`');
  return match(value)
    .with({ kind: 'decision' }, (decision) => explainDecision(decision, locale))
    .with({ kind: 'plan' }, (plan) => explainPlan(plan, locale))
    .with({ kind: 'permission' }, (permission) => explainPermission(permission, locale))
    .with({ kind: 'standing' }, (standing) => explainStanding(standing, locale))
    .with({ kind: 'standing-comparison' }, (comparison) => explainComparison(comparison, locale))
    .with({ kind: 'case-status' }, (status) => explainCaseStatus(status, locale))
    .with({ kind: P.union('item', 'term', 'section') }, (entry) => explainEntry(entry, locale))
    .with({ code: P.string }, (issue) => explainIssue(issue, locale))
    .exhaustive(() => {
      throw new TypeError('explain takes an answer of this library, or an issue');
    });
}
