import { explain, lookUp } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde explain ID`: what an id stands for, what it says, and where it comes from. */
export const explainCommand: Command = {
  words: ['explain'],
  takes: 'ID…',
  summary: {
    da: 'forklarer en regel, et udsagn, et ord eller en grund: hvad, hvorfor og hvorfra',
    en: 'explains a rule, a claim, a word or a reason: what, why and whence',
  },
  options: {
    ...modelOptions,
    format: {
      type: 'string',
      value: 'text|json',
      summary: { da: 'for mennesker eller for programmer', en: 'for people or for programs' },
    },
  },
  run: async (call) => {
    if (call.names.length === 0) return refuse(call, [issue('no-arguments', { takes: 'ID' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const found = call.names.map((id) => ({ id, ...lookUp(model.value, id) }));
    const unknown = found.filter((one) => one.entries.length === 0);
    if (unknown.length > 0) {
      return refuse(
        call,
        unknown.map(({ id, nearest }) => issue('unknown-id', { id, nearest })),
      );
    }
    const entries = found.flatMap((one) => one.entries);
    const written =
      call.text('format') === 'json'
        ? entries
            .map((entry) => JSON.stringify({ ...entry, ...('model' in entry ? { model: undefined } : {}) }))
            .join('\n')
        : entries.map((entry) => explain(entry, call.locale)).join('\n\n');
    await call.io.stdout.write(`${written}\n`);
    return exitCodes.clean;
  },
};
