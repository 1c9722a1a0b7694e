import type { Model } from '../compose/model.js';
import type { Ground } from '../engine/decision.js';
import { groundOf } from '../engine/entry.js';
import { replacedBy } from '../engine/replacement.js';
import type { AgreementKind, AgreementPart, AgreementSupplement } from '../frame/agreement-template.js';
import type { Placed } from '../frame/book.js';
import type { Cadence } from '../frame/duty.js';
import { timesAYear } from './cadence.js';
import type { AgreementContent, AgreementParty } from './content.js';

/** A role that is asked for, and who asks. */
export interface DemandedRole {
  readonly role: string;
  readonly ground: Ground;
}

/** Everything that a model asks of a kind of agreement: the kind's own demands and those that other frames add. */
export interface Demands {
  readonly kind: AgreementKind & Placed;
  readonly ground: Ground;
  readonly parties: readonly DemandedRole[];
  readonly mustAgree: readonly DemandedRole[];
  readonly everyHolder: readonly DemandedRole[];
  readonly holds: ReadonlyMap<AgreementPart, readonly Ground[]>;
  readonly reviewed: { readonly cadence: Cadence; readonly ground: Ground } | undefined;
}

type Supplement = AgreementSupplement & Placed;

/** The demands of a kind, `frame/id`; nothing when the model has no such kind. */
export function demandsOf(model: Model, template: string): Demands | undefined {
  const { agreements } = model.items;
  const replaced = new Set(agreements.flatMap((one) => replacedBy(one, agreements)));
  const counting = agreements.filter((_, index) => !replaced.has(index));
  const kind = counting.find((one) => one.id === template);
  if (kind === undefined || 'supplements' in kind) return undefined;
  const added = counting.filter((one): one is Supplement => 'supplements' in one && one.supplements.includes(template));
  const sources = [kind, ...added];
  return {
    kind,
    ground: groundOf(kind),
    parties: demanded([kind], 'parties'),
    mustAgree: demanded(sources, 'mustAgree'),
    everyHolder: demanded(sources, 'everyHolder'),
    holds: heldParts(sources),
    reviewed: oftenest(sources),
  };
}

/** The kinds of agreement that a model knows, as `frame/id`, sorted. */
export function kindsIn(model: Model): readonly string[] {
  return model.items.agreements.map((one) => one.id).filter((id) => demandsOf(model, id) !== undefined);
}

type Source = (AgreementKind | Supplement) & Placed;

function demanded(sources: readonly Source[], key: 'parties' | 'mustAgree' | 'everyHolder'): readonly DemandedRole[] {
  return sources.flatMap((source) => {
    const roles = key === 'parties' ? ('parties' in source ? source.parties : []) : (source[key] ?? []);
    return roles.map((role) => ({ role, ground: groundOf(source) }));
  });
}

/** Each part rests on its own citations within the item that asks for it. */
function heldParts(sources: readonly Source[]): ReadonlyMap<AgreementPart, readonly Ground[]> {
  const found = new Map<AgreementPart, readonly Ground[]>();
  for (const source of sources) {
    for (const { part, cites } of source.holds ?? []) {
      found.set(part, [...(found.get(part) ?? []), groundOf({ ...source, cites })]);
    }
  }
  return found;
}

function oftenest(sources: readonly Source[]): Demands['reviewed'] {
  return sources
    .flatMap((source) =>
      source.reviewed === undefined ? [] : [{ cadence: source.reviewed, ground: groundOf(source) }],
    )
    .sort((a, b) => timesAYear(b.cadence) - timesAYear(a.cadence))[0];
}

/** Whether a party has a role, or one within it. */
export function hasRole(model: Model, party: AgreementParty, role: string): boolean {
  return model.words.roles.get(party.role)?.groups.includes(role) === true;
}

/** The ids of the parties who must agree: by their role, and everybody when nothing is written down. */
export function mustAgreeTo(model: Model, demands: Demands, content: AgreementContent): readonly string[] {
  const asked = [...demands.mustAgree, ...demands.everyHolder];
  return content.parties
    .filter((party) => content.form === 'oral' || asked.some(({ role }) => hasRole(model, party, role)))
    .map((party) => party.id);
}

/** Those of some people who must agree that the frame lets nobody leave out: everyone who holds a role for the child. */
export function cannotBeLeftOut(
  model: Model,
  { everyHolder }: Demands,
  people: readonly AgreementParty[],
): readonly AgreementParty[] {
  return people.filter((party) => everyHolder.some(({ role }) => hasRole(model, party, role)));
}
