import type { Issue, Result } from '@samarbejde/core';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Files } from '../io.js';
import { issue } from '../message/issue.js';
import { readText } from './file-text.js';
import { deepestNesting, nestedTooDeepAt, placeIn } from './nesting.js';

/** Aliases can make a small file enormous; more than these are refused. */
const mostAliases = 100;

/** What people write by hand is far smaller, and YAML takes a hundred times its size in memory. */
const mostCharacters = 4_000_000;

/** Reads a file of data, YAML or JSON, without knowing yet what it holds. */
export async function readData(files: Files, file: string): Promise<Result<unknown>> {
  const text = await readText(files, file);
  return text.ok ? parseData(text.value, file) : text;
}

/** A text of YAML or JSON as data, or where it breaks. */
export function parseData(text: string, file: string): Result<unknown> {
  const refused = unfit(text);
  if (refused !== undefined) return { ok: false, issues: [{ ...refused, path: [file] }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    return { ok: false, issues: [issue('not-yaml', { line, column: col }, [file])] };
  }
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: mostAliases }) };
  } catch {
    const at = placeIn(text, firstAlias(document));
    return { ok: false, issues: [issue('too-many-aliases', { most: mostAliases, ...at }, [file])] };
  }
}

/** What makes a text one that is not parsed at all. */
function unfit(text: string): Issue | undefined {
  if (text.length > mostCharacters) return issue('data-too-large', { size: text.length, limit: mostCharacters });
  const at = nestedTooDeepAt(text);
  return at === undefined ? undefined : issue('data-too-deep', { limit: deepestNesting, ...placeIn(text, at) });
}

/** Where a document reuses a part of itself for the first time. */
function firstAlias(document: Document): number {
  let first = 0;
  visit(document, {
    Alias: (_, { range }) => {
      first = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return first;
}
