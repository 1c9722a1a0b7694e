import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { LogIssue, LogResult } from './issue.js';
import { concatenate } from './lines.js';
import { type OpenLog, type ReadLogOptions, readLog } from './read-log.js';

/**
 * Opens a log file, packed with gzip or not, and gives its events as they stream by.
 *
 * Both the packing and the format are told from the content, not from the name. A file that is missing or may not be
 * read is a failure with an issue; see `readLog` for everything else.
 *
 * @example
 * ```ts
 * import { openLog } from '@samarbejde/conformance';
 *
 * const columns = { case: 'thread', time: 'sent', keep: ['channel'] };
 * const log = await openLog('no-such-log.jsonl.gz', { columns });
 * log.ok ? log.value.format : log.issues.map((issue) => issue.code); // => ['file-not-opened']
 * ```
 */
export async function openLog(path: string, options: ReadLogOptions): Promise<LogResult<OpenLog>> {
  const file = options.file ?? path;
  const packed = await isGzip(path);
  if (typeof packed === 'string') {
    const issue: LogIssue = { code: 'file-not-opened', params: { file, reason: packed }, path: [] };
    return { ok: false, issues: [issue] };
  }
  const bytes = createReadStream(path, { highWaterMark: chunkBytes });
  const source: Readable = packed ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  return readLog(source, { ...options, file });
}

/** Four times as much as usual at a time, which halves what reading itself costs. */
const chunkBytes = 2 ** 18;

/** The beginning of a log file, unpacked, and whether more follows. */
export interface LogHead {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/**
 * Reads the first `size` bytes of a log file, unpacked if it is packed with gzip; the rest stays where it is.
 *
 * @example
 * ```ts
 * import { readLogHead } from '@samarbejde/conformance';
 *
 * const head = await readLogHead('no-such-log.csv', 1024);
 * head.ok ? head.value.isCut : head.issues.map((issue) => issue.code); // => ['file-not-opened']
 * ```
 */
export async function readLogHead(path: string, size: number): Promise<LogResult<LogHead>> {
  const packed = await isGzip(path);
  const failed = (code: LogIssue['code'], params: LogIssue['params']): LogResult<LogHead> => ({
    ok: false,
    issues: [{ code, params: { file: path, ...params }, path: [] }],
  });
  if (typeof packed === 'string') return failed('file-not-opened', { reason: packed });
  const bytes = createReadStream(path);
  const source: Readable = packed ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const part of source) {
      parts.push(part);
      total += part.length;
      if (total > size) break;
    }
  } catch {
    if (total === 0) return failed(packed ? 'gzip-broken' : 'file-not-read', {});
  }
  return { ok: true, value: { bytes: concatenate(parts).subarray(0, size), isCut: total > size } };
}

/** Whether a file begins as gzip does; a text is the system's word for why it cannot be opened. */
async function isGzip(path: string): Promise<boolean | string> {
  try {
    const about = await stat(path);
    // A pipe that nobody writes to would be waited for without end.
    if (!about.isFile() && !about.isDirectory()) return 'not-a-file';
    const handle = await open(path, 'r');
    try {
      const head = new Uint8Array(2);
      const { bytesRead } = await handle.read(head, 0, 2, 0);
      return bytesRead === 2 && head[0] === 0x1f && head[1] === 0x8b;
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' ? code : 'unknown';
  }
}
