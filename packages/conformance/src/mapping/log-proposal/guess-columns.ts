import type { LogColumns } from '../../log/columns.js';
import { isoOfDayFirst } from '../../log/day-first-time.js';
import { readIsoTime } from '../../log/iso-time.js';
import type { LogSample } from './log-sample.js';

/** What a column may be for. */
export type ColumnUse = 'case' | 'time' | 'activity' | 'id' | 'from' | 'to' | 'channel' | 'purpose' | 'act';

/** What is in one column of the sample. */
export interface ColumnContent {
  readonly name: string;
  /** How many rows have something in it. */
  readonly filled: number;
  /** Its values by how often, most frequent first; at most so many are told apart. */
  readonly values: readonly (readonly [string, number])[];
  readonly distinct: number;
  readonly isMany: boolean;
}

const mostValues = 2000;

export function contentOf(sample: LogSample, name: string): ColumnContent {
  const counts = new Map<string, number>();
  let filled = 0;
  let isMany = false;
  for (const row of sample.rows) {
    const value = row.get(name) ?? '';
    if (value === '') continue;
    filled += 1;
    const known = counts.get(value);
    if (known === undefined && counts.size >= mostValues) isMany = true;
    else counts.set(value, (known ?? 0) + 1);
  }
  const values = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { name, filled, values, distinct: counts.size, isMany };
}

const likelyNames: Readonly<Record<ColumnUse, RegExp>> = {
  case: /(?:^| )(?:case|sag|sags|sagsnummer|thread|tråd|conversation|samtale|ticket|dialog|forløb)(?: ?id| ?nr| ?no)?(?= |$)|(?:case|thread|tråd|sags?)id/,
  time: /(?:^| )(?:time|timestamp|datetime|date|sent|created|occurred|tid|dato|tidspunkt|sendt|oprettet)/,
  activity: /(?:^| )(?:activity|aktivitet|event|hændelse|action|handling|kind|type|what|hvad|art)(?= |$)/,
  id: /^(?:id|uuid|event ?id|message ?id|besked ?id|hændelses ?id)$/,
  from: /(?:^| )(?:from|fra|sender|afsender|who|hvem|actor|author|role|rolle|by)(?: ?(?:role|rolle|group|gruppe|type))?(?= |$)/,
  to: /(?:^| )(?:to|til|recipients?|receiver|modtagere?)(?: ?(?:role|rolle|group|gruppe|type))?(?= |$)/,
  channel: /(?:^| )(?:channel|kanal|medium|medie)(?= |$)/,
  purpose: /(?:^| )(?:purpose|formål|topic|emne|category|kategori|reason|årsag)(?= |$)/,
  act: /(?:^| )act(?= |$)/,
};

/** Which column is what, by its name and by what is in it. */
export function guessColumns(sample: LogSample, contents: readonly ColumnContent[]): ReadonlyMap<ColumnUse, string> {
  const found = new Map<ColumnUse, string>();
  const taken = new Set<string>();
  const give = (use: ColumnUse, content: ColumnContent | undefined) => {
    if (content === undefined) return;
    found.set(use, content.name);
    taken.add(content.name);
  };
  const free = (holds: (content: ColumnContent) => boolean) =>
    contents.filter((content) => !taken.has(content.name) && content.filled > 0 && holds(content));
  const named = (use: ColumnUse) => (content: ColumnContent) => likelyNames[use].test(wordsIn(content.name));
  if (sample.fixed !== undefined) {
    for (const use of ['case', 'time', 'activity'] as const) {
      found.set(use, sample.fixed[use]);
      taken.add(sample.fixed[use]);
    }
  } else {
    const times = free(holdsTimes);
    give('time', times.find(named('time')) ?? times[0]);
    const isEnvelope = contents.some(({ name }) => name === 'specversion');
    give('case', free(named('case'))[0] ?? (isEnvelope ? free(({ name }) => name === 'subject')[0] : undefined));
    give('case', found.has('case') ? undefined : free(repeats)[0]);
    give('id', free((content) => named('id')(content) && content.distinct === content.filled)[0]);
  }
  for (const use of ['act', 'channel', 'purpose', 'from', 'to'] as const) give(use, free(named(use))[0]);
  if (sample.fixed === undefined) {
    const activity = free((content) => named('activity')(content) && isFew(content))[0];
    give('activity', activity);
    // A column of acts tells what happened as well.
    if (activity === undefined && found.has('act')) found.set('activity', found.get('act') ?? '');
  }
  return found;
}

/** Values that come again and again, but not so few that they are words: so do the ids of cases. */
function repeats({ distinct, filled, isMany }: ColumnContent): boolean {
  return isMany || (distinct > 1 && distinct * 1.5 <= filled && distinct * 50 >= filled);
}

export function isFew({ distinct, isMany }: ColumnContent): boolean {
  return !isMany && distinct <= 100;
}

const looked = 50;

function holdsTimes({ values }: ColumnContent): boolean {
  const some = values.slice(0, looked);
  return some.length > 0 && some.filter(([value]) => timeFormatOf(value) !== undefined).length >= some.length * 0.9;
}

/** How a time is written; undefined for what is none. */
export function timeFormatOf(value: string): NonNullable<LogColumns['timeFormat']> | undefined {
  if (/^1\d{12}$/.test(value)) return 'epoch-milliseconds';
  if (/^1\d{9}$/.test(value)) return 'epoch-seconds';
  if (/^\d{4}/.test(value)) return isTime(value) ? 'iso' : undefined;
  return isTime(isoOfDayFirst(value) ?? '') ? 'day-first' : undefined;
}

function isTime(value: string): boolean {
  return typeof readIsoTime(value) === 'object';
}

/** A name in lower case, its parts apart. */
function wordsIn(name: string): string {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.:/ ]+/g, ' ')
    .trim()
    .toLowerCase();
}
