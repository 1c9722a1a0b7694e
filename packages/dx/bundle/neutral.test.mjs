import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { neutralFailure } from './neutral.mjs';

const folder = mkdtempSync(join(tmpdir(), 'samarbejde-neutral-'));
afterAll(() => rmSync(folder, { recursive: true }));

function entryWith(text) {
  const file = join(folder, 'entry.ts');
  writeFileSync(file, text);
  return file;
}

it.each(['neutral', 'browser'])('an entry that reads files does not bundle for %s', async (platform) => {
  const failure = await neutralFailure(entryWith("export { readFileSync } from 'node:fs';"), platform);
  expect(failure).toContain('node:fs');
});

it.each(['neutral', 'browser'])('an entry of plain functions bundles for %s', async (platform) => {
  expect(await neutralFailure(entryWith('export const one = () => 1;'), platform)).toBeUndefined();
});
