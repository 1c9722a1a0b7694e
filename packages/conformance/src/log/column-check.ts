import type { LogColumns } from './columns.js';
import type { Tally } from './tally.js';

/** Every column that the mapping names, in the order: case, time, activity, lifecycle, id…, kept…. */
export function namedColumns(columns: LogColumns): readonly string[] {
  const optional = [columns.activity, columns.lifecycle].filter((column) => column !== undefined);
  return [columns.case, columns.time, ...optional, ...idColumns(columns), ...(columns.keep ?? [])];
}

/** The columns that tell an event apart together: none, one or several. */
export function idColumns(columns: LogColumns): readonly string[] {
  if (columns.id === undefined) return [];
  return typeof columns.id === 'string' ? [columns.id] : columns.id;
}

/** Finds where each named column stands in a header; stops the reading if one is missing or stands there twice. */
export function placesInHeader(
  header: readonly string[],
  columns: LogColumns,
  tally: Tally,
): ReadonlyMap<string, number> | undefined {
  const places = new Map<string, number>();
  for (const column of namedColumns(columns)) {
    const place = header.indexOf(column);
    if (place === -1) tally.stop('column-missing', { column, columns: header.length });
    else if (header.lastIndexOf(column) !== place) tally.stop('column-twice', { column });
    else places.set(column, place);
  }
  return tally.isStopped() ? undefined : places;
}
