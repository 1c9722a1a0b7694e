import type { LogIssueCode } from './issue.js';
import { concatenate } from './lines.js';
import type { LogParser } from './log-parser.js';
import type { RawEvent } from './raw-event.js';
import type { Tally } from './tally.js';

/** What a parser of documents that are read whole needs. */
export interface DocumentSetup {
  readonly tally: Tally;
  readonly documentBytes: number;
  readonly depth: number;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];

/**
 * Collects a JSON document whole, up to a stated size and depth, and gives its value to a reader.
 *
 * It is for what has no order of its own: a set of events must be there as a whole before it can be sorted.
 */
export function documentParser(setup: DocumentSetup, read: (value: unknown) => readonly RawEvent[]): LogParser {
  const { tally } = setup;
  let parts: Uint8Array[] = [];
  let size = 0;
  return {
    read(chunk) {
      if (tally.isStopped()) return [];
      size += chunk.length;
      parts.push(new Uint8Array(chunk));
      if (size > setup.documentBytes) {
        parts = [];
        tally.stop('document-too-large', { limit: setup.documentBytes });
      }
      return [];
    },
    end() {
      if (tally.isStopped()) return [];
      const parsed = parseDocument(concatenate(parts), setup.depth);
      parts = [];
      if (parsed.ok) return [read(parsed.value)];
      tally.stop(parsed.code, parsed.code === 'document-too-deep' ? { limit: setup.depth } : {});
      return [];
    },
  };
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: LogIssueCode };

function parseDocument(bytes: Uint8Array, depth: number): Parsed {
  // JSON.parse keeps a frame for every open bracket: unchecked, nesting alone could use up the memory.
  if (deepest(bytes) > depth) return { ok: false, code: 'document-too-deep' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, code: 'log-not-utf8' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, code: 'document-not-json' };
  }
}

function deepest(bytes: Uint8Array): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
    if (depth > most) most = depth;
  }
  return most;
}

function endOfString(bytes: Uint8Array, quote: number): number {
  let at = quote + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
