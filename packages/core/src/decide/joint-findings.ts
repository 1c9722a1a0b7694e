import type { ChannelFinding } from '../engine/answer.js';
import type { Deferral, Ground, SettledVerdict } from '../engine/decision.js';
import { sayTogether } from './said.js';

/** What is said of one channel for several recipients at once, every fact known. */
export interface JointFinding {
  readonly verdict: SettledVerdict;
  readonly because: readonly Ground[];
  readonly defer: Deferral | undefined;
}

/** Numbers what can be said of a channel, so that projections can hold it: for one recipient, and for several together. */
export class JointFindings {
  readonly #byNumber: (readonly ChannelFinding[])[] = [];
  readonly #said: (JointFinding | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ids = new Map<ChannelFinding, number>();
  readonly #ofOne = new Map<ChannelFinding, number>();

  /** The number of what is said for one recipient alone. */
  of(finding: ChannelFinding): number {
    const known = this.#ofOne.get(finding);
    if (known !== undefined) return known;
    const made = this.#numberOf([finding]);
    this.#ofOne.set(finding, made);
    return made;
  }

  /** The number of two taken together. */
  join(a: number, b: number): number {
    return a === b ? a : this.#numberOf([...(this.#byNumber[a] ?? []), ...(this.#byNumber[b] ?? [])]);
  }

  /** What a number stands for. */
  at(number: number): JointFinding {
    const known = this.#said[number];
    if (known !== undefined) return known;
    const { verdict, because, defer } = sayTogether(this.#byNumber[number] ?? []);
    // Settled findings taken together are settled.
    const made: JointFinding = { verdict: verdict as SettledVerdict, because, defer };
    this.#said[number] = made;
    return made;
  }

  #numberOf(findings: readonly ChannelFinding[]): number {
    const different = [...new Set(findings)].sort((a, b) => this.#idOf(a) - this.#idOf(b));
    const key = different.map((finding) => this.#idOf(finding)).join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#byNumber.length;
    this.#byNumber.push(different);
    this.#numbers.set(key, number);
    return number;
  }

  #idOf(finding: ChannelFinding): number {
    const known = this.#ids.get(finding);
    if (known !== undefined) return known;
    this.#ids.set(finding, this.#ids.size);
    return this.#ids.size - 1;
  }
}
