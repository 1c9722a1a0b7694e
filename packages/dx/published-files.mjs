import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { looseResults, sarifJudge } from './corpus/sarif.mjs';
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

const judge = sarifJudge(corpus);
const fixtures = join(root, 'packages/conformance/fixtures/flows');

/** The report of a check as SARIF is what the standard's schema says it is, and its results can be told apart. */
async function checkSarif(args, name) {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-sarif-'));
  const file = join(folder, 'report.sarif');
  try {
    const { stderr } = await run(process.execPath, [command, 'check', ...args, '--report', `sarif=${file}`]);
    // A file that cannot be read has no report; what is said of it instead is checked above.
    if (!existsSync(file)) return stderr.trim() === '' ? `${name} gets neither a report nor an answer` : undefined;
    const text = readFileSync(file, 'utf8').trim();
    if (text === '') return undefined;
    const fault = judge(text);
    if (fault !== undefined) return `${name}: ${fault}`;
    const loose = looseResults(text);
    return loose.length > 0 ? `${name}: results without rule or fingerprint: ${loose.join(', ')}` : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function sarifOfAll() {
  const failures = [];
  for (const name of readdirSync(fixtures)) {
    const flow = readdirSync(join(fixtures, name)).find((one) => one.startsWith('flow.'));
    const args = [join(fixtures, name, flow), '--mapping', join(fixtures, name, 'mapping.yaml')];
    failures.push(await checkSarif(args, name));
  }
  for (const file of ['bpmn', 'bpmn-broken', 'xes'].flatMap(filesIn)) failures.push(await checkSarif([file], file));
  return countCases(failures);
}

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
    'SARIF by the schema of the standard': sarifOfAll,
  }),
);
