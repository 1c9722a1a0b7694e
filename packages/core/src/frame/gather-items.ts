import type { Ids } from '../vocabulary/ids.js';
import type { FrameItems } from './frame.js';

/**
 * Joins the items that several files of a frame hold, kind by kind, in the order given. Order has no meaning: it only
 * decides how the frame reads.
 */
export function gatherItems<V extends Ids>(...parts: readonly FrameItems<V>[]): FrameItems<V> {
  const gathered: Record<string, unknown[]> = {};
  for (const part of parts) {
    for (const [kind, items] of Object.entries(part)) gathered[kind] = [...(gathered[kind] ?? []), ...items];
  }
  // The keys are those of the parts, and each list holds the items that its kind had there.
  return gathered as FrameItems<V>;
}
