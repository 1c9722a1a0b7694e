import type { Model } from '../compose/model.js';
import type { When } from '../frame/when.js';
import { type StandardFacts, standardFacts } from '../vocabulary/fact.js';

/** The values that some facts may have. */
export type FactRanges = { readonly [F in keyof StandardFacts]?: readonly StandardFacts[F][] };

/**
 * What people agree upon is matters as they usually are, or easier. What is more urgent, more sensitive or more heated
 * than is usual for the purpose, and every suspicion of harm, stays as the frames above a single case say.
 */
export function ordinaryFacts(model: Model, purpose: string): FactRanges {
  const usual = model.words.purposes.get(purpose)?.usual ?? {};
  return {
    urgency: [...new Set([...upTo('urgency', 'soon'), ...upTo('urgency', usual.urgency)])],
    sensitivity: upTo('sensitivity', usual.sensitivity),
    tension: upTo('tension', usual.tension),
  };
}

/** The values of a fact from the easiest up to one of them, or up to the fact's usual value. */
function upTo<F extends 'urgency' | 'sensitivity' | 'tension'>(
  fact: F,
  last: StandardFacts[F] | undefined,
): readonly StandardFacts[F][] {
  // The keys of a standard fact's values are its values, easiest first.
  const values = Object.keys(standardFacts[fact].values) as StandardFacts[F][];
  return values.slice(0, values.findIndex((value) => value === (last ?? standardFacts[fact].usual)) + 1);
}

/** Some purposes in ordinary matters, as a pattern; no purposes mean all of the model's. */
export function ordinaryWhen(model: Model, purposes: readonly string[] | undefined): When {
  const groups = new Map<string, { readonly facts: FactRanges; readonly purposes: string[] }>();
  for (const purpose of purposes ?? model.words.purposes.keys()) {
    const facts = ordinaryFacts(model, purpose);
    const group = groups.get(JSON.stringify(facts)) ?? { facts, purposes: [] };
    group.purposes.push(purpose);
    groups.set(JSON.stringify(facts), group);
  }
  const alike = [...groups.values()].map((group): When => ({ purpose: group.purposes, ...group.facts }));
  const [only] = alike;
  if (alike.length > 1 || only === undefined) return { suspicion: 'none', any: alike };
  return { suspicion: 'none', ...only };
}

/** A pattern and, beside it, any of some others. */
export function bothOf(when: When, others: readonly When[]): When {
  if (when.any === undefined) return { ...when, any: others };
  return { ...when, any: when.any.map((inner) => bothOf(inner, others)) };
}
