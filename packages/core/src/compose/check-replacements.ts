import { type Frame, type ItemKind, levels } from '../frame/frame.js';
import type { Item } from '../frame/item.js';
import { nearest } from '../frame/nearest.js';
import type { Ids } from '../vocabulary/ids.js';
import { type CompositionIssue, issue, type Path } from './issues.js';
import { itemKinds } from './item-kinds.js';

interface Known {
  readonly item: Item;
  readonly kind: ItemKind;
  readonly frame: Frame<Ids>;
  readonly id: string;
  readonly path: Path;
}

/** Every replacement that may not be: of a must, of nothing, from the same level or a higher one, in a circle. */
export function checkReplacements(frames: readonly Frame<Ids>[]): readonly CompositionIssue[] {
  const known = frames.flatMap(itemsOf);
  const byName = indexByName(known);
  const frameIds = new Set(frames.map((frame) => frame.id));
  return [...known.flatMap((one) => checkItem(one, byName, frameIds)), ...checkCycles(known, byName)];
}

type ByName = ReadonlyMap<string, readonly Known[]>;

/** Items by their full id and by their topic; an item may be found under both. */
function indexByName(known: readonly Known[]): ByName {
  const byName = new Map<string, Known[]>();
  for (const one of known) {
    const names = [one.id, ...(one.item.topic === undefined ? [] : [`${one.frame.id}/${one.item.topic}`])];
    for (const name of new Set(names)) {
      const there = byName.get(name) ?? [];
      there.push(one);
      byName.set(name, there);
    }
  }
  return byName;
}

function itemsOf(frame: Frame<Ids>): Known[] {
  return itemKinds.flatMap((kind) =>
    (frame[kind] ?? []).map((item, index) => ({
      item: item as Item, // Every kind of item extends Item.
      kind,
      frame,
      id: `${frame.id}/${item.id}`,
      path: [frame.id, kind, index],
    })),
  );
}

function checkItem(one: Known, byName: ByName, frameIds: ReadonlySet<string>): CompositionIssue[] {
  return (one.item.replaces ?? []).flatMap((name, index) => {
    const path = [...one.path, 'replaces', index];
    const slash = name.indexOf('/');
    // Its frame is not in the model: the replacement is idle, so that one frame can serve several models.
    if (slash > 0 && !frameIds.has(name.slice(0, slash))) return [];
    const named = (byName.get(name) ?? []).filter((other) => other !== one);
    if (named.length > 0) return named.flatMap((other) => checkReplaced(one, other, path));
    return [issue('replaces-nothing', path, { id: one.item.id, name, nearest: nearest(name, byName.keys()) })];
  });
}

function checkReplaced(one: Known, other: Known, path: Path): CompositionIssue[] {
  const params = { id: one.item.id, name: other.id };
  const sameFrame = one.frame.id === other.frame.id;
  const height = levels.indexOf(other.frame.level) - levels.indexOf(one.frame.level);
  if (other.kind !== one.kind) {
    const byTopic = other.item.topic !== undefined && !one.item.replaces?.includes(other.id);
    return byTopic ? [] : [issue('replaces-other-kind', path, { ...params, kind: other.kind })];
  }
  if (other.kind === 'guarantees') return [issue('guarantee-replaced', path, params)];
  if (other.item.force === 'must') return [issue('replaces-must', path, { ...params, level: other.frame.level })];
  if (sameFrame || height < 0) return [];
  if (height === 0) return [issue('replaces-same-level', path, { ...params, level: one.frame.level })];
  return [issue('replaces-lower-level', path, { ...params, level: other.frame.level })];
}

function checkCycles(known: readonly Known[], byName: ByName): CompositionIssue[] {
  const next = new Map(
    known
      .filter((one) => (one.item.replaces ?? []).length > 0)
      .map((one) => [
        one,
        (one.item.replaces ?? []).flatMap((name) => byName.get(name) ?? []).filter((other) => other !== one),
      ]),
  );
  return [...next.keys()].flatMap((start) => {
    const circle = circleFrom(start, next);
    // Told once, from the item whose id comes first.
    if (circle === undefined || circle.some((one) => one.id < start.id)) return [];
    return [issue('cycle-of-replacements', [...start.path, 'replaces'], { ids: circle.map((one) => one.id) })];
  });
}

function circleFrom(start: Known, next: ReadonlyMap<Known, readonly Known[]>): readonly Known[] | undefined {
  const seen = new Set<Known>();
  const stack: { readonly at: Known; readonly way: readonly Known[] }[] = [{ at: start, way: [start] }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    for (const other of next.get(step.at) ?? []) {
      if (other === start) return step.way;
      if (seen.has(other)) continue;
      seen.add(other);
      stack.push({ at: other, way: [...step.way, other] });
    }
  }
  return undefined;
}
