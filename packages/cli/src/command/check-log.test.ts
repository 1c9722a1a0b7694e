import { expect, it } from 'vitest';
import type { Io } from '../io.js';
import { run } from '../run.js';
import { fakeIo } from '../testing/fake-io.js';

const mapping = (more: string): string => `schemaVersion: 1
rows:
  - { match: { activity: spørg }, from: parent, to: teacher, act: ask, purpose: everyday, channel: platform-message }
log:
  columns: { case: sag, time: tid, activity: hændelse }
${more}`;

/** What an office program in Denmark writes unless it is told otherwise. */
const windows1252 = Uint8Array.from('sag;tid;hændelse\nc1;2026-11-02T08:00:00+01:00;spørg\n', (letter) =>
  letter.charCodeAt(0),
);

async function checked(more: string, isTerminal = false, log: string | Uint8Array = windows1252) {
  const { io, written } = fakeIo({ files: { 'log.csv': log, 'mapping.yaml': mapping(more) } });
  const args = ['check', 'log.csv', '--mapping', 'mapping.yaml', '--as-of', '2026-11-03', '--fail-on', 'never'];
  const code = await run(args, { ...io, stderr: { ...io.stderr, isTerminal } });
  return { code, ...written };
}

it('a log in windows-1252 is refused with the way out, and read once the mapping states it', async () => {
  const unstated = await checked('');
  expect(unstated.code).toBe(2);
  expect(unstated.stderr).toContain('write its encoding in the mapping under `log.encoding`');
  const stated = await checked('  encoding: windows-1252\n');
  expect({ code: stated.code, stderr: stated.stderr }).toEqual({ code: 0, stderr: '' });
  expect(stated.stdout).toContain('1 of 1 event is mapped');
});

it('a terminal is shown how far a log has been read, and a pipe is not', async () => {
  const rows = Array.from({ length: 45_000 }, (_, index) => `c${index};2026-11-02T08:00:00+01:00;spørg\n`);
  const log = `sag;tid;hændelse\n${rows.join('')}`;
  const watched = await checked('', true, log);
  expect(watched.stderr).toMatch(/^(?:\r[\d,]+ events)+\r\u001b\[K$/);
  const piped = await checked('', false, log);
  expect(piped.stderr).toBe('');
  expect(piped.stdout).toBe(watched.stdout);
});

it('a check that breaks down is told as the tool’s fault, ends with 2, and keeps what was finished', async () => {
  const { io, written } = fakeIo({
    files: { 'log.csv': windows1252, 'mapping.yaml': mapping('  encoding: windows-1252\n') },
  });
  const openLog: Io['files']['openLog'] = async (path, options) => {
    const opened = await io.files.openLog(path, options);
    if (!opened.ok) return opened;
    const { batches } = opened.value;
    return {
      ok: true,
      value: {
        ...opened.value,
        batches: (async function* () {
          yield* batches;
          throw new Error('the reader has a bug');
        })(),
      },
    };
  };
  const args = ['check', 'log.csv', '--mapping', 'mapping.yaml', '--as-of', '2026-11-03', '--fail-on', 'never'];
  expect(await run(args, { ...io, files: { ...io.files, openLog } })).toBe(2);
  expect(written.stdout).toContain('1 of 1 event is mapped');
  // What an error says may be a piece of the log; only where it came from is told.
  expect(written.stdout).toContain('Errors of the tool\n- `log`: Error in ');
  expect(written.stdout).not.toContain('a bug');
});
