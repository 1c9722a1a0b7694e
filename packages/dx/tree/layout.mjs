import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countCases } from '../workspace/counts.mjs';
import { root } from '../workspace/packages.mjs';
import { trackedFiles } from './tracked.mjs';

const allowedAtTop = new Set([
  ...['packages', 'docs', 'examples', '.changeset', '.ci'],
  ...['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'tsconfig.base.json', 'README.md', 'LICENSE'],
  ...['.gitignore', '.editorconfig', '.biome.json'],
]);
const longestSource = 300;
const emptyNames = /(^|\/)(utils?|helpers?|common|misc|shared|[^/]*manager)([./]|$)/i;

/** Entries of the top level that do not belong there. */
export function strangersAtTop(files) {
  const top = new Set(files.map((file) => file.split('/')[0]));
  return [...top].filter((name) => !allowedAtTop.has(name)).map((name) => `${name} does not belong at the top level`);
}

/** Names that say nothing about what a file holds. */
export function emptyFileNames(files) {
  return files
    .filter((file) => emptyNames.test(file.replace(/^packages\/[^/]+\//, '')))
    .map((file) => `${file} has a name that does not say its subject`);
}

/** Source files that hold more than one subject, to judge by their length. */
export function tooLong(files, read) {
  return files
    .filter((file) => /\.(ts|mjs)$/.test(file) && !/\.test(-d)?\.(ts|mjs)$/.test(file))
    .map((file) => [file, read(file).split('\n').length - 1])
    .filter(([, lines]) => lines > longestSource)
    .map(([file, lines]) => `${file} has ${lines} lines; ${longestSource} is the most`);
}

/** Every tracked file stands where a stranger would look for it. */
export async function layout() {
  const files = trackedFiles();
  const groups = [
    strangersAtTop(files),
    emptyFileNames(files),
    tooLong(files, (file) => readFileSync(join(root, file), 'utf8')),
  ];
  return countCases(groups.map((texts) => (texts.length > 0 ? texts.join('\n') : undefined)));
}
