import { type Document, LineCounter, parseDocument } from 'yaml';
import type { FrameInputCode, FrameInputIssue } from '../frame/input-issue.js';
import { failure, type Result, success } from '../result.js';
import { placeOf, type TextPlace } from './yaml-places.js';

/** The longest text that is read, in UTF-16 units: a frame of a thousand items is a tenth of it. */
const longest = 5_000_000;

/** A document as data, and where in the text each part of it stands. */
export interface ReadText {
  readonly data: unknown;
  readonly placeOf: (path: readonly (string | number)[], about?: 'key' | 'value') => TextPlace;
}

/**
 * Reads YAML or JSON, of which YAML is a superset, and keeps the places. Aliases are followed a limited number of times, so
 * that a small text cannot grow without bound; a key that stands twice is a fault.
 */
export function readText(text: string): Result<ReadText, FrameInputCode> & { readonly places: readonly TextPlace[] } {
  const start = { line: 1, column: 1 };
  if (text.length > longest) {
    return { ...failure([fault('too-large', { limit: longest })]), places: [start] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
  });
  if (document.errors.length > 0) {
    const found = document.errors.slice(0, 20);
    const places = found.map(({ pos: [offset] }) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    });
    return { ...failure(found.map(({ code }) => fault('yaml-syntax', { reason: code.toLowerCase() }))), places };
  }
  const data = dataOf(document);
  if (!data.ok) return { ...data, places: [start] };
  return {
    ...success({ data: data.value, placeOf: (path, about = 'value') => placeOf(document, lines, path, about) }),
    places: [],
  };
}

function dataOf(document: Document): Result<unknown, FrameInputCode> {
  try {
    return success(document.toJS({ maxAliasCount: 100 }));
  } catch {
    // Too many aliases, or one that leads nowhere: the library says so by throwing.
    return failure([fault('yaml-syntax', { reason: 'alias' })]);
  }
}

function fault(code: FrameInputCode, params: FrameInputIssue['params']): FrameInputIssue {
  return { code, params, path: [] };
}
