import type { Model } from '../compose/model.js';
import { unknownWord } from '../engine/unknown-word.js';
import { type FactDefinition, standardFactIds } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Situation } from './situation.js';

/** Values that were assumed, by fact. */
export type Assumed = Readonly<Record<string, string | number>>;

/**
 * Fills in the usual value of every fact that a situation does not give, and says which those are.
 *
 * The usual value is the purpose's where it has one of its own (a conflict is usually delicate), else the fact's. What
 * is given is never changed; `reach` and `language` are assumed only for recipients of whom they are not known. A purpose
 * that the types would not have allowed throws an `UnknownWordError`.
 *
 * @example
 * ```ts
 * import { assumeUsual, defaultModel } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const { assumed } = assumeUsual(model, { purpose: 'conflict', act: 'talk', from: 'teacher', to: ['parent'] });
 * assumed['tension']; // => 'delicate'
 * ```
 */
export function assumeUsual<V extends Ids>(
  model: Model<V>,
  situation: Situation<NoInfer<V>>,
): { readonly situation: Situation<V>; readonly assumed: Assumed } {
  const { purposes } = model.words;
  if (!purposes.has(situation.purpose)) throw unknownWord('purpose', situation.purpose, purposes.keys());
  const assumed: Record<string, string | number> = {};
  const declared: Record<string, string | number> = {};
  for (const [name, fact] of model.words.facts) {
    if (isGiven(situation, name, fact)) continue;
    const value = usualValue(model, situation.purpose, name, fact);
    assumed[name] = value;
    if (!standardNames.has(name)) declared[name] = value;
  }
  const standard = Object.fromEntries(Object.entries(assumed).filter(([name]) => !Object.hasOwn(declared, name)));
  const facts = { ...declared, ...situation.facts };
  return {
    // Usual values come from the facts' own lists, so the filled-in situation is one of the same model.
    situation: {
      ...standard,
      ...withoutNothing(situation),
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
    } as Situation<V>,
    assumed,
  };
}

const standardNames: ReadonlySet<string> = new Set(standardFactIds);

function isGiven(situation: Situation, name: string, fact: FactDefinition): boolean {
  if (read(situation, name) !== undefined) return true;
  if (fact.perRecipient !== true) return false;
  return situation.to.every((one) => typeof one !== 'string' && read(one, name) !== undefined);
}

function read(holder: object, name: string): unknown {
  // Standard facts stand at the top of a situation or recipient, declared ones under `facts`.
  const { facts, ...top } = holder as Readonly<Record<string, unknown>> & {
    readonly facts?: Readonly<Record<string, unknown>> | null;
  };
  const from = standardNames.has(name) ? top : facts;
  return from !== undefined && from !== null && Object.hasOwn(from, name) ? (from[name] ?? undefined) : undefined;
}

function usualValue(model: Model, purpose: string, name: string, fact: FactDefinition): string | number {
  const own = Object.entries(model.words.purposes.get(purpose)?.usual ?? {}).find(([key]) => key === name);
  return own?.[1] ?? fact.usual;
}

function withoutNothing(situation: Situation): Partial<Situation> {
  return Object.fromEntries(Object.entries(situation).filter(([, value]) => value !== undefined && value !== null));
}
