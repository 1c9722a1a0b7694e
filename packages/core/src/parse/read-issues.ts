import type * as z from 'zod';
import type { FrameInputIssue } from '../frame/input-issue.js';
import { nearest } from '../frame/nearest.js';

type Raw = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What a schema finds wrong, as this library's issues: every fault once, with its place and without its value. */
export function readIssues(
  raw: readonly Raw[],
  input: unknown,
  keysAt: (path: Path) => readonly string[],
): readonly FrameInputIssue[] {
  return raw.flatMap((one) => read(one, [], input, keysAt));
}

function read(raw: Raw, above: Path, input: unknown, keysAt: (path: Path) => readonly string[]): FrameInputIssue[] {
  // A document has text and number keys only.
  const path = [...above, ...(raw.path as Path)];
  const key = keyOf(path);
  switch (raw.code) {
    case 'unrecognized_keys':
      return raw.keys.map((unknown) => {
        const known = keysAt(path);
        const near = nearest(unknown, known);
        return {
          code: 'unknown-key',
          params: { key: unknown.slice(0, 60), nearest: near, ...(near.length === 0 ? { known } : {}) },
          path: [...path, unknown],
        };
      });
    case 'invalid_type':
      return [valueAt(input, path) === undefined ? missing(path) : wrongType(path, raw.expected)];
    case 'invalid_value':
      if (valueAt(input, path) === undefined) return [missing(path)];
      return [{ code: 'not-one-of', params: { key, known: raw.values.map(String) }, path }];
    case 'invalid_union':
      return readUnion(raw, path, input, keysAt);
    case 'too_small':
    case 'too_big':
      return [bound(raw, path, key)];
    default:
      return [{ code: 'bad-text', params: { key }, path }];
  }
}

function readUnion(
  raw: Raw & { readonly code: 'invalid_union' },
  path: Path,
  input: unknown,
  keysAt: (path: Path) => readonly string[],
): FrameInputIssue[] {
  const value = valueAt(input, path);
  if (value === undefined) return [missing(path)];
  const options: unknown = 'options' in raw ? raw.options : undefined;
  if (Array.isArray(options))
    return [{ code: 'not-one-of', params: { key: keyOf(path), known: options.map(String) }, path }];
  const branches = raw.errors.map((branch) => branch.flatMap((one) => read(one, path, input, keysAt)));
  const meant = branches.filter((issues) => issues.every((issue) => !isAbout(issue, path)));
  const fewest = Math.min(...meant.map((issues) => issues.length));
  const [closest, ...asClose] = meant.filter((issues) => issues.length === fewest);
  if (closest !== undefined && closest.length > 0) return closest.map((issue) => withChoicesOf(issue, asClose.flat()));
  const known = branches.flatMap((issues) => issues.flatMap((issue) => issue.params['known'] ?? []));
  if (typeof value === 'string' && known.length > 0) {
    return [{ code: 'not-one-of', params: { key: keyOf(path), known: [...new Set(known.map(String))] }, path }];
  }
  const wanted = branches.flatMap((issues) =>
    issues.flatMap((issue) => (isAbout(issue, path) ? (issue.params['wanted'] ?? []) : [])),
  );
  return [
    {
      code: 'wrong-type',
      params: { wanted: String(wanted.find((one) => one !== 'string') ?? wanted[0] ?? 'object') },
      path,
    },
  ];
}

/** Where several forms come as close, all their choices are named. */
function withChoicesOf(issue: FrameInputIssue, others: readonly FrameInputIssue[]): FrameInputIssue {
  if (issue.code !== 'not-one-of') return issue;
  const place = issue.path.join(' ');
  const alike = [issue, ...others.filter((other) => other.code === issue.code && other.path.join(' ') === place)];
  const known = [...new Set(alike.flatMap((one) => one.params['known'] ?? []).map(String))];
  return { ...issue, params: { ...issue.params, known } };
}

/** Whether an issue says that the value itself is of the wrong kind, rather than something inside it. */
function isAbout(issue: FrameInputIssue, path: Path): boolean {
  return issue.path.length === path.length;
}

function missing(path: Path): FrameInputIssue {
  const last = path.at(-1);
  // The first element of a list that must have one.
  if (typeof last === 'number')
    return { code: 'list-too-short', params: { key: keyOf(path) }, path: path.slice(0, -1) };
  return { code: 'missing-key', params: { key: String(last ?? '') }, path };
}

/** The nearest key on the way to a place. */
function keyOf(path: Path): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

const kinds: Readonly<Record<string, string>> = { array: 'list', tuple: 'list', record: 'object', int: 'number' };

function wrongType(path: Path, expected: string): FrameInputIssue {
  return { code: 'wrong-type', params: { wanted: kinds[expected] ?? expected }, path };
}

function bound(raw: Raw & { readonly code: 'too_small' | 'too_big' }, path: Path, key: string): FrameInputIssue {
  if (raw.origin === 'array') return { code: 'list-too-short', params: { key }, path };
  if (raw.origin === 'string') return { code: 'missing-key', params: { key }, path };
  const min = raw.code === 'too_small' ? Number(raw.minimum) : 0;
  const max = raw.code === 'too_big' ? Number(raw.maximum) : 10_000;
  return { code: 'number-out-of-range', params: { key, min, max }, path };
}

/** What stands at a path, if anything does. */
export function valueAt(input: unknown, path: Path): unknown {
  let at = input;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    // An own key of an object or a list; what stands there is unknown.
    at = (at as Readonly<Record<string | number, unknown>>)[part];
  }
  return at;
}
