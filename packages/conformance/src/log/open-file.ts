import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { LogIssue, LogResult } from './issue.js';
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

/** Whether a file begins as gzip does; a text is the system's word for why it cannot be opened. */
async function isGzip(path: string): Promise<boolean | string> {
  try {
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
