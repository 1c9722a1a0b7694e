import { type AgreementFinding, assessAgreement, explain, type Locale } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { readAgreementOrDraft } from '../input/agreement.js';
import { formatOf } from '../input/choice.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { madeWith, madeWithData } from '../output/made.js';
import { printable } from '../output/printable.js';
import { type Command, formatOption, modelOptions } from './command.js';

/** `samarbejde agreement check AGREEMENT`: every gap in its clarity, with the claim behind it and what to ask. */
export const agreementCheckCommand: Command = {
  words: ['agreement', 'check'],
  takes: 'AGREEMENT',
  summary: {
    da: 'finder det, der ikke er tydeligt i en aftale eller et udkast, og hvad man kan spørge om',
    en: 'finds what is not clear in an agreement or a draft, and what to ask',
  },
  options: {
    ...modelOptions,
    ...formatOption,
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'AGREEMENT' })]);
    const format = formatOf(call);
    if (!format.ok) return refuse(call, format.issues);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const agreement = await readAgreementOrDraft(call.io.files, file);
    if (!agreement.ok) return refuse(call, agreement.issues);
    const findings = assessAgreement(model.value, agreement.value, model.value.on);
    const shown =
      format.value === 'json'
        ? JSON.stringify({ ...madeWithData(model.value), agreement: agreement.value.id, findings }, null, 2)
        : `${printable(asText(findings, call.locale))}\n\n${madeWith(model.value, call.locale)}`;
    await call.io.stdout.write(`${shown}\n`);
    return findings.length === 0 ? exitCodes.clean : exitCodes.findings;
  },
};

function asText(findings: readonly AgreementFinding[], locale: Locale): string {
  if (findings.length === 0) return { da: 'Aftalen er tydelig.', en: 'The agreement is clear.' }[locale];
  return findings
    .map((finding) => [`- ${explain(finding, locale)}`, ...grounds(finding, locale)].join('\n'))
    .join('\n');
}

/** What the gap is held against, and the sections of the text that this rests on. */
function grounds({ because }: AgreementFinding, locale: Locale): readonly string[] {
  const word = { da: 'Grund', en: 'Reason' }[locale];
  return because.map(({ id, title, rule }) => {
    const sections = [...new Set((rule?.cites ?? []).map(({ source, section }) => `${source} ${section}`))];
    const from = sections.length === 0 ? '' : `: ${sections.join(', ')}`;
    return `  ${word}: ${title[locale]} (\`${id}\`)${from}`;
  });
}
