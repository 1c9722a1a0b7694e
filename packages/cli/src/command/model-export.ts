import { digestOf, type Model } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { modelFor } from '../input/model.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde model export`: the composed model as JSON, for programs in other languages. */
export const modelExportCommand: Command = {
  words: ['model', 'export'],
  takes: '',
  summary: { da: 'skriver den sammensatte model som JSON', en: 'writes the composed model as JSON' },
  options: modelOptions,
  run: async (call) => {
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    await call.io.stdout.write(`${JSON.stringify(plainModel(model.value), null, 2)}\n`);
    return exitCodes.clean;
  },
};

/** The model as plain data: its maps as objects. */
export function plainModel(model: Model): object {
  const { on, sameUntil, frames, words, items, offered, parameters } = model;
  return {
    on,
    sameUntil,
    digest: digestOf(model),
    frames,
    offered,
    parameters: Object.fromEntries(parameters),
    words: Object.fromEntries(
      Object.entries(words).map(([kind, known]: [string, ReadonlyMap<string, unknown>]) => [
        kind,
        Object.fromEntries(known),
      ]),
    ),
    items,
  };
}
