import type { HeldPart } from '../frame/agreement-template.js';
import type { Frame, ItemKind } from '../frame/frame.js';
import type { Item } from '../frame/item.js';
import type { When } from '../frame/when.js';
import { parsePlainDate } from '../time/plain-date.js';
import type { Citation } from '../vocabulary/citation.js';
import type { Ids } from '../vocabulary/ids.js';
import { checkContradictions } from './check-contradictions.js';
import { type CompositionIssue, issue, type Path } from './issues.js';
import { itemKinds } from './item-kinds.js';
import { isKebabCase } from './merge-words.js';
import { checkVersions } from './versions.js';

/** What is wrong with a frame's items one by one: ids, citations, dates, force, patterns that say nothing. */
export function checkItems(frame: Frame<Ids>): readonly CompositionIssue[] {
  const placed = itemKinds.flatMap((kind) =>
    (frame[kind] ?? []).map((item, index) => ({ kind, item: item as Item, path: [frame.id, kind, index] as Path })),
  );
  return [
    ...placed.flatMap(({ kind, item, path }) => [
      ...checkIdAndForce(frame, item, path),
      ...checkCitations(frame, item, path),
      ...checkDates(item, path),
      ...checkPatterns(kind, item, path),
    ]),
    ...checkVersions(placed),
    ...checkContradictions(frame),
  ];
}

function checkIdAndForce(frame: Frame<Ids>, item: Item, path: Path): CompositionIssue[] {
  return [
    ...(isKebabCase(item.id) ? [] : [issue('bad-id', [...path, 'id'], { id: String(item.id) })]),
    ...(frame.level === 'guidance' && item.force === 'must'
      ? [issue('guidance-must', [...path, 'force'], { id: item.id })]
      : []),
  ];
}

/** An item's own citations, and those of the parts that a kind of agreement holds. */
function checkCitations(
  frame: Frame<Ids>,
  item: Item & { readonly holds?: readonly HeldPart[] },
  path: Path,
): CompositionIssue[] {
  return [
    ...checkCites(frame, item, item.cites, path),
    ...(item.holds ?? []).flatMap(({ cites }, index) => checkCites(frame, item, cites, [...path, 'holds', index])),
  ];
}

function checkCites(frame: Frame<Ids>, item: Item, cites: readonly Citation[], path: Path): CompositionIssue[] {
  if (cites.length === 0) return [issue('no-citation', [...path, 'cites'], { id: item.id })];
  return cites.flatMap((cited, index) => [
    ...(Object.hasOwn(frame.sources, cited.source)
      ? []
      : [
          issue('unknown-source', [...path, 'cites', index, 'source'], {
            id: item.id,
            source: cited.source,
            known: Object.keys(frame.sources).sort(),
          }),
        ]),
    ...badDate(cited.compared, [...path, 'cites', index, 'compared']),
  ]);
}

function checkDates(item: { readonly from?: string; readonly until?: string }, path: Path): CompositionIssue[] {
  const { from, until } = item;
  const wrong = [
    ...(from === undefined ? [] : badDate(from, [...path, 'from'])),
    ...(until === undefined ? [] : badDate(until, [...path, 'until'])),
  ];
  if (wrong.length > 0 || from === undefined || until === undefined || from <= until) return wrong;
  return [issue('dates-reversed', path, { from, until })];
}

/** The dates of a frame itself. */
export function checkFrameDates(frame: Frame<Ids>): readonly CompositionIssue[] {
  return checkDates(frame, [frame.id]);
}

function badDate(date: string, path: Path): CompositionIssue[] {
  return parsePlainDate(date).ok ? [] : [issue('bad-date', path, { date: String(date).slice(0, 40) })];
}

function checkPatterns(kind: ItemKind, item: Item, path: Path): CompositionIssue[] {
  const holder: Item & { readonly when?: When; readonly protects?: When; readonly opens?: When } = item;
  const wrong = (['when', 'protects', 'opens'] as const).flatMap((key) =>
    holder[key] === undefined ? [] : emptyIn(holder[key], [...path, key]),
  );
  if (kind !== 'rules' || effectKeys.some((key) => key in item)) return wrong;
  return [...wrong, issue('rule-says-nothing', path, { id: item.id })];
}

const effectKeys = ['prefer', 'accept', 'discourage', 'forbid', 'defer'] as const;

/** An empty pattern or list is refused: it reads as *everything* to some and as *nothing* to others. */
function emptyIn(pattern: object, path: Path): CompositionIssue[] {
  const entries = Object.entries(pattern);
  if (entries.length === 0) return [issue('empty-pattern', path, {})];
  return entries.flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    return emptyIn(value, [...path, Array.isArray(pattern) ? Number(key) : key]);
  });
}
