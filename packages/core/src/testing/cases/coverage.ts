import { itemKinds } from '../../compose/item-kinds.js';
import type { FrameCase } from '../../decide/frame-case.js';
import type { Frame, ItemKind } from '../../frame/frame.js';
import type { Item } from '../../frame/item.js';
import type { When } from '../../frame/when.js';
import type { Ids } from '../../vocabulary/ids.js';

/** The items of a frame that its cases do not show enough of, by full id. */
export interface Uncovered {
  /** No case names it as a reason, or as holding. */
  readonly neverApplies: readonly string[];
  /** No case names it as not applying, although there are situations or days on which it does not. */
  readonly alwaysApplies: readonly string[];
}

/** Which items no case shows applying, and which no case shows not applying. */
export function coverageOf(frame: Frame<Ids>, cases: readonly FrameCase[], idOf: (short: string) => string): Uncovered {
  const named = (keys: readonly ('because' | 'notBecause' | 'holds' | 'holdsNot')[]): ReadonlySet<string> =>
    new Set(cases.flatMap(({ expect }) => keys.flatMap((key) => (expect[key] ?? []).map(idOf))));
  const applies = named(['because', 'holds']);
  const appliesNot = named(['notBecause', 'holdsNot']);
  const items = itemKinds.flatMap((kind) => (frame[kind] ?? []).map((item) => ({ kind, item: item as Item })));
  const idsOf = (chosen: typeof items): readonly string[] =>
    [...new Set(chosen.map(({ item }) => `${frame.id}/${item.id}`))].sort();
  return {
    neverApplies: idsOf(items).filter((id) => !applies.has(id)),
    alwaysApplies: idsOf(items.filter(({ kind, item }) => canBeAway(kind, item))).filter((id) => !appliesNot.has(id)),
  };
}

const answering: ReadonlySet<ItemKind> = new Set(['rules', 'courses', 'duties', 'mandates', 'hours', 'paths']);

/** Whether there is a situation, a question or a day for which the item does not apply. */
function canBeAway(kind: ItemKind, item: Item & { readonly when?: When }): boolean {
  if (item.from !== undefined || item.until !== undefined) return true;
  if (!answering.has(kind)) return false;
  return kind === 'mandates' || kind === 'hours' || kind === 'paths' || item.when !== undefined;
}
