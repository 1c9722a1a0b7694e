import type { Ids } from '../vocabulary/ids.js';
import type { FrameItems } from './frame.js';

/**
 * Joins the items that several files of a frame hold, kind by kind, in the order given.
 *
 * Order has no meaning: it only decides how the frame reads. Nothing is checked here; two items of one id are an issue when
 * frames are composed.
 *
 * @example
 * ```ts
 * import { type AalborgIds, gatherItems } from '@samarbejde/core';
 *
 * const head = { force: 'should', cites: [], title: { da: 'Mødes', en: 'Meet' } } as const;
 * const rules = [{ id: 'meet', ...head, prefer: ['meeting'] }] as const;
 * gatherItems<AalborgIds>({ rules }, { rights: [] }).rules?.length; // => 1
 * ```
 */
export function gatherItems<V extends Ids>(...parts: readonly FrameItems<V>[]): FrameItems<V> {
  const gathered: Record<string, unknown[]> = {};
  for (const part of parts) {
    for (const [kind, items] of Object.entries(part)) gathered[kind] = [...(gathered[kind] ?? []), ...items];
  }
  // The keys are those of the parts, and each list holds the items that its kind had there.
  return gathered as FrameItems<V>;
}
