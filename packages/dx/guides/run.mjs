import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run, toolPath } from '../workspace/command.mjs';
import { countCases } from '../workspace/counts.mjs';
import { publishedPackages, root } from '../workspace/packages.mjs';

const docs = join(root, 'docs');
const fence = /^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/**
 * What a guide asks its reader to do, in order: write a file (a fence whose info names it after the language), or type
 * commands and see what they print (a fence of `console`, in which commands begin with `$ `).
 */
export function stepsOf(text) {
  return [...text.matchAll(fence)].flatMap(([, language, name, body]) => {
    if (language === 'console') return commandsIn(body);
    return name === undefined ? [] : [{ kind: 'file', name, text: body }];
  });
}

function commandsIn(body) {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command, ...output] = part.split('\n');
      return { kind: 'command', command, output: output.join('\n').trimEnd() };
    });
}

/** Follows a guide in an empty folder; gives what differs from what it says, one text for each step. */
export async function followGuide(text, command) {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-guide-'));
  try {
    const outcomes = [];
    for (const step of stepsOf(text)) outcomes.push(await follow(step, folder, command));
    return outcomes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function follow(step, folder, command) {
  if (step.kind === 'file') {
    const file = join(folder, step.name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, step.text);
    return undefined;
  }
  const { stdout, stderr } = await run('sh', ['-c', step.command], { cwd: folder, env: toolPath(command) });
  const printed = `${stdout}${stderr}`.trimEnd();
  return printed === step.output ? undefined : `$ ${step.command}\n  says\n${step.output}\n  but prints\n${printed}`;
}

/** Pages that ask their reader to do something: those in `docs/`, and the first page of each package. */
function pages() {
  const inDocs = readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(docs, name));
  return [...inDocs, ...publishedPackages().map(({ path }) => join(path, 'README.md'))];
}

/** Follows every guide that has steps, with the command as it was built. */
export async function guides({ files = pages() } = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'samarbejde-command-'));
  const command = join(scratch, 'samarbejde');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages/cli/dist/bin.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  try {
    const outcomes = [];
    for (const file of files) {
      const found = await followGuide(readFileSync(file, 'utf8'), scratch);
      outcomes.push(...found.map((text) => (text === undefined ? undefined : `${relative(root, file)}\n${text}`)));
    }
    return countCases(outcomes);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
