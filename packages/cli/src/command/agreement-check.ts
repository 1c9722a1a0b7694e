import { type AgreementFinding, assessAgreement, explain } from '@samarbejde/core';
import { parseAgreement } from '@samarbejde/core/parse';
import { exitCodes } from '../exit.js';
import { readDocument } from '../input/document.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde agreement check AGREEMENT`: every gap in its clarity, with the claim behind it and what to ask. */
export const agreementCheckCommand: Command = {
  words: ['agreement', 'check'],
  takes: 'AGREEMENT',
  summary: {
    da: 'finder det, der ikke er tydeligt i en aftale, og hvad man kan spørge om',
    en: 'finds what is not clear in an agreement, and what to ask',
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
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'AGREEMENT' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const agreement = await readDocument(call.io.files, file, parseAgreement);
    if (!agreement.ok) return refuse(call, agreement.issues);
    const findings = assessAgreement(model.value, agreement.value, call.text('on') ?? call.io.today);
    const say = (finding: AgreementFinding): string => `- ${explain(finding, call.locale)}`;
    const clear = { da: 'Aftalen er tydelig.', en: 'The agreement is clear.' }[call.locale];
    const text = findings.length === 0 ? clear : findings.map(say).join('\n');
    await call.io.stdout.write(`${call.text('format') === 'json' ? JSON.stringify(findings, null, 2) : text}\n`);
    return findings.length === 0 ? exitCodes.clean : exitCodes.findings;
  },
};
