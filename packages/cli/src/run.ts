import { parseArgs } from 'node:util';
import { type Locale, nearest } from '@samarbejde/core';
import { type Call, type Command, commonOptions, type Options, parserOptions } from './command/command.js';
import { commands } from './command/commands.js';
import { type ExitCode, exitCodes } from './exit.js';
import { commandHelp, overview } from './help.js';
import type { Io } from './io.js';
import { type CommandCode, issue, issueText } from './message/issue.js';
import { toolFaultText } from './message/tool-fault.js';
import { printableLine } from './output/printable.js';
import { version } from './version.js';

/**
 * Runs one call of the command and answers with its exit code: 0 checked and clean, 1 findings, 2 could not check.
 *
 * Everything outside comes in through `io`; nothing here ends the process. A fault of the tool itself is told, and ends
 * with 2.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const locale = localeOf(args, io.locale);
  try {
    return await answer(args, io, locale);
  } catch (fault) {
    const told = toolFaultText(fault, typeof locale === 'string' ? locale : localeFrom(io.locale));
    await io.stderr.write(`${told}\n`);
    return exitCodes.couldNotCheck;
  }
}

async function answer(args: readonly string[], io: Io, locale: ReturnType<typeof localeOf>): Promise<ExitCode> {
  if (typeof locale !== 'string') return refuse(io, localeFrom(io.locale), locale.code, locale.params);
  const [first] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    await io.stdout.write(overview(commands, locale));
    return first === undefined ? exitCodes.couldNotCheck : exitCodes.clean;
  }
  if (first === '--version') {
    await io.stdout.write(`${version}\n`);
    return exitCodes.clean;
  }
  const command = commandFor(args);
  if (command === undefined) {
    const names = commands.map((one) => one.words.join(' '));
    const asked = args
      .slice(0, 2)
      .filter((word) => !word.startsWith('-'))
      .join(' ');
    const longer = names.filter((name) => name.startsWith(`${asked} `));
    const meant = longer.length > 0 ? longer : nearest(asked || first, names);
    return refuse(io, locale, 'unknown-command', { command: asked || first, nearest: meant });
  }
  return call(command, args.slice(command.words.length), io, locale);
}

async function call(command: Command, args: readonly string[], io: Io, locale: Locale): Promise<ExitCode> {
  const options: Options = { ...command.options, ...commonOptions };
  const read = readArguments(args, options);
  if ('code' in read) return refuse(io, locale, read.code, read.params);
  const { values, names } = read;
  const all = (option: string): readonly string[] => {
    const value = values[option];
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return list.filter((one) => typeof one === 'string');
  };
  if (values['help'] === true) {
    await io.stdout.write(commandHelp(command, options, locale));
    return exitCodes.clean;
  }
  const asked: Call = {
    io,
    locale,
    names,
    text: (option) => all(option).at(-1),
    texts: all,
    has: (option) => values[option] === true,
  };
  return command.run(asked);
}

type Read =
  | { readonly values: Readonly<Record<string, unknown>>; readonly names: readonly string[] }
  | { readonly code: CommandCode; readonly params: Parameters<typeof issue>[1] & object };

function readArguments(args: readonly string[], options: Options): Read {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: parserOptions(options),
      allowPositionals: true,
      strict: true,
    });
    return { values: parsed.values, names: parsed.positionals };
  } catch {
    return whyNot(args, options);
  }
}

/** The parser's own sentences are English and about programs; what is wrong is told from the arguments themselves. */
function whyNot(args: readonly string[], options: Options): Read {
  for (const arg of args.filter((one) => one.startsWith('-'))) {
    const name = arg.replace(/^--?/, '').split('=')[0] ?? '';
    if (Object.hasOwn(options, name)) continue;
    const known = Object.keys(options).map((option) => `--${option}`);
    return { code: 'unknown-option', params: { option: arg, nearest: nearest(`--${name}`, known) } };
  }
  return { code: 'option-needs-value', params: { option: args.at(-1) ?? '' } };
}

async function refuse(
  io: Io,
  locale: Locale,
  code: CommandCode,
  params: Parameters<typeof issue>[1],
): Promise<ExitCode> {
  await io.stderr.write(`${printableLine(issueText(issue(code, params), locale))}\n`);
  return exitCodes.couldNotCheck;
}

/** The command with the most words that the arguments begin with. */
function commandFor(args: readonly string[]): Command | undefined {
  return [...commands]
    .sort((a, b) => b.words.length - a.words.length)
    .find((command) => command.words.every((word, index) => args[index] === word));
}

function localeOf(
  args: readonly string[],
  system: string,
): Locale | { readonly code: CommandCode; readonly params: Readonly<Record<string, string>> } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at === -1) return localeFrom(system);
  const value = args[at]?.includes('=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  if (value === 'da' || value === 'en') return value;
  return { code: 'bad-locale', params: { value: value ?? '' } };
}

function localeFrom(system: string): Locale {
  return /^da(?:[_.@-]|$)/i.test(system) ? 'da' : 'en';
}
