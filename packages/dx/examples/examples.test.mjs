import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { examples } from './run.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samarbejde-examples-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files) {
  mkdirSync(join(folder, '01-one'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '01-one', name), text);
}

it('an example that prints what is kept passes', async () => {
  write({ 'main.ts': "const word: string = 'hej';\nconsole.log(word);", 'output.txt': 'hej\n' });
  expect(await examples({ folder })).toEqual({ passed: 1, failures: [] });
});

it('an example finds the files beside it', async () => {
  write({
    'main.ts':
      "import { readFileSync } from 'node:fs';\nconsole.log(readFileSync(new URL('word.txt', import.meta.url), 'utf8'));",
    'word.txt': 'hej',
    'output.txt': 'hej\n',
  });
  expect(await examples({ folder })).toEqual({ passed: 1, failures: [] });
});

it('commands are an example too', async () => {
  write({ 'main.sh': 'echo hej', 'output.txt': 'hej\n' });
  expect(await examples({ folder })).toEqual({ passed: 1, failures: [] });
});

it('the first line that differs is named', async () => {
  write({ 'main.mjs': "console.log('a\\nb');", 'output.txt': 'a\nc\n' });
  const { failures } = await examples({ folder });
  expect(failures).toEqual([
    expect.stringMatching(/01-one\/output\.txt:2 keeps\n {2}c\nbut the example prints\n {2}b/),
  ]);
});

it('a folder without examples fails, since nothing was shown', async () => {
  expect((await examples({ folder })).failures).toEqual([expect.stringContaining('holds no example')]);
});

it.each([
  ['without a main file', { 'output.txt': '' }, 'has none of'],
  ['without kept output', { 'main.mjs': '' }, 'has no output.txt'],
  ['that fails', { 'main.mjs': 'process.exit(3);', 'output.txt': '' }, 'exit code 3'],
  ['that warns', { 'main.mjs': "console.error('hm');", 'output.txt': '' }, 'hm'],
  ['that does not compile', { 'main.ts': 'const = ;', 'output.txt': '' }, 'does not start'],
])('an example %s fails', async (_, files, reason) => {
  write(files);
  const { passed, failures } = await examples({ folder });
  expect(passed).toBe(0);
  expect(failures).toEqual([expect.stringContaining(reason)]);
});

it('`update` keeps what is printed now', async () => {
  write({ 'main.mjs': "console.log('new');", 'output.txt': 'old\n' });
  await examples({ folder, update: true });
  expect(readFileSync(join(folder, '01-one/output.txt'), 'utf8')).toBe('new\n');
});
