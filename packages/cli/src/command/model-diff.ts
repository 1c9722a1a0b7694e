import {
  composeModel,
  differenceText,
  diffModels,
  type Model,
  type ModelDifference,
  type Result,
  wordDifferenceText,
} from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { formatOf } from '../input/choice.js';
import { framesFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { analysisProgress } from '../output/analysis-progress.js';
import { refuse } from '../output/issues.js';
import { type Call, type Command, formatOption } from './command.js';

/** `samarbejde model diff A B`: exactly the situations in which two models answer differently. */
export const modelDiffCommand: Command = {
  words: ['model', 'diff'],
  takes: 'A B',
  summary: {
    da: 'viser præcis de situationer, hvor to modeller svarer forskelligt',
    en: 'shows exactly the situations in which two models answer differently',
  },
  options: {
    on: {
      type: 'string',
      value: 'DATE',
      summary: { da: 'den dag, der spørges til; ellers i dag', en: 'the day to ask about; today if left out' },
    },
    ...formatOption,
    all: {
      type: 'boolean',
      summary: {
        da: 'vis også, hvor kun rækkefølgen efter den første er en anden',
        en: 'also show where only the order after the first is another',
      },
    },
  },
  run: async (call) => {
    const [a, b, ...rest] = call.names;
    if (a === undefined || b === undefined || rest.length > 0) {
      return refuse(call, [issue('usage', { how: 'samarbejde model diff FRAME[,FRAME…] FRAME[,FRAME…]' })]);
    }
    const format = formatOf(call);
    if (!format.ok) return refuse(call, format.issues);
    const before = await composed(call, a);
    if (!before.ok) return refuse(call, before.issues);
    const after = await composed(call, b);
    if (!after.ok) return refuse(call, after.issues);
    const diff = diffModels(before.value, after.value, analysisProgress(call));
    if (!diff.ok) return refuse(call, diff.issues);
    const { words, differences } = diff.value;
    const isSame = words.length === 0 && differences.length === 0;
    const shown = differences.filter((one) => call.has('all') || !isOrderOnly(one));
    const hidden = differences.length - shown.length;
    const lines = [
      ...words.map((one) => `- ${wordDifferenceText(one)[call.locale]}`),
      ...shown.map((one) => `- ${differenceText(one, after.value.words)[call.locale]}`),
      ...(hidden === 0 ? [] : [orderOnlyText[call.locale]]),
    ];
    const same = { da: 'De to modeller svarer ens.', en: 'The two models answer alike.' }[call.locale];
    const text = isSame ? same : lines.join('\n');
    await call.io.stdout.write(`${format.value === 'json' ? JSON.stringify(diff.value, null, 2) : text}\n`);
    return isSame ? exitCodes.clean : exitCodes.findings;
  },
};

/** The same channel is first and has the same verdict: what differs is only how those after it stand. */
function isOrderOnly(one: ModelDifference): boolean {
  return one.aspect === 'ranking' && one.a === one.b;
}

const orderOnlyText = {
  da: 'Nogle steder er det kun rækkefølgen efter den første kanal, der er en anden (vis dem med --all).',
  en: 'In some situations only the order after the first channel is another (show them with --all).',
};

/** A model of frames by id or file, separated by commas, with whatever they stand on; `default` is the default model. */
async function composed(call: Call, names: string): Promise<Result<Model>> {
  const frames = await framesFor(call, names === 'default' ? [] : names.split(','));
  return frames.ok ? composeModel(frames.value, { on: call.text('on') ?? call.io.today }) : frames;
}
