import type { Model } from '../compose/model.js';
import { deepFreeze } from '../frame/freeze.js';
import { nearest } from '../frame/nearest.js';
import { failure, type Result, success } from '../result.js';
import type { Agreement } from './agreement.js';
import { applyToAgreement } from './apply.js';
import { canonicalCopy } from './canonical.js';
import { checkContent, checkDay, isPlainId } from './check-content.js';
import { type AgreementDraft, contentOf } from './content.js';
import { demandsOf, kindsIn } from './demands.js';
import type { Drafted } from './event.js';
import { begun } from './evolve.js';
import { type AgreementCode, type AgreementIssue, agreementIssue } from './issue-code.js';
import { checkVoice } from './rights.js';
import { stampFor } from './stamp.js';

/**
 * Begins an agreement that is still being written, before anybody is asked.
 *
 * It may have gaps; `assessAgreement` tells which. `by` is the id of a party in the draft, `on` a day, `YYYY-MM-DD`. An
 * unknown kind or word, an id that is used twice, somebody who is not among the parties, a day that does not exist: each is
 * refused with its place, all at once. Nothing that people wrote is repeated. Claims F2, F3 and K1.
 *
 * @example
 * ```ts
 * import { defaultModel, draftAgreement } from '@samarbejde/core';
 *
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * const begun = draftAgreement(defaultModel('2026-11-24'), draft, 'p1', '2026-11-24');
 * begun.ok && begun.value.status; // => 'draft'
 * ```
 */
export function draftAgreement(
  model: Model,
  draft: AgreementDraft,
  by: string,
  on: string,
): Result<Agreement, AgreementCode> {
  const content = contentOf(draft.content);
  const demands = demandsOf(model, draft.template);
  const wrong = [
    ...(isPlainId(draft.id) ? [] : [agreementIssue('bad-agreement-id', ['id'])]),
    ...(demands === undefined ? [unknownKind(model, draft.template)] : []),
    ...checkContent(model, content).map((one) => ({ ...one, path: ['content', ...one.path] })),
    ...checkDay(on, ['on']),
  ];
  if (demands === undefined || wrong.length > 0) return failure(wrong);
  const party = content.parties.find((one) => one.id === by);
  if (party === undefined) return failure([agreementIssue('not-among-parties', ['by'])]);
  const notAllowed = checkVoice(model, demands, party, content.parties, 'ask');
  if (notAllowed.length > 0) return failure(notAllowed);
  const event: Drafted = {
    ...{ id: 'draft', agreement: draft.id, on, by, kind: 'draft', template: draft.template, content },
    ...stampFor(model, demands, content),
  };
  return success(deepFreeze(begun(canonicalCopy(event))));
}

/**
 * Puts an agreement before the parties.
 *
 * The same as drafting it and then proposing it, and refused for the same reasons. The parties may then comment, ask for
 * a change, agree or decline, and every wording is kept. Claims F2, F3, K1 and R6.
 *
 * @example
 * ```ts
 * import { defaultModel, proposeAgreement } from '@samarbejde/core';
 *
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * const proposed = proposeAgreement(defaultModel('2026-11-24'), draft, 'p9', '2026-11-24');
 * proposed.ok ? [] : proposed.issues.map((issue) => issue.code); // => ['not-among-parties']
 * ```
 */
export function proposeAgreement(
  model: Model,
  draft: AgreementDraft,
  by: string,
  on: string,
): Result<Agreement, AgreementCode> {
  const drafted = draftAgreement(model, draft, by, on);
  if (!drafted.ok) return drafted;
  return applyToAgreement(model, drafted.value, { kind: 'propose', id: 'propose', agreement: draft.id, on, by });
}

function unknownKind(model: Model, template: string): AgreementIssue {
  const params = { kind: 'agreements', id: template.slice(0, 120), nearest: nearest(template, kindsIn(model)) };
  return agreementIssue('unknown-id', ['template'], params);
}
