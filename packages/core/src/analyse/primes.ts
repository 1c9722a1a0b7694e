import { type Cube, everyValue, holdsCube } from './cube.js';
import { EVERYWHERE, NOWHERE, type SituationMaps, type SituationSet } from './situation-maps.js';

/** How many widest cubes are looked for before a set is folded without knowing them all. */
export const primeLimit = 600;
const stepsToFind = 500_000;

/**
 * Every widest cube of a set: no value can be added to any of its variables without leaving the set. Nothing when there
 * are more than `primeLimit`, or when finding them takes too much.
 */
export function primesOf(maps: SituationMaps, set: SituationSet): readonly Cube[] | undefined {
  try {
    return new Primes(maps).of(set);
  } catch (error) {
    if (error instanceof TooManyPrimes) return undefined;
    throw error;
  }
}

class TooManyPrimes extends Error {}

class Primes {
  readonly #maps: SituationMaps;
  readonly #known = new Map<SituationSet, readonly Cube[]>();
  readonly #most: number;

  constructor(maps: SituationMaps) {
    this.#maps = maps;
    this.#most = maps.steps + stepsToFind;
  }

  of(set: SituationSet): readonly Cube[] {
    if (set === NOWHERE) return [];
    if (set === EVERYWHERE) return [new Map()];
    const known = this.#known.get(set);
    if (known !== undefined) return known;
    const found = this.#below(set);
    if (found.length > primeLimit) throw new TooManyPrimes();
    this.#known.set(set, found);
    return found;
  }

  /** A widest cube takes the values of the first variable under which what is below it holds, and no others. */
  #below(set: SituationSet): readonly Cube[] {
    const variable = this.#maps.variableOf(set);
    const values = everyValue(this.#maps, variable);
    const leadsTo = values.map((value) => this.#maps.follow(set, variable, value));
    return this.#commonParts(leadsTo).flatMap((common) => {
      const taken = values.filter((value) => this.#isWithin(common, leadsTo[value] ?? NOWHERE));
      const left = values.filter((value) => !taken.includes(value)).map((value) => leadsTo[value] ?? NOWHERE);
      return this.of(common)
        .filter((cube) => !left.some((other) => holdsCube(this.#maps, other, cube)))
        .map((cube): Cube => (left.length === 0 ? cube : new Map([[variable, taken], ...cube])));
    });
  }

  /** What any of the sets have in common, each once. */
  #commonParts(sets: readonly SituationSet[]): readonly SituationSet[] {
    const different = [...new Set(sets)].filter((set) => set !== NOWHERE);
    const found = new Set<SituationSet>(different);
    for (const one of found) {
      for (const other of different) {
        const common = this.#maps.and(one, other);
        if (common !== NOWHERE) found.add(common);
      }
      if (found.size > primeLimit || this.#maps.steps > this.#most) throw new TooManyPrimes();
    }
    return [...found];
  }

  #isWithin(part: SituationSet, whole: SituationSet): boolean {
    return this.#maps.and(part, whole) === part;
  }
}
