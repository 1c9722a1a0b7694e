import { expect } from 'vitest';
import type { LogColumns } from './columns.js';
import type { RawEvent } from './raw-event.js';
import { type ReadLogOptions, readLog } from './read-log.js';
import type { LogReport } from './tally.js';

export const columns: LogColumns = { case: 'case', time: 'time', activity: 'act', id: 'id', keep: ['channel', 'from'] };

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Cuts bytes into pieces, so that a test can put a cut anywhere. */
export function pieces(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

export interface ReadThrough {
  readonly events: readonly RawEvent[];
  readonly report: LogReport;
}

/** Reads a log to its end, as text or as the pieces that it comes in. */
export async function readThrough(
  source: string | readonly Uint8Array[],
  options: ReadLogOptions = { columns },
): Promise<ReadThrough> {
  const log = await readLog(typeof source === 'string' ? [bytesOf(source)] : source, options);
  if (!log.ok) expect.fail(`not opened: ${log.issues.map((issue) => issue.code).join(', ')}`);
  const events: RawEvent[] = [];
  for await (const batch of log.value.batches) events.push(...batch);
  return { events, report: log.value.report() };
}

/** The lines and codes of what could not be read. */
export function badRows({ report }: ReadThrough): readonly (readonly [unknown, string])[] {
  return report.issues.map(({ code, params }) => [params['line'] ?? params['event'] ?? params['message'], code]);
}
