import type { Frame, Ids, Issue, Result } from '@samarbejde/core';
import { parseFrameCases } from '@samarbejde/core/parse';
import { type FrameCasesRun, framesFor, runFrameCases } from '@samarbejde/core/testing';
import { type ExitCode, exitCodes } from '../exit.js';
import { readDocument } from '../input/document.js';
import { framesFor as framesNamed, knownFrames } from '../input/model.js';
import { issue, issueText } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import type { Call, Command } from './command.js';

/** `samarbejde frame test CASES…`: a frame's cases run, and the items that no case shows. */
export const frameTestCommand: Command = {
  words: ['frame', 'test'],
  takes: 'CASES…',
  summary: {
    da: 'prøver en rammes eksempler og viser de regler, intet eksempel viser',
    en: 'runs a frame’s cases and shows the items that no case shows',
  },
  options: {
    model: {
      type: 'string',
      multiple: true,
      value: 'FRAME',
      summary: {
        da: 'rammen selv, når den er i en fil; kan gentages',
        en: 'the frame itself, when it is in a file; may be repeated',
      },
    },
  },
  run: async (call) => {
    if (call.names.length === 0) return refuse(call, [issue('no-arguments', { takes: 'CASES…' })]);
    const known = await knownWith(call);
    if (!known.ok) return refuse(call, known.issues);
    let code: ExitCode = exitCodes.clean;
    for (const file of call.names) {
      const cases = await readDocument(call.io.files, file, parseFrameCases);
      if (!cases.ok) return refuse(call, cases.issues);
      const frames = framesFor(cases.value, known.value);
      if (!frames.ok) return refuse(call, frames.issues);
      const run = runFrameCases(frames.value, cases.value);
      await tell(call, file, run);
      if (run.failed > 0 || run.issues.length > 0 || uncovered(run).length > 0) code = exitCodes.findings;
    }
    return code;
  },
};

async function knownWith(call: Call): Promise<Result<readonly Frame<Ids>[]>> {
  const names = call.texts('model');
  if (names.length === 0) return { ok: true, value: [...knownFrames.values()] };
  const given = await framesNamed(call, names);
  if (!given.ok) return given;
  const ids = new Set(given.value.map((frame) => frame.id));
  return { ok: true, value: [...given.value, ...[...knownFrames.values()].filter((frame) => !ids.has(frame.id))] };
}

function uncovered(run: FrameCasesRun): readonly string[] {
  return [...new Set([...run.neverApplies, ...run.alwaysApplies])].sort();
}

async function tell({ io, locale }: Call, file: string, run: FrameCasesRun): Promise<void> {
  const say = (one: Issue): string => issueText(one, locale);
  for (const one of run.issues) await io.stdout.write(`${file}: ${say(one)}\n`);
  for (const { id, issues } of run.results.filter((result) => !result.passed)) {
    await io.stdout.write(`${file}: \`${id}\`\n${issues.map((one) => `  ${say(one)}`).join('\n')}\n`);
  }
  const words = {
    da: {
      never: 'Intet eksempel viser, hvor den gælder',
      always: 'Intet eksempel viser, hvor den ikke gælder',
      sum: `${run.passed} holder, ${run.failed} holder ikke`,
    },
    en: {
      never: 'No case shows where it applies',
      always: 'No case shows where it does not apply',
      sum: `${run.passed} hold, ${run.failed} do not`,
    },
  }[locale];
  for (const id of run.neverApplies) await io.stdout.write(`${file}: ${words.never}: \`${id}\`\n`);
  for (const id of run.alwaysApplies) await io.stdout.write(`${file}: ${words.always}: \`${id}\`\n`);
  await io.stdout.write(`${file}: ${words.sum}.\n`);
}
