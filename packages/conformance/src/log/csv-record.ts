import { ownCopy } from './own-copy.js';

/** What may stand between two cells. */
export type CsvSeparator = ',' | ';' | '\t' | '|';

/** How reading a record ended: whole, inside quotes where the text ends, or at quotes that do not match. */
export type RecordEnd = 'whole' | 'open' | 'broken';

/** Reads one record after the other out of a text; what it read last is valid until the next. */
export interface RecordReader {
  /** Takes the text that the next records are in. */
  begin(text: string): void;
  /** Reads the record that begins at an index, which must not lie before the ones read until now. */
  read(from: number): RecordEnd;
  /** The wanted cells, by place in the header; the others are undefined. */
  readonly cells: readonly (string | undefined)[];
  /** How many cells the record has. */
  width(): number;
  /** Index after the newline that ends a whole record. */
  next(): number;
}

/**
 * Makes a reader of records as RFC 4180 has them: a cell that begins with a quote ends with one, and a quote inside it
 * is doubled; elsewhere a quote is a letter like another.
 *
 * Cells that nobody wants are passed over. The text must end each record with a newline, or be the last one.
 */
export function recordReader(separator: CsvSeparator, isWanted: (place: number) => boolean): RecordReader {
  const cells: (string | undefined)[] = [];
  let text = '';
  let width = 0;
  /** The first newline that does not lie in a cell, and the first separator, as far as the reading has come. */
  let [newlineAt, separatorAt] = [-1, -1];

  const find = (what: string, known: number, from: number): number => {
    if (known >= from) return known;
    const found = text.indexOf(what, from);
    return found === -1 ? text.length : found;
  };
  const isEnd = (at: number): boolean => at === newlineAt || (at + 1 === newlineAt && text.charAt(at) === '\r');
  const keep = (cell: string): void => {
    cells[width] = ownCopy(cell);
  };
  /** Answers with the index after the closing quote, or -1 where there is none. */
  const takeQuoted = (from: number): number => {
    const quote = closingQuote(text, from);
    if (quote === -1) return -1;
    if (isWanted(width)) keep(text.slice(from, quote).replaceAll('""', '"'));
    newlineAt = find('\n', newlineAt, quote);
    return quote + 1;
  };
  const takePlain = (from: number): number => {
    separatorAt = find(separator, separatorAt, from);
    const end = Math.min(separatorAt, newlineAt);
    const bare = end === newlineAt && end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
    if (isWanted(width)) keep(text.slice(from, bare));
    return end;
  };
  return {
    cells,
    width: () => width,
    next: () => newlineAt + 1,
    begin(whole) {
      text = whole;
      newlineAt = -1;
      separatorAt = -1;
    },
    read(from) {
      cells.length = 0;
      width = 0;
      newlineAt = find('\n', newlineAt, from);
      for (let at = from; ; at += 1) {
        at = text.charAt(at) === '"' ? takeQuoted(at + 1) : takePlain(at);
        if (at === -1) return 'open';
        width += 1;
        if (isEnd(at)) return 'whole';
        if (text.charAt(at) !== separator) return 'broken';
      }
    },
  };
}

function closingQuote(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 2)) {
    if (text.charAt(quote + 1) !== '"') return quote;
  }
  return -1;
}
