import type { Model } from '../compose/model.js';
import type { AgreementContent } from './content.js';
import { type Demands, hasRole } from './demands.js';
import { type AgreementFinding, askedBy, finding } from './finding.js';

/** Who is missing, and whose part is. */
export function assessParties(model: Model, demands: Demands, content: AgreementContent): readonly AgreementFinding[] {
  return [
    ...missingParties(model, demands, content),
    ...holdersLeftOut(model, demands, content),
    ...partiesWithoutPart(demands, content),
  ];
}

function missingParties(model: Model, demands: Demands, { parties }: AgreementContent): readonly AgreementFinding[] {
  return demands.parties
    .filter(({ role }) => !parties.some((party) => hasRole(model, party, role)))
    .map(({ role, ground }) => finding('party-missing', ['parties'], [ground], { role }));
}

/** All custody holders must agree, so how many there are must be said. A kind of agreement without them asks for none. */
function holdersLeftOut(model: Model, demands: Demands, content: AgreementContent): readonly AgreementFinding[] {
  return demands.everyHolder.flatMap(({ role, ground }) => {
    const there = content.parties.filter((party) => hasRole(model, party, role)).length;
    const count = Object.hasOwn(content.holders, role) ? content.holders[role] : undefined;
    if (count === undefined) return [finding('holders-not-counted', ['holders'], [ground], { role })];
    return there < count ? [finding('holder-left-out', ['parties'], [ground], { role, count, there })] : [];
  });
}

/** A firm frame lets everyone contribute (F6): every party has something to do, to decide, to tell, or to live up to. */
function partiesWithoutPart(demands: Demands, content: AgreementContent): readonly AgreementFinding[] {
  if (!demands.holds.has('parties')) return [];
  const busy = new Set([
    ...content.expectations.flatMap((one) => one.of),
    ...content.actions.flatMap((one) => one.by),
    ...content.decisions.flatMap((one) => one.by),
    ...content.contact.flatMap((one) => one.by),
    ...content.meetings.flatMap((one) => one.who),
    ...(content.childsView?.heardBy ?? []),
  ]);
  return content.parties.flatMap(({ id, role }, index) =>
    busy.has(id) ? [] : [finding('party-without-part', ['parties', index], askedBy(demands, 'parties'), { role })],
  );
}
