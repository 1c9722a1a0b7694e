import { caseOn, explain, parsePlainDate } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { readCase } from '../input/case.js';
import { formatOf } from '../input/choice.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, formatOption, modelOptions } from './command.js';

/** `samarbejde case status CASE`: where it stands, what is due and overdue, and what each may do. */
export const caseStatusCommand: Command = {
  words: ['case', 'status'],
  takes: 'CASE',
  summary: {
    da: 'fortæller, hvor en sag står: hvad der mangler, hvad der er over fristen, og hvem der kan gøre hvad',
    en: 'tells where a case stands: what is owed, what is overdue, and who may do what',
  },
  options: {
    ...modelOptions,
    ...formatOption,
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'CASE' })]);
    const format = formatOf(call);
    if (!format.ok) return refuse(call, format.issues);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const found = await readCase(call.io.files, file, model.value);
    if (!found.ok) return refuse(call, found.issues);
    const day = parsePlainDate(call.text('on') ?? call.io.today);
    if (!day.ok) return refuse(call, day.issues);
    const status = caseOn(model.value, found.value, day.value, found.value.calendar);
    if (!status.ok) return refuse(call, status.issues);
    const shown = format.value === 'json' ? JSON.stringify(status.value, null, 2) : explain(status.value, call.locale);
    await call.io.stdout.write(`${shown}\n`);
    return status.value.overdue.length > 0 ? exitCodes.findings : exitCodes.clean;
  },
};
