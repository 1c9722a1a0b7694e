import { agreementDocument, type Result } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { readShown } from '../input/agreement.js';
import { choiceOf } from '../input/choice.js';
import { readData } from '../input/data-file.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { madeWith } from '../output/made.js';
import { type Call, type Command, modelOptions } from './command.js';

/** `samarbejde agreement show AGREEMENT`: a document for the people in it. */
export const agreementShowCommand: Command = {
  words: ['agreement', 'show'],
  takes: 'AGREEMENT',
  summary: {
    da: 'viser en aftale eller et udkast, som parterne læser det',
    en: 'shows an agreement or a draft as the people in it read it',
  },
  options: {
    ...modelOptions,
    format: {
      type: 'string',
      value: 'text|markdown|html',
      summary: { da: 'dokumentets form; ellers text', en: 'the form of the document; text if left out' },
    },
    names: {
      type: 'string',
      value: 'FILE',
      summary: {
        da: 'hvad parterne hedder: deres id og navn i YAML eller JSON; ellers efter rolle',
        en: 'what the parties are called: id and name in YAML or JSON; by role if left out',
      },
    },
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'AGREEMENT' })]);
    const format = choiceOf(call, 'format', ['text', 'markdown', 'html']);
    if (!format.ok) return refuse(call, format.issues);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const names = await readNames(call);
    if (!names.ok) return refuse(call, names.issues);
    const agreement = await readShown(call.io.files, file, model.value, model.value.on);
    if (!agreement.ok) return refuse(call, agreement.issues);
    const note = madeWith(model.value, call.locale);
    const options = { names: names.value, note };
    await call.io.stdout.write(agreementDocument(agreement.value, model.value, call.locale, format.value, options));
    return exitCodes.clean;
  },
};

async function readNames(call: Call): Promise<Result<Readonly<Record<string, string>>>> {
  const file = call.text('names');
  if (file === undefined) return { ok: true, value: {} };
  const data = await readData(call.io.files, file);
  if (!data.ok) return data;
  const entries = typeof data.value === 'object' && data.value !== null ? Object.entries(data.value) : [];
  const names = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (entries.length === 0 || names.length < entries.length)
    return { ok: false, issues: [issue('not-names', {}, [file])] };
  return { ok: true, value: Object.fromEntries(names) };
}
