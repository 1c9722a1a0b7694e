import { proposeAgreement } from '@samarbejde/core';
import { placed, readDraft } from '../input/agreement.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { keepAgreement, keepOptions } from '../output/agreement.js';
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
    ...keepOptions,
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'DRAFT' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const draft = await readDraft(call.io.files, file);
    if (!draft.ok) return refuse(call, draft.issues);
    const to = call.text('to');
    // An agreement that is kept already is never begun anew over.
    if (to !== undefined && (await call.io.files.read(to)) !== 'missing')
      return refuse(call, [issue('file-exists', { file: to })]);
    const by = call.text('by') ?? draft.value.content.parties[0]?.id ?? '';
    const proposed = placed([file], proposeAgreement(model.value, draft.value, by, model.value.on));
    return proposed.ok ? keepAgreement(call, proposed.value) : refuse(call, proposed.issues);
  },
};
