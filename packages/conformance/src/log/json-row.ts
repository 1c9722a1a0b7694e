import { idColumns } from './column-check.js';
import { columnReader, type JsonObject } from './column-path.js';
import type { LogColumns } from './columns.js';
import { attributeOf, type EventMaker, nameOf } from './event-maker.js';
import type { AttributeValue, RawEvent } from './raw-event.js';

type Reader<Row> = (row: Row) => unknown;

/** Takes the named columns out of one JSON object. */
export type RowPicker = (row: JsonObject, line: number) => RawEvent | undefined;

export function rowPicker(columns: LogColumns, make: EventMaker): RowPicker {
  return rowPickerOf(columns, make, columnReader);
}

/** The same for rows of any kind, told how a column of one is read. */
export function rowPickerOf<Row>(
  columns: LogColumns,
  make: EventMaker,
  readerOf: (column: string) => Reader<Row>,
): (row: Row, line: number) => RawEvent | undefined {
  const reader = (column: string | undefined): Reader<Row> =>
    column === undefined ? () => undefined : readerOf(column);
  const [caseOf, timeOf] = [reader(columns.case), reader(columns.time)];
  const [activityOf, lifecycleOf] = [reader(columns.activity), reader(columns.lifecycle)];
  const ids = idColumns(columns).map(reader);
  const kept = (columns.keep ?? []).map(reader);
  const valuesOf = (row: Row): readonly AttributeValue[] => {
    // An array of its final length: pushing would make each one several times as large.
    const values = new Array<AttributeValue>(kept.length);
    for (let index = 0; index < values.length; index += 1) values[index] = attributeOf(kept[index]?.(row));
    return values;
  };
  return (row, line) => {
    const id = idOf(ids, row);
    const cells = { case: caseOf(row), time: timeOf(row), activity: activityOf(row), id, lifecycle: lifecycleOf(row) };
    return make(cells, valuesOf(row), line);
  };
}

/** An id is there only if every part of it is. */
export function idOf<Row>(readers: readonly Reader<Row>[], row: Row): string | undefined {
  let id: string | undefined;
  for (const read of readers) {
    const part = nameOf(read(row));
    if (part === undefined) return undefined;
    id = id === undefined ? part : `${id} ${part}`;
  }
  return id;
}
