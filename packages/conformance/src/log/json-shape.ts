import { columnReader, isJsonObject } from './column-path.js';
import { LinePattern } from './line-pattern.js';

/** Where a column of a line stands: in a slot of its pattern, or nowhere, with the one value that all such lines have. */
export type Standing = { readonly slot: number; readonly kind: 'text' | 'scalar' } | { readonly always: unknown };

/** How lines are laid out that differ from one another in nothing but their values. */
export interface JsonShape {
  readonly pattern: LinePattern;
  /** Where a column stands: `JSON.parse` and `columnReader` would have found it there. */
  standingOf(column: string): Standing;
}

/** Longer lines, and ones of more parts, are not worth a pattern. */
const [longestLine, mostTokens] = [16_384, 400];

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]|[ \t\r]+/y;

interface Part {
  readonly kind: 'fixed' | 'text' | 'scalar';
  readonly text: string;
}

/**
 * Learns how a line is laid out that `JSON.parse` has read: names, brackets and `null` are fixed, and texts, numbers
 * and booleans may differ.
 *
 * Lines that match need not be parsed, nor be made into text. Undefined where a line is too long, or where one of the
 * columns holds a list or an object.
 */
export function learnShape(line: string, columns: readonly string[], isUtf8: boolean): JsonShape | undefined {
  const parts = line.length > longestLine ? undefined : partsOf(line);
  if (parts === undefined) return undefined;
  // The same line with the number of its part for each value: so the columns are found as they are in any row.
  const numbered = parts.map(({ kind, text }, place) => (kind === 'fixed' ? text : `"${place}"`)).join('');
  const row: unknown = JSON.parse(numbered);
  if (!isJsonObject(row)) return undefined;
  const found = new Map(columns.map((column) => [column, columnReader(column)(row)]));
  if ([...found.values()].some((value) => typeof value === 'object' && value !== null)) return undefined;

  const wanted = new Set([...found.values()].filter((value) => typeof value === 'string').map(Number));
  const { fixed, slots, slotOf } = laidOut(parts, wanted);
  return {
    pattern: new LinePattern(fixed, slots, isUtf8),
    standingOf(column) {
      const value = found.get(column);
      const slot = typeof value === 'string' ? slotOf.get(Number(value)) : undefined;
      const kind = slot === undefined ? undefined : slots[slot]?.kind;
      return slot === undefined || kind === undefined ? { always: value } : { slot, kind };
    },
  };
}

/** The fixed texts with the slots between them, and which slot each part became. */
function laidOut(parts: readonly Part[], wanted: ReadonlySet<number>) {
  const fixed: string[] = [];
  const slots: { kind: 'text' | 'scalar'; isWanted: boolean }[] = [];
  const slotOf = new Map<number, number>();
  let before = '';
  for (const [place, { kind, text }] of parts.entries()) {
    if (kind === 'fixed') {
      before += text;
      continue;
    }
    const quote = kind === 'text' ? '"' : '';
    fixed.push(before + quote);
    slotOf.set(place, slots.length);
    slots.push({ kind, isWanted: wanted.has(place) });
    before = quote;
  }
  return { fixed: [...fixed, before], slots, slotOf };
}

function partsOf(line: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(line); match !== null; match = token.exec(line)) {
    if (parts.length === mostTokens) return undefined;
    const [text] = match;
    const first = text.charAt(0);
    if (first === '"' && !/^[ \t\r]*:/.test(line.slice(token.lastIndex, token.lastIndex + 20)))
      parts.push({ kind: 'text', text });
    else if (/[-\dtf]/.test(first)) parts.push({ kind: 'scalar', text });
    else parts.push({ kind: 'fixed', text });
    if (token.lastIndex === line.length) return parts;
  }
  return undefined;
}
