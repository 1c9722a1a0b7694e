import { idColumns } from './column-check.js';
import { type ColumnReader, columnReader, type JsonObject } from './column-path.js';
import type { LogColumns } from './columns.js';
import { attributeOf, type EventMaker, nameOf } from './event-maker.js';
import type { AttributeValue, RawEvent } from './raw-event.js';

/** Takes the named columns out of one JSON object. */
export type RowPicker = (row: JsonObject, line: number) => RawEvent | undefined;

export function rowPicker(columns: LogColumns, make: EventMaker): RowPicker {
  const reader = (column: string | undefined): ColumnReader =>
    column === undefined ? () => undefined : columnReader(column);
  const [caseOf, timeOf] = [reader(columns.case), reader(columns.time)];
  const [activityOf, lifecycleOf] = [reader(columns.activity), reader(columns.lifecycle)];
  const ids = idColumns(columns).map(reader);
  const kept = (columns.keep ?? []).map(reader);
  return (row, line) => {
    // An array of its final length: pushing would make each one several times as large.
    const values = new Array<AttributeValue>(kept.length);
    for (let index = 0; index < values.length; index += 1) values[index] = attributeOf(kept[index]?.(row));
    const id = idOf(ids, row);
    const cells = { case: caseOf(row), time: timeOf(row), activity: activityOf(row), id, lifecycle: lifecycleOf(row) };
    return make(cells, values, line);
  };
}

/** An id is there only if every part of it is. */
function idOf(readers: readonly ColumnReader[], row: JsonObject): string | undefined {
  let id: string | undefined;
  for (const read of readers) {
    const part = nameOf(read(row));
    if (part === undefined) return undefined;
    id = id === undefined ? part : `${id} ${part}`;
  }
  return id;
}
