import { describe, expect, it } from 'vitest';
import { forbiddenWords } from './words.mjs';

const lockfile = 'pnpm-lock.yaml';
const source = 'packages/core/src/a.ts';
const test = 'packages/core/src/a.test.ts';
const script = '.ci/run';

describe('words that must not stand in a tracked file', () => {
  it.each([
    [source, "import x from '/work/main/x.js';", 'a path of one machine'],
    [script, 'cd /home/somebody', 'a path of one machine'],
    [lockfile, 'tarball: https://registry.npmjs.org/x.tgz', 'the address of a registry'],
    [lockfile, 'tarball: https://example.org/x.tgz', 'an address in the lockfile'],
    [script, 'npm test || true', 'a failure that is swallowed'],
    ['docs/rules.md', 'TODO: say more', 'unfinished work'],
    [source, '// FIXME later', 'unfinished work'],
    [source, '// @ts-ignore\nconst a = 1;', 'a silenced type check'],
    [source, 'const a = b as any;', 'a cast to any'],
    [source, 'f(b as any)', 'a cast to any'],
    [source, 'function f(a: any) {}', 'a declaration as any'],
    [source, 'const a: any = 1;', 'a declaration as any'],
    [test, 'it.skip("x", () => {});', 'a skipped or lone test'],
    [test, 'describe.only("x", () => {});', 'a skipped or lone test'],
  ])('are found in %s: %s', (file, text, name) => {
    expect(forbiddenWords(file, text).join('\n')).toContain(name);
  });

  it.each([
    [source, '// as any parent may ask'],
    [source, "const text = 'in any case: any parent may';"],
    [source, "const path = 'network/root/x';"],
    ['docs/a.md', 'https://example.org/work/x'],
    [source, 'const ok = a || truthy;'],
  ])('are not seen where there are none, in %s: %s', (file, text) => {
    expect(forbiddenWords(file, text)).toEqual([]);
  });

  it('are named with their line', () => {
    expect(forbiddenWords(source, 'a\nb\n// TODO\n')).toEqual(['packages/core/src/a.ts:3 holds unfinished work: TODO']);
  });
});
