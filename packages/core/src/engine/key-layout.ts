/** How many members one word of a key can tell of; a small integer holds no more. */
const bitsInWord = 30;

/** Members of one slot of a key: where each of them sets its bit. */
export interface KeyBit {
  readonly word: number;
  readonly bit: number;
}

/** The words of a key, shared out among slots; each slot has as many as its members need. */
export class KeyLayout {
  readonly #starts: number[] = [];
  readonly #sizes: number[] = [];
  #words = 0;

  /** Adds a slot for so many members, and tells where each of them sets its bit. */
  add(members: number): { readonly slot: number; readonly bits: readonly KeyBit[] } {
    const start = this.#words;
    const size = Math.max(1, Math.ceil(members / bitsInWord));
    this.#starts.push(start);
    this.#sizes.push(size);
    this.#words += size;
    const bits = Array.from({ length: members }, (_, index) => ({
      word: start + Math.floor(index / bitsInWord),
      bit: 1 << (index % bitsInWord),
    }));
    return { slot: this.#starts.length - 1, bits };
  }

  get words(): number {
    return this.#words;
  }

  /** What stands in a slot, as a key of its own: a number while the slot is small. */
  read(slot: number, key: Int32Array): number | string {
    const start = this.#starts[slot] ?? 0;
    const size = this.#sizes[slot] ?? 0;
    const first = key[start] ?? 0;
    if (size === 1) return first;
    if (size === 2 && (key[start + 1] ?? 0) < 2 ** 22) return first + (key[start + 1] ?? 0) * 2 ** bitsInWord;
    return key.subarray(start, start + size).join();
  }

  /** Whether a member's bit is set. */
  isSet({ word, bit }: KeyBit, key: Int32Array): boolean {
    return ((key[word] ?? 0) & bit) !== 0;
  }
}
