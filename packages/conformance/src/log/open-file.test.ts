import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogLimits } from './limits.js';
import { openLog, readLogHead } from './open-file.js';
import type { RawEvent } from './raw-event.js';
import { columns } from './read-log.fixture.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function keep(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function read(path: string) {
  const log = await openLog(path, { columns, file: 'log' });
  if (!log.ok) return { format: undefined, events: [], issues: log.issues };
  const events: RawEvent[] = [];
  for await (const batch of log.value.batches) events.push(...batch);
  return { format: log.value.format, events, report: log.value.report() };
}

const line = (id: number): string =>
  `${JSON.stringify({ case: 'c1', time: '2026-08-17T08:00:00Z', id, from: 'lærer' })}\n`;
const lines = Array.from({ length: 5000 }, (_, id) => line(id)).join('');

describe('a log file', () => {
  it('is read the same packed and unpacked, whatever it is called', async () => {
    const plain = await read(await keep('a.csv', lines));
    expect(plain.events).toHaveLength(5000);
    expect(plain).toMatchObject({
      format: 'json-lines',
      report: { read: 5000, bad: 0, bytes: Buffer.byteLength(lines) },
    });
    expect(plain.events[4999]).toMatchObject({ id: '4999', line: 5000, file: 'log', values: [undefined, 'lærer'] });
    expect(await read(await keep('a.txt', gzipSync(lines)))).toEqual(plain);
    const twoMembers = Buffer.concat([gzipSync(lines.slice(0, 1000)), gzipSync(lines.slice(1000))]);
    expect(await read(await keep('b', twoMembers))).toEqual(plain);
  });

  it('that is packed and cut short gives what came before, and says so', async () => {
    const packed = gzipSync(lines);
    const { events, report } = await read(await keep('cut.gz', packed.subarray(0, packed.length - 200)));
    expect(report?.stopped?.code).toBe('gzip-broken');
    expect(events.length).toBe(report?.read);
    const broken = await read(
      await keep('broken.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255, 255)),
    );
    expect(broken.issues?.[0]?.code ?? broken.report?.stopped?.code).toBe('gzip-broken');
  });

  it('that is empty, missing or a folder is told apart', async () => {
    expect((await read(await keep('empty', ''))).issues).toEqual([
      { code: 'log-empty', params: { file: 'log' }, path: [] },
    ]);
    expect((await read(await keep('empty.gz', gzipSync('')))).issues?.[0]?.code).toBe('log-empty');
    expect((await read(join(folder, 'nowhere'))).issues).toEqual([
      { code: 'file-not-opened', params: { file: 'log', reason: 'ENOENT' }, path: [] },
    ]);
    expect((await read(folder)).issues?.[0]).toMatchObject({ code: 'file-not-opened', params: { reason: 'EISDIR' } });
    // A device would never end, and a pipe that nobody writes to never begin.
    expect((await read('/dev/zero')).issues?.[0]).toMatchObject({ params: { reason: 'not-a-file' } });
  });

  it('needs columns unless its format has usual ones', async () => {
    const log = await openLog(await keep('c', lines), { file: 'log' });
    expect(log).toEqual({
      ok: false,
      issues: [{ code: 'columns-needed', params: { file: 'log', format: 'json-lines' }, path: [] }],
    });
  });
});

describe('a log in which nothing can be read', () => {
  const reading = async (content: string, limits: Partial<LogLimits>) => {
    const log = await openLog(await keep('noise', content), { columns, file: 'log', format: 'json-lines', limits });
    if (!log.ok) return undefined;
    for await (const _ of log.value.batches);
    return log.value.report();
  };

  it('is not read to its end, however long it is', async () => {
    const rows = await reading(`${line(1)}${'x\n'.repeat(200_000)}${line(2)}`, { badRows: 1000 });
    expect(rows?.stopped).toEqual({ code: 'no-readable-rows', params: { file: 'log', rows: 1000 }, path: [] });
    expect([rows?.read, (rows?.bytes ?? 0) < 500_000]).toEqual([1, true]);
    const bytes = await reading('x'.repeat(2_000_000), { silentBytes: 1_000_000, lineBytes: 1000 });
    expect(bytes?.stopped).toMatchObject({ code: 'no-readable-rows', params: { limit: 1_000_000 } });
  });

  it('is read to its end where a good row stands among the bad ones', async () => {
    const report = await reading(`${'x\n'.repeat(999)}${line(1)}`.repeat(3), { badRows: 1000 });
    expect([report?.stopped, report?.read, report?.bad]).toEqual([undefined, 3, 2997]);
  });
});

describe('the beginning of a log file', () => {
  it('is the same packed and unpacked, as long as asked for, and says whether more follows', async () => {
    for (const content of [lines, gzipSync(lines)]) {
      const head = await readLogHead(await keep('head.bin', content), 1000);
      expect(head.ok && [Buffer.from(head.value.bytes).toString(), head.value.isCut]).toEqual([
        Buffer.from(lines).subarray(0, 1000).toString(),
        true,
      ]);
    }
    const whole = await readLogHead(await keep('head.bin', lines), Buffer.byteLength(lines));
    expect(whole.ok && whole.value.isCut).toBe(false);
  });

  it('of a file that is missing or no gzip after all is told with its reason', async () => {
    expect(await readLogHead(join(folder, 'gone'), 10)).toMatchObject({ issues: [{ code: 'file-not-opened' }] });
    const broken = await keep('broken.gz', new Uint8Array([0x1f, 0x8b, 1, 2, 3]));
    expect(await readLogHead(broken, 10)).toMatchObject({ issues: [{ code: 'gzip-broken' }] });
  });
});
