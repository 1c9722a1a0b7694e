import { checkFrameText } from '@samarbejde/core/parse';
import { exitCodes } from '../exit.js';
import { readText } from '../input/file-text.js';
import { knownFrames } from '../input/model.js';
import { issue, issueText } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import type { Command } from './command.js';

/** `samarbejde frame check FILE…`: every fault of a frame in YAML or JSON, with its line and column. */
export const frameCheckCommand: Command = {
  words: ['frame', 'check'],
  takes: 'FILE…',
  summary: {
    da: 'efterser rammer i YAML eller JSON og viser hver fejl med linje og tegn',
    en: 'checks frames in YAML or JSON and shows each fault with its line and column',
  },
  options: {
    on: {
      type: 'string',
      value: 'DATE',
      summary: { da: 'den dag, der sammensættes for; ellers i dag', en: 'the day to compose for; today if left out' },
    },
  },
  run: async (call) => {
    if (call.names.length === 0) return refuse(call, [issue('no-arguments', { takes: 'FILE…' })]);
    let found = 0;
    for (const file of call.names) {
      const text = await readText(call.io.files, file);
      if (!text.ok) return refuse(call, text.issues);
      const { issues } = checkFrameText(text.value, {
        on: call.text('on') ?? call.io.today,
        file,
        frames: [...knownFrames.values()],
      });
      for (const one of issues) {
        const place = one.place === null ? '' : `:${one.place.line}:${one.place.column}`;
        await call.io.stdout.write(`${file}${place} ${issueText({ ...one, path: [] }, call.locale)}\n`);
      }
      found += issues.length;
    }
    if (found > 0) return exitCodes.findings;
    await call.io.stdout.write(`${{ da: 'Ingen fejl.', en: 'No faults.' }[call.locale]}\n`);
    return exitCodes.clean;
  },
};
