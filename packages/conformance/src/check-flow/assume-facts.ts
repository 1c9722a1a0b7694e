import { assumeUsual, type Communication, type Model } from '@samarbejde/core';
import type { ResolvedStep } from '../mapping/resolve-steps.js';

/** A step with the usual value of every fact that nobody stated, and which those are. */
export type AssumedStep = ResolvedStep & { readonly assumed?: Readonly<Record<string, string | number>> };

/** Fills in what is usual for the purpose of a communication; without a purpose nothing is assumed. */
export function assumeFacts(model: Model, step: ResolvedStep): AssumedStep {
  const { event } = step;
  if (event?.purpose === undefined) return step;
  const { purpose, act = 'inform', from = anybody(model), to = anybody(model), facts = {} } = event;
  // Facts are told by name here; a situation holds the standard ones at its top, the declared ones under `facts`.
  const { assumed } = assumeUsual(model, { ...facts, purpose, act, from, to, facts });
  const unstated = Object.entries(assumed).filter(([name]) => !Object.hasOwn(facts, name));
  const filled: Communication = { ...event, facts: { ...facts, ...Object.fromEntries(unstated) } };
  return { ...step, event: filled, assumed: Object.fromEntries(unstated) };
}

function anybody({ words }: Model): readonly string[] {
  return [...words.roles.keys()].slice(0, 1);
}
