import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';
import { fakeIo } from './testing/fake-io.js';

// Each scenario is a text file: `$ samarbejde …`, then what comes in after `<`, what goes out after `>`, what is told
// beside it after `!`, and the exit code after `=`. Run with UPDATE_SCENARIOS=1 to keep what is written now.

const folder = new URL('../scenarios/', import.meta.url);

interface Scenario {
  readonly args: readonly string[];
  readonly stdin: string;
  readonly files: Readonly<Record<string, string>>;
  readonly text: string;
}

function readScenario(text: string): Scenario {
  const [command = ''] = text.split('\n');
  const files: Record<string, string> = {};
  for (const [, name = '', content = ''] of text.matchAll(/^@ (.+)\n((?:\| .*\n|\|\n)*)/gm)) {
    files[name] = content.replace(/^\| ?/gm, '');
  }
  return {
    args: wordsOf(command.replace(/^\$ samarbejde ?/, '')),
    stdin: linesAfter(text, '<'),
    files,
    text,
  };
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function linesAfter(text: string, mark: string): string {
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${mark} `) || line === mark)
    .map((line) => `${line.slice(2)}\n`)
    .join('');
}

const marked = (mark: string, text: string): string =>
  text === ''
    ? ''
    : `${text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${mark} ${line}`.trimEnd())
        .join('\n')}\n`;

describe('the command', () => {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    it(name.replace('.txt', '').replaceAll('-', ' '), async () => {
      const scenario = readScenario(readFileSync(new URL(name, folder), 'utf8'));
      const { io, written } = fakeIo({ stdin: scenario.stdin, files: scenario.files });
      const code = await run(scenario.args, io);
      const given = scenario.text
        .split('\n')
        .filter((line) => /^[$@|<](?: |$)/.test(line))
        .join('\n');
      const wrote = [...written.files].map(([file, text]) => `> written to ${file}:\n${marked('>', text)}`).join('');
      const kept = `${given}\n${marked('>', written.stdout)}${wrote}${marked('!', written.stderr)}= ${code}\n`;
      if (process.env['UPDATE_SCENARIOS'] === '1') writeFileSync(new URL(name, folder), kept);
      else expect(kept).toBe(scenario.text);
    });
  }
});
