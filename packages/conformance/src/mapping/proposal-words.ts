import { actIds, type Locale, type Model } from '@samarbejde/core';

/** What ends a proposal, as comments: what may hold of every step, and the words that rows are filled in with. */
export function proposalEnd({ words, offered }: Model, locale: Locale): readonly string[] {
  const has = (ids: ReadonlyMap<string, unknown>, id: string): boolean => ids.has(id);
  const defaults = [
    ...(has(words.roles, 'class-teacher') ? ['  from: class-teacher'] : []),
    ...(has(words.roles, 'custody-holder') ? ['  to: custody-holder'] : []),
    ...(has(words.purposes, 'everyday') ? ['  purpose: everyday'] : []),
    '  facts: { about: one-child, addressing: one, reach: platform }',
  ];
  return [
    '',
    `# ${texts.defaults[locale]}`,
    ...['defaults:', ...defaults].map((line) => `# ${line}`),
    '',
    `# ${texts.words[locale]}`,
    ...listed('role, from, to', [...words.roles.keys()]),
    ...listed('channel', [...offered]),
    ...listed('purpose', [...words.purposes.keys()]),
    ...listed('act', actIds),
    ...listed('facts', [...words.facts.keys()]),
  ];
}

const width = 100;

/** Words by their kind, in comments that are not wider than a screen. */
function listed(kind: string, ids: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = `#   ${kind}:`;
  for (const id of [...ids].sort()) {
    if (line.length + id.length + 2 > width) {
      lines.push(line);
      line = '#    ';
    }
    line += ` ${id}`;
  }
  return [...lines, line];
}

const texts = {
  defaults: {
    da: 'Det, der gælder, hvor ingen række siger andet. Ret det, og fjern #.',
    en: 'What holds where no row says anything else. Mend it, and take the # away.',
  },
  words: {
    da: 'Ord at udfylde med. `samarbejde explain ORD` forklarer et af dem.',
    en: 'Words to fill in. `samarbejde explain WORD` explains one of them.',
  },
} as const;
