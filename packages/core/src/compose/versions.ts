import type { ItemKind } from '../frame/frame.js';
import type { Item } from '../frame/item.js';
import { dateOfDayNumber, dayNumberOf, parsePlainDate } from '../time/plain-date.js';
import { type CompositionIssue, issue, type Path } from './issues.js';

interface PlacedVersion {
  readonly kind: ItemKind;
  readonly item: Item;
  readonly path: Path;
}

/** Items of one id are versions of one provision: they may not overlap, and they may leave no day between them. */
export function checkVersions(items: readonly PlacedVersion[]): readonly CompositionIssue[] {
  const byId = new Map<string, PlacedVersion[]>();
  for (const placed of items) {
    const versions = byId.get(placed.item.id) ?? [];
    versions.push(placed);
    byId.set(placed.item.id, versions);
  }
  return [...byId.values()].flatMap(checkProvision);
}

function checkProvision(versions: readonly PlacedVersion[]): CompositionIssue[] {
  const sorted = [...versions].sort((a, b) => ((a.item.from ?? '') < (b.item.from ?? '') ? -1 : 1));
  return sorted.slice(1).flatMap((later, index) => {
    const earlier = sorted[index];
    return earlier === undefined ? [] : checkPair(earlier, later);
  });
}

function checkPair(earlier: PlacedVersion, later: PlacedVersion): CompositionIssue[] {
  const { id } = later.item;
  const { until } = earlier.item;
  const { from } = later.item;
  if (earlier.kind !== later.kind || (until === undefined && from === undefined)) {
    return [issue('duplicate-item', later.path, { id })];
  }
  if (until === undefined || from === undefined || from <= until) {
    return [issue('overlapping-versions', later.path, { id, until: until ?? '', from: from ?? '' })];
  }
  if (dayAfter(until) === from) return [];
  return [issue('gap-between-versions', later.path, { id, until, from })];
}

/** The day after a date; nothing for what is no date, which is an issue of its own. */
export function dayAfter(date: string): string | undefined {
  const day = parsePlainDate(date);
  return day.ok ? dateOfDayNumber(dayNumberOf(day.value) + 1) : undefined;
}

/** The day before a date. */
export function dayBefore(date: string): string | undefined {
  const day = parsePlainDate(date);
  return day.ok ? dateOfDayNumber(dayNumberOf(day.value) - 1) : undefined;
}
