import type { Location } from '../../finding/finding.js';
import type { Place } from '../../flow/flow.js';

/**
 * Where something stands in its file, counted from 1: as the reader gave it, or else where the element's id is first
 * given in the file's text. Columns count UTF-16 code units.
 */
export function placeOf(location: Location, sources: Readonly<Record<string, string>> = {}): Place | undefined {
  const { place, file, element } = location;
  if (place !== undefined) return place;
  if (file === undefined || element === undefined || !Object.hasOwn(sources, file)) return undefined;
  return placeOfId(sources[file] ?? '', element);
}

function placeOfId(text: string, id: string): Place | undefined {
  const escaped = id.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const given = new RegExp(`\\bid(?:\\s*=\\s*["']${escaped}["']|["']?\\s*:\\s*["']?${escaped}(?=["',\\s}\\]]|$))`);
  const found = given.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A place as tools print it: `flows/concern.yaml:6:5`, as far as it is known. */
export function placeText({ file, flow }: Location, place: Place | undefined): string {
  const name = file ?? flow ?? '';
  return place === undefined ? name : `${name}:${place.line}:${place.column}`;
}
