import type { Locale } from '@samarbejde/core';
import type { Command, Options } from './command/command.js';

/** Every command with what it answers. */
export function overview(commands: readonly Command[], locale: Locale): string {
  const rows = commands.map((command) => [
    `samarbejde ${command.words.join(' ')} ${command.takes}`.trim(),
    command.summary[locale],
  ]);
  const text = {
    da: {
      head: 'Samarbejde mellem skole og hjem: hvilken kanal, hvis del, hvad er aftalt, hvad nu.',
      use: 'Kommandoer:',
      more: 'Skriv --help efter en kommando for at se, hvad den tager.',
      codes: 'Svarkoder: 0 efterset uden fund; 1 der er fund; 2 kunne ikke efterses.',
    },
    en: {
      head: 'Cooperation between school and home: which channel, whose part, what is agreed, what next.',
      use: 'Commands:',
      more: 'Write --help after a command to see what it takes.',
      codes: 'Exit codes: 0 checked and clean; 1 findings; 2 could not check.',
    },
  }[locale];
  return `${text.head}\n\n${text.use}\n${table(rows)}\n\n${text.more}\n${text.codes}\n`;
}

/** One command with its options. */
export function commandHelp(command: Command, options: Options, locale: Locale): string {
  const rows = Object.entries(options).map(([name, option]) => [
    `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.summary[locale],
  ]);
  return `samarbejde ${command.words.join(' ')} ${command.takes}\n\n${command.summary[locale]}\n\n${table(rows)}\n`;
}

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left]) => (left ?? '').length));
  return rows.map(([left, right]) => `  ${(left ?? '').padEnd(width)}  ${right ?? ''}`).join('\n');
}
