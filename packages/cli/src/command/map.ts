import {
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

/** `samarbejde map FILE`: a mapping to begin from, with what could not be told. */
export const mapCommand: Command = {
  words: ['map'],
  takes: 'FILE',
  summary: {
    da: 'foreslår en kortlægning af et forløb eller en log, klar til at rette i',
    en: 'proposes a mapping for a process or a log, ready to edit',
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
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'FILE' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    if (await isLog(call.io.files, file)) return mapLog(call, model.value, file);
    const text = await readText(call.io.files, file);
    if (!text.ok) return refuse(call, text.issues);
    const flow = await readFlow(text.value, { file });
    if (!flow.ok) {
      for (const one of flow.issues) await call.io.stderr.write(`${file}: ${sayFlowIssue(one, call.locale)}\n`);
      return exitCodes.couldNotCheck;
    }
    return write(call, proposeMapping(model.value, flow.value, { locale: call.locale }));
  },
};

/** Only the beginning of a log is read, so that a log of any size gives its proposal at once. */
async function mapLog(call: Call, model: Model, file: string): Promise<ExitCode> {
  const head = await call.io.files.logHead(file, sampleBytes);
  if (!head.ok) return refuse(call, head.issues);
  const { bytes, isCut } = head.value;
  const proposed = await proposeLogMapping(model, bytes, { locale: call.locale, name: file, isCut });
  if (proposed.ok) return write(call, proposed.value);
  return refuse(
    call,
    // The sentence names the place itself.
    proposed.issues.map((one) => ({ ...one, path: [], params: { file, ...one.params } })),
  );
}

async function write(call: Call, { mapping, yaml }: { readonly mapping: Mapping; readonly yaml: string }) {
  const written = call.text('format') === 'json' ? JSON.stringify(mapping, null, 2) : yaml;
  await call.io.stdout.write(written.endsWith('\n') ? written : `${written}\n`);
  return exitCodes.clean;
}
