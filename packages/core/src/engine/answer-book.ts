import {
  type Answer,
  type ChannelFinding,
  type DutyFinding,
  dutiesFor,
  findingFor,
  type Replacements,
} from './answer.js';
import { speaksOfChannel } from './aspects.js';
import { type Bits, bitsOf, intersect, membersOf } from './bits.js';
import type { Entry } from './entry.js';

/**
 * Finds the answer for a set of entries that hold. A channel's finding hangs only on the entries that speak of it, so
 * each is worked out once; answers are put together from them, and equal answers are one object.
 */
export class AnswerBook {
  readonly #entries: readonly Entry[];
  readonly #replaced: Replacements;
  /** For each channel, the entries that speak of it. */
  readonly #speaking: readonly Bits[];
  readonly #owing: Bits;
  readonly #closer: Bits;
  readonly #findings: readonly Map<string, Numbered<ChannelFinding>>[];
  readonly #duties = new Map<string, Numbered<readonly DutyFinding[]>>();
  readonly #answers = new Map<string, Answer>();
  #made = 0;

  constructor(entries: readonly Entry[], channels: number, replaced: Replacements) {
    this.#entries = entries;
    this.#replaced = replaced;
    this.#speaking = Array.from({ length: channels }, (_, channel) =>
      this.#bitsOf((entry) => speaksOfChannel(entry, channel)),
    );
    this.#owing = this.#bitsOf((entry) => entry.kind === 'duty');
    this.#closer = this.#bitsOf((entry) => entry.kind === 'closer');
    this.#findings = this.#speaking.map(() => new Map());
  }

  /** Lets go of the answers made so far. Their numbers are never used twice. */
  forget(): void {
    this.#answers.clear();
  }

  answerFor(holding: readonly number[]): Answer {
    const held = bitsOf(this.#entries.length, holding);
    const findings = this.#speaking.map((speaking, channel) => this.#finding(channel, intersect(held, speaking)));
    const duties = this.#dutiesOf(intersect(held, this.#owing));
    const closer = membersOf(intersect(held, this.#closer)).length > 0;
    const key = `${closer} ${duties.number} ${findings.map((finding) => finding.number).join(' ')}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const channels = findings.map((finding) => finding.value);
    const answer: Answer = { id: this.#made++, channels, duties: duties.value, closer };
    this.#answers.set(key, answer);
    return answer;
  }

  #finding(channel: number, speaking: Bits): Numbered<ChannelFinding> {
    const findings = this.#findings[channel] ?? new Map<string, Numbered<ChannelFinding>>();
    return remembered(findings, speaking.join(), () => findingFor(channel, this.#read(speaking), this.#replaced));
  }

  #dutiesOf(owing: Bits): Numbered<readonly DutyFinding[]> {
    return remembered(this.#duties, owing.join(), () => dutiesFor(this.#read(owing), this.#replaced));
  }

  #read(bits: Bits): readonly Entry[] {
    return membersOf(bits).flatMap((index) => this.#entries[index] ?? []);
  }

  #bitsOf(belongs: (entry: Entry) => boolean): Bits {
    const members = this.#entries.flatMap((entry, index) => (belongs(entry) ? [index] : []));
    return bitsOf(this.#entries.length, members);
  }
}

interface Numbered<Value> {
  readonly number: number;
  readonly value: Value;
}

function remembered<Value>(known: Map<string, Numbered<Value>>, key: string, make: () => Value): Numbered<Value> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = { number: known.size, value: make() };
  known.set(key, made);
  return made;
}
