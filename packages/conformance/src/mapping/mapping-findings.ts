import type { Text } from '@samarbejde/core';
import type { Finding, Location } from '../finding/finding.js';
import { finding } from '../finding/fingerprint.js';
import type { UnknownWord } from './check-words.js';
import type { CompiledMapping } from './compiled-mapping.js';
import type { Disagreement } from './merge-rows.js';

/** Words of a mapping, or of a file, that the model does not have. */
export function wordFinding(word: UnknownWord, location: Location, row?: number | 'defaults'): Finding {
  return finding({
    code: word.code,
    weight: 'note',
    location,
    params: {
      kind: word.kind,
      word: word.word,
      nearest: word.nearest,
      field: word.field,
      ...(row === undefined ? {} : { row }),
    },
    because: [],
    remedy: remedies.word,
  });
}

export function disagreementFinding({ field, rows }: Disagreement, location: Location): Finding {
  return finding({
    code: 'rows-disagree',
    weight: 'note',
    location,
    params: { field, rows: rows.map(String), row: rows.join(' ') },
    because: [],
    remedy: remedies.disagree,
  });
}

/** Rows that speak of the kind of file that was checked and match nothing in it. */
export function idleRows(
  { rows }: CompiledMapping,
  used: ReadonlySet<number>,
  kind: 'flow' | 'log',
): readonly Finding[] {
  const idle = rows.filter((row) => (row.about === kind || row.about === 'both') && !used.has(row.number));
  return idle.map((row) =>
    finding({
      code: 'row-matches-nothing',
      weight: 'note',
      location: {},
      params: { row: row.number },
      because: [],
      remedy: remedies.idle,
    }),
  );
}

const remedies = {
  word: {
    da: 'Ret ordet i kortlægningen, eller tag den ramme med, der definerer det.',
    en: 'Mend the word in the mapping, or include the frame that defines it.',
  },
  disagree: {
    da: 'Lad rækkerne sige det samme, eller skriv en række med elementets id: den går forud.',
    en: 'Let the rows say the same, or write a row with the id of the element: it wins.',
  },
  idle: {
    da: 'Ret rækkens mønster, eller slet rækken.',
    en: 'Mend the pattern of the row, or delete the row.',
  },
} as const satisfies Readonly<Record<string, Text>>;
