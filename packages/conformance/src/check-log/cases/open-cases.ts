import { CaseIds } from './case-ids.js';
import { type CaseLayout, CaseMemory } from './case-memory.js';
import type { WaitingEvents } from './waiting-events.js';

const firstRows = 256;
const longestQuick = 256;
const encoder = new TextEncoder();
// As bytes were, so they come back: a mark that begins a name belongs to it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The cases that are open: the row of each, how far it has come, and what waits to be sorted in. */
export class OpenCases {
  readonly memory: CaseMemory;
  readonly waiting = new Map<number, WaitingEvents>();
  private readonly ids = new CaseIds();
  private readonly scratch = new Uint8Array(longestQuick);
  /** For each row the time of its latest event, and the day of it. */
  private last: Float64Array = new Float64Array(2 * firstRows);

  constructor(layout: CaseLayout) {
    this.memory = new CaseMemory(layout, firstRows);
  }

  get size(): number {
    return this.ids.size;
  }

  /** The row of the case of this name: a new one where none is open. */
  rowOf(id: string): number {
    // A letter is at most three bytes of UTF-8.
    const isQuick = id.length * 3 <= longestQuick && !loneSurrogate.test(id);
    const bytes = isQuick ? this.scratch : bytesOfName(id);
    return this.rowOfBytes(bytes, 0, isQuick ? encoder.encodeInto(id, bytes).written : bytes.length);
  }

  /** The same by the bytes of the name, in UTF-8. */
  rowOfBytes(bytes: Uint8Array, from: number, end: number): number {
    const found = this.ids.find(bytes, from, end);
    if (found !== -1) return found;
    const row = this.memory.open();
    this.ids.add(row, bytes, from, end);
    if (2 * row >= this.last.length) this.last = twice(this.last);
    this.come(row, Number.NEGATIVE_INFINITY, Number.NaN);
    return row;
  }

  /** Rows are numbered from 0 up to this. */
  get rows(): number {
    return this.memory.rows;
  }

  isOpen(row: number): boolean {
    return this.ids.has(row);
  }

  idOf(row: number): string {
    return nameOfBytes(this.ids.bytesOf(row));
  }

  /** The time of the latest event, before any: -Infinity. */
  lastAt(row: number): number {
    return this.last[2 * row] ?? Number.NaN;
  }

  /** The day of the latest event, before any: NaN. */
  lastDay(row: number): number {
    return this.last[2 * row + 1] ?? Number.NaN;
  }

  /** Notes the time and day of its latest event. */
  come(row: number, at: number, day: number): void {
    this.last[2 * row] = at;
    this.last[2 * row + 1] = day;
  }

  /** Begins a case of the same name anew; what waits to be sorted in belongs to that one. */
  reopen(row: number): void {
    this.memory.clear(row);
    this.come(row, Number.NEGATIVE_INFINITY, Number.NaN);
  }

  /** Gives the room of a case that is over to the next. */
  leave(row: number): void {
    this.ids.remove(row);
    this.come(row, Number.NEGATIVE_INFINITY, Number.NaN);
    this.memory.leave(row);
    this.waiting.delete(row);
  }
}

const loneSurrogate = /\p{Surrogate}/u;
/** No UTF-8 begins so: what follows is a name that UTF-8 cannot tell, two bytes a letter. */
const unwritable = 0xff;

function bytesOfName(id: string): Uint8Array {
  if (!loneSurrogate.test(id)) return encoder.encode(id);
  const bytes = new Uint8Array(1 + 2 * id.length).fill(unwritable, 0, 1);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < id.length; index += 1) view.setUint16(1 + 2 * index, id.charCodeAt(index));
  return bytes;
}

function nameOfBytes(bytes: Uint8Array): string {
  if (bytes[0] !== unwritable) return decoder.decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset + 1, bytes.length - 1);
  let name = '';
  for (let at = 0; at < view.byteLength; at += 2) name += String.fromCharCode(view.getUint16(at));
  return name;
}

function twice(numbers: Float64Array): Float64Array {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
