import type { Result } from '@samarbejde/core';
import { LineCounter, parseDocument } from 'yaml';
import type { Files } from '../io.js';
import { issue } from '../message/issue.js';
import { readText } from './file-text.js';

/** Aliases can make a small file enormous; more than these are refused. */
const mostAliases = 100;

/** Reads a file of data, YAML or JSON, without knowing yet what it holds. */
export async function readData(files: Files, file: string): Promise<Result<unknown>> {
  const text = await readText(files, file);
  return text.ok ? parseData(text.value, file) : text;
}

/** A text of YAML or JSON as data, or where it breaks. */
export function parseData(text: string, file: string): Result<unknown> {
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
    return { ok: false, issues: [issue('too-many-aliases', { most: mostAliases }, [file])] };
  }
}
