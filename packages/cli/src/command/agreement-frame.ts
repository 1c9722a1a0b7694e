import { agreementFrame } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { placed, readAgreement } from '../input/agreement.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde agreement frame AGREEMENT`: the frame that an agreement in force gives its case. */
export const agreementFrameCommand: Command = {
  words: ['agreement', 'frame'],
  takes: 'AGREEMENT',
  summary: {
    da: 'skriver den ramme, en aftale giver sin sag, til brug som --model',
    en: 'writes the frame that an agreement gives its case, to be used as --model',
  },
  options: {
    ...modelOptions,
    concerning: {
      type: 'string',
      value: 'PARTY',
      summary: {
        da: 'kun kontakten med denne part, når flere har samme rolle',
        en: 'only the contact with this party, where several have the same role',
      },
    },
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'AGREEMENT' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const agreement = await readAgreement(call.io.files, file);
    if (!agreement.ok) return refuse(call, agreement.issues);
    const concerning = call.text('concerning');
    const options = concerning === undefined ? {} : { concerning };
    const frame = placed([file], agreementFrame(agreement.value, model.value, options));
    if (!frame.ok) return refuse(call, frame.issues);
    await call.io.stdout.write(`${JSON.stringify(frame.value, null, 2)}\n`);
    return exitCodes.clean;
  },
};
