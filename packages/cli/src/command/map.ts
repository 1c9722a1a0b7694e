import { proposeMapping, readFlow, sayFlowIssue } from '@samarbejde/conformance';
import { exitCodes } from '../exit.js';
import { readText } from '../input/file-text.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde map FILE`: a mapping to begin from, with what could not be told. */
export const mapCommand: Command = {
  words: ['map'],
  takes: 'FILE',
  summary: {
    da: 'foreslår en kortlægning af et forløb, klar til at rette i',
    en: 'proposes a mapping for a process, ready to edit',
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
    const text = await readText(call.io.files, file);
    if (!text.ok) return refuse(call, text.issues);
    const flow = await readFlow(text.value, { file });
    if (!flow.ok) {
      for (const one of flow.issues) await call.io.stderr.write(`${file}: ${sayFlowIssue(one, call.locale)}\n`);
      return exitCodes.couldNotCheck;
    }
    const { mapping, yaml } = proposeMapping(model.value, flow.value, { locale: call.locale });
    const written = call.text('format') === 'json' ? JSON.stringify(mapping, null, 2) : yaml;
    await call.io.stdout.write(written.endsWith('\n') ? written : `${written}\n`);
    return exitCodes.clean;
  },
};
