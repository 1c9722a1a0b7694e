import { idColumns, placesInHeader } from './column-check.js';
import { cellsOf, rowsOf, separatorOf, type CsvSeparator } from './csv-header.js';
import { eachRecord, findRecords, newlinesIn } from './csv-records.js';
import { withoutMark } from './decode.js';
import { eventMaker, lineOfFile } from './event-maker.js';
import type { LogIssue, LogIssueCode } from './issue.js';
import type { LinesSetup } from './json-lines.js';
import { concatenate } from './lines.js';
import type { LogParser } from './log-parser.js';
import { ownCopy } from './own-copy.js';
import type { RawEvent } from './raw-event.js';

/** What the parser of CSV needs. */
export interface CsvSetup extends LinesSetup {
  /** Told from the header unless given. */
  readonly separator: CsvSeparator | undefined;
}

interface Table {
  readonly separator: CsvSeparator;
  readonly width: number;
  readonly toEvent: (row: readonly string[], line: number) => RawEvent | undefined;
}

const [NEWLINE, NUL] = [10, 0];
const NOTHING = new Uint8Array(0);

/**
 * Reads CSV with a header: separator `;`, `,`, tab or `|`, quoted cells also over several lines, LF or CRLF.
 *
 * A row with more or fewer cells than the header is counted and left out. A quote that is never closed costs its own
 * line, not the rest of the file.
 */
export function csvParser(setup: CsvSetup): LogParser {
  const { tally, decode, lineBytes } = setup;
  let held: Uint8Array = NOTHING;
  let skipping = false;
  let line = 0;
  let table: Table | undefined;
  let events: RawEvent[] = [];

  const bad = (code: LogIssueCode, more: LogIssue['params'] = {}): void => {
    const { params, path } = lineOfFile(line + 1);
    tally.bad(code, path, { ...params, ...more });
  };
  const takeRow = (row: readonly string[], known: Table): void => {
    if (row.length === 1 && row[0]?.trim() === '') return;
    if (row.length !== known.width) return bad('row-uneven', { expected: known.width, found: row.length });
    const event = known.toEvent(row, line + 1);
    if (event !== undefined) events.push(event);
  };
  const takeRecord = (record: Uint8Array, known: Table): void => {
    const decoded = decode(record);
    const { rows, sound } = decoded === undefined ? noRows : rowsOf(unified(decoded), known.separator);
    const [row = []] = rows;
    if (decoded === undefined) bad('line-not-utf8');
    else if (record.includes(NUL)) bad('line-has-nul');
    else if (!sound) bad('row-quote-open');
    else takeRow(row, known);
    line += newlinesIn(record) + 1;
  };
  const takeRecords = (block: Uint8Array, known: Table): void => {
    const decoded = block.includes(NUL) ? undefined : decode(block);
    const { rows, sound } = decoded === undefined ? noRows : rowsOf(unified(decoded), known.separator);
    if (decoded === undefined || !sound) {
      for (const record of eachRecord(block, known.separator.charCodeAt(0))) takeRecord(record, known);
      return;
    }
    const everyRowIsALine = rows.length === newlinesIn(block) + 1;
    for (const row of rows) {
      takeRow(row, known);
      line += everyRowIsALine ? 1 : linesOfRow(row);
    }
  };
  /** Answers with what is left when the header is taken, or undefined until its line is whole. */
  const takeHeader = (bytes: Uint8Array, ended: boolean): Uint8Array | undefined => {
    const newline = bytes.indexOf(NEWLINE);
    if (newline === -1 && !ended) return undefined;
    const end = newline === -1 ? bytes.length : newline;
    table = tableOf(bytes.subarray(0, end), setup);
    line += 1;
    return bytes.subarray(end + 1);
  };
  const dropLine = (bytes: Uint8Array, code: LogIssueCode): Uint8Array => {
    const newline = bytes.indexOf(NEWLINE);
    bad(code);
    line += 1;
    skipping = newline === -1;
    return skipping ? NOTHING : bytes.subarray(newline + 1);
  };
  const takeAll = (bytes: Uint8Array, ended: boolean): Uint8Array => {
    let rest = bytes;
    while (rest.length > 0 && !tally.isStopped()) {
      if (table === undefined) {
        const after = takeHeader(rest, ended);
        if (after === undefined && rest.length > lineBytes) tally.stop('format-unknown');
        if (after === undefined) return rest;
        rest = after;
        continue;
      }
      const { end, open } = findRecords(rest, table.separator.charCodeAt(0));
      if (end > 0) takeRecords(rest.subarray(0, end - 1), table);
      rest = rest.subarray(end);
      if (rest.length === 0) return rest;
      if (rest.length > lineBytes) rest = dropLine(rest, open ? 'row-quote-open' : 'line-too-long');
      else if (!ended) return rest;
      else if (open) rest = dropLine(rest, 'row-quote-open');
      else {
        takeRecords(rest, table);
        return NOTHING;
      }
    }
    return NOTHING;
  };
  const take = (chunk: Uint8Array, ended: boolean): readonly RawEvent[] => {
    let fresh = chunk;
    if (skipping) {
      const newline = chunk.indexOf(NEWLINE);
      if (newline === -1) return [];
      skipping = false;
      fresh = chunk.subarray(newline + 1);
    }
    // A copy, so that a short rest does not keep its whole chunk in memory.
    held = new Uint8Array(takeAll(held.length === 0 ? fresh : concatenate([held, fresh]), ended));
    const done = events;
    events = [];
    return done;
  };
  return { read: (chunk) => take(chunk, false), end: () => take(NOTHING, true) };
}

const noRows: ReturnType<typeof rowsOf> = { rows: [], sound: false };

function unified(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replace(/\r$/, '') : text;
}

function linesOfRow(row: readonly string[]): number {
  return row.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
}

/** Undefined when the header cannot be used: the tally then says why. */
function tableOf(bytes: Uint8Array, setup: CsvSetup): Table | undefined {
  const { columns, tally } = setup;
  const decoded = setup.decode(bytes);
  if (decoded === undefined) {
    tally.stop('log-not-utf8');
    return undefined;
  }
  const header = withoutMark(decoded).trim();
  const separator = setup.separator ?? separatorOf(header, columns);
  const names = cellsOf(header, separator);
  const places = placesInHeader(names, columns, tally);
  if (places === undefined) return undefined;

  const make = eventMaker(setup, lineOfFile);
  const placeOf = (column: string | undefined): number => (column === undefined ? -1 : (places.get(column) ?? -1));
  const [caseAt, timeAt] = [placeOf(columns.case), placeOf(columns.time)];
  const [activityAt, lifecycleAt] = [placeOf(columns.activity), placeOf(columns.lifecycle)];
  const idAt = idColumns(columns).map(placeOf);
  const keepAt = (columns.keep ?? []).map(placeOf);
  return {
    separator,
    width: names.length,
    toEvent(row, line) {
      const cell = (place: number): string | undefined => {
        const text = row[place];
        if (text === undefined || text === '') return undefined;
        return ownCopy(text);
      };
      const ids = idAt.map(cell);
      const id = ids.length === 0 || ids.includes(undefined) ? undefined : ids.join(' ');
      const cells = { case: cell(caseAt), time: row[timeAt], activity: cell(activityAt), id, lifecycle: row[lifecycleAt] };
      return make(cells, keepAt.map(cell), line);
    },
  };
}
