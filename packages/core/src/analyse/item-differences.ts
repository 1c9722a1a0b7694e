import type { ItemsInForce } from '../frame/book.js';
import type { Item } from '../frame/item.js';
import type { ItemDifference } from './difference.js';
import { isAlike } from './word-differences.js';

/** Which of the named items two models do not have alike, by id. */
export function itemDifferences(
  ids: Iterable<string>,
  a: ItemsInForce,
  b: ItemsInForce,
  kinds: readonly ('rules' | 'duties' | 'parameters' | 'settings')[],
): readonly ItemDifference[] {
  const find = (items: ItemsInForce, id: string): Item | undefined =>
    kinds.flatMap((kind): readonly Item[] => items[kind]).find((item) => item.id === id);
  return [...new Set(ids)].sort().flatMap((id): ItemDifference[] => {
    const [inA, inB] = [find(a, id), find(b, id)];
    if (inA === undefined && inB === undefined) return [];
    if (inA === undefined || inB === undefined) {
      return [
        { id, title: (inA ?? inB)?.title ?? { da: id, en: id }, change: inB === undefined ? 'only-in-a' : 'only-in-b' },
      ];
    }
    return isAlike(inA, inB) ? [] : [{ id, title: inB.title, change: 'changed' }];
  });
}
