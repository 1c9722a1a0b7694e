import type { ItemsInForce } from '../frame/book.js';
import type { Frame, FrameItems, ItemKind } from '../frame/frame.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Ids } from '../vocabulary/ids.js';
import { itemKinds } from './item-kinds.js';

/** Whether something with these dates holds on a day. */
export function inForce(dates: { readonly from?: string; readonly until?: string }, on: string): boolean {
  return (dates.from === undefined || dates.from <= on) && (dates.until === undefined || on <= dates.until);
}

/** The items of all frames that hold on the day, by kind, each with its full id, sorted. */
export function placeItems(frames: readonly Frame<Ids>[], on: string): ItemsInForce {
  const placed = Object.fromEntries(itemKinds.map((kind) => [kind, placeKind(frames, kind, on)]));
  // Every kind of item has its entry, and each entry the items of its kind.
  return deepFreeze(placed) as ItemsInForce;
}

function placeKind<Kind extends ItemKind>(frames: readonly Frame<Ids>[], kind: Kind, on: string): readonly object[] {
  return frames
    .filter((frame) => inForce(frame, on))
    .flatMap((frame) => {
      const items: FrameItems[Kind] = frame[kind];
      return (items ?? [])
        .filter((item) => inForce(item, on))
        .map((item) => ({ ...item, id: `${frame.id}/${item.id}`, frame: frame.id, level: frame.level }));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
