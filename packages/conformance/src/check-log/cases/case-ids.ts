/** Ids of up to so many bytes stand side by side; a longer one stands by itself. */
const inPlace = 48;
const firstRows = 256;
const NOBODY = -1;
/** After the hash. */
const LENGTH = 1;
/** So far a row stands from its hash at most; by chance none of many millions comes near to it. */
const mostSteps = 256;

/**
 * Finds the row of a case by the bytes of its id, so that an event of a known case costs no text.
 *
 * A table of rows, by a hash of the id: a row stands at its hash or in the next free place after it. Ids that were made
 * up to have one hash would make that a long way: what finds no place near by is found by its text.
 */
export class CaseIds {
  private table: Int32Array = new Int32Array(2 * firstRows).fill(NOBODY);
  /** For each row the hash of its id, and its length. */
  private marks: Int32Array = new Int32Array(2 * firstRows).fill(NOBODY);
  private bytes: Uint8Array = new Uint8Array(firstRows * inPlace);
  private readonly long = new Map<number, Uint8Array>();
  /** The rows that stand in no place of the table. */
  private readonly crowded = new Map<string, number>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Whether a row has a case that is open. */
  has(row: number): boolean {
    return (this.marks[2 * row + LENGTH] ?? NOBODY) !== NOBODY;
  }

  /** The row of the case whose id these bytes are, or -1. */
  find(source: Uint8Array, from: number, end: number): number {
    const hash = hashOf(source, from, end);
    const { table, marks } = this;
    const mask = table.length - 1;
    for (let step = 0; step < mostSteps; step += 1) {
      const row = table[(hash + step) & mask] ?? NOBODY;
      if (row === NOBODY) break;
      if (marks[2 * row] === hash && this.isId(row, source, from, end)) return row;
    }
    return this.crowded.size === 0 ? NOBODY : (this.crowded.get(textOf(source.subarray(from, end))) ?? NOBODY);
  }

  private isId(row: number, source: Uint8Array, from: number, end: number): boolean {
    const length = end - from;
    if (this.marks[2 * row + LENGTH] !== length) return false;
    const own = length > inPlace ? this.long.get(row) : this.bytes;
    if (own === undefined) return false;
    const start = length > inPlace ? 0 : row * inPlace;
    for (let index = 0; index < length; index += 1) if (own[start + index] !== source[from + index]) return false;
    return true;
  }

  /** Gives a row to the case of an id that is not there yet. */
  add(row: number, source: Uint8Array, from: number, end: number): void {
    if (2 * row >= this.marks.length) this.grow();
    const length = end - from;
    const hash = hashOf(source, from, end);
    if (length > inPlace) this.long.set(row, source.slice(from, end));
    else for (let index = 0; index < length; index += 1) this.bytes[row * inPlace + index] = source[from + index] ?? 0;
    this.marks[2 * row] = hash;
    this.marks[2 * row + LENGTH] = length;
    this.count += 1;
    this.put(row, hash);
  }

  private put(row: number, hash: number): void {
    const mask = this.table.length - 1;
    for (let step = 0; step < mostSteps; step += 1) {
      const place = (hash + step) & mask;
      if (this.table[place] !== NOBODY) continue;
      this.table[place] = row;
      return;
    }
    this.crowded.set(textOf(this.bytesOf(row)), row);
  }

  remove(row: number): void {
    if (this.crowded.size === 0 || !this.crowded.delete(textOf(this.bytesOf(row)))) this.leaveTable(row);
    this.marks[2 * row + LENGTH] = NOBODY;
    this.long.delete(row);
    this.count -= 1;
  }

  /** Rows that stand after the one that goes move up, so that the way to each of them stays without a gap. */
  private leaveTable(row: number): void {
    const { table, marks } = this;
    const mask = table.length - 1;
    let gap = (marks[2 * row] ?? 0) & mask;
    while (table[gap] !== row) gap = (gap + 1) & mask;
    for (let place = (gap + 1) & mask; ; place = (place + 1) & mask) {
      const next = table[place] ?? NOBODY;
      if (next === NOBODY) break;
      const wanted = (marks[2 * next] ?? 0) & mask;
      if (((place - wanted) & mask) < ((place - gap) & mask)) continue;
      table[gap] = next;
      gap = place;
    }
    table[gap] = NOBODY;
  }

  bytesOf(row: number): Uint8Array {
    const from = row * inPlace;
    return this.long.get(row) ?? this.bytes.subarray(from, from + (this.marks[2 * row + LENGTH] ?? 0));
  }

  private grow(): void {
    const rows = this.marks.length;
    const marks = new Int32Array(2 * rows).fill(NOBODY);
    marks.set(this.marks);
    this.marks = marks;
    const bytes = new Uint8Array(rows * inPlace);
    bytes.set(this.bytes);
    this.bytes = bytes;
    this.table = new Int32Array(2 * rows).fill(NOBODY);
    this.crowded.clear();
    for (let row = 0; row < rows; row += 1) if (this.has(row)) this.put(row, marks[2 * row] ?? 0);
  }
}

// A letter for each byte, and no two bytes the same letter.
const decoder = new TextDecoder('windows-1252');

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Four bytes at a time, and at the end a stir, so that ids that differ in their last digit do not stand side by side. */
function hashOf(source: Uint8Array, from: number, end: number): number {
  let hash = end - from;
  let at = from;
  for (; at + 4 <= end; at += 4) {
    const low = (source[at] ?? 0) | ((source[at + 1] ?? 0) << 8);
    const high = ((source[at + 2] ?? 0) << 16) | ((source[at + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ low ^ high, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ (source[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
