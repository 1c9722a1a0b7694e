import type { Model } from '../compose/model.js';
import { deepFreeze } from '../frame/freeze.js';
import { isPlainDate } from '../time/plain-date.js';
import { type Agreement, currentVersion, isOver, versionOf } from './agreement.js';
import { assessClauses } from './assess-clauses.js';
import { assessContact } from './assess-contact.js';
import { assessDates } from './assess-dates.js';
import { assessDecisions } from './assess-decisions.js';
import { assessMeetings } from './assess-meetings.js';
import { assessParties } from './assess-parties.js';
import { type AgreementContent, type AgreementDraft, contentOf } from './content.js';
import { type Demands, demandsOf } from './demands.js';
import { type AgreementFinding, finding } from './finding.js';

/**
 * Tells what is not clear in an agreement or a draft: one finding for every gap, with what asks for it.
 *
 * Oral and written are held to one standard. What is looked at is the version before the parties, else the one in force;
 * for one in force the next review counts as it stands now. A finding's `path` leads into that version's content, and
 * `explain` tells what to ask the parties. An agreement that is over has no gaps. `on` is a day, `YYYY-MM-DD`; anything
 * else throws a `RangeError`. Claims F3, F5, F6, F7, G1, G3, K7, P6, R3 and R6.
 *
 * @example
 * ```ts
 * import { assessAgreement, defaultModel } from '@samarbejde/core';
 *
 * const draft = {
 *   id: 'a1',
 *   template: 'aalborg/action-plan',
 *   content: {
 *     form: 'oral',
 *     parties: [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }],
 *     actions: [{ id: 'read-together', by: ['p1', 'p2'], what: '…', setting: 'school', doneWhen: '…' }],
 *   },
 * } as const;
 * const findings = assessAgreement(defaultModel('2026-11-24'), draft, '2026-11-24');
 * findings.filter(({ path }) => path[0] === 'actions').map(({ code }) => code); // => ['action-without-date']
 * ```
 */
export function assessAgreement(
  model: Model,
  agreement: Agreement | AgreementDraft,
  on: string,
): readonly AgreementFinding[] {
  if (!isPlainDate(on)) throw new RangeError('the day of an assessment is written YYYY-MM-DD');
  if (!('versions' in agreement)) {
    return deepFreeze(assessContent(model, agreement.template, contentOf(agreement.content), on));
  }
  if (isOver(agreement)) return [];
  const content = currentVersion(agreement)?.content;
  if (content === undefined) return [];
  const held = agreement.open === null ? versionOf(agreement, agreement.inForce) : undefined;
  if (held === undefined) return deepFreeze(assessContent(model, agreement.template, content, on));
  return deepFreeze(assessContent(model, agreement.template, content, on, agreement.reviewOn));
}

/** The gaps in one wording; `reviewOn` is the next review where it is no longer the wording's own. */
export function assessContent(
  model: Model,
  template: string,
  content: AgreementContent,
  on: string,
  reviewOn: string | null = content.review?.on ?? null,
): readonly AgreementFinding[] {
  const demands = demandsOf(model, template);
  if (demands === undefined) return [finding('kind-not-in-model', [], [], { kind: template })];
  return assessAll(model, demands, content, reviewOn ?? undefined, on);
}

function assessAll(
  model: Model,
  demands: Demands,
  content: AgreementContent,
  reviewOn: string | undefined,
  on: string,
): readonly AgreementFinding[] {
  return [
    ...assessParties(model, demands, content),
    ...assessClauses(model, demands, content),
    ...assessDecisions(model, demands, content),
    ...assessContact(model, demands, content),
    ...assessMeetings(model, demands, content),
    ...assessDates(demands, content, reviewOn, on),
  ];
}
