import type { Model } from '../compose/model.js';
import { assumeUsual } from '../decide/assume-usual.js';
import type { Situation } from '../decide/situation.js';
import { may, type PermissionContext } from '../standing/may.js';
import type { Act } from '../vocabulary/act.js';
import { type Agreement, partiesOf } from './agreement.js';
import type { AgreementParty } from './content.js';
import { type Demands, hasRole } from './demands.js';
import type { AgreementStep } from './event.js';
import { type AgreementIssue, agreementIssue } from './issue-code.js';

/** What a step is as a communication with the others. A right to it is what lets a party take the step. */
const actOf = {
  propose: 'ask',
  amend: 'ask',
  renew: 'ask',
  'ask-for-change': 'ask',
  comment: 'inform',
  agree: 'answer',
  decline: 'answer',
  'record-progress': 'inform',
  review: 'talk',
} as const satisfies { readonly [Kind in AgreementStep['kind']]?: Act };

/** Why a party may not take a step, by the model's rights and mandates. Unknown is not yes. */
export function checkRights(
  model: Model,
  demands: Demands,
  agreement: Agreement,
  step: AgreementStep,
): readonly AgreementIssue[] {
  if (step.kind === 'lapse') return [];
  const party = partiesOf(agreement).find((one) => one.id === step.by);
  if (party === undefined) return [agreementIssue('not-among-parties', ['by'])];
  if (step.kind === 'put-in-force') return checkFraming(model, demands, party);
  if (step.kind === 'end') return checkEnding(model, demands, party);
  return checkVoice(model, demands, party, partiesOf(agreement), actOf[step.kind]);
}

/** Whether a party may speak to another one about what the agreement is for. */
export function checkVoice(
  model: Model,
  demands: Demands,
  party: AgreementParty,
  parties: readonly AgreementParty[],
  act: Act,
): readonly AgreementIssue[] {
  const { purpose } = demands.kind;
  const others = new Set(parties.filter((other) => other.id !== party.id).map((other) => other.role));
  const answers = [...others].map((to) =>
    may(model, party.role, 'do', usualContext(model, party.role, purpose, act, to)),
  );
  if (answers.some(({ answer }) => answer === 'yes')) return [];
  const answer = answers.some((one) => one.answer === 'no') ? 'no' : 'undetermined';
  const because = [...new Set(answers.flatMap((one) => one.because.map((ground) => ground.id)))];
  return [agreementIssue('may-not', ['by'], { role: party.role, act, purpose, answer, because })];
}

/** The parties know what the situation is, so what nobody has said is as usual. */
function usualContext(model: Model, from: string, purpose: string, act: Act, to: string): PermissionContext {
  const asked: Situation = { purpose, act, from, to: [to] };
  const { from: _from, to: _to, ...known } = assumeUsual(model, asked).situation;
  return { ...known, to };
}

/** Whether a party may structure the frame of the case (F2). */
export function checkFraming(model: Model, demands: Demands, party: AgreementParty): readonly AgreementIssue[] {
  const { subject, purpose } = demands.kind;
  const { answer, because } = may(model, party.role, 'decide', { subject, purpose });
  if (answer === 'yes') return [];
  const params = { role: party.role, subject, answer, because: because.map((ground) => ground.id) };
  return [agreementIssue('may-not-frame', ['by'], params)];
}

function checkEnding(model: Model, demands: Demands, party: AgreementParty): readonly AgreementIssue[] {
  const { endedBy } = demands.kind;
  if (endedBy.some((role) => hasRole(model, party, role))) return [];
  return [agreementIssue('may-not-end', ['by'], { role: party.role, roles: endedBy, kind: demands.kind.id })];
}
