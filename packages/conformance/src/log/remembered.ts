/** Longer keys are not remembered: so many numbers of four bytes, a part's length being one of them. */
const keyWords = 40;
const placeWords = keyWords + 1;

/** How many places a key may stand in, one after the other. */
const tries = 4;

/**
 * Remembers what was made of bytes, so that what comes again and again is made once.
 *
 * Each key has few places, and drives out what stands in the first where all are taken: memory is bounded however many
 * keys there are.
 */
export class Remembered<T> {
  private readonly key = new Int32Array(keyWords);
  /** For each place how long its key is and one more, and the key; 0 where there is none. */
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

  /** Adds a part to the key that is looked for next. */
  add(bytes: DataView, from: number, end: number): void {
    const { key } = this;
    let word = this.length;
    if (word + 1 + ((end - from + 3) >> 2) > keyWords) {
      this.length = keyWords + 1;
      return;
    }
    key[word] = end - from;
    word += 1;
    let at = from;
    for (; at + 4 <= end; at += 4) {
      key[word] = bytes.getInt32(at, true);
      word += 1;
    }
    if (at < end) {
      key[word] = lastBytes(bytes, at, end);
      word += 1;
    }
    this.length = word;
  }

  /** What was kept for the key of the parts that were added; the next one begins anew. */
  find(): T | undefined {
    const { key, keys, length } = this;
    this.length = 0;
    this.place = -1;
    if (length > keyWords) return undefined;
    this.found = length;
    let hash = length;
    for (let index = 0; index < length; index += 1) hash = Math.imul(hash ^ (key[index] ?? 0), 0x9e3779b1);
    const first = hash ^ (hash >>> 15);
    this.place = first & this.mask;
    for (let next = 0; next < tries; next += 1) {
      const place = (first + next) & this.mask;
      const start = place * placeWords;
      if (keys[start] === 0) {
        this.place = place;
        return undefined;
      }
      if (this.isKey(start)) return this.values[place];
    }
    return undefined;
  }

  private isKey(start: number): boolean {
    const { key, keys, found } = this;
    if (keys[start] !== found + 1) return false;
    for (let index = 0; index < found; index += 1) if (keys[start + 1 + index] !== key[index]) return false;
    return true;
  }

  /** Keeps a value for the key that was looked for last. */
  keep(value: T): T {
    if (this.place === -1) return value;
    const start = this.place * placeWords;
    this.values[this.place] = value;
    this.keys[start] = this.found + 1;
    this.keys.set(this.key, start + 1);
    return value;
  }
}

/** One to three bytes as a number. */
function lastBytes(bytes: DataView, from: number, end: number): number {
  let last = 0;
  for (let at = end - 1; at >= from; at -= 1) last = (last << 8) | bytes.getUint8(at);
  return last;
}
