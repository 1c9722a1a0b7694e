import { type FrameFormat, initFrame } from '@samarbejde/frames';
import { exitCodes } from '../exit.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import type { Command } from './command.js';

const formats: readonly FrameFormat[] = ['yaml', 'json', 'ts'];

/** `samarbejde init`: a frame to begin from, with two rules and their cases. */
export const initCommand: Command = {
  words: ['init'],
  takes: '[ID]',
  summary: {
    da: 'skriver en ramme at begynde med: to regler og eksempler, der viser dem',
    en: 'writes a frame to begin from: two rules and the cases that show them',
  },
  options: {
    format: {
      type: 'string',
      value: formats.join('|'),
      summary: { da: 'rammens form; ellers yaml', en: 'the form of the frame; yaml if left out' },
    },
    on: {
      type: 'string',
      value: 'DATE',
      summary: {
        da: 'den dag, kilderne er sammenholdt; ellers i dag',
        en: 'the day on which sources were compared; today if left out',
      },
    },
  },
  run: async (call) => {
    const format = formats.find((one) => one === (call.text('format') ?? 'yaml'));
    if (format === undefined)
      return refuse(call, [issue('usage', { how: `samarbejde init [ID] --format ${formats.join('|')}` })]);
    const [id] = call.names;
    const { io, locale } = call;
    const made = initFrame({ format, on: call.text('on') ?? io.today, locale, ...(id === undefined ? {} : { id }) });
    if (!made.ok) return refuse(call, made.issues);
    const taken: string[] = [];
    for (const { name } of made.value) if ((await io.files.read(name)) !== 'missing') taken.push(name);
    // Somebody's work is never written over.
    if (taken.length > 0)
      return refuse(
        call,
        taken.map((file) => issue('file-exists', { file })),
      );
    for (const { name, text } of made.value) {
      const fault = await io.files.write(name, text);
      if (fault !== undefined) return refuse(call, [issue('cannot-write', { file: name })]);
      await io.stdout.write(`${name}\n`);
    }
    return exitCodes.clean;
  },
};
