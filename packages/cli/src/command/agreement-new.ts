import { proposeAgreement } from '@samarbejde/core';
import { parseAgreementDraft } from '@samarbejde/core/parse';
import { exitCodes } from '../exit.js';
import { readDocument } from '../input/document.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde agreement new DRAFT`: a draft put before the parties, as the agreement that is kept. */
export const agreementNewCommand: Command = {
  words: ['agreement', 'new'],
  takes: 'DRAFT',
  summary: {
    da: 'lægger et udkast frem for parterne og skriver aftalen, som den gemmes',
    en: 'puts a draft before the parties and writes the agreement as it is kept',
  },
  options: {
    ...modelOptions,
    by: {
      type: 'string',
      value: 'PARTY',
      summary: {
        da: 'den part, der foreslår den; ellers den første',
        en: 'the party that proposes it; the first if left out',
      },
    },
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'DRAFT' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const draft = await readDocument(call.io.files, file, parseAgreementDraft);
    if (!draft.ok) return refuse(call, draft.issues);
    const by = call.text('by') ?? draft.value.content.parties?.[0]?.id ?? '';
    const proposed = proposeAgreement(model.value, draft.value, by, call.text('on') ?? call.io.today);
    if (!proposed.ok) return refuse(call, proposed.issues);
    await call.io.stdout.write(`${JSON.stringify(proposed.value, null, 2)}\n`);
    return exitCodes.clean;
  },
};
