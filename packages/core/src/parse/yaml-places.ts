import { type Document, isMap, isPair, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** A place in a text: both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

type Path = readonly (string | number)[];

/**
 * Where a path leads to in a YAML document: the value there, or the key for something about the key itself, or, where the
 * path leads nowhere, the last thing on the way that there is.
 */
export function placeOf(document: Document, lines: LineCounter, path: Path, about: 'key' | 'value'): TextPlace {
  let at: unknown = document.contents;
  let offset = startOf(document.contents) ?? 0;
  for (const [index, part] of path.entries()) {
    const step = inside(at, part);
    if (step === undefined) break;
    const isLast = index === path.length - 1;
    offset = (isLast && about === 'key' ? step.key : undefined) ?? startOf(step.value) ?? step.key ?? offset;
    at = step.value;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** What stands under a key or an index, and where its key does. */
function inside(node: unknown, part: string | number): { readonly value: unknown; readonly key?: number } | undefined {
  if (isSeq(node) && typeof part === 'number') {
    return node.items[part] === undefined ? undefined : { value: node.items[part] };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(part));
  if (pair === undefined) return undefined;
  const key = startOf(pair.key);
  return { value: pair.value, ...(key === undefined ? {} : { key }) };
}

function startOf(node: unknown): number | undefined {
  // A node of a parsed document knows its range; one that was made by hand, or none at all, does not.
  return (node as Node | null | undefined)?.range?.[0];
}
