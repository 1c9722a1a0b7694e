import type { ChannelDefinition } from '../vocabulary/channel.js';
import type { Verdict } from './decision.js';

/** Channels that cannot be used come last; what hangs on a fact stands between what suits and what nobody speaks of. */
const rankOf: Readonly<Record<Verdict, number>> = {
  preferred: 0,
  accepted: 1,
  undetermined: 2,
  unaddressed: 3,
  discouraged: 4,
  forbidden: 5,
  unfit: 6,
};

/** More rules than these in favour make no difference to the order. */
const mostInFavour = 9999;

/** Where a verdict stands, with so many rules in favour: the lower first. Channels that are unfit stand alike. */
export function standingOf(verdict: Verdict, inFavour: number): number {
  const rank = rankOf[verdict] * (mostInFavour + 1);
  return verdict === 'unfit' ? rank : rank + mostInFavour - Math.min(inFavour, mostInFavour);
}

const unfit = standingOf('unfit', 0);

interface Ranked {
  readonly id: string;
  readonly definition: ChannelDefinition;
}

/**
 * Ranks a model's channels: by standing, then by effort (less first), then by closeness (closer first where people talk
 * or things are tense, else leaner first), then by id. Unfit channels come last, by id.
 */
export class Ranking {
  readonly #ties: readonly [leaner: Float64Array, closer: Float64Array];
  readonly #ids: Float64Array;
  readonly #keys: Float64Array;
  /** Where each channel stands, to be filled in before its order is asked for. */
  readonly standings: Float64Array;
  readonly #order: Int32Array;

  constructor(channels: readonly Ranked[]) {
    this.#ties = [placesBy(channels, (a, b) => byTies(a, b, 1)), placesBy(channels, (a, b) => byTies(a, b, -1))];
    this.#ids = placesBy(channels, byId);
    this.#keys = new Float64Array(channels.length);
    this.#order = new Int32Array(channels.length);
    this.standings = new Float64Array(channels.length);
  }

  /** The channels in the order of `standings`, each by its place in the model. The next question uses the same room. */
  order(closer: boolean): Int32Array {
    const count = this.#keys.length;
    const ties = this.#ties[closer ? 1 : 0];
    for (let channel = 0; channel < count; channel++) {
      const standing = this.standings[channel] ?? 0;
      const tie = (standing === unfit ? this.#ids : ties)[channel] ?? 0;
      this.#insert(channel, standing * count + tie);
    }
    return this.#order;
  }

  /** Puts a channel where its key belongs among those before it: few are moved, since models list few that suit. */
  #insert(channel: number, key: number): void {
    let place = channel;
    while (place > 0 && (this.#keys[place - 1] ?? 0) > key) {
      this.#keys[place] = this.#keys[place - 1] ?? 0;
      this.#order[place] = this.#order[place - 1] ?? 0;
      place--;
    }
    this.#keys[place] = key;
    this.#order[place] = channel;
  }
}

function byTies(a: Ranked, b: Ranked, leanerFirst: 1 | -1): number {
  const leaner = (a.definition.closeness - b.definition.closeness) * leanerFirst;
  return a.definition.effort - b.definition.effort || leaner || byId(a, b);
}

function byId(a: Ranked, b: Ranked): number {
  return a.id < b.id ? -1 : 1;
}

function placesBy(channels: readonly Ranked[], compare: (a: Ranked, b: Ranked) => number): Float64Array {
  const sorted = [...channels].sort(compare);
  return Float64Array.from(channels, (channel) => sorted.indexOf(channel));
}
