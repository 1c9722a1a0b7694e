import { isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
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
  if (bracketDepth(text) > limits.depth) return flowIssue('nested-too-deep', { limit: limits.depth });
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false, uniqueKeys: true });
    const [error] = document.errors;
    if (error !== undefined) return flowIssue('not-yaml', {}, placeAt(lines, error.pos[0]));
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { data, placeOf: (path) => placeOfNode(lines, document.contents, path) };
  } catch (error) {
    // Too many calls inside each other, or too many aliases: the text is refused either way.
    if (error instanceof RangeError) return flowIssue('nested-too-deep', { limit: limits.depth });
    return flowIssue('not-yaml');
  }
}

/** How deep brackets stand in each other at most, those in quotes counted too. */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5b || letter === 0x7b) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (letter === 0x5d || letter === 0x7d) depth = Math.max(0, depth - 1);
  }
  return deepest;
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
