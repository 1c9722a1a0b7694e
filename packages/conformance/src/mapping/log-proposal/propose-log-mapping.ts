import { actIds, type Locale, type Model } from '@samarbejde/core';
import type { LogResult } from '../../log/issue.js';
import { type Guess, guesser } from '../guess-words.js';
import type { LogMapping, Mapping, MappingRow } from '../mapping.js';
import { type ColumnContent, type ColumnUse, contentOf, guessColumns, isFew, timeFormatOf } from './guess-columns.js';
import { type LogProposal, type ValueRows, writeLogProposal } from './log-proposal-text.js';
import type { LogSample } from './log-sample.js';
import { sampleLog } from './sample-log.js';

/** How much of a log is looked at for a proposal, in bytes after unpacking. */
export const sampleBytes = 16 * 1024 * 1024;

/** A mapping of a log to begin with, as data and as text with comments. */
export interface ProposedLogMapping {
  readonly mapping: Mapping;
  /** The same in YAML, with what was found in the columns, how often, and what could not be told. */
  readonly yaml: string;
}

/**
 * Proposes a mapping for a log from how it begins: which column is the case, the time, what happened, who and by which
 * way, and a row for each value that is seen there.
 *
 * `head` is the beginning of the file, unpacked, up to `sampleBytes`; `isCut` says that more follows. Formats that are
 * read whole must be whole. Guessed and made to be edited; values that may name somebody (seen once, long, or in a
 * column of people and no word for a role) are counted and never shown.
 *
 * @example
 * ```ts
 * import { defaultModel } from '@samarbejde/core';
 * import { proposeLogMapping } from '@samarbejde/conformance';
 *
 * const log = 'thread;sent;kanal\nt1;2026-08-17T08:00:00Z;telefon\nt1;2026-08-18T08:00:00Z;telefon\n';
 * const proposed = await proposeLogMapping(defaultModel('2026-11-24'), new TextEncoder().encode(log));
 * proposed.ok && proposed.value.mapping.log?.columns; // => { case: 'thread', time: 'sent' }
 * proposed.ok && proposed.value.mapping.rows; // => [{ match: { columns: { kanal: 'telefon' } }, channel: 'phone-call' }]
 * ```
 */
export async function proposeLogMapping(
  model: Model,
  head: Uint8Array,
  options: { readonly locale?: Locale; readonly name?: string; readonly isCut?: boolean } = {},
): Promise<LogResult<ProposedLogMapping>> {
  const isCut = options.isCut ?? false;
  const sampled = await sampleLog(head, isCut);
  if (!sampled.ok) return sampled;
  const sample = sampled.value;
  const contents = sample.columns.map((name) => contentOf(sample, name));
  const uses = withActs(model, contents, guessColumns(sample, contents));
  const values = usedColumns.flatMap((use) => valueRows(model, contents, uses, use));
  const taken = takenColumns(model, contents, uses);
  const log = logOf(sample, contents, uses, taken);
  const mapping: Mapping = {
    schemaVersion: 1,
    ...(log === undefined ? {} : { log }),
    rows: values.flatMap(({ rows }) => rows.flatMap(({ row }) => (isEmpty(row) ? [] : [row]))),
  };
  const proposal: LogProposal = { sample, contents, uses, log, values, isCut, name: options.name ?? 'log' };
  return { ok: true, value: { mapping, yaml: writeLogProposal(model, proposal, options.locale ?? 'en') } };
}

/** A column of what happened that holds nothing but acts of the model tells the act as well. */
function withActs(
  model: Model,
  contents: readonly ColumnContent[],
  uses: ReadonlyMap<ColumnUse, string>,
): ReadonlyMap<ColumnUse, string> {
  const activity = contents.find(({ name }) => name === uses.get('activity'));
  if (uses.has('act') || activity === undefined || !holdsWords(model, 'act', activity)) return uses;
  return new Map([...uses, ['act', activity.name]]);
}

const usedColumns = ['activity', 'from', 'to', 'channel', 'purpose'] as const;
type UsedColumn = (typeof usedColumns)[number];
const takenFields = ['from', 'to', 'channel', 'purpose', 'act'] as const;

function logOf(
  sample: LogSample,
  contents: readonly ColumnContent[],
  uses: ReadonlyMap<ColumnUse, string>,
  take: NonNullable<LogMapping['take']>,
): LogMapping | undefined {
  const [caseColumn, time] = [uses.get('case'), uses.get('time')];
  if (caseColumn === undefined || time === undefined) return undefined;
  const activity = uses.get('activity');
  const isEnvelope = contents.some(({ name }) => name === 'specversion');
  // An event of CloudEvents is known by both together.
  const id = isEnvelope ? ['source', 'id'] : (sample.fixed?.id ?? uses.get('id'));
  const first = contents.find(({ name }) => name === time)?.values[0]?.[0];
  const timeFormat = first === undefined ? undefined : timeFormatOf(first);
  return {
    columns: {
      case: caseColumn,
      time,
      ...(activity === undefined ? {} : { activity }),
      ...(id === undefined ? {} : { id }),
      ...(sample.format === 'xes' ? { lifecycle: 'lifecycle:transition' } : {}),
      ...(timeFormat === undefined || timeFormat === 'iso' ? {} : { timeFormat }),
    },
    ...(Object.keys(take).length === 0 ? {} : { take }),
    ...(sample.encoding === undefined ? {} : { encoding: sample.encoding }),
  };
}

