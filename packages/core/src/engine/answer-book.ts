import {
  type Answer,
  type ChannelFinding,
  type DutyFinding,
  dutiesFor,
  findingFor,
  type Replacements,
} from './answer.js';
import { speaksOfChannel } from './aspects.js';
import type { Bits } from './bits.js';
import type { Channel } from './channel.js';
import type { Entry } from './entry.js';
import { type KeyBit, KeyLayout } from './key-layout.js';

/** How many answers, and how many values of one part, are kept before a book starts anew. */
const kept = 20_000;

/**
 * Finds the answer for the entries that hold. A part of an answer, one channel's finding or what is owed, hangs only on
 * the entries that bear on it, so each is worked out once; answers are put together from parts, and equal ones are one.
 */
export class AnswerBook {
  readonly #channels: readonly Part<ChannelFinding>[];
  readonly #duties: Part<readonly DutyFinding[]>;
  readonly #closer: Part<boolean>;
  /** For each entry the bits that it sets in a key. */
  readonly #touches: readonly (readonly KeyBit[])[];
  readonly #key: Int32Array;
  readonly #answers = new Map<number, Answer[]>();
  #made = 0;
  #kept = 0;

  constructor(entries: readonly Entry[], channels: readonly Channel[], replaced: Replacements) {
    const layout = new KeyLayout();
    this.#channels = channels.map(
      (channel, index) =>
        new Part(
          layout,
          entries,
          (entry) => speaksOfChannel(entry, index),
          (holding) => findingFor(channel, index, holding, replaced),
        ),
    );
    this.#duties = new Part(
      layout,
      entries,
      ({ kind }) => kind === 'duty',
      (holding) => dutiesFor(holding, replaced),
    );
    this.#closer = new Part(
      layout,
      entries,
      ({ kind }) => kind === 'closer',
      (holding) => holding.length > 0,
    );
    const parts: readonly Part<unknown>[] = [...this.#channels, this.#duties, this.#closer];
    this.#touches = entries.map((entry) => parts.flatMap((part) => part.bitOf(entry) ?? []));
    this.#key = new Int32Array(layout.words);
  }

  /** Lets go of the answers made so far. Their numbers are never used twice. */
  forget(): void {
    this.#answers.clear();
    this.#kept = 0;
  }

  answerFor(holding: readonly number[]): Answer {
    this.#key.fill(0);
    for (const entry of holding) this.#touch(entry);
    return this.#answerOf();
  }

  /** The answer for the rows that hold; `entryOf` gives each row's entry. */
  answerForRows(rows: Bits, entryOf: Int32Array): Answer {
    this.#key.fill(0);
    for (let word = 0; word < rows.length; word++) {
      for (let left = rows[word] ?? 0; left !== 0; left &= left - 1) {
        this.#touch(entryOf[word * 32 + (31 - Math.clz32(left & -left))] ?? 0);
      }
    }
    return this.#answerOf();
  }

  #touch(entry: number): void {
    const touched = this.#touches[entry];
    if (touched === undefined) return;
    for (let index = 0; index < touched.length; index++) {
      const one = touched[index];
      if (one !== undefined) this.#key[one.word] = (this.#key[one.word] ?? 0) | one.bit;
    }
  }

  #answerOf(): Answer {
    const duties = this.#duties.find(this.#key);
    const closer = this.#closer.find(this.#key);
    const channels: ChannelFinding[] = [];
    let hash = duties.number * 2 + closer.number;
    for (const part of this.#channels) {
      const { value, number } = part.find(this.#key);
      channels.push(value);
      hash = Math.imul(hash ^ number, 0x9e3779b1) ^ (hash >>> 15);
    }
    const made: Omit<Answer, 'id'> = { channels, duties: duties.value, closer: closer.value };
    return this.#answers.get(hash)?.find((answer) => isSame(answer, made)) ?? this.#keep(hash, made);
  }

  #keep(hash: number, made: Omit<Answer, 'id'>): Answer {
    if (this.#kept >= kept) this.forget();
    const answer: Answer = { id: this.#made++, ...made };
    const alike = this.#answers.get(hash);
    if (alike === undefined) this.#answers.set(hash, [answer]);
    else alike.push(answer);
    this.#kept++;
    return answer;
  }
}

/** Parts are one object when they are equal, so that answers are compared by looking at them. */
function isSame(a: Omit<Answer, 'id'>, b: Omit<Answer, 'id'>): boolean {
  if (a.duties !== b.duties || a.closer !== b.closer) return false;
  return a.channels.every((finding, channel) => finding === b.channels[channel]);
}

interface Numbered<Value> {
  readonly number: number;
  readonly value: Value;
}

/** One part of an answer, by the entries that bear on it and hold. */
class Part<Value> {
  readonly #layout: KeyLayout;
  readonly #slot: number;
  readonly #members: readonly { readonly entry: Entry; readonly at: KeyBit }[];
  readonly #make: (holding: readonly Entry[]) => Value;
  readonly #known = new Map<number | string, Numbered<Value>>();
  #made = 0;

  constructor(
    layout: KeyLayout,
    entries: readonly Entry[],
    bearsOn: (entry: Entry) => boolean,
    make: (holding: readonly Entry[]) => Value,
  ) {
    const bearing = entries.filter(bearsOn);
    const { slot, bits } = layout.add(bearing.length);
    this.#layout = layout;
    this.#slot = slot;
    this.#members = bearing.flatMap((entry, index) => {
      const at = bits[index];
      return at === undefined ? [] : [{ entry, at }];
    });
    this.#make = make;
  }

  /** The bit that an entry sets, if it bears on this part. */
  bitOf(entry: Entry): KeyBit | undefined {
    return this.#members.find((member) => member.entry === entry)?.at;
  }

  find(key: Int32Array): Numbered<Value> {
    const held = this.#layout.read(this.#slot, key);
    return this.#known.get(held) ?? this.#work(held, key);
  }

  #work(held: number | string, key: Int32Array): Numbered<Value> {
    if (this.#known.size >= kept) this.#known.clear();
    const holding = this.#members.filter(({ at }) => this.#layout.isSet(at, key)).map(({ entry }) => entry);
    const made = { number: this.#made++, value: this.#make(holding) };
    this.#known.set(held, made);
    return made;
  }
}
