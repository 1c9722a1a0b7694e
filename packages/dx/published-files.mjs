import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './workspace/command.mjs';
import { closeWith, countCases, reportRunners } from './workspace/counts.mjs';
import { root } from './workspace/packages.mjs';

/**
 * Runs the command over files that other people made: each gives a report or a clear sentence, never a crash.
 *
 * `npm run published-files -- FOLDER`, where the folder holds `formats/real`; the command must have been built.
 */
const corpus = process.argv[2];
if (corpus === undefined || !existsSync(join(corpus, 'formats/real'))) {
  process.stderr.write('Give the folder that holds `formats/real`.\n');
  process.exit(1);
}

const command = join(root, 'packages/cli/dist/bin.js');
const filesIn = (folder) => {
  const path = join(corpus, 'formats/real', folder);
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile() && !/schema/.test(file));
};

/** Where the answer to a file is not "could not check", a mapping must have told what it means: here none does. */
async function checkFile(file) {
  const { code, stdout, stderr } = await run(process.execPath, [command, 'check', file, '--lang', 'en']);
  if (/\n\s+at |TypeError|undefined|\[object/.test(`${stdout}\n${stderr}`))
    return `${file} ends in a crash:\n${stdout}${stderr}`;
  if (code !== 2) return `${file} ends with exit code ${code}, and nobody has said what its steps mean`;
  return stdout.trim() === '' && stderr.trim() === '' ? `${file} gets no answer` : undefined;
}

async function over(folder) {
  const failures = [];
  for (const file of filesIn(folder)) failures.push(await checkFile(file));
  return countCases(failures);
}

closeWith(
  await reportRunners({
    'processes of other people': () => over('bpmn'),
    'broken processes': () => over('bpmn-broken'),
    'object-centric logs': () => over('ocel'),
    'logs in XES': () => over('xes'),
    'exports in the shape of Aula': () => over('aula'),
  }),
);
