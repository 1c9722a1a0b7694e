import { ownCopy } from './own-copy.js';

/** What may stand between two cells. */
export type CsvSeparator = ',' | ';' | '\t' | '|';

/** How reading a record ended: whole, inside quotes where the text ends, or at quotes that do not match. */
export type RecordEnd = 'whole' | 'open' | 'broken';

/** Reads one record after the other out of a text; what it read last is valid until the next. */
export interface RecordReader {
  read(text: string, from: number): RecordEnd;
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
  let width = 0;
  let next = 0;

  const keep = (text: string, from: number, end: number): void => {
    if (isWanted(width)) cells[width] = ownCopy(text.slice(from, end));
    width += 1;
  };
  const keepQuoted = (text: string, from: number, end: number): void => {
    if (isWanted(width)) cells[width] = ownCopy(text.slice(from, end).replaceAll('""', '"'));
    width += 1;
  };
  const atNewline = (text: string, from: number): number => {
    const newline = text.indexOf('\n', from);
    return newline === -1 ? text.length : newline;
  };
  return {
    cells,
    width: () => width,
    next: () => next,
    read(text, from) {
      cells.length = 0;
      width = 0;
      let newline = atNewline(text, from);
      for (let at = from; ; ) {
        if (text.charAt(at) === '"') {
          const quote = closingQuote(text, at + 1);
          if (quote === -1) return 'open';
          keepQuoted(text, at + 1, quote);
          if (quote > newline) newline = atNewline(text, quote);
          at = quote + 1;
        } else {
          const found = text.indexOf(separator, at);
          const end = found === -1 || found > newline ? newline : found;
          keep(text, at, end > at && end === newline && text.charAt(end - 1) === '\r' ? end - 1 : end);
          at = end;
        }
        next = newline + 1;
        if (at === newline || (at + 1 === newline && text.charAt(at) === '\r')) return 'whole';
        if (text.charAt(at) !== separator) return 'broken';
        at += 1;
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
