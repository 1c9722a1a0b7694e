import { type Agreement, applyToAgreement, type Issue, type Result } from '@samarbejde/core';
import { type PlacedStep, readAgreement, readSteps } from '../input/agreement.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { keepAgreement, keepOptions } from '../output/agreement.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde agreement apply AGREEMENT STEPS…`: steps taken one after another, or why one cannot be taken. */
export const agreementApplyCommand: Command = {
  words: ['agreement', 'apply'],
  takes: 'AGREEMENT STEPS…',
  summary: {
    da: 'tager trin i en aftale, et for et, og skriver aftalen, som den så er',
    en: 'takes steps in an agreement, one by one, and writes the agreement as it then is',
  },
  options: { ...modelOptions, ...keepOptions },
  run: async (call) => {
    const [file, ...names] = call.names;
    if (file === undefined || names.length === 0)
      return refuse(call, [issue('no-arguments', { takes: 'AGREEMENT STEPS…' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const steps: PlacedStep[] = [];
    for (const name of names) {
      const read = await readSteps(call.io.files, name);
      if (!read.ok) return refuse(call, read.issues);
      steps.push(...read.value);
    }
    let agreement = await readAgreement(call.io.files, file);
    for (const one of steps) {
      if (!agreement.ok) break;
      agreement = ofStep(one, applyToAgreement(model.value, agreement.value, one.step));
    }
    return agreement.ok ? keepAgreement(call, agreement.value) : refuse(call, agreement.issues);
  },
};

/** What is wrong with a step is told where the step stands; what is not clear, where it stands in the agreement. */
function ofStep({ step, place }: PlacedStep, result: Result<Agreement>): Result<Agreement> {
  if (result.ok) return result;
  const isAbout = ([first]: Issue['path']): boolean => first === undefined || Object.hasOwn(step, first);
  const issues = result.issues.map((one) => (isAbout(one.path) ? { ...one, path: [...place, ...one.path] } : one));
  return { ok: false, issues };
}
