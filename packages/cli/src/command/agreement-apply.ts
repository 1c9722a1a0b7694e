import { applyToAgreement } from '@samarbejde/core';
import { parseAgreement, parseAgreementStep } from '@samarbejde/core/parse';
import { exitCodes } from '../exit.js';
import { readDocument } from '../input/document.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde agreement apply AGREEMENT STEP…`: steps taken one after another, or why one cannot be taken. */
export const agreementApplyCommand: Command = {
  words: ['agreement', 'apply'],
  takes: 'AGREEMENT STEP…',
  summary: {
    da: 'tager trin i en aftale, et for et, og skriver aftalen, som den så er',
    en: 'takes steps in an agreement, one by one, and writes the agreement as it then is',
  },
  options: modelOptions,
  run: async (call) => {
    const [file, ...steps] = call.names;
    if (file === undefined || steps.length === 0)
      return refuse(call, [issue('no-arguments', { takes: 'AGREEMENT STEP…' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    let agreement = await readDocument(call.io.files, file, parseAgreement);
    for (const name of steps) {
      if (!agreement.ok) break;
      const step = await readDocument(call.io.files, name, parseAgreementStep);
      agreement = step.ok ? applyToAgreement(model.value, agreement.value, step.value) : step;
    }
    if (!agreement.ok) return refuse(call, agreement.issues);
    await call.io.stdout.write(`${JSON.stringify(agreement.value, null, 2)}\n`);
    return exitCodes.clean;
  },
};
