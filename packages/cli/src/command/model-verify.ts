import { findingText, type ModelFinding, verifyModel } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { formatOf } from '../input/choice.js';
import { modelFor } from '../input/model.js';
import { analysisProgress } from '../output/analysis-progress.js';
import { refuse } from '../output/issues.js';
import { type Command, formatOption, modelOptions } from './command.js';

/** What leaves people without good advice counts as found; what only its authors may want to tidy does not. */
const notices: ReadonlySet<ModelFinding['code']> = new Set([
  'rules-pull-both-ways',
  'rule-shadowed',
  'rule-never-applies',
]);

/** `samarbejde model verify`: gaps, dead rules and clashes, over every situation there is. */
export const modelVerifyCommand: Command = {
  words: ['model', 'verify'],
  takes: '',
  summary: {
    da: 'finder huller, døde regler og modsigelser over alle situationer',
    en: 'finds gaps, dead rules and clashes over every situation',
  },
  options: {
    ...modelOptions,
    ...formatOption,
    all: {
      type: 'boolean',
      summary: { da: 'vis også det, der blot kan ryddes op i', en: 'also show what may merely be tidied' },
    },
  },
  run: async (call) => {
    const format = formatOf(call);
    if (!format.ok) return refuse(call, format.issues);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const verified = verifyModel(model.value, analysisProgress(call));
    if (!verified.ok) return refuse(call, verified.issues);
    const { findings } = verified.value;
    const grave = findings.filter(({ code }) => !notices.has(code));
    const code = grave.length > 0 ? exitCodes.findings : exitCodes.clean;
    if (format.value === 'json') {
      await call.io.stdout.write(`${JSON.stringify(verified.value, null, 2)}\n`);
      return code;
    }
    const shown = call.has('all') ? findings : grave;
    for (const finding of shown) {
      await call.io.stdout.write(`- ${findingText(finding, model.value.words)[call.locale]}\n`);
    }
    const rest = findings.length - shown.length;
    await call.io.stdout.write(`${summary(grave.length, rest)[call.locale]}\n`);
    return code;
  },
};

function summary(grave: number, rest: number): { readonly da: string; readonly en: string } {
  return {
    da: `${grave} fund${rest === 0 ? '' : `, og ${rest} ting, der kan ryddes op i (vis dem med --all)`}.`,
    en: `${grave} ${grave === 1 ? 'finding' : 'findings'}${rest === 0 ? '' : `, and ${rest} things that may be tidied (show them with --all)`}.`,
  };
}
