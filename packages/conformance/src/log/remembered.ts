/** Longer keys are not remembered. */
const keyBytes = 60;
const placeWords = keyBytes / 4 + 1;

/**
 * Remembers what was made of bytes, so that what comes again and again is made once.
 *
 * Each key has one place, and drives out what was there: memory is bounded however many keys there are.
 */
export class Remembered<T> {
  private readonly key = new Uint8Array(keyBytes);
  private readonly words = new Int32Array(this.key.buffer);
  private readonly keys: Int32Array;
  private readonly values: (T | undefined)[];
  private readonly mask: number;
  private length = 0;
  private place = -1;
  private found = 0;

  /** `places` is a power of two. */
  constructor(places: number) {
    this.keys = new Int32Array(places * placeWords);
    this.values = new Array<T | undefined>(places).fill(undefined);
    this.mask = places - 1;
  }

  /** Adds a part to the key that is looked for next. No part holds a zero byte, which stands between them. */
  add(bytes: Uint8Array, from: number, end: number): void {
    const { key } = this;
    let at = this.length;
    if (at + (end - from) >= keyBytes) {
      this.length = keyBytes + 1;
      return;
    }
    for (let index = from; index < end; index += 1) {
      key[at] = bytes[index] ?? 0;
      at += 1;
    }
    key[at] = 0;
    this.length = at + 1;
  }

  /** What was kept for the key of the parts that were added; the next one begins anew. */
  find(): T | undefined {
    const { key, words, keys, length } = this;
    this.length = 0;
    this.place = -1;
    if (length > keyBytes) return undefined;
    for (let at = length; (at & 3) !== 0; at += 1) key[at] = 0;
    const count = (length + 3) >> 2;
    this.found = length;
    let hash = length;
    for (let index = 0; index < count; index += 1) hash = Math.imul(hash ^ (words[index] ?? 0), 0x9e3779b1);
    this.place = (hash ^ (hash >>> 15)) & this.mask;
    const start = this.place * placeWords;
    if (keys[start] !== length) return undefined;
    for (let index = 0; index < count; index += 1) if (keys[start + 1 + index] !== words[index]) return undefined;
    return this.values[this.place];
  }

  /** Keeps a value for the key that was looked for last. */
  keep(value: T): T {
    if (this.place === -1) return value;
    const start = this.place * placeWords;
    this.values[this.place] = value;
    this.keys[start] = this.found;
    this.keys.set(this.words.subarray(0, placeWords - 1), start + 1);
    return value;
  }
}
