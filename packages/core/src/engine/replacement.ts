import type { Placed } from '../frame/book.js';
import type { Item } from '../frame/item.js';

/** The indexes of the items that an item's `replaces` names, by id or by topic, itself excepted. */
export function replacedBy(item: Item & Placed, items: readonly (Item & Placed)[]): readonly number[] {
  const named = new Set(item.replaces ?? []);
  if (named.size === 0) return [];
  return items.flatMap((other, index) => {
    if (other === item) return [];
    const byTopic = other.topic !== undefined && named.has(`${other.frame}/${other.topic}`);
    return byTopic || named.has(other.id) ? [index] : [];
  });
}
