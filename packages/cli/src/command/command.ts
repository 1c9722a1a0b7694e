import type { ParseArgsConfig } from 'node:util';
import type { Locale, Text } from '@samarbejde/core';
import type { ExitCode } from '../exit.js';
import type { Io } from '../io.js';

/** An option of a command, as it is shown and as it is read. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly summary: Text;
}

export type Options = Readonly<Record<string, Option>>;

/** What a command was called with, once its options have been read. */
export interface Call {
  readonly io: Io;
  readonly locale: Locale;
  readonly names: readonly string[];
  /** The last value of an option. */
  readonly text: (option: string) => string | undefined;
  /** Every value of an option, in order. */
  readonly texts: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
}

/** One command: its words, what it takes, and what it does. */
export interface Command {
  /** Its words after `samarbejde`. */
  readonly words: readonly [string, ...string[]];
  /** What follows the words, for the help. */
  readonly takes: string;
  readonly summary: Text;
  readonly options: Options;
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** Options that every command has. */
export const commonOptions: Options = {
  lang: {
    type: 'string',
    value: 'da|en',
    summary: { da: 'sproget i det, der er til mennesker', en: 'the language of what people read' },
  },
  help: { type: 'boolean', summary: { da: 'vis denne hjælp', en: 'show this help' } },
};

/** Options of every command that asks a model. */
export const modelOptions: Options = {
  model: {
    type: 'string',
    multiple: true,
    value: 'FRAME',
    summary: {
      da: 'en ramme: et id som `aalborg` eller en fil; kan gentages',
      en: 'a frame: an id such as `aalborg`, or a file; may be repeated',
    },
  },
  on: {
    type: 'string',
    value: 'DATE',
    summary: { da: 'den dag, der spørges til; ellers i dag', en: 'the day to ask about; today if left out' },
  },
};

/** The forms in which a command answers people or programs. */
export const formats = ['text', 'json'] as const;

/** The option of every command that answers in them. */
export const formatOption: Options = {
  format: {
    type: 'string',
    value: formats.join('|'),
    summary: { da: 'for mennesker eller for programmer', en: 'for people or for programs' },
  },
};

/** The options as the argument parser takes them. */
export function parserOptions(options: Options): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple }]) => [name, { type, multiple: multiple === true }]),
  );
}
