import type { Book, Words } from '../frame/book.js';
import type { FactDefinition } from '../vocabulary/fact.js';
import type { WordKind } from '../vocabulary/vocabulary.js';
import type { WordDifference } from './difference.js';

const kinds = [
  'aims',
  'roles',
  'purposes',
  'channels',
  'facts',
  'duties',
  'subjects',
  'positions',
] as const satisfies readonly WordKind[];

/** The words, values and offers that only one of two models has, or that the two define differently. */
export function wordDifferences(a: Book, b: Book): readonly WordDifference[] {
  return [
    ...kinds.flatMap((word) => wordsOfKind(word, a.words, b.words)),
    ...[...a.words.facts].flatMap(([of, fact]) => valuesOf(of, fact, b.words.facts.get(of))),
    ...onlyIn(a.offered, b.offered).map(({ id, change }) => ({ word: 'offers' as const, id, change })),
  ];
}

function wordsOfKind(word: WordKind, a: Words, b: Words): readonly WordDifference[] {
  const [inA, inB]: readonly ReadonlyMap<string, object>[] = [a[word], b[word]];
  if (inA === undefined || inB === undefined) return [];
  const changed = [...inA].flatMap(([id, one]): WordDifference[] => {
    const other = inB.get(id);
    return other === undefined || isAlike(meaningOf(one), meaningOf(other)) ? [] : [{ word, id, change: 'changed' }];
  });
  return [...onlyIn([...inA.keys()], [...inB.keys()]).map((one): WordDifference => ({ word, ...one })), ...changed];
}

/** What a word means to the rules; its values are told one by one. */
function meaningOf(word: object): object {
  const {
    name: _name,
    meaning: _meaning,
    cites: _cites,
    values: _values,
    ...rest
  } = word as Partial<FactDefinition & { values: unknown; cites: unknown }>;
  return rest;
}

function valuesOf(of: string, fact: FactDefinition, other: FactDefinition | undefined): readonly WordDifference[] {
  if (fact.kind !== 'choice' || other?.kind !== 'choice') return [];
  return onlyIn(Object.keys(fact.values), Object.keys(other.values)).map((one) => ({
    word: 'fact-values',
    of,
    ...one,
  }));
}

function onlyIn(
  a: readonly string[],
  b: readonly string[],
): readonly { readonly id: string; readonly change: 'only-in-a' | 'only-in-b' }[] {
  return [
    ...a.filter((id) => !b.includes(id)).map((id) => ({ id, change: 'only-in-a' as const })),
    ...b.filter((id) => !a.includes(id)).map((id) => ({ id, change: 'only-in-b' as const })),
  ];
}

/** Whether two plain values say the same, whatever the order of their keys. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const [one, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.has(key) && isAlike(value, other.get(key)));
}
