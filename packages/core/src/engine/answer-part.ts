import type { Entry } from './entry.js';
import type { KeyBit, KeyLayout } from './key-layout.js';

/** Entries that bear on one part of an answer, each with the bit that it sets in a key. */
export interface Bearing {
  readonly slot: number;
  readonly members: readonly { readonly entry: Entry; readonly at: KeyBit }[];
}

/** Gives every entry that bears on a part its place in a key. */
export function placeIn(layout: KeyLayout, entries: readonly Entry[]): Bearing {
  const { slot, bits } = layout.add(entries.length);
  const members = entries.flatMap((entry, index) => {
    const at = bits[index];
    return at === undefined ? [] : [{ entry, at }];
  });
  return { slot, members };
}

/** One part of an answer: every way in which it was said so far, by number, found by the entries that hold. */
export class AnswerPart<Value> {
  readonly #layout: KeyLayout;
  readonly #bearing: Bearing;
  readonly #make: (holding: readonly Entry[]) => Value;
  readonly #numbers = new Map<number | string, number>();
  readonly #values: Value[] = [];

  constructor(layout: KeyLayout, bearing: Bearing, make: (holding: readonly Entry[]) => Value) {
    this.#layout = layout;
    this.#bearing = bearing;
    this.#make = make;
  }

  /** How many ways there are to find. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number of the way in which a key says it. */
  find(key: Int32Array): number {
    const held = this.#layout.read(this.#bearing.slot, key);
    return this.#numbers.get(held) ?? this.#work(held, key);
  }

  /** What a number stands for. */
  at(number: number): Value {
    const value = this.#values[number];
    if (value === undefined) throw new Error(`nothing is said in way ${number}`);
    return value;
  }

  #work(held: number | string, key: Int32Array): number {
    const holding = this.#bearing.members.filter(({ at }) => this.#layout.isSet(at, key)).map(({ entry }) => entry);
    const number = this.#values.length;
    this.#values.push(this.#make(holding));
    this.#numbers.set(held, number);
    return number;
  }
}
