import type { LogColumns } from './columns.js';
import { isoOfDayFirst } from './day-first-time.js';
import { type IsoTime, type IsoTimeFault, isoTimeReader, startOfYear, type Years } from './iso-time.js';
import type { LogIssue, LogIssueCode } from './issue.js';
import type { AttributeValue, RawEvent } from './raw-event.js';
import type { Tally } from './tally.js';

/** The columns of one row, wherever they came from. */
export interface RowCells {
  readonly case: unknown;
  readonly time: unknown;
  readonly activity: unknown;
  readonly id: string | undefined;
  readonly lifecycle: unknown;
}

/** Makes an event of a row, or counts what is wrong with it. */
export type EventMaker = (cells: RowCells, values: readonly AttributeValue[], line: number) => RawEvent | undefined;

/** How a format says where a row stands. */
export type PlaceOf = (line: number) => Pick<LogIssue, 'params' | 'path'>;

export const lineOfFile: PlaceOf = (line) => ({ params: { line }, path: [line - 1] });

/** What every format's parser needs to make events. */
export interface EventSetup {
  readonly columns: LogColumns;
  readonly tally: Tally;
  readonly years: Years;
  readonly file: string | undefined;
}

type TimeReader = (cell: unknown) => IsoTime | IsoTimeFault | 'time-missing' | 'time-is-a-number';

/** Makes the function that every format ends in, so that a case and a time mean the same in all of them. */
export function eventMaker(setup: EventSetup, placeOf: PlaceOf): EventMaker {
  const { columns, tally, years, file } = setup;
  const readTime = timeReader(columns.timeFormat ?? 'iso', years);
  return (cells, values, line) => {
    if (!isComplete(cells.lifecycle)) {
      tally.skip();
      return undefined;
    }
    const caseId = nameOf(cells.case);
    const time = readTime(cells.time);
    if (caseId === undefined || typeof time === 'string') {
      const column = caseId === undefined ? columns.case : columns.time;
      const code: LogIssueCode = typeof time === 'string' && caseId !== undefined ? time : 'case-missing';
      const { params, path } = placeOf(line);
      tally.bad(code, path, { ...params, column });
      return undefined;
    }
    tally.event(time.hasOffset);
    return {
      caseId,
      at: time.at,
      hasOffset: time.hasOffset,
      activity: nameOf(cells.activity),
      id: cells.id,
      values,
      file,
      line,
    };
  };
}

/** A case, an activity or an id: a text that is not empty, or a number written as text. */
export function nameOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell === '' ? undefined : cell;
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : undefined;
}

/**
 * What a kept column holds: a text, number or boolean as it is, and of a list the distinct texts in it, with a space
 * between. Nested objects, null and the empty text hold nothing that can be told apart.
 */
export function attributeOf(cell: unknown): AttributeValue {
  if (typeof cell === 'string') return cell === '' ? undefined : cell;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (!Array.isArray(cell)) return undefined;
  const names = new Set(cell.map((item: unknown) => (typeof item === 'boolean' ? String(item) : nameOf(item))));
  names.delete(undefined);
  return names.size === 0 ? undefined : [...names].join(' ');
}

export function isComplete(lifecycle: unknown): boolean {
  if (lifecycle === undefined || lifecycle === null || lifecycle === '' || lifecycle === 'complete') return true;
  return typeof lifecycle === 'string' && lifecycle.toLowerCase() === 'complete';
}

function timeReader(format: NonNullable<LogColumns['timeFormat']>, years: Years): TimeReader {
  if (format === 'iso') {
    const readIso = isoTimeReader(years);
    return (cell) => (typeof cell === 'string' && cell !== '' ? readIso(cell) : faultOf(cell));
  }
  if (format === 'day-first') {
    const readIso = isoTimeReader(years);
    return (cell) => {
      if (typeof cell !== 'string' || cell === '') return faultOf(cell);
      const iso = isoOfDayFirst(cell);
      return iso === undefined ? 'time-unreadable' : readIso(iso);
    };
  }
  const unit = format === 'epoch-seconds' ? 1000 : 1;
  const [first, last] = [startOfYear(years.from), startOfYear(years.until + 1)];
  return (cell) => {
    if (cell === undefined || cell === null || cell === '') return 'time-missing';
    const at = Math.trunc(Number(typeof cell === 'number' || typeof cell === 'string' ? cell : Number.NaN) * unit);
    if (Number.isNaN(at)) return 'time-unreadable';
    return at >= first && at < last ? { at, hasOffset: true } : 'time-out-of-range';
  };
}

function faultOf(cell: unknown): 'time-missing' | 'time-is-a-number' | 'time-unreadable' {
  if (typeof cell === 'number') return 'time-is-a-number';
  return cell === undefined || cell === null || cell === '' ? 'time-missing' : 'time-unreadable';
}
