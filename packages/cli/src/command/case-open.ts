import { exitCodes } from '../exit.js';
import { readOpening } from '../input/case.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde case open OPENING`: a case on a path, as it is kept. */
export const caseOpenCommand: Command = {
  words: ['case', 'open'],
  takes: 'OPENING',
  summary: {
    da: 'åbner en sag på en optrapningsvej og skriver den, som den gemmes',
    en: 'opens a case on an escalation path and writes it as it is kept',
  },
  options: modelOptions,
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'OPENING' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const opened = await readOpening(call.io.files, file, model.value);
    if (!opened.ok) return refuse(call, opened.issues);
    await call.io.stdout.write(`${JSON.stringify(opened.value, null, 2)}\n`);
    return exitCodes.clean;
  },
};
