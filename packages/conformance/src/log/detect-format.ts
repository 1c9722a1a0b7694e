import { isJsonObject } from './column-path.js';
import type { LogIssue } from './issue.js';

/** The formats that are read. */
export type LogFormat = 'json-lines' | 'json-array' | 'csv' | 'xes' | 'ocel' | 'aula';

/** A format, or why it is none that can be read. */
export type DetectedFormat =
  | { readonly ok: true; readonly value: LogFormat }
  | { readonly ok: false; readonly issues: readonly LogIssue[] };

/** How much of a file is needed to tell what it is, in bytes. */
export const headBytes = 65_536;

const signatures: readonly (readonly [string, string])[] = [
  ['SQLite format 3', 'SQLite'],
  ['PK\u0003\u0004', 'ZIP'],
  ['\u001f\u008b', 'gzip'],
  ['%PDF', 'PDF'],
  ['PAR1', 'Parquet'],
  ['\u00d0\u00cf\u0011\u00e0', 'Excel (xls)'],
];

/**
 * Tells the format of a log by how it begins, never by its name.
 *
 * Give it the first `headBytes` bytes, unpacked. What is not a log, or not one that is read here, comes back as an issue
 * that says what it looks like.
 *
 * @example
 * ```ts
 * import { detectLogFormat } from '@samarbejde/conformance';
 *
 * const head = new TextEncoder().encode('case;time;channel\nc1;2026-08-17T08:00:00Z;phone-call\n');
 * detectLogFormat(head); // => { ok: true, value: 'csv' }
 * ```
 */
export function detectLogFormat(head: Uint8Array): DetectedFormat {
  const raw = Array.from(head.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  const known = signatures.find(([signature]) => raw.startsWith(signature));
  if (known !== undefined) return refused('format-unsupported', { kind: known[1] });
  if (isUtf16(head)) return refused('log-utf16');
  const text = new TextDecoder()
    .decode(head)
    .replace(/^\u{feff}/u, '')
    .trimStart();
  if (text === '') return refused('log-empty');
  if (text.startsWith('<')) return xmlFormat(text);
  if (text.startsWith('{')) return objectFormat(text);
  if (text.startsWith('[')) return found(hasAulaKeys(text) ? 'aula' : 'json-array');
  const [first = ''] = text.split('\n', 1);
  return /[;,\t|]/.test(first) ? found('csv') : refused('format-unknown');
}

/** Letters of our languages have a NUL for every other byte in UTF-16; a damaged file has its NULs side by side. */
function isUtf16(head: Uint8Array): boolean {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const begin = head.subarray(0, 1024);
  const nulsAt = (odd: number): number => begin.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const [even, odd] = [nulsAt(0), nulsAt(1)];
  return Math.max(even, odd) > begin.length / 4 && Math.min(even, odd) < begin.length / 32;
}

function found(value: LogFormat): DetectedFormat {
  return { ok: true, value };
}

function refused(code: LogIssue['code'], params: LogIssue['params'] = {}): DetectedFormat {
  return { ok: false, issues: [{ code, params, path: [] }] };
}

function xmlFormat(text: string): DetectedFormat {
  if (/<!DOCTYPE/i.test(text)) return refused('xml-doctype');
  const root = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(text.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[1];
  // A comment that is longer than what is looked at hides the root: the reader will see it.
  if (root === undefined && text.lastIndexOf('<!--') > text.lastIndexOf('-->')) return found('xes');
  if (root !== 'log') return refused('xml-not-a-log');
  return /<(?:object|event)-types[\s/>]/.test(text)
    ? refused('format-unsupported', { kind: 'OCEL XML' })
    : found('xes');
}

/** A document and a line of JSON Lines both begin with a brace: the first line decides, and then the keys. */
function objectFormat(text: string): DetectedFormat {
  const [first = '', second = ''] = text.split('\n', 2).map((line) => line.trim());
  const row = parsed(first);
  if (row !== undefined) {
    const document = documentFormat((key) => row[key] !== undefined);
    return found(document ?? (isEnvelope(text) ? 'aula' : 'json-lines'));
  }
  const document = documentFormat((key) => text.includes(`"${key}"`));
  if (document !== undefined) return found(document);
  if (hasAulaKeys(text) || isEnvelope(text)) return found('aula');
  return first.endsWith('}') || second.startsWith('{') || !text.includes('\n')
    ? found('json-lines')
    : refused('format-unknown');
}

function documentFormat(has: (key: string) => boolean): LogFormat | undefined {
  const version1 = has('ocel:global-log') || has('ocel:events');
  const version2 = has('objectTypes') || has('eventTypes') || (has('events') && has('objects'));
  if (version1 || version2) return 'ocel';
  return has('threads') ? 'aula' : undefined;
}

function hasAulaKeys(text: string): boolean {
  return /"threads"\s*:\s*\[|"messages"\s*:\s*\[/.test(text) && !/"specversion"\s*:/.test(text);
}

/** What Aula puts around every answer. */
function isEnvelope(text: string): boolean {
  return /^\{\s*"status"\s*:\s*\{\s*"code"\s*:/.test(text) && /"data"\s*:/.test(text);
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
