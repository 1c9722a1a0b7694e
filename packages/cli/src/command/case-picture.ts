import { parsePlainDate, type Result } from '@samarbejde/core';
import { drawCase, drawPath, type PictureFormat } from '@samarbejde/core/picture';
import { exitCodes } from '../exit.js';
import { readCase } from '../input/case.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Call, type Command, modelOptions } from './command.js';

const formats: readonly PictureFormat[] = ['mermaid', 'svg'];

/** `samarbejde case picture CASE|PATH`: the course of a kept case, or a path of the model, drawn from its data. */
export const casePictureCommand: Command = {
  words: ['case', 'picture'],
  takes: 'CASE|PATH',
  summary: {
    da: 'tegner en sags forløb eller en optrapningsvej som `aalborg/misunderstanding`',
    en: 'draws the course of a case, or an escalation path such as `aalborg/misunderstanding`',
  },
  options: {
    ...modelOptions,
    format: {
      type: 'string',
      value: 'mermaid|svg',
      summary: {
        da: 'som Mermaid, der kan læses i Markdown, eller som SVG',
        en: 'as Mermaid, for Markdown, or as SVG',
      },
    },
  },
  run: async (call) => {
    const [name] = call.names;
    if (name === undefined) return refuse(call, [issue('no-arguments', { takes: 'CASE|PATH' })]);
    const drawn = await draw(call, name);
    if (!drawn.ok) return refuse(call, drawn.issues);
    await call.io.stdout.write(drawn.value);
    return exitCodes.clean;
  },
};

async function draw(call: Call, name: string): Promise<Result<string>> {
  const format = formats.find((one) => one === (call.text('format') ?? 'mermaid'));
  if (format === undefined) return { ok: false, issues: [issue('usage', { how: `--format ${formats.join('|')}` })] };
  const model = await modelFor(call);
  if (!model.ok) return model;
  const options = { locale: call.locale, format };
  // A path is named `frame/path`, without an ending; everything else is a file.
  const path = drawPath(model.value, name, options);
  if (path.ok || /^[a-z0-9-]+\/[a-z0-9-]+$/.test(name)) return path;
  const found = await readCase(call.io.files, name, model.value);
  if (!found.ok) return found;
  const day = parsePlainDate(call.text('on') ?? call.io.today);
  return day.ok ? drawCase(model.value, found.value, day.value, found.value.calendar, options) : day;
}
