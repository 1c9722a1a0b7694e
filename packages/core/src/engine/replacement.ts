import type { Placed } from '../frame/book.js';
import type { Item } from '../frame/item.js';

/**
 * Answers with the places, in a list of items of one kind, of those that an item's `replaces` names, by id or by topic.
 *
 * The item itself is never among them. Whether the replacement counts in a situation hangs on the item's own `when`.
 *
 * @example
 * ```ts
 * import { defaultModel, replacedBy } from '@samarbejde/core';
 *
 * const { requirements } = defaultModel('2026-11-24').items;
 * requirements.flatMap((requirement) => replacedBy(requirement, requirements)); // => []
 * ```
 */
export function replacedBy(item: Item & Placed, items: readonly (Item & Placed)[]): readonly number[] {
  const named = new Set(item.replaces ?? []);
  if (named.size === 0) return [];
  return items.flatMap((other, index) => {
    if (other === item) return [];
    const byTopic = other.topic !== undefined && named.has(`${other.frame}/${other.topic}`);
    return byTopic || named.has(other.id) ? [index] : [];
  });
}

/** For each of many items, what `replacedBy` answers; in time that grows with the items and their names alone. */
export function replacementsAmong(items: readonly (Item & Placed)[]): readonly (readonly number[])[] {
  const byName = new Map<string, number[]>();
  items.forEach((item, index) => {
    const names = [item.id, ...(item.topic === undefined ? [] : [`${item.frame}/${item.topic}`])];
    for (const name of new Set(names)) byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  return items.map((item, index) => {
    const named = (item.replaces ?? []).flatMap((name) => byName.get(name) ?? []);
    return [...new Set(named)].filter((other) => other !== index);
  });
}
