import * as fc from 'fast-check';
import type { Words } from '../../frame/book.js';
import { actIds } from '../../vocabulary/act.js';
import type { PlainRecipient, PlainSituation } from './decide.js';

/** Situations over a model's words: one or two senders' roles, one to three recipients, up to `mostUnknown` facts open. */
export function anySituation(words: Words, mostUnknown: number, mostRecipients = 3): fc.Arbitrary<PlainSituation> {
  const names = [...words.facts.keys()];
  const shared = names.filter((name) => words.facts.get(name)?.perRecipient !== true);
  const own = names.filter((name) => words.facts.get(name)?.perRecipient === true);
  const role = fc.constantFrom(...words.roles.keys());
  return fc
    .record({
      purpose: fc.constantFrom(...words.purposes.keys()),
      act: fc.constantFrom(...actIds),
      from: fc.oneof({ weight: 5, arbitrary: role.map((one) => [one]) }, { weight: 1, arbitrary: fc.tuple(role, role) }),
      facts: factsOf(words, shared),
      forAll: factsOf(words, own),
      to: fc.array(fc.record({ role, facts: factsOf(words, own) }), { minLength: 1, maxLength: mostRecipients }),
      open: fc.subarray(names, { maxLength: mostUnknown }),
      apart: fc.boolean(),
    })
    .map(({ purpose, act, from, facts, forAll, to, open, apart }) => ({
      purpose,
      act,
      from,
      facts: without({ ...facts, ...(apart ? {} : forAll) }, open),
      to: to.map((one): PlainRecipient => ({ role: one.role, facts: apart ? without(one.facts, open) : {} })),
    }));
}

type Facts = Readonly<Record<string, string | number>>;

function factsOf(words: Words, names: readonly string[]): fc.Arbitrary<Facts> {
  return fc.record(Object.fromEntries(names.map((name) => [name, anyValue(words, name)])));
}

function anyValue(words: Words, name: string): fc.Arbitrary<string | number> {
  const fact = words.facts.get(name);
  if (fact?.kind === 'choice') return fc.constantFrom(...Object.keys(fact.values));
  return fc.constantFrom(0, 1, 1.5, 2, 3, 5, 8);
}

function without(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}
