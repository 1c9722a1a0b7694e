import type { Place } from '../flow.js';

/** Answers with line and column, counted from 1, of any offset in a text. */
export function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const IDS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Answers with the place of the element that has an id, for any id of a sound XML file. */
export function elementPlaces(xml: string): (id: string) => Place | undefined {
  const offsets = new Map<string, number>();
  for (const found of xml.matchAll(IDS)) {
    const id = found[1] ?? found[2];
    if (id !== undefined && !offsets.has(id)) offsets.set(id, xml.lastIndexOf('<', found.index));
  }
  const placeAt = placesIn(xml);
  return (id) => {
    const offset = offsets.get(id);
    return offset === undefined ? undefined : placeAt(offset);
  };
}