/** Columns that hold the model's own words already, so that no row is needed. */
function takenColumns(
  model: Model,
  contents: readonly ColumnContent[],
  uses: ReadonlyMap<ColumnUse, string>,
): NonNullable<LogMapping['take']> {
  const taken = takenFields.flatMap((field) => {
    const content = contents.find(({ name }) => name === uses.get(field));
    return content !== undefined && holdsWords(model, field, content) ? [[field, content.name] as const] : [];
  });
  return Object.fromEntries(taken);
}

function holdsWords(model: Model, field: (typeof takenFields)[number], { values }: ColumnContent): boolean {
  const { roles, channels, purposes } = model.words;
  const acts: ReadonlySet<string> = new Set(actIds);
  const known = field === 'channel' ? channels : field === 'purpose' ? purposes : field === 'act' ? acts : roles;
  const isList = field === 'from' || field === 'to';
  return (
    values.length > 0 &&
    values.every(([value]) => (isList ? value.split(' ') : [value]).every((word) => known.has(word)))
  );
}

const mostRows = 60;

/** A row for each value of a column, as far as values may be shown. */
function valueRows(
  model: Model,
  contents: readonly ColumnContent[],
  uses: ReadonlyMap<ColumnUse, string>,
  use: UsedColumn,
): readonly ValueRows[] {
  const content = contents.find(({ name }) => name === uses.get(use));
  if (content === undefined || !isFew(content)) return [];
  const ownWords = use === 'activity' ? uses.get('act') === content.name : holdsWords(model, use, content);
  if (ownWords && holdsWords(model, use === 'activity' ? 'act' : use, content)) return [];
  const guess = guesser(model);
  const told = content.values.map(([value, count]) => ({ value, count, says: saysOf(use, guess, value, uses) }));
  const shown = told.filter(({ value, count, says }) =>
    mayBeShown(holdsPeople(use, content.name), value, count, !isNothing(says)),
  );
  const rows = shown.slice(0, mostRows).map(({ value, count, says }) => {
    const match = use === 'activity' ? { activity: value } : { columns: { [content.name]: value } };
    return { value, count, row: { match, ...says } };
  });
  return [{ use, column: content.name, rows, hidden: content.values.length - rows.length }];
}

function saysOf(
  use: UsedColumn,
  guess: (texts: readonly string[]) => Guess,
  value: string,
  uses: ReadonlyMap<ColumnUse, string>,
): Omit<MappingRow, 'match'> {
  if (use === 'from' || use === 'to') {
    const role = rolesIn(guess, value);
    return role === undefined ? {} : { [use]: role };
  }
  const { channel, purpose, act } = guess([value]);
  if (use === 'channel') return channel === undefined ? {} : { channel };
  if (use === 'purpose') return purpose === undefined ? {} : { purpose };
  // What a column of its own tells is not guessed from what happened: the two would disagree.
  const own = (field: ColumnUse) => uses.has(field) && uses.get(field) !== uses.get('activity');
  return {
    ...(channel === undefined || own('channel') ? {} : { channel }),
    ...(purpose === undefined || own('purpose') ? {} : { purpose }),
    ...(act === undefined || own('act') ? {} : { act }),
  };
}

/** One role, or several where each part of a list is one. */
function rolesIn(guess: (texts: readonly string[]) => Guess, value: string): string | readonly string[] | undefined {
  const parts = value.split(/[\s,;]+/).map((part) => guess([part]).role);
  const roles = [...new Set(parts.filter((role) => role !== undefined))].sort();
  return parts.length > 1 && !parts.includes(undefined) && roles.length > 1 ? roles : guess([value]).role;
}

/** Who sends and who receives may be people by name, unless the column says that it holds roles. */
function holdsPeople(use: UsedColumn, column: string): boolean {
  return (use === 'from' || use === 'to') && !/rol|group|gruppe/i.test(column);
}

/** What may name somebody stays in the file: addresses, numbers, sentences, what was seen once, and who is no role. */
function mayBeShown(isPeople: boolean, value: string, count: number, isKnown: boolean): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (value.length > 40 || value.includes('@') || digits > 4 || /[\p{Cc}*?]/u.test(value)) return false;
  if (value.split(/\s+/).length > 4) return false;
  if (isPeople) return value.length === 1 || (isKnown && value.split(/\s+/).length <= 2);
  return isKnown || count > 1;
}

function isNothing(says: object): boolean {
  return Object.keys(says).length === 0;
}

function isEmpty({ match: _match, ...says }: MappingRow): boolean {
  return isNothing(says);
}
