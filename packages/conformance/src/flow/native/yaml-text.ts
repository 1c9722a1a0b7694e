import { type Document, isCollection, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { placesIn } from '../bpmn/lines.js';
import type { Place } from '../flow.js';
import { type FlowIssue, flowIssue, type ReadLimits } from '../flow-issue.js';

/** A YAML or JSON text, read as data, and where in it each part stands. */
export interface YamlText {
  readonly data: unknown;
  readonly placeOf: (path: readonly PropertyKey[]) => Place | undefined;
}

const MOST_ALIASES = 100;

/** Reads YAML, of which JSON is a part. Aliases are few, tags and merge keys are not followed. */
export function readYamlText(text: string, limits: ReadLimits): YamlText | FlowIssue {
  const deep = tooDeepAt(text, limits.depth);
  if (deep !== undefined) return flowIssue('nested-too-deep', { limit: limits.depth }, placesIn(text)(deep));
  const lines = new LineCounter();
  let document: Document | undefined;
  try {
    const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false, uniqueKeys: true });
    document = parsed;
    const [error] = parsed.errors;
    if (error !== undefined) return flowIssue('not-yaml', {}, placeAt(lines, error.pos[0]));
    const data: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASES });
    return { data, placeOf: (path) => placeOfNode(lines, parsed.contents, path) };
  } catch (error) {
    // Too many calls inside each other, or too many aliases: the text is refused either way.
    if (error instanceof RangeError) return flowIssue('nested-too-deep', { limit: limits.depth });
    const alias = document === undefined ? undefined : firstAlias(document);
    return alias === undefined
      ? flowIssue('not-yaml')
      : flowIssue('too-many-aliases', { limit: MOST_ALIASES }, placeAt(lines, alias));
  }
}

/** Where a document reuses a part of itself for the first time. */
function firstAlias(document: Document): number | undefined {
  let first: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      first = range?.[0];
      return visit.BREAK;
    },
  });
  return first;
}

/** Where brackets stand deeper in each other than they may, those in quotes counted too. */
function tooDeepAt(text: string, limit: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5b || letter === 0x7b) depth += 1;
    else if (letter === 0x5d || letter === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > limit) return at;
  }
  return undefined;
}

function placeOfNode(lines: LineCounter, contents: unknown, path: readonly PropertyKey[]): Place | undefined {
  let node = contents;
  let offset = offsetOf(node);
  for (const key of path) {
    if (!isCollection(node)) break;
    const item = node.items.find((entry, index) =>
      isPair(entry) ? isScalar(entry.key) && entry.key.value === key : index === key,
    );
    if (item === undefined) break;
    offset = (isPair(item) ? offsetOf(item.key) : offsetOf(item)) ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset === undefined ? undefined : placeAt(lines, offset);
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
