import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import ts from 'typescript';
import { countCases } from '../workspace/counts.mjs';
import { entrySources, root } from '../workspace/packages.mjs';
import { examplesInFile, examplesInPage } from './find.mjs';
import { moduleFinder } from './names.mjs';
import { createProgram, exportedNames, pages, publicNames, sourceFiles } from './program.mjs';
import { outcomes, rewriteExample } from './rewrite.mjs';

const show = (value) => inspect(value, { depth: 20, breakLength: 100, maxArrayLength: 200 });
const place = (file, line) => `${relative(root, file)}:${line}`;

/** Gives every example a file of its own beside the file whose comment it stands in. */
function prepare(examples, names) {
  return examples.map((example, index) => {
    const rewritten = rewriteExample(example.code, moduleFinder(names, example));
    return { ...example, ...rewritten, path: join(dirname(example.file), `__example-${index}.ts`) };
  });
}

function typeErrors(program, { path, file, line }) {
  const source = program.getSourceFile(path);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
    const at = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line;
    return `${place(file, line + at)} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
  });
}

async function bundle(prepared, outdir) {
  const codeOf = new Map(prepared.map(({ path, module }) => [path, module]));
  await build({
    entryPoints: prepared.map(({ path }) => path),
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: entrySources(),
    tsconfigRaw: {},
    logLevel: 'silent',
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
    plugins: [
      {
        name: 'examples',
        setup(builder) {
          const filter = /__example-\d+\.ts$/;
          builder.onResolve({ filter }, ({ path }) => ({ path }));
          builder.onLoad({ filter }, ({ path }) => ({
            contents: codeOf.get(path),
            loader: 'ts',
            resolveDir: dirname(path),
          }));
        },
      },
    ],
  });
}

function mismatch({ file, line }, outcome) {
  if (isDeepStrictEqual(outcome.actual, outcome.expected)) return undefined;
  return `${place(file, line + outcome.line)} promises\n  ${show(outcome.expected)}\nbut gives\n  ${show(outcome.actual)}`;
}

async function runExample(example, outdir) {
  const name = example.path.split('/').at(-1).replace(/\.ts$/, '.mjs');
  try {
    const module = await import(pathToFileURL(join(outdir, name)).href);
    return module[outcomes].map((outcome) => mismatch(example, outcome));
  } catch (error) {
    return [`${place(example.file, example.line)} the example throws: ${error?.stack ?? error}`];
  }
}

/**
 * Checks and runs examples.
 *
 * @param {readonly import('./find.mjs').Example[]} examples
 * @param {{ open: readonly object[], inner: readonly object[] }} names what can be imported, and what files export inside
 */
export async function runExamples(examples, names) {
  const prepared = prepare(examples, names);
  const misread = prepared.flatMap(({ file, line, problems }) =>
    problems.map((problem) => `${place(file, line + problem.line)} ${problem.text}`),
  );
  const program = createProgram([], new Map(prepared.map(({ path, module }) => [path, module])));
  const errors = prepared.map((example) => typeErrors(program, example));
  const mistyped = errors.flat();
  // One that does not compile has failed already, and must not keep the others from running.
  const sound = prepared.filter((_, index) => errors[index].length === 0);
  if (sound.length === 0) return countCases([...misread, ...mistyped]);

  const outdir = mkdtempSync(join(tmpdir(), 'samarbejde-doc-examples-'));
  try {
    await bundle(sound, outdir);
    const ran = [];
    for (const example of sound) ran.push(...(await runExample(example, outdir)));
    return countCases([...misread, ...mistyped, ...ran]);
  } catch (error) {
    return countCases([...misread, ...mistyped, `The examples do not bundle: ${error.message}`]);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Functions that can be imported and whose doc comment shows no example. */
function withoutExample(names, examples) {
  const shown = new Set(examples.map(({ file, owner }) => `${file} ${owner}`));
  return names
    .filter(({ isFunction, file, name }) => isFunction && !shown.has(`${file} ${name}`))
    .map(({ name, file, line }) => `${place(file, line)} \`${name}\` is public and has no @example`);
}

/**
 * Every example in a doc comment does what it says, and every public function has one.
 *
 * @param {string} under only files whose path from the root starts so
 */
export async function docExamples(under = '') {
  const files = sourceFiles();
  const isMeant = ({ file }) => relative(root, file).startsWith(under);
  const program = createProgram(files);
  const names = { open: publicNames(program), inner: exportedNames(program, files) };
  const examples = [
    ...files.flatMap((file) => examplesInFile(file)),
    ...pages().flatMap((page) => examplesInPage(page)),
  ].filter(isMeant);
  const { passed, failures } = await runExamples(examples, names);
  return { passed, failures: [...withoutExample(names.open.filter(isMeant), examples), ...failures] };
}
