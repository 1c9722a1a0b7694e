import { itemKinds } from '../compose/item-kinds.js';
import type { Model } from '../compose/model.js';
import { fitnessTitles } from '../engine/fitness.js';
import type { ItemKind, Level } from '../frame/frame.js';
import type { Force, Item } from '../frame/item.js';
import { nearest } from '../frame/nearest.js';
import { acts } from '../vocabulary/act.js';
import type { Citation } from '../vocabulary/citation.js';
import type { Text } from '../vocabulary/text.js';

/** What an id stands for in a model. */
export type Entry = ItemEntry | TermEntry | SectionEntry;

/** An item of a frame. */
export interface ItemEntry {
  readonly kind: 'item';
  readonly id: string;
  readonly of: ItemKind;
  readonly frame: string;
  readonly level: Level;
  readonly force: Force;
  readonly title: Text;
  readonly cites: readonly Citation[];
  /** The item's own data, for those who want all of it. */
  readonly item: Item;
  readonly model: Model;
}

/** A word of the vocabulary, an act, or a reason why a channel cannot be used. */
export interface TermEntry {
  readonly kind: 'term';
  readonly id: string;
  readonly of: string;
  readonly name: Text;
  readonly meaning: Text;
}

/** A section of a source, such as a numbered claim, and the items that rest on it. */
export interface SectionEntry {
  readonly kind: 'section';
  readonly id: string;
  readonly paraphrase: Text;
  readonly source: string;
  readonly carriedBy: readonly { readonly id: string; readonly of: ItemKind; readonly title: Text }[];
}

/** What an id stands for; several entries where a word is used twice, none, with what is near, where it stands for nothing. */
export interface LookUp {
  readonly entries: readonly Entry[];
  readonly nearest: readonly string[];
}

/**
 * Answers what an id stands for in a model: an item as `frame/item` or by its own id alone, a word, an act, a fitness
 * reason, or a section of a source such as the claim `K4`.
 *
 * @example
 * ```ts
 * import { aalborg, composeModel, lookUp, valueOf } from '@samarbejde/core';
 *
 * const model = valueOf(composeModel([aalborg], { on: '2026-11-24' }));
 * lookUp(model, 'K4').entries[0]?.kind; // => 'section'
 * lookUp(model, 'meetin').nearest; // => ['meeting']
 * ```
 */
export function lookUp(model: Model, id: string): LookUp {
  const entries = [...itemsCalled(model, id), ...termsCalled(model, id), ...sectionsCalled(model, id)];
  return { entries, nearest: entries.length > 0 ? [] : nearest(id, knownIds(model)) };
}

function allItems(
  model: Model,
): readonly { readonly of: ItemKind; readonly item: Item & { frame: string; level: Level } }[] {
  return itemKinds.flatMap((of) => model.items[of].map((item) => ({ of, item })));
}

function itemsCalled(model: Model, id: string): readonly ItemEntry[] {
  return allItems(model)
    .filter(({ item }) => item.id === id || item.id === `${item.frame}/${id}`)
    .map(({ of, item }) => {
      const { frame, level, force, title, cites } = item;
      return { kind: 'item', id: item.id, of, frame, level, force, title, cites, item, model };
    });
}

const wordKinds = ['aims', 'roles', 'purposes', 'channels', 'facts', 'duties', 'subjects', 'positions'] as const;

function termsCalled(model: Model, id: string): readonly TermEntry[] {
  const words = wordKinds.flatMap((of) => {
    const term = model.words[of].get(id);
    return term === undefined ? [] : [{ kind: 'term' as const, id, of, name: term.name, meaning: term.meaning }];
  });
  const known: Readonly<Record<string, { readonly name: Text; readonly meaning: Text }>> = acts;
  const act = Object.hasOwn(known, id) ? known[id] : undefined;
  const reasons: Readonly<Record<string, Text>> = fitnessTitles;
  const reason = id.startsWith('fitness/') ? id.slice('fitness/'.length) : '';
  const title = Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  return [
    ...words,
    ...(act === undefined ? [] : [{ kind: 'term' as const, id, of: 'acts', name: act.name, meaning: act.meaning }]),
    ...(title === undefined ? [] : [{ kind: 'term' as const, id, of: 'fitness', name: title, meaning: title }]),
  ];
}

function sectionsCalled(model: Model, id: string): readonly SectionEntry[] {
  const wanted = id.toLowerCase();
  const found = new Map<string, { paraphrase: Text; source: string; carriedBy: SectionEntry['carriedBy'][number][] }>();
  for (const { of, item } of allItems(model)) {
    for (const cited of item.cites.filter((one) => one.section.toLowerCase() === wanted)) {
      const source = `${item.frame}/${cited.source}`;
      const known = found.get(source) ?? { paraphrase: cited.paraphrase, source, carriedBy: [] };
      known.carriedBy.push({ id: item.id, of, title: item.title });
      found.set(source, known);
    }
  }
  return [...found.values()].map((one) => ({ kind: 'section', id, ...one }));
}

function knownIds(model: Model): readonly string[] {
  const items = allItems(model).flatMap(({ item }) => [item.id, item.id.slice(item.frame.length + 1)]);
  const sections = allItems(model).flatMap(({ item }) => item.cites.map((cited) => cited.section));
  const words = wordKinds.flatMap((of) => [...model.words[of].keys()]);
  return [...new Set([...items, ...words, ...Object.keys(acts), ...sections])];
}
