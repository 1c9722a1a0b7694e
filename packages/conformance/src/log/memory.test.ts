import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HEAP_MB = 32;
const run = promisify(execFile);
let folder = '';
let script = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory-'));
  script = join(folder, 'read.mjs');
  const entry = fileURLToPath(new URL('../../bench/read-under-limit.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
});
afterAll(() => rm(folder, { recursive: true }));

async function readInSmallHeap(format: string, events: number, logs = 1): Promise<Record<string, number>> {
  const heap = `--max-old-space-size=${HEAP_MB}`;
  const { stdout } = await run(process.execPath, [heap, script, format, String(events), String(logs)]);
  return JSON.parse(stdout);
}

describe('a log far larger than the memory that there is', () => {
  it('is read from JSON Lines', { timeout: 120_000 }, async () => {
    const { read, bad, bytes } = await readInSmallHeap('json-lines', 400_000);
    expect({ read, bad }).toEqual({ read: 400_000, bad: 0 });
    expect(bytes).toBeGreaterThan(2 * HEAP_MB * 1024 * 1024);
  });

  it('is read from CSV, and a case that is kept keeps nothing else of the file', { timeout: 120_000 }, async () => {
    const { read, bad, bytes } = await readInSmallHeap('csv', 400_000);
    expect({ read, bad }).toEqual({ read: 400_000, bad: 0 });
    expect(bytes).toBeGreaterThan(2 * HEAP_MB * 1024 * 1024);
  });

  it('is read from XES', { timeout: 120_000 }, async () => {
    const { read, bad, bytes } = await readInSmallHeap('xes', 200_000);
    expect({ read, bad }).toEqual({ read: 200_000, bad: 0 });
    expect(bytes).toBeGreaterThan(2 * HEAP_MB * 1024 * 1024);
  });

  it('is merged from several files, in order', { timeout: 120_000 }, async () => {
    const { read, backwards } = await readInSmallHeap('json-lines', 30_000, 12);
    expect({ read, backwards }).toEqual({ read: 360_000, backwards: 0 });
  });
});
