import { Answer } from './answer.js';
import { AnswerPart, type Bearing, placeIn } from './answer-part.js';
import { speaksOfChannel } from './aspects.js';
import type { Bits } from './bits.js';
import type { Channel } from './channel.js';
import { ChannelPart } from './channel-part.js';
import type { Entry } from './entry.js';
import { type DutyFinding, dutiesFor, type Replacements } from './finding.js';
import { type KeyBit, KeyLayout } from './key-layout.js';

/** How many answers are kept, and how many ways in which one part can be said, before a book starts anew. */
const answersKept = 4096;
const waysKept = 50_000;

/**
 * Finds the answer for the entries that hold. A part of an answer, one channel's finding or what is owed, hangs only on
 * the entries that bear on it, so each is worked out once; answers are put together from parts, and equal ones are one.
 */
export class AnswerBook {
  readonly #makeParts: () => Parts;
  #parts: Parts;
  /** The bits that each entry sets in a key: from `#starts[entry]` on, up to the next entry's. */
  readonly #starts: Int32Array;
  readonly #words: Int32Array;
  readonly #bits: Int32Array;
  readonly #key: Int32Array;
  readonly #answers = new Map<number, Answer[]>();
  #made = 0;
  #kept = 0;

  constructor(entries: readonly Entry[], channels: readonly Channel[], replaced: Replacements) {
    const layout = new KeyLayout();
    const speaking = channels.map((_, index) =>
      placeIn(
        layout,
        entries.filter((entry) => speaksOfChannel(entry, index)),
      ),
    );
    const owing = placeIn(
      layout,
      entries.filter(({ kind }) => kind === 'duty'),
    );
    const nearing = placeIn(
      layout,
      entries.filter(({ kind }) => kind === 'closer'),
    );
    this.#makeParts = () => ({
      channels: channels.map(
        (channel, index) => new ChannelPart(layout, speaking[index] ?? owing, channel, index, replaced),
      ),
      duties: new AnswerPart(layout, owing, (holding) => dutiesFor(holding, replaced)),
      closer: new AnswerPart(layout, nearing, (holding) => holding.length > 0),
    });
    this.#parts = this.#makeParts();
    const touches = keyBitsOf(entries, [...speaking, owing, nearing]);
    this.#starts = startsOf(touches);
    this.#words = Int32Array.from(touches.flat(), ({ word }) => word);
    this.#bits = Int32Array.from(touches.flat(), ({ bit }) => bit);
    this.#key = new Int32Array(layout.words);
  }

  /** Lets go of the answers made so far. Their numbers are never used twice, and who holds one keeps its parts. */
  forget(): void {
    this.#answers.clear();
    this.#kept = 0;
    const { channels, duties } = this.#parts;
    if (duties.size > waysKept || channels.some(({ ways }) => ways.size > waysKept)) this.#parts = this.#makeParts();
  }

  answerFor(holding: readonly number[]): Answer {
    this.#key.fill(0);
    for (const entry of holding) this.#touch(entry);
    return this.#find();
  }

  /** The answer for the rows that hold; `entryOf` gives each row's entry. */
  answerForRows(rows: Bits, entryOf: Int32Array): Answer {
    this.#key.fill(0);
    for (let word = 0; word < rows.length; word++) {
      for (let left = rows[word] ?? 0; left !== 0; left &= left - 1) {
        this.#touch(entryOf[word * 32 + (31 - Math.clz32(left & -left))] ?? 0);
      }
    }
    return this.#find();
  }

  #touch(entry: number): void {
    const end = this.#starts[entry + 1] ?? 0;
    for (let at = this.#starts[entry] ?? 0; at < end; at++) {
      const word = this.#words[at] ?? 0;
      this.#key[word] = (this.#key[word] ?? 0) | (this.#bits[at] ?? 0);
    }
  }

  #find(): Answer {
    const { channels, duties, closer } = this.#parts;
    const ways: number[] = [];
    let hash = 0;
    for (let channel = 0; channel < channels.length; channel++) {
      const way = channels[channel]?.ways.find(this.#key) ?? 0;
      ways.push(way);
      hash = Math.imul(hash ^ way, 0x9e3779b1) ^ (hash >>> 15);
    }
    const [owed, nearer] = [duties.find(this.#key), closer.find(this.#key)];
    ways.push(owed, nearer);
    hash = Math.imul(hash ^ (owed * 2 + nearer), 0x9e3779b1);
    return this.#answers.get(hash)?.find((answer) => isMadeOf(answer, ways)) ?? this.#keep(hash, ways, owed, nearer);
  }

  #keep(hash: number, ways: readonly number[], owed: number, nearer: number): Answer {
    if (this.#kept >= answersKept) {
      this.forget();
      // The parts may be new, and their ways numbered anew.
      return this.#find();
    }
    const { channels, duties, closer } = this.#parts;
    const answer = new Answer(this.#made++, ways, channels, duties.at(owed), closer.at(nearer));
    const alike = this.#answers.get(hash);
    if (alike === undefined) this.#answers.set(hash, [answer]);
    else alike.push(answer);
    this.#kept++;
    return answer;
  }
}

interface Parts {
  readonly channels: readonly ChannelPart[];
  readonly duties: AnswerPart<readonly DutyFinding[]>;
  readonly closer: AnswerPart<boolean>;
}

function isMadeOf(answer: Answer, ways: readonly number[]): boolean {
  for (let part = 0; part < ways.length; part++) if (answer.ways[part] !== ways[part]) return false;
  return true;
}

/** Where each list begins when all of them stand one after the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  return starts;
}

/** For each entry the bits that it sets, in every part that it bears on. */
function keyBitsOf(entries: readonly Entry[], parts: readonly Bearing[]): readonly (readonly KeyBit[])[] {
  const bits = new Map<Entry, KeyBit[]>(entries.map((entry) => [entry, []]));
  for (const { entry, at } of parts.flatMap(({ members }) => members)) bits.get(entry)?.push(at);
  return entries.map((entry) => bits.get(entry) ?? []);
}
