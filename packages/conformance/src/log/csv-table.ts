import { idColumns, namedColumns, placesInHeader } from './column-check.js';
import type { LogColumns } from './columns.js';
import { type CsvSeparator, type RecordReader, recordReader } from './csv-record.js';
import { type EventSetup, eventMaker, lineOfFile } from './event-maker.js';
import type { RawEvent } from './raw-event.js';

/** A table whose header has been read. */
export interface CsvTable {
  /** How many cells every row must have. */
  readonly width: number;
  readonly record: RecordReader;
  /** The event of the record that was read last. */
  toEvent(line: number): RawEvent | undefined;
}

const separators: readonly CsvSeparator[] = [';', ',', '\t', '|'];

/** Reads a header; undefined when it cannot be used, and then the tally says why. */
export function csvTable(header: string, given: CsvSeparator | undefined, setup: EventSetup): CsvTable | undefined {
  const { columns, tally } = setup;
  const separator = given ?? separatorOf(header, columns);
  const names = cellsOf(header, separator);
  const places = placesInHeader(names, columns, tally);
  if (places === undefined) return undefined;

  const make = eventMaker(setup, lineOfFile);
  const wanted = names.map((_, place) => [...places.values()].includes(place));
  const record = recordReader(separator, (place) => wanted[place] === true);
  const cellOf = (column: string | undefined): (() => string | undefined) => {
    const place = column === undefined ? undefined : places.get(column);
    return place === undefined ? () => undefined : () => record.cells[place];
  };
  const [caseOf, timeOf] = [cellOf(columns.case), cellOf(columns.time)];
  const [activityOf, lifecycleOf] = [cellOf(columns.activity), cellOf(columns.lifecycle)];
  const ids = idColumns(columns).map(cellOf);
  const kept = (columns.keep ?? []).map(cellOf);
  return {
    width: names.length,
    record,
    toEvent(line) {
      const values = kept.map((cell) => cell() || undefined);
      const cells = { case: caseOf(), time: timeOf(), activity: activityOf(), id: idOf(ids), lifecycle: lifecycleOf() };
      return make(cells, values, line);
    },
  };
}

/** An id is there only if every part of it is. */
function idOf(parts: readonly (() => string | undefined)[]): string | undefined {
  const [first, ...others] = parts;
  let id = first?.() || undefined;
  for (const part of others) {
    const text = part();
    id = id === undefined || text === undefined || text === '' ? undefined : `${id} ${text}`;
  }
  return id;
}

/**
 * Tells what separates the cells of a header: what makes most of the named columns appear, and where that does not tell
 * them apart, what makes most columns.
 */
function separatorOf(header: string, columns: LogColumns): CsvSeparator {
  const named = namedColumns(columns);
  const tried = separators.map((separator) => {
    const cells = cellsOf(header, separator);
    return { separator, found: named.filter((column) => cells.includes(column)).length, cells: cells.length };
  });
  const [best] = tried.sort((a, b) => b.found - a.found || b.cells - a.cells);
  return best?.separator ?? ',';
}

/** The columns of a header; a space around a name is not part of it. */
function cellsOf(header: string, separator: CsvSeparator): readonly string[] {
  const record = recordReader(separator, () => true);
  record.begin(header);
  record.read(0);
  return record.cells.map((cell) => (cell ?? '').trim());
}
