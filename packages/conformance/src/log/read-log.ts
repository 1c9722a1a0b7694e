import { aulaParser } from './aula.js';
import { aulaColumns, type LogColumns, xesColumns } from './columns.js';
import { csvParser } from './csv.js';
import type { CsvSeparator } from './csv-record.js';
import { blockDecoder, type LogEncoding } from './decode.js';
import { type DetectedFormat, detectLogFormat, headBytes, type LogFormat } from './detect-format.js';
import type { EventBatch } from './event-batch.js';
import { usualYears, type Years } from './iso-time.js';
import type { LogIssue, LogResult } from './issue.js';
import { jsonArrayParser } from './json-array.js';
import { jsonLinesParser } from './json-lines.js';
import { type LogLimits, usualLimits } from './limits.js';
import { concatenate } from './lines.js';
import type { LogParser } from './log-parser.js';
import { ocelParser } from './ocel.js';
import { type LogReport, startTally, type Tally } from './tally.js';
import { xesParser } from './xes.js';

/** How a log is to be read. */
export interface ReadLogOptions {
  /** Which columns are what. XES and Aula-shaped exports have usual ones; the others must be told. */
  readonly columns?: LogColumns;
  /** Told from the content unless given. */
  readonly format?: LogFormat;
  /** The name that issues and events carry. */
  readonly file?: string;
  /** For CSV; told from the header unless given. */
  readonly separator?: CsvSeparator;
  /** For CSV and JSON Lines; UTF-8 unless given. */
  readonly encoding?: LogEncoding;
  readonly years?: Years;
  readonly limits?: Partial<LogLimits>;
}

/** A log that is open and can be read once. */
export interface OpenLog {
  readonly format: LogFormat;
  /** The columns it is read by: `keep` names the places of `RawEvent.values`. */
  readonly columns: LogColumns;
  /** The events, many at a time, in the order of the file; OCEL and Aula-shaped exports sorted by time. */
  readonly batches: AsyncIterable<EventBatch>;
  /** How it has gone so far; final once `batches` is through. */
  report(): LogReport;
}

/** A file's bytes, as they come. */
type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Opens a log that comes as chunks of bytes, in any runtime: tells its format and gives its events as they stream by.
 *
 * Memory stays flat for JSON Lines, CSV and XES however long the log is; OCEL, JSON arrays and Aula-shaped exports are
 * read whole, up to `limits.documentBytes`. Bad rows are counted and listed in `report()`, and the good ones passed on.
 * A log whose format cannot be told, or whose columns are needed and not given, is a failure with its issues; one that
 * breaks off later says so in `report().stopped`.
 *
 * @example
 * ```ts
 * import { readLog } from '@samarbejde/conformance';
 *
 * const bytes = new TextEncoder().encode('{"thread":"t1","sent":"2026-08-17T08:00:00Z","channel":"phone-call"}\n');
 * const log = await readLog([bytes], { columns: { case: 'thread', time: 'sent', keep: ['channel'] } });
 * const events = [];
 * if (log.ok) for await (const batch of log.value.batches) events.push(...batch);
 * events.map((event) => [event.caseId, event.at, event.values]); // => [['t1', 1786953600000, ['phone-call']]]
 * ```
 */
export async function readLog(chunks: Chunks, options: ReadLogOptions): Promise<LogResult<OpenLog>> {
  const source = chunkSource(chunks);
  const refuse = async (issues: readonly LogIssue[]): Promise<LogResult<OpenLog>> => {
    await source.close();
    return { ok: false, issues: issues.map((issue) => named(issue, options.file)) };
  };
  const head = await source.head(headBytes);
  if (head.failed !== undefined && head.bytes.length === 0)
    return refuse([{ code: brokenSource(head.failed.thrown), params: {}, path: [] }]);
  const detected = options.format === undefined ? detectLogFormat(head.bytes) : success(options.format);
  if (!detected.ok) return refuse(detected.issues);
  const format = detected.value;
  const columns = options.columns ?? usualColumns(format);
  if (columns === undefined) return refuse([{ code: 'columns-needed', params: { format }, path: [] }]);
  const tally = startTally(options.file, { ...usualLimits, ...options.limits });
  const parser = parserOf(format, columns, tally, options);
  const batches = batchesOf(source.all(), parser, tally);
  return { ok: true, value: { format, columns, batches, report: () => tally.report() } };
}

function success(value: LogFormat): DetectedFormat {
  return { ok: true, value };
}

function usualColumns(format: LogFormat): LogColumns | undefined {
  if (format === 'xes') return xesColumns;
  return format === 'aula' ? aulaColumns : undefined;
}

function named(issue: LogIssue, file: string | undefined): LogIssue {
  return file === undefined ? issue : { ...issue, params: { file, ...issue.params } };
}

function parserOf(format: LogFormat, columns: LogColumns, tally: Tally, options: ReadLogOptions): LogParser {
  const limits = { ...usualLimits, ...options.limits };
  const setup = {
    columns,
    tally,
    years: options.years ?? usualYears,
    file: options.file,
    decode: blockDecoder(options.encoding ?? 'utf-8'),
    isUtf8: (options.encoding ?? 'utf-8') === 'utf-8',
    lineBytes: limits.lineBytes,
    documentBytes: limits.documentBytes,
    depth: limits.depth,
    separator: options.separator,
    tokenLength: limits.lineBytes,
  };
  switch (format) {
    case 'json-lines':
      return jsonLinesParser(setup);
    case 'json-array':
      return jsonArrayParser(setup);
    case 'csv':
      return csvParser(setup);
    case 'xes':
      return xesParser(setup);
    case 'ocel':
      return ocelParser(setup);
    case 'aula':
      return aulaParser(setup);
  }
}

async function* batchesOf(
  chunks: AsyncIterable<Uint8Array>,
  parser: LogParser,
  tally: Tally,
): AsyncGenerator<EventBatch> {
  try {
    for await (const chunk of chunks) {
      tally.bytes(chunk.length);
      for (const batch of parser.read(chunk)) if (batch.length > 0) yield batch;
      if (tally.isStopped()) return;
    }
  } catch (thrown) {
    tally.stop(brokenSource(thrown));
  }
  if (tally.isStopped()) return;
  for (const batch of parser.end()) if (batch.length > 0) yield batch;
}

/** What a source throws while it is read: a packed file that is cut short, or a disk that gives up. */
function brokenSource(thrown: unknown): 'gzip-broken' | 'file-not-read' {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' && code.startsWith('Z_') ? 'gzip-broken' : 'file-not-read';
}

interface Head {
  readonly bytes: Uint8Array;
  /** What the source threw before the head was whole. */
  readonly failed: { readonly thrown: unknown } | undefined;
}

/** Lets the first bytes be looked at before all of them are read. */
function chunkSource(chunks: Chunks) {
  const seen: Uint8Array[] = [];
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let failed: Head['failed'];
  return {
    async head(size: number): Promise<Head> {
      let total = 0;
      try {
        while (total < size) {
          const next = await iterator.next();
          if (next.done === true) break;
          seen.push(next.value);
          total += next.value.length;
        }
      } catch (thrown) {
        failed = { thrown };
      }
      return { bytes: concatenate(seen).subarray(0, size), failed };
    },
    async close(): Promise<void> {
      await iterator.return?.();
    },
    async *all(): AsyncGenerator<Uint8Array> {
      try {
        yield* seen.splice(0);
        if (failed !== undefined) throw failed.thrown;
        for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
      } finally {
        await iterator.return?.();
      }
    },
  };
}
