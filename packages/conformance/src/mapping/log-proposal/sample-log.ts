import { isJsonObject } from '../../log/column-path.js';
import { type CsvSeparator, recordReader } from '../../log/csv-record.js';
import type { LogEncoding } from '../../log/decode.js';
import { detectLogFormat } from '../../log/detect-format.js';
import type { LogResult } from '../../log/issue.js';
import { type LogSample, mostSampledRows, type SampleRow } from './log-sample.js';
import { readFixed } from './sample-fixed.js';

const mostColumns = 200;
const deepest = 4;

/** Reads the rows of a log's beginning; `isCut` says that more follows, so that its last line may be half a row. */
export async function sampleLog(head: Uint8Array, isCut: boolean): Promise<LogResult<LogSample>> {
  const detected = detectLogFormat(head);
  if (!detected.ok) return detected;
  const format = detected.value;
  if (format === 'csv' || format === 'json-lines') {
    const encoding = encodingOf(head, isCut);
    const text = linesText(head, isCut, encoding);
    const rows = format === 'csv' ? csvRows(text) : jsonRows(jsonLines(text));
    return { ok: true, value: { format, ...rows, ...(encoding === 'utf-8' ? {} : { encoding }) } };
  }
  if (format === 'json-array') return jsonArray(head, isCut);
  return readFixed(head, format, isCut);
}

function jsonArray(head: Uint8Array, isCut: boolean): LogResult<LogSample> {
  const format = 'json-array';
  if (isCut) return { ok: false, issues: [{ code: 'document-too-large', params: { limit: head.length }, path: [] }] };
  const value = parsed(new TextDecoder().decode(head));
  if (!Array.isArray(value)) return { ok: false, issues: [{ code: 'document-not-json', params: {}, path: [] }] };
  return { ok: true, value: { format, ...jsonRows(value.slice(0, mostSampledRows)) } };
}

/** What is no UTF-8 is taken for what office programs in Denmark still write, where every byte is a letter. */
function encodingOf(head: Uint8Array, isCut: boolean): LogEncoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: isCut });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function linesText(head: Uint8Array, isCut: boolean, encoding: LogEncoding): string {
  const text = new TextDecoder(encoding).decode(head).replace(/^\u{feff}/u, '');
  return isCut ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}

function jsonLines(text: string): readonly unknown[] {
  return text
    .split('\n', mostSampledRows)
    .filter((line) => line.trim() !== '')
    .map(parsed);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonRows(values: readonly unknown[]): Pick<LogSample, 'columns' | 'rows' | 'bad'> {
  const columns = new Set<string>();
  const objects = values.filter(isJsonObject);
  const rows = objects.map((object) => {
    const row = new Map<string, string>();
    flatten(object, '', 0, (path, text) => {
      if (columns.size < mostColumns) columns.add(path);
      if (columns.has(path)) row.set(path, text);
    });
    return row;
  });
  return { columns: [...columns], rows, bad: values.length - objects.length };
}

/** A nested field is a column by its path. */
function flatten(
  object: Readonly<Record<string, unknown>>,
  before: string,
  depth: number,
  take: (path: string, text: string) => void,
): void {
  for (const [key, value] of Object.entries(object)) {
    const path = `${before}${key}`;
    if (isJsonObject(value)) {
      if (depth < deepest) flatten(value, `${path}.`, depth + 1, take);
      continue;
    }
    const parts = (Array.isArray(value) ? value : [value]).filter(isScalar);
    if (parts.length > 0) take(path, parts.join(' '));
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

const separators: readonly CsvSeparator[] = [';', ',', '\t', '|'];

function csvRows(text: string): Pick<LogSample, 'columns' | 'rows' | 'bad'> {
  const [header = ''] = text.split('\n', 1);
  const separator = [...separators].sort((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
  const record = recordReader(separator, () => true);
  record.begin(text.endsWith('\n') ? text : `${text}\n`);
  let columns: readonly string[] = [];
  const rows: SampleRow[] = [];
  let [from, bad] = [0, 0];
  while (from < text.length && rows.length < mostSampledRows) {
    if (record.read(from) !== 'whole') {
      bad += 1;
      break;
    }
    from = record.next();
    const cells = record.cells.slice(0, record.width()).map((cell) => (cell ?? '').trim());
    if (columns.length === 0) columns = cells.slice(0, mostColumns);
    else if (record.width() === columns.length) rows.push(new Map(columns.map((name, at) => [name, cells[at] ?? ''])));
    else if (cells.join('') !== '') bad += 1;
  }
  return { columns, rows, bad };
}
