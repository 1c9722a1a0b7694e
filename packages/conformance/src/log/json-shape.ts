import { columnReader, isJsonObject } from './column-path.js';
import { ownCopy } from './own-copy.js';

/** A line that matched, as a pattern gives it. */
type Match = RegExpExecArray;

/** How lines are laid out that differ from one another in nothing but their values. */
export interface JsonShape {
  /** Matches one line from `lastIndex` on. Whatever it matches is valid JSON. */
  readonly pattern: RegExp;
  /** Reads a column of a line that matched: what `JSON.parse` and `columnReader` would have given. */
  readonly reader: (column: string) => (match: Match) => unknown;
}

/** Longer lines, and ones of more parts, are not worth a pattern. */
const [longestLine, mostTokens] = [16_384, 400];

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]|[ \t\r]+/y;
const textSlot = '[^"\\\\\\x00-\\x1f]*';
const scalarSlot = 'true|false|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';

interface Part {
  readonly kind: 'fixed' | 'text' | 'scalar';
  readonly text: string;
}

/**
 * Learns how a line is laid out that `JSON.parse` has read: names, brackets and `null` are fixed, and texts, numbers
 * and booleans may differ.
 *
 * Lines that match need not be parsed: what a pattern takes out of them costs a third of it. Undefined where a line is
 * too long, or where one of the columns holds a list or an object.
 */
export function learnShape(line: string, columns: readonly string[]): JsonShape | undefined {
  const parts = line.length > longestLine ? undefined : partsOf(line);
  if (parts === undefined) return undefined;
  // The same line with the number of its slot for each value: so the columns are found as they are in any row.
  const numbered = parts.map(({ kind, text }, place) => (kind === 'fixed' ? text : `"${place}"`)).join('');
  const row: unknown = JSON.parse(numbered);
  if (!isJsonObject(row)) return undefined;
  const found = new Map(columns.map((column) => [column, columnReader(column)(row)]));
  if ([...found.values()].some((value) => typeof value === 'object' && value !== null)) return undefined;

  const wanted = [...new Set(found.values())].filter((value) => typeof value === 'string').map(Number);
  const captures = new Map(wanted.sort((one, other) => one - other).map((place, index) => [place, index + 1]));
  const source = parts.map((part, place) => patternOf(part, captures.has(place))).join('');
  return {
    pattern: new RegExp(source, 'y'),
    reader(column) {
      const value = found.get(column);
      if (typeof value !== 'string') return () => value;
      const capture = captures.get(Number(value)) ?? 0;
      return parts[Number(value)]?.kind === 'scalar' ? (match) => scalarOf(match[capture]) : (match) => match[capture];
    },
  };
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

function patternOf({ kind, text }: Part, isWanted: boolean): string {
  if (kind === 'fixed') return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const slot = kind === 'text' ? textSlot : scalarSlot;
  const taken = isWanted ? `(${slot})` : `(?:${slot})`;
  return kind === 'text' ? `"${taken}"` : taken;
}

function scalarOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  return text === 'true' ? true : text === 'false' ? false : Number(text);
}

/** Texts that come again and again, each kept once with memory of its own. */
export function textKeeper(most: number): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    if (kept.size < most) kept.set(own, own);
    return own;
  };
}
