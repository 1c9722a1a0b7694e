import Papa from 'papaparse';
import { namedColumns } from './column-check.js';
import type { LogColumns } from './columns.js';

/** What may stand between two cells. */
export type CsvSeparator = ',' | ';' | '\t' | '|';

const separators: readonly CsvSeparator[] = [';', ',', '\t', '|'];

/**
 * Tells what separates the cells of a header: what makes most of the named columns appear, and where that does not tell
 * them apart, what makes most columns.
 */
export function separatorOf(header: string, columns: LogColumns): CsvSeparator {
  const named = namedColumns(columns);
  let best: { readonly separator: CsvSeparator; readonly found: number; readonly cells: number } | undefined;
  for (const separator of separators) {
    const cells = cellsOf(header, separator);
    const found = named.filter((column) => cells.includes(column)).length;
    const better = best === undefined || found > best.found || (found === best.found && cells.length > best.cells);
    if (better) best = { separator, found, cells: cells.length };
  }
  return best?.separator ?? ',';
}

/** The cells of one record; a space around a column's name is not part of it. */
export function cellsOf(record: string, separator: CsvSeparator): readonly string[] {
  const [cells = []] = rowsOf(record, separator).rows;
  return cells.map((cell) => cell.trim());
}

/** Splits whole records into cells; an empty line is a row with one empty cell. */
export function rowsOf(
  text: string,
  separator: CsvSeparator,
): { readonly rows: readonly (readonly string[])[]; readonly sound: boolean } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  return { rows: text === '' ? [['']] : data, sound: errors.length === 0 };
}
