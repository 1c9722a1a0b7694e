import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { run, toolPath } from '../workspace/command.mjs';
import { countCases } from '../workspace/counts.mjs';
import { entrySources, root } from '../workspace/packages.mjs';

const exampleFolder = join(root, 'examples');

/** Ways of starting an example, by the name of its main file. */
const starters = {
  'main.ts': startProgram,
  'main.mjs': startProgram,
  'main.sh': startCommands,
};

/** A program runs against the sources; where it asks for its own place, it is told the place of its main file. */
async function startProgram(main, scratch) {
  const outfile = join(scratch, 'main.mjs');
  await build({
    entryPoints: [main],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: entrySources(),
    tsconfigRaw: {},
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(main).href) },
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as __cr } from 'node:module'; import { pathToFileURL as __url } from 'node:url'; const require = __cr(__url(process.argv[1]));",
    },
  });
  return run(process.execPath, [outfile], { cwd: join(main, '..') });
}

/** Commands run as a user types them: `samarbejde` is on the path, and stands for what was built. */
async function startCommands(main, scratch) {
  const command = join(scratch, 'samarbejde');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages/cli/dist/bin.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  return run('sh', [main], { cwd: join(main, '..'), env: toolPath(scratch) });
}

/** Runs one example folder; gives why it fails, or nothing. */
async function checkExample(folder, update) {
  const name = relative(root, folder);
  const [file, start] = Object.entries(starters).find(([main]) => existsSync(join(folder, main))) ?? [];
  if (!start) return `${name} has none of ${Object.keys(starters).join(', ')}`;

  const scratch = mkdtempSync(join(tmpdir(), 'samarbejde-example-'));
  try {
    const { code, stdout, stderr } = await start(join(folder, file), scratch);
    if (code !== 0 || stderr !== '') return `${name} ends with exit code ${code}\n${stdout}${stderr}`;
    const kept = join(folder, 'output.txt');
    if (update) writeFileSync(kept, stdout);
    if (!existsSync(kept)) return `${name} has no output.txt; write it with \`npm run examples -- --update\``;
    return firstDifference(name, readFileSync(kept, 'utf8'), stdout);
  } catch (error) {
    return `${name} does not start: ${error.message}`;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function firstDifference(name, kept, now) {
  if (kept === now) return undefined;
  const keptLines = kept.split('\n');
  const nowLines = now.split('\n');
  const line = keptLines.findIndex((text, index) => text !== nowLines[index]);
  const at = line === -1 ? keptLines.length : line;
  return `${name}/output.txt:${at + 1} keeps\n  ${keptLines[at] ?? '(nothing)'}\nbut the example prints\n  ${nowLines[at] ?? '(nothing)'}`;
}

/** Runs every example and compares what it prints with what is kept; `update` keeps what it prints now. */
export async function examples({ folder = exampleFolder, update = false } = {}) {
  const folders = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  if (folders.length === 0) return { passed: 0, failures: [`${relative(root, folder)} holds no example`] };
  const outcomes = [];
  for (const { name } of folders) outcomes.push(await checkExample(join(folder, name), update));
  return countCases(outcomes);
}
