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
  const near = nearest(String(word), grouping.groupOf.keys());
  const hint = near.length === 0 ? '' : `; did you mean ${near.map((id) => `\`${id}\``).join(' or ')}?`;
  throw new UnknownWordError(`\`${String(word).slice(0, 60)}\` is not a ${part} that this model knows${hint}`);
}
