const [NEWLINE, QUOTE, RETURN] = [10, 34, 13];

/** Where the whole records of some bytes end, and how the rest stands. */
export interface RecordsFound {
  /** Index after the newline of the last whole record; 0 where there is none. */
  readonly end: number;
  /** True when the bytes end inside quotes. */
  readonly open: boolean;
}

/**
 * Finds the last newline that ends a record: newlines inside quotes belong to a cell.
 *
 * A quote opens a cell only at its start, as in RFC 4180; elsewhere it is a letter like another.
 */
export function findRecords(bytes: Uint8Array, separator: number): RecordsFound {
  let end = 0;
  let at = 0;
  for (;;) {
    const quote = openingQuote(bytes, at, separator);
    const stop = quote === -1 ? bytes.length : quote;
    const newline = bytes.subarray(at, stop).lastIndexOf(NEWLINE);
    if (newline !== -1) end = at + newline + 1;
    if (quote === -1) return { end, open: false };
    at = afterClosingQuote(bytes, quote + 1);
    if (at === -1) return { end, open: true };
  }
}

function openingQuote(bytes: Uint8Array, from: number, separator: number): number {
  for (let quote = bytes.indexOf(QUOTE, from); quote !== -1; quote = bytes.indexOf(QUOTE, quote + 1)) {
    const before = quote === 0 ? NEWLINE : bytes[quote - 1];
    if (before === separator || before === NEWLINE || before === RETURN) return quote;
  }
  return -1;
}

/** A doubled quote is a quote inside the cell. */
function afterClosingQuote(bytes: Uint8Array, from: number): number {
  for (let quote = bytes.indexOf(QUOTE, from); quote !== -1; quote = bytes.indexOf(QUOTE, quote + 2)) {
    if (bytes[quote + 1] !== QUOTE) return quote + 1;
  }
  return -1;
}

/** The records of some bytes one by one, each without the newline that ends it. */
export function* eachRecord(bytes: Uint8Array, separator: number): Generator<Uint8Array> {
  let from = 0;
  let at = 0;
  while (at !== -1 && at < bytes.length) {
    const quote = openingQuote(bytes, at, separator);
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline !== -1 && (quote === -1 || newline < quote)) {
      yield bytes.subarray(from, newline);
      from = newline + 1;
      at = from;
    } else at = quote === -1 ? -1 : afterClosingQuote(bytes, quote + 1);
  }
  if (from < bytes.length) yield bytes.subarray(from);
}

/** How many lines some bytes span beyond the first. */
export function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
