import { nearest } from '../frame/nearest.js';
import type { Grouping, StructuralPart } from './structure.js';

/** Thrown when a caller goes around the types and asks with a word that the model does not have. */
export class UnknownWordError extends Error {
  override readonly name = 'UnknownWordError';
}

/** The group of a word; throws for one that the model does not know, with those that are near. */
export function groupOf(grouping: Grouping, part: StructuralPart, word: string): number {
  const group = grouping.groupOf.get(word);
  if (group !== undefined) return group;
  throw unknownWord(part, word, grouping.groupOf.keys());
}

/** What to throw for a word that is none of those known, with those that are near. */
export function unknownWord(kind: string, word: unknown, known: Iterable<string>): UnknownWordError {
  const near = nearest(String(word), known);
  const hint = near.length === 0 ? '' : `; did you mean ${near.map((id) => `\`${id}\``).join(' or ')}?`;
  return new UnknownWordError(`\`${String(word).slice(0, 60)}\` is not a ${kind} that this model knows${hint}`);
}
