import { namedIn } from '../frame/one-of.js';
import type { OneOf, When } from '../frame/when.js';
import { standardFactIds } from '../vocabulary/fact.js';
import type { WordKind } from '../vocabulary/vocabulary.js';
import type { Path } from './issues.js';

/** A word that an item uses, with the place where it does. `acts` and `sides` are the library's own words. */
export interface UsedWord {
  readonly kind: WordKind | 'acts' | 'sides' | 'fact-values';
  readonly id: string;
  /** For `fact-values`: the fact. */
  readonly of?: string;
  readonly path: Path;
}

/** A use of one word. */
export const word = (kind: UsedWord['kind'], id: string, path: Path): UsedWord => ({ kind, id, path });

/** A use of each of several words. */
export const list = (kind: UsedWord['kind'], ids: readonly string[], path: Path): UsedWord[] =>
  ids.map((id, index) => word(kind, id, [...path, index]));

/** The words that a pattern uses. */
export function inWhen(when: When | undefined, path: Path): UsedWord[] {
  if (when === undefined) return [];
  const inOne = (kind: UsedWord['kind'], choice: OneOf<string> | undefined, key: string): UsedWord[] =>
    choice === undefined ? [] : namedIn(choice).map((id) => word(kind, id, [...path, key]));
  const values = (fact: string, wanted: unknown, at: Path): UsedWord[] =>
    isChoice(wanted) ? namedIn(wanted).map((id) => ({ ...word('fact-values', id, at), of: fact })) : [];
  return [
    ...inOne('purposes', when.purpose, 'purpose'),
    ...inOne('aims', when.aim, 'aim'),
    ...inOne('acts', when.act, 'act'),
    ...inOne('roles', when.from, 'from'),
    ...inOne('roles', when.to, 'to'),
    ...inOne('sides', when.fromSide, 'fromSide'),
    ...inOne('sides', when.toSide, 'toSide'),
    ...standardFactIds.flatMap((fact) => values(fact, when[fact], [...path, fact])),
    ...Object.entries(when.facts ?? {}).flatMap(([fact, wanted]) => [
      word('facts', fact, [...path, 'facts', fact]),
      ...values(fact, wanted, [...path, 'facts', fact]),
    ]),
    ...(when.any ?? []).flatMap((inner, index) => inWhen(inner, [...path, 'any', index])),
    ...inWhen(when.not, [...path, 'not']),
  ];
}

function isChoice(wanted: unknown): wanted is OneOf<string> {
  if (typeof wanted === 'string' || Array.isArray(wanted)) return true;
  return typeof wanted === 'object' && wanted !== null && 'not' in wanted;
}
