import { exitCodes } from '../exit.js';
import { advanceFrom, readCase } from '../input/case.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde case advance CASE EVENT…`: events taken one after another, or why one cannot be. */
export const caseAdvanceCommand: Command = {
  words: ['case', 'advance'],
  takes: 'CASE EVENT…',
  summary: {
    da: 'lader hændelser ske i en sag, en for en, og skriver sagen, som den så er',
    en: 'lets events happen in a case, one by one, and writes the case as it then is',
  },
  options: modelOptions,
  run: async (call) => {
    const [file, ...names] = call.names;
    if (file === undefined || names.length === 0)
      return refuse(call, [issue('no-arguments', { takes: 'CASE EVENT…' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const kept = await readCase(call.io.files, file, model.value);
    if (!kept.ok) return refuse(call, kept.issues);
    let current = kept.value;
    for (const name of names) {
      const next = await advanceFrom(call.io.files, name, model.value, current);
      if (!next.ok) return refuse(call, next.issues);
      current = next.value;
    }
    await call.io.stdout.write(`${JSON.stringify(current, null, 2)}\n`);
    return exitCodes.clean;
  },
};
