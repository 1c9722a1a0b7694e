import type { Locale, Text } from '@samarbejde/core';
import type { MappingRow, RowMatch } from './mapping.js';

/** A row that is proposed, or a place where one could not be. */
export interface ProposedRow {
  /** What people call it. */
  readonly about: string;
  readonly match: RowMatch;
  /** The step, for a row about one. */
  readonly element?: string;
  /** None where nothing could be told. */
  readonly row?: MappingRow;
  /** What somebody has to fill in. */
  readonly missing: readonly string[];
  /** A program does it, or its name says that nobody else has part in it: it may well be work inside one party. */
  readonly mayBeInternal?: boolean;
}

/** Writes a proposal as YAML: every text in quotes, so that no name of a file can be taken for anything else. */
export function writeProposal(
  title: string,
  rows: readonly ProposedRow[],
  locale: Locale,
  end: readonly string[] = [],
): string {
  const told = rows.filter(({ row }) => row !== undefined);
  const untold = rows.filter(({ row, mayBeInternal }) => row === undefined && mayBeInternal !== true);
  const internal = rows.filter(({ row, mayBeInternal }) => row === undefined && mayBeInternal === true);
  const lines = [
    ...comment(`${words.title[locale]} ${plain(title, 400)}`),
    ...words.intro[locale].flatMap(comment),
    'schemaVersion: 1',
    told.length === 0 ? `rows: []   # ${words.noRows[locale]}` : 'rows:',
    ...told.flatMap((one) => toldLines(one, locale)),
    ...(untold.length === 0 ? [] : ['', ...comment(words.untold[locale])]),
    ...untold.flatMap((one) => untoldLines(one, locale)),
    ...internalLines(internal, locale),
    ...end,
  ];
  return `${lines.join('\n')}\n`;
}

function toldLines({ about, row, missing }: ProposedRow, locale: Locale): readonly string[] {
  if (row === undefined) return [];
  const { match, note: _note, ...says } = row;
  return [
    `  # ${plain(about)}`,
    `  - match: ${flowStyle(match)}`,
    ...Object.entries(says).map(([field, value]) => `    ${field}: ${flowStyle(value)}`),
    ...(missing.length === 0 ? [] : [`    # ${words.fill[locale]} ${missing.join(', ')}`]),
  ];
}

function untoldLines({ about, match, element }: ProposedRow, locale: Locale): readonly string[] {
  return [
    `  # ${plain(about)}`,
    `  # - match: ${flowStyle(match)}`,
    `  #   ${element === undefined ? `role: …   # ${words.who[locale]}` : words.choose[locale]}`,
  ];
}

/** One row for all of them: a process of thirty automatic tasks is not filled in task by task. */
function internalLines(rows: readonly ProposedRow[], locale: Locale): readonly string[] {
  if (rows.length === 0) return [];
  return [
    '',
    ...words.internal[locale].flatMap(comment),
    '  # - internal: true',
    '  #   match:',
    '  #     element:',
    ...rows.map(({ about, element = '' }) => `  #       - ${JSON.stringify(element)}   # ${plain(about)}`),
  ];
}

/** A value on one line; JSON is YAML. */
export function flowStyle(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flowStyle).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, one]) => `${/^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key)}: ${flowStyle(one)}`,
  );
  return `{ ${entries.join(', ')} }`;
}

function comment(text: string): readonly string[] {
  return [`# ${text}`];
}

/** A name on one line, so that it cannot leave its comment. */
export function plain(text: string, longest = 120): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, longest);
}

const words = {
  title: { da: 'Forslag til kortlægning af', en: 'Proposed mapping of' },
  intro: {
    da: [
      'Gættet ud fra navne. Ret det, der er forkert, og udfyld det, der mangler:',
      'role (hvem står her), from, to, channel, purpose, act, facts; eller internal: true.',
    ],
    en: [
      'Guessed from names. Mend what is wrong, and fill in what is missing:',
      'role (who is here), from, to, channel, purpose, act, facts; or internal: true.',
    ],
  },
  untold: {
    da: 'Kunne ikke gættes. Uden en række er trinnet ukendt, og det gør kravene åbne.',
    en: 'Could not be guessed. Without a row a step is unknown, which leaves requirements open.',
  },
  fill: { da: 'udfyld:', en: 'fill in:' },
  internal: {
    da: [
      'Ser ud til at være arbejde inden for én part. Slet de linjer, hvor nogen får noget at vide eller bliver spurgt,',
      'og fjern # foran resten: så er det én række.',
    ],
    en: [
      'Seems to be work inside one party. Delete the lines in which somebody is told or asked something,',
      'and take the # away from the rest: it is one row.',
    ],
  },
  choose: {
    da: 'act: …, to: …, channel: …  eller  internal: true',
    en: 'act: …, to: …, channel: …  or  internal: true',
  },
  who: { da: 'hvem det er', en: 'who it is' },
  noRows: { da: 'slet [], når du tager den første række i brug', en: 'delete [] when you put the first row to use' },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<Locale, readonly string[]>>>>;
