import {
  type Flow,
  type Mapping,
  proposeLogMapping,
  proposeMapping,
  readFlow,
  sampleBytes,
  sayFlowIssue,
} from '@samarbejde/conformance';
import type { Model } from '@samarbejde/core';
import { type ExitCode, exitCodes } from '../exit.js';
import { isLog } from '../input/checked-files.js';
import { readText } from '../input/file-text.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Call, type Command, modelOptions } from './command.js';

/** `samarbejde map FILE…`: a mapping to begin from, with what could not be told; one for several processes. */
export const mapCommand: Command = {
  words: ['map'],
  takes: 'FILE…',
  summary: {
    da: 'foreslår en kortlægning af processer eller en log, klar til at rette i',
    en: 'proposes a mapping for processes or a log, ready to edit',
  },
  options: {
    ...modelOptions,
    format: {
      type: 'string',
      value: 'yaml|json',
      summary: { da: 'kortlægningens form; ellers yaml', en: 'the form of the mapping; yaml if left out' },
    },
  },
  run: async (call) => {
    const [file, ...others] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'FILE…' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    if (others.length === 0 && (await isLog(call.io.files, file))) return mapLog(call, model.value, file);
    return mapFlows(call, model.value, call.names);
  },
};

/** All of them or none: a mapping that lacks a file would pass for one that has it. */
async function mapFlows(call: Call, model: Model, files: readonly string[]): Promise<ExitCode> {
  const flows: Flow[] = [];
  for (const file of files) {
    if (await isLog(call.io.files, file)) return refuse(call, [issue('log-mapped-alone', { file })]);
    const text = await readText(call.io.files, file);
    if (!text.ok) return refuse(call, text.issues);
    const flow = await readFlow(text.value, { file });
    if (!flow.ok) {
      for (const one of flow.issues) await call.io.stderr.write(`${file}: ${sayFlowIssue(one, call.locale)}\n`);
      return exitCodes.couldNotCheck;
    }
    flows.push(flow.value);
  }
  return write(call, files, proposeMapping(model, flows, { locale: call.locale }));
}

/** Only the beginning of a log is read, so that a log of any size gives its proposal at once. */
async function mapLog(call: Call, model: Model, file: string): Promise<ExitCode> {
  const head = await call.io.files.logHead(file, sampleBytes);
  if (!head.ok) return refuse(call, head.issues);
  const { bytes, isCut } = head.value;
  const proposed = await proposeLogMapping(model, bytes, { locale: call.locale, name: file, isCut });
  if (proposed.ok) return write(call, [file], proposed.value);
  return refuse(
    call,
    // The sentence names the place itself.
    proposed.issues.map((one) => ({ ...one, path: [], params: { file, ...one.params } })),
  );
}

async function write(
  call: Call,
  files: readonly string[],
  { mapping, yaml }: { readonly mapping: Mapping; readonly yaml: string },
): Promise<ExitCode> {
  const written =
    call.text('format') === 'json' ? `${JSON.stringify(mapping, null, 2)}\n` : yaml + nextStep(call, files);
  await call.io.stdout.write(written);
  return exitCodes.clean;
}

/** What to do with a proposal, at its end. A name that would leave its line is not repeated. */
function nextStep({ locale }: Call, files: readonly string[]): string {
  const named = files.every((file) => /^[\p{L}\p{N}_./\\:-]+$/u.test(file)) ? files.join(' ') : 'FILE';
  const [say, mapping] = { da: ['Når den er rettet til', 'DENNE-FIL'], en: ['Once it is edited', 'THIS-FILE'] }[locale];
  return `\n# ${say}: samarbejde check ${named} --mapping ${mapping} --assume-usual\n`;
}
