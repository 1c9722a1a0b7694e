import { columnReader, type ColumnReader, type JsonObject } from './column-path.js';
import { idColumns } from './column-check.js';
import type { LogColumns } from './columns.js';
import { bytewiseText, mendText } from './decode.js';
import { attributeOf, nameOf, type EventMaker } from './event-maker.js';
import type { AttributeValue, RawEvent } from './raw-event.js';

/** Takes the named columns out of one JSON object. */
export type RowPicker = (row: JsonObject, line: number) => RawEvent | undefined;

interface ColumnReaders {
  readonly case: ColumnReader;
  readonly time: ColumnReader;
  readonly activity: ColumnReader;
  readonly lifecycle: ColumnReader;
  readonly id: readonly ColumnReader[];
  readonly keep: readonly ColumnReader[];
}

const nothing: ColumnReader = () => undefined;

/** `bytewise`: the rows were parsed from bytewise text (see `DecodedText`). */
export function rowPicker(columns: LogColumns, make: EventMaker, bytewise: boolean): RowPicker {
  const readers = columnReaders(columns, bytewise ? bytewiseText : (column) => column);
  const mend = bytewise ? mendCell : <T>(cell: T): T => cell;
  return (row, line) => {
    const values: AttributeValue[] = [];
    for (const read of readers.keep) values.push(mend(attributeOf(read(row))));
    const cells = {
      case: mend(readers.case(row)),
      time: readers.time(row),
      activity: mend(readers.activity(row)),
      id: idOf(readers.id, row, mend),
      lifecycle: readers.lifecycle(row),
    };
    return make(cells, values, line);
  };
}

function columnReaders(columns: LogColumns, spelt: (column: string) => string): ColumnReaders {
  const reader = (column: string | undefined): ColumnReader =>
    column === undefined ? nothing : columnReader(spelt(column));
  return {
    case: reader(columns.case),
    time: reader(columns.time),
    activity: reader(columns.activity),
    lifecycle: reader(columns.lifecycle),
    id: idColumns(columns).map(reader),
    keep: (columns.keep ?? []).map(reader),
  };
}

/** An id is there only if every part of it is. */
function idOf(readers: readonly ColumnReader[], row: JsonObject, mend: <T>(cell: T) => T): string | undefined {
  let id: string | undefined;
  for (const read of readers) {
    const part = nameOf(mend(read(row)));
    if (part === undefined) return undefined;
    id = id === undefined ? part : `${id} ${part}`;
  }
  return id;
}

function mendCell<T>(cell: T): T {
  // `mendText` of a T that is a string is a string again; the compiler cannot follow that.
  return typeof cell === 'string' ? (mendText(cell) as T & string) : cell;
}
