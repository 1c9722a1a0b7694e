import type { Frame } from '../frame/frame.js';
import type { Item } from '../frame/item.js';
import type { Ids } from '../vocabulary/ids.js';
import { itemKinds } from './item-kinds.js';
import { dayAfter, dayBefore } from './versions.js';

/** The last day on which the same frames and items are in force as on this day; `null` when none ever changes. */
export function sameUntil(frames: readonly Frame<Ids>[], on: string): string | null {
  const dated = frames.flatMap((frame) => [frame, ...itemKinds.flatMap((kind): readonly Item[] => frame[kind] ?? [])]);
  const changes = dated
    .flatMap(({ from, until }) => [from, until === undefined ? undefined : dayAfter(until)])
    .filter((change): change is string => change !== undefined && change > on)
    .sort();
  const [first] = changes;
  return first === undefined ? null : (dayBefore(first) ?? null);
}
