/** A value in a line that differs from line to line. */
export interface Slot {
  readonly kind: 'text' | 'scalar';
  /** Somebody reads it; a text that is read has no escapes. */
  readonly isWanted: boolean;
}

const [NEWLINE, QUOTE, PLUS, MINUS, DOT, ZERO, NINE, BACKSLASH] = [10, 34, 43, 45, 46, 48, 57, 92];
const [LOWER_U, LOWER_E, UPPER_E, LOWER_T, LOWER_F] = [117, 101, 69, 116, 102];
const afterBackslash = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));

/**
 * Matches lines of bytes that differ from one another in their values alone: fixed bytes, with a slot after each but the
 * last.
 */
export class LinePattern {
  /** Where each slot of the line that matched last begins and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  private readonly fixed: readonly Fixed[];
  private readonly slots: readonly Slot[];
  private readonly isUtf8: boolean;

  constructor(fixed: readonly string[], slots: readonly Slot[], isUtf8: boolean) {
    this.fixed = fixed.map(fixedOf);
    this.slots = slots;
    this.isUtf8 = isUtf8;
    this.starts = new Int32Array(slots.length);
    this.ends = new Int32Array(slots.length);
  }

  /** Answers with the end of the line that begins at an index, or -1 where it does not match. Whatever matches is valid JSON. */
  match(bytes: Uint8Array, view: DataView, from: number): number {
    const { fixed, slots, starts, ends } = this;
    let at = from;
    for (let index = 0; index < slots.length; index += 1) {
      at = afterFixed(bytes, view, at, fixed[index]);
      const slot = slots[index];
      if (at === -1 || slot === undefined) return -1;
      starts[index] = at;
      at =
        slot.kind === 'scalar' ? endOfScalar(bytes, view, at) : endOfText(bytes, view, at, slot.isWanted, this.isUtf8);
      if (at === -1) return -1;
      ends[index] = at;
    }
    at = afterFixed(bytes, view, at, fixed[slots.length]);
    return at === bytes.length || bytes[at] === NEWLINE ? at : -1;
  }
}

/** Bytes to be compared four at a time, as far as that goes. */
interface Fixed {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
}

function fixedOf(text: string): Fixed {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = Int32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getInt32(index * 4, true));
  return { bytes, words };
}

function afterFixed(bytes: Uint8Array, view: DataView, from: number, fixed: Fixed | undefined): number {
  if (fixed === undefined) return -1;
  const { words, bytes: all } = fixed;
  if (from + all.length > bytes.length) return -1;
  for (let index = 0; index < words.length; index += 1)
    if (view.getInt32(from + index * 4, true) !== words[index]) return -1;
  for (let index = words.length * 4; index < all.length; index += 1) if (bytes[from + index] !== all[index]) return -1;
  return from + all.length;
}

/** Letters of a text that ask for a look: its end, an escape, what no text may hold, and parts of longer letters. */
const isOdd = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 32 || byte === QUOTE || byte === BACKSLASH || byte >= 128 ? 1 : 0,
);

/** Whether one of four bytes is odd. Taking one from each sets the highest bit of those that were zero, and of no byte below the first. */
function hasOdd(four: number): boolean {
  const quote = four ^ 0x22222222;
  const backslash = four ^ 0x5c5c5c5c;
  const odd =
    four | ((four - 0x20202020) & ~four) | ((quote - 0x01010101) & ~quote) | ((backslash - 0x01010101) & ~backslash);
  return (odd & 0x80808080) !== 0;
}

/** The place of the quote that ends a text, or -1 where it has none or holds what no JSON text may. */
function endOfText(bytes: Uint8Array, view: DataView, from: number, isWanted: boolean, isUtf8: boolean): number {
  const { length } = bytes;
  for (let at = from; at < length; at += 1) {
    while (at + 4 <= length && !hasOdd(view.getInt32(at, true))) at += 4;
    const byte = bytes[at] ?? 0;
    if (isOdd[byte] === 0) continue;
    if (byte === QUOTE) return at;
    if (byte < 32) return -1;
    if (byte === BACKSLASH) at = isWanted ? -1 : endOfEscape(bytes, at);
    else if (isUtf8) at = endOfLetter(bytes, at);
    if (at === -1) return -1;
  }
  return -1;
}

/** The last byte of an escape that begins with a backslash, or -1. */
function endOfEscape(bytes: Uint8Array, from: number): number {
  const kind = bytes[from + 1] ?? 0;
  if (afterBackslash.has(kind)) return from + 1;
  if (kind !== LOWER_U) return -1;
  for (let at = from + 2; at < from + 6; at += 1) if (!isHex(bytes[at] ?? 0)) return -1;
  return from + 5;
}

function isHex(byte: number): boolean {
  return isDigit(byte) || ((byte | 32) >= 97 && (byte | 32) <= 102);
}

/** The last byte of a letter of several bytes in UTF-8, or -1 where it is none: the table of Unicode's section 3.9. */
function endOfLetter(bytes: Uint8Array, from: number): number {
  const lead = bytes[from] ?? 0;
  const second = bytes[from + 1] ?? 0;
  const more =
    lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (more === 0 || second < least || second > most) return -1;
  for (let at = from + 2; at <= from + more; at += 1) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return -1;
  return from + more;
}

const [yes, no] = [fixedOf('true'), fixedOf('false')];

/** The place after a number, `true` or `false`, or -1 where there is none. */
function endOfScalar(bytes: Uint8Array, view: DataView, from: number): number {
  if (bytes[from] === LOWER_T) return afterFixed(bytes, view, from, yes);
  if (bytes[from] === LOWER_F) return afterFixed(bytes, view, from, no);
  const whole = bytes[from] === MINUS ? from + 1 : from;
  const integer = bytes[whole] === ZERO ? whole + 1 : afterDigits(bytes, whole);
  if (integer === -1) return -1;
  const fraction = bytes[integer] === DOT ? afterDigits(bytes, integer + 1) : integer;
  if (fraction === -1 || (bytes[fraction] !== LOWER_E && bytes[fraction] !== UPPER_E)) return fraction;
  const sign = bytes[fraction + 1];
  return afterDigits(bytes, sign === PLUS || sign === MINUS ? fraction + 2 : fraction + 1);
}

/** The place after one digit or more, or -1. */
function afterDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at] ?? 0)) at += 1;
  return at === from ? -1 : at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
