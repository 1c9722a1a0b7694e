import { type Locale, parsePlainDate, type Result } from '@samarbejde/core';
import { remarks } from './remarks.js';
import { starterCases, starterFrame } from './starter.js';
import { frameAsTypeScript } from './typescript-text.js';
import { yamlOf } from './yaml-text.js';

/** The forms in which a frame can be written. They say the same. */
export type FrameFormat = 'yaml' | 'json' | 'ts';

/** A file to write: its name, and all that stands in it. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** What a new frame is made of. */
export interface InitFrameOptions {
  readonly format: FrameFormat;
  /** Kebab-case; left out: `our-school`. */
  readonly id?: string;
  /** The day on which the cases are asked and the policy was read, `YYYY-MM-DD`. */
  readonly on: string;
  /** The language of the remarks; left out: `da`. */
  readonly locale?: Locale;
  /** Where editors find the schemas: a folder or an address that ends in none of the file names. */
  readonly schemas?: string;
}

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Gives the files of a new frame: two rules with remarks, and their cases, ready to be checked, tested and filled in.
 *
 * YAML and TypeScript carry the remarks as comments; JSON has none. The cases of a frame in TypeScript are JSON, so that
 * people who do not program can read them. Nothing is written: the files are texts. An id that is not kebab-case gives
 * `bad-id`, and what is no day `not-a-day`.
 *
 * @example
 * ```ts
 * import { initFrame } from '@samarbejde/frames';
 *
 * const made = initFrame({ format: 'yaml', id: 'the-green-school', on: '2026-11-24' });
 * made.ok ? made.value.map((file) => file.name) : []; // => ['the-green-school.yaml', 'the-green-school.cases.yaml']
 * ```
 */
export function initFrame(options: InitFrameOptions): Result<readonly NewFile[], 'bad-id' | 'not-a-day'> {
  const { format, id = 'our-school', on, locale = 'da', schemas = 'node_modules/@samarbejde/frames/schema' } = options;
  const issues = [
    ...(kebabCase.test(id) ? [] : [{ code: 'bad-id' as const, path: ['id'], params: { id: id.slice(0, 60) } }]),
    ...(parsePlainDate(on).ok ? [] : [{ code: 'not-a-day' as const, path: ['on'], params: {} }]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const frame = starterFrame(id, on);
  const cases = starterCases(id, on);
  const schema = (name: string): string => `${schemas}/${name}.schema.json`;
  if (format === 'yaml') {
    const files = [
      { name: `${id}.yaml`, text: frameAsYaml(frame, schema('frame'), locale) },
      { name: `${id}.cases.yaml`, text: casesAsYaml(cases, schema('cases'), locale) },
    ];
    return { ok: true, value: files };
  }
  const casesFile = { name: `${id}.cases.json`, text: json({ $schema: schema('cases'), ...cases }) };
  const frameFile =
    format === 'json'
      ? { name: `${id}.json`, text: json({ $schema: schema('frame'), ...frame }) }
      : { name: `${id}.ts`, text: frameAsTypeScript(frame, locale) };
  return { ok: true, value: [frameFile, casesFile] };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** For the comment that YAML's language server reads. */
function editorLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n`;
}

function frameAsYaml(frame: ReturnType<typeof starterFrame>, schema: string, locale: Locale): string {
  const remark = (key: keyof typeof remarks, depth = 0): string => `${'  '.repeat(depth)}# ${remarks[key][locale]}\n`;
  const { rules, ...head } = frame;
  const parts = Object.entries(head).map(([key, value]) => {
    const before = key in remarks ? remark(key as keyof typeof remarks) : '';
    return `${before}${yamlOf({ [key]: value })}\n`;
  });
  const [own, replacing] = rules.map((rule) => yamlOf([rule], 1));
  const withRemarks = (text: string | undefined, key: 'force' | 'replaces'): string =>
    `${text ?? ''}\n`.replace(new RegExp(`^( *)(${key}:)`, 'm'), (_, space: string, word: string) => {
      return `${remark(key, space.length / 2)}${space}${word}`;
    });
  const head1 = `${editorLine(schema)}${remark('head')}`;
  return `${head1}${parts.join('')}\n${remark('rules')}rules:\n${withRemarks(own, 'force')}\n${withRemarks(replacing, 'replaces')}`;
}

function casesAsYaml(cases: ReturnType<typeof starterCases>, schema: string, locale: Locale): string {
  return `${editorLine(schema)}# ${remarks.cases[locale]}\n${yamlOf(cases)}\n`;
}
