import { aulaColumnNames } from '../../log/aula.js';
import { isJsonObject } from '../../log/column-path.js';
import { aulaColumns, type LogColumns, xesColumns } from '../../log/columns.js';
import type { LogFormat } from '../../log/detect-format.js';
import type { LogResult } from '../../log/issue.js';
import { attributesOf } from '../../log/raw-event.js';
import { readLog } from '../../log/read-log.js';
import { type LogSample, mostSampledRows, type SampleRow } from './log-sample.js';

type Fixed = NonNullable<LogSample['fixed']>;

/** Samples a format that itself says what its case, time and activity are. */
export async function readFixed(head: Uint8Array, format: LogFormat, isCut: boolean): Promise<LogResult<LogSample>> {
  const wholeOnly = format !== 'xes';
  if (wholeOnly && isCut)
    return { ok: false, issues: [{ code: 'document-too-large', params: { limit: head.length }, path: [] }] };
  if (format === 'aula') {
    const fixed = { case: aulaColumns.case, time: 'time', activity: 'kind', id: 'id' };
    // Ids of people are what a mapping never asks for.
    const keep = aulaColumnNames.filter((name) => name.includes('-') && name !== 'sender-id');
    return rowsOf(head, format, { ...fixed, keep }, fixed);
  }
  if (format === 'xes') {
    const fixed = { case: 'concept:name', time: 'time:timestamp', activity: 'concept:name' };
    const keep = keysIn(head).filter((key) => key !== fixed.time && key !== 'concept:name');
    return rowsOf(head, format, { ...xesColumns, keep }, fixed);
  }
  return readOcel(head);
}

async function readOcel(head: Uint8Array): Promise<LogResult<LogSample>> {
  const probed = await readLog([head], { columns: { case: '', time: 'time', activity: 'type' }, format: 'ocel' });
  if (!probed.ok) return probed;
  for await (const _ of probed.value.batches) break;
  const { stopped } = probed.value.report();
  const types = stopped?.params['known'];
  if (stopped === undefined || !Array.isArray(types))
    return { ok: false, issues: stopped === undefined ? [] : [stopped] };
  const caseTypes = types.map(String);
  const fixed: Fixed = { case: likelyCase(caseTypes), time: 'time', activity: 'type', id: 'id' };
  const sampled = await rowsOf(head, 'ocel', { ...fixed, keep: eventAttributes(head) }, fixed);
  return sampled.ok ? { ok: true, value: { ...sampled.value, caseTypes } } : sampled;
}

function likelyCase(types: readonly string[]): string {
  return types.find((type) => /case|sag|thread|tråd|conversation|samtale|forløb/i.test(type)) ?? types[0] ?? '';
}

function eventAttributes(head: Uint8Array): readonly string[] {
  const document: unknown = JSON.parse(new TextDecoder().decode(head));
  const types = isJsonObject(document) && Array.isArray(document['eventTypes']) ? document['eventTypes'] : [];
  const attributes = types.filter(isJsonObject).flatMap((type) => type['attributes'] ?? []);
  const names = attributes.filter(isJsonObject).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  return [...new Set(names)];
}

/** The keys of the attributes in the sample; those of a header or of traces do no harm, for events lack them. */
function keysIn(head: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(head);
  return [...new Set([...text.matchAll(/\skey="([^"&]{1,100})"/g)].map(([, key = '']) => key))].slice(0, 100);
}

async function rowsOf(
  head: Uint8Array,
  format: LogFormat,
  columns: LogColumns,
  fixed: Fixed,
): Promise<LogResult<LogSample>> {
  const log = await readLog([head], { columns, format });
  if (!log.ok) return log;
  const keep = columns.keep ?? [];
  const rows: SampleRow[] = [];
  for await (const batch of log.value.batches) {
    for (const event of [...batch].slice(0, mostSampledRows - rows.length)) {
      const kept = Object.entries(attributesOf(event, keep)).map(([name, value]) => [name, String(value)] as const);
      rows.push(new Map([...kept, [fixed.activity, event.activity ?? '']]));
    }
    if (rows.length >= mostSampledRows) break;
  }
  const { stopped, bad, issues } = log.value.report();
  const faults = issues.filter(({ code }, index) => issues.findIndex((one) => one.code === code) === index);
  // Nothing to propose from: why it cannot be read is the answer.
  if (rows.length === 0 && (stopped !== undefined || faults.length > 0))
    return { ok: false, issues: stopped === undefined ? faults : [stopped] };
  const seen = new Set(rows.flatMap((row) => [...row.keys()]));
  return { ok: true, value: { format, rows, bad, faults, fixed, columns: [...seen] } };
}
