import { exitCodes } from '../exit.js';
import { formatOf } from '../input/choice.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { explained } from '../output/explained.js';
import { refuse } from '../output/issues.js';
import { type Command, formatOption, modelOptions } from './command.js';
import { whyNot, whyNotOptions } from './why-not.js';

/**
 * `samarbejde explain ID`: what an id stands for, what it says, and where it comes from; with `--why-not CHANNEL` why a
 * channel does not suit a situation, and what would have to be different.
 */
export const explainCommand: Command = {
  words: ['explain'],
  takes: 'ID…',
  summary: {
    da: 'forklarer en regel, et krav, et udsagn, et ord eller et fund: hvad, hvorfor og hvorfra',
    en: 'explains a rule, a requirement, a claim, a word or a finding: what, why and whence',
  },
  options: {
    ...modelOptions,
    ...whyNotOptions,
    ...formatOption,
  },
  run: async (call) => {
    const channel = call.text('why-not');
    if (channel !== undefined) return whyNot(call, channel);
    const format = formatOf(call);
    if (!format.ok) return refuse(call, format.issues);
    if (call.names.length === 0) return refuse(call, [issue('no-arguments', { takes: 'ID' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const found = call.names.map((id) => explained(model.value, id, call.locale));
    const unknown = found.flatMap((one) => (one.ok ? [] : [one]));
    if (unknown.length > 0) {
      return refuse(
        call,
        unknown.map(({ id, nearest }) => issue('unknown-id', { id, nearest })),
      );
    }
    const known = found.flatMap((one) => (one.ok ? [one] : []));
    const written =
      format.value === 'json'
        ? known.flatMap(({ data }) => data.map((one) => JSON.stringify(one))).join('\n')
        : known.map(({ text }) => text).join('\n\n');
    await call.io.stdout.write(`${written}\n`);
    return exitCodes.clean;
  },
};
