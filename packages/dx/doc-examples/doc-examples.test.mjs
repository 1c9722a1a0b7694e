import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace/packages.mjs';
import { examplesInFile, examplesInPage } from './find.mjs';
import { moduleFinder } from './names.mjs';
import { rewriteExample } from './rewrite.mjs';
import { runExamples } from './run.mjs';

const file = join(root, 'packages/core/src/__planted.ts');

/** A source file whose one function carries the given lines as its example. */
function sourceWith(...lines) {
  const comment = [
    '/**',
    ' * Doubles.',
    ' *',
    ' * @example',
    ' * ```ts',
    ...lines.map((line) => ` * ${line}`),
    ' * ```',
    ' */',
  ];
  return `${comment.join('\n')}\nexport function double(x: number): number { return x * 2; }\n`;
}

function failuresOf(...lines) {
  return runExamples(examplesInFile(file, sourceWith(...lines)), { open: [], inner: [] });
}

describe('finding examples', () => {
  it('gives the code, its line and whose it is', () => {
    expect(examplesInFile(file, sourceWith('1 + 1 // => 2'))).toEqual([
      { file, owner: 'double', line: 6, code: '1 + 1 // => 2' },
    ]);
  });

  it('leaves out what is no example and what is not exported', () => {
    expect(examplesInFile(file, '/**\n * ```ts\n * 1\n * ```\n */\nexport const a = 1;')).toEqual([]);
    expect(examplesInFile(file, '/**\n * @example\n * ```ts\n * 1\n * ```\n */\nconst a = 1;')).toEqual([]);
  });
});

describe('reading a page', () => {
  it('takes the blocks that promise something, with their line', () => {
    const page = '# Page\n\n```ts\n1 + 1; // => 2\n```\n\n```ts\n1 + 1;\n```\n\n```json\n// => 1\n```\n';
    expect(examplesInPage('page.md', page)).toEqual([{ file: 'page.md', owner: '', line: 4, code: '1 + 1; // => 2' }]);
  });
});

describe('running examples', () => {
  it('counts every promise that is kept', async () => {
    const counts = await failuresOf(
      '1 + 1 // => 2',
      'const pair = [1, {',
      "  a: 'x',",
      '}];',
      "// => [1, { a: 'x' }]",
      'pair.length // => 2',
    );
    expect(counts).toEqual({ passed: 3, failures: [] });
  });

  it('reads a value that goes on in further comment lines', async () => {
    expect(await failuresOf('[1, 2].map((x) => ({ x }))', '// => [{ x: 1 },', '//     { x: 2 }]')).toEqual({
      passed: 1,
      failures: [],
    });
  });

  it('names the file and the line of a promise that is not kept', async () => {
    const { failures } = await failuresOf('const a = 1;', 'a + 1 // => 3');
    expect(failures).toEqual(['packages/core/src/__planted.ts:7 promises\n  3\nbut gives\n  2']);
  });

  it('names the line of a type error', async () => {
    const { failures } = await failuresOf('const a: number = 1;', "const b: number = 'x';", 'a // => 1');
    expect(failures).toEqual([expect.stringMatching(/__planted\.ts:7 Type 'string' is not assignable/)]);
  });

  it('names an example that throws', async () => {
    const { failures } = await failuresOf("throw new Error('no way'); // => 1");
    expect(failures.join('\n')).toContain('stands after no expression');
    const thrown = await failuresOf("[1].map(() => { throw new Error('no way'); }) // => 1");
    expect(thrown.failures).toEqual([expect.stringContaining('no way')]);
  });
});

describe('reading examples', () => {
  const nowhere = () => undefined;

  it('wants at least one promise', () => {
    expect(rewriteExample('double(1)', nowhere).problems).toHaveLength(1);
  });

  it('wants a literal value, not code', () => {
    expect(rewriteExample('double(1) // => double(1)', nowhere).problems).toEqual([
      { line: 0, text: '`double(1)` is not a literal value' },
    ]);
  });

  it('imports the names that the code leaves open, and no others', () => {
    const { module } = rewriteExample('const a = double(1);\na // => 2', () => './double.js');
    expect(module).toContain("import { double } from './double.js';");
    expect(module).not.toContain('import { a }');
  });

  it('lets an import come from elsewhere, and keeps the lines where they are', () => {
    const { module } = rewriteExample(
      "import {\n  double,\n} from 'x';\ndouble(1) // => 2",
      (name, from) => `${from}/${name}`,
    );
    expect(module).toContain("import { double } from 'x/double';");
    expect(module.split('\n')).toHaveLength(4);
  });
});

describe('names in examples', () => {
  const names = {
    open: [{ name: 'decide', module: '@samarbejde/core' }],
    inner: [
      { name: 'decide', file: join(root, 'packages/core/src/decide/decide.ts') },
      { name: 'sweep', file: join(root, 'packages/core/src/engine/sweep.ts') },
    ],
  };
  const exampleOf = (owner) => ({ owner, file: join(root, 'packages/core/src/engine/engine.ts') });

  it('come from where a user finds them', () => {
    expect(moduleFinder(names, exampleOf('decide'))('decide', '@samarbejde/core')).toBe('@samarbejde/core');
    expect(moduleFinder(names, exampleOf('decide'))('sweep', '@samarbejde/core')).toBe('@samarbejde/core');
  });

  it('come from within where the function is not public', () => {
    expect(moduleFinder(names, exampleOf('sweep'))('sweep', '@samarbejde/core')).toBe('./sweep.js');
    expect(moduleFinder(names, exampleOf('sweep'))('decide', '@samarbejde/core')).toBe('@samarbejde/core');
    expect(moduleFinder(names, exampleOf('sweep'))('fast', 'fast-check')).toBe('fast-check');
  });

  it('are found where an example leaves them open', () => {
    expect(moduleFinder(names, exampleOf('decide'))('decide')).toBe('@samarbejde/core');
    expect(moduleFinder(names, exampleOf('decide'))('nowhere')).toBeUndefined();
  });
});
