import { TooLargeError } from '../engine/diagram.js';

/** A map from every situation to a number, as the index of a shared node: equal maps are equal numbers. */
export type SituationMap = number;

/** A set of situations: the map that gives 1 inside and 0 outside. */
export type SituationSet = SituationMap;

/** How many steps one analysis may take: a step is one value of one variable that is looked at. */
export const stepLimit = 30_000_000;
const stepsBetweenCalls = 65_536;

/**
 * Maps over a space of situations, each stored once. A situation is a value for each variable, in a fixed order; a map
 * asks the variables that matter in that order. A number stands for itself as `~number`, so every node id below 0 is a
 * number and none needs to be stored.
 */
export class SituationMaps {
  readonly sizes: readonly number[];
  readonly #variables: number[] = [];
  readonly #children: (readonly SituationMap[])[] = [];
  /** Nodes by a hash of what they are; the few that share one are told apart by looking. */
  readonly #known = new Map<number, SituationMap[]>();
  readonly #common = new Map<number, SituationSet>();
  readonly #united = new Map<number, SituationSet>();
  readonly #left = new Map<number, SituationSet>();
  readonly #limit: number;
  readonly #onSteps: () => void;
  #steps = 0;
  #nextCall = stepsBetweenCalls;

  /** `onSteps` is called every few thousand steps: throwing there stops whatever is being worked out. */
  constructor(sizes: readonly number[], options: { readonly limit?: number; readonly onSteps?: () => void } = {}) {
    this.sizes = sizes;
    this.#limit = options.limit ?? stepLimit;
    this.#onSteps = options.onSteps ?? (() => undefined);
  }

  /** How many steps were taken so far. */
  get steps(): number {
    return this.#steps;
  }

  /** The map that gives the same number everywhere. */
  constant(value: number): SituationMap {
    return ~value;
  }

  /** The number of a constant map. */
  valueOf(map: SituationMap): number {
    return ~map;
  }

  isConstant(map: SituationMap): boolean {
    return map < 0;
  }

  /** The first variable that a map asks, or a number above every variable. */
  variableOf(map: SituationMap): number {
    return map < 0 ? this.sizes.length : (this.#variables[map] ?? 0);
  }

  /** What is left of a map once a variable, not above its first, has a value. */
  follow(map: SituationMap, variable: number, value: number): SituationMap {
    if (this.variableOf(map) !== variable) return map;
    return this.#children[map]?.[value] ?? map;
  }

  /** Asks a variable, unless every value of it leads to the same. */
  branch(variable: number, children: readonly SituationMap[]): SituationMap {
    this.#count(children.length);
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const hash = hashOf(variable, children);
    const alike = this.#known.get(hash);
    const known = alike?.find((node) => this.#variables[node] === variable && isSame(this.#children[node], children));
    if (known !== undefined) return known;
    const made = this.#children.length;
    this.#variables.push(variable);
    this.#children.push(children);
    if (alike === undefined) this.#known.set(hash, [made]);
    else alike.push(made);
    return made;
  }

  /** Asks a variable that may stand anywhere in the order, even after variables that its children ask. */
  choose(variable: number, children: readonly SituationMap[]): SituationMap {
    const first = Math.min(...children.map((child) => this.variableOf(child)));
    if (first > variable) return this.branch(variable, children);
    if (first === variable) {
      return this.branch(
        variable,
        children.map((child, value) => this.follow(child, variable, value)),
      );
    }
    return this.fork(first, (value) =>
      this.choose(
        variable,
        children.map((child) => this.follow(child, first, value)),
      ),
    );
  }

  /** Asks a variable; `child` gives where each value leads. */
  fork(variable: number, child: (value: number) => SituationMap): SituationMap {
    return this.branch(
      variable,
      Array.from({ length: this.sizes[variable] ?? 0 }, (_, value) => child(value)),
    );
  }

  /** The same map with other numbers. */
  renumber(map: SituationMap, numberOf: (value: number) => number): SituationMap {
    const seen = new Map<SituationMap, SituationMap>();
    const visit = (at: SituationMap): SituationMap => {
      const known = seen.get(at);
      if (known !== undefined) return known;
      const made = at < 0 ? ~numberOf(~at) : this.fork(this.variableOf(at), (value) => visit(this.#child(at, value)));
      seen.set(at, made);
      return made;
    };
    return visit(map);
  }

  /** Two maps joined number by number. */
  combine(a: SituationMap, b: SituationMap, joined: (a: number, b: number) => number): SituationMap {
    const seen = new Map<number, SituationMap>();
    const visit = (one: SituationMap, other: SituationMap): SituationMap => {
      if (one < 0 && other < 0) return ~joined(~one, ~other);
      const key = pairKey(one, other);
      const known = seen.get(key);
      if (known !== undefined) return known;
      const made = this.#forkBoth(one, other, visit);
      seen.set(key, made);
      return made;
    };
    return visit(a, b);
  }

  /** The numbers that a map gives, in ascending order. */
  valuesIn(map: SituationMap): readonly number[] {
    const values = new Set<number>();
    const seen = new Set<SituationMap>();
    const visit = (at: SituationMap): void => {
      if (seen.has(at)) return;
      seen.add(at);
      if (at < 0) values.add(~at);
      else for (const child of this.#children[at] ?? []) visit(child);
    };
    visit(map);
    return [...values].sort((a, b) => a - b);
  }

  /** The situations in which a variable has one of the values. */
  where(variable: number, holds: (value: number) => boolean): SituationSet {
    return this.fork(variable, (value) => (holds(value) ? EVERYWHERE : NOWHERE));
  }

  and(a: SituationSet, b: SituationSet): SituationSet {
    if (a === NOWHERE || b === NOWHERE) return NOWHERE;
    if (a === EVERYWHERE || a === b) return b;
    if (b === EVERYWHERE) return a;
    const [one, other] = a < b ? [a, b] : [b, a];
    return this.#remembered(this.#common, one, other, (x, y) => this.and(x, y));
  }

  or(a: SituationSet, b: SituationSet): SituationSet {
    if (a === EVERYWHERE || b === EVERYWHERE) return EVERYWHERE;
    if (a === NOWHERE || a === b) return b;
    if (b === NOWHERE) return a;
    const [one, other] = a < b ? [a, b] : [b, a];
    return this.#remembered(this.#united, one, other, (x, y) => this.or(x, y));
  }

  minus(a: SituationSet, b: SituationSet): SituationSet {
    if (a === NOWHERE || b === EVERYWHERE || a === b) return NOWHERE;
    if (b === NOWHERE) return a;
    return this.#remembered(this.#left, a, b, (x, y) => this.minus(x, y));
  }

  not(set: SituationSet): SituationSet {
    return this.minus(EVERYWHERE, set);
  }

  all(sets: Iterable<SituationSet>): SituationSet {
    let common: SituationSet = EVERYWHERE;
    for (const set of sets) common = this.and(common, set);
    return common;
  }

  any(sets: Iterable<SituationSet>): SituationSet {
    let together: SituationSet = NOWHERE;
    for (const set of sets) together = this.or(together, set);
    return together;
  }

  /** The situations that are in the set whatever the values of some variables. */
  forAll(set: SituationSet, isBound: (variable: number) => boolean): SituationSet {
    const seen = new Map<SituationSet, SituationSet>();
    const visit = (at: SituationSet): SituationSet => {
      if (at < 0) return at;
      const known = seen.get(at);
      if (known !== undefined) return known;
      const variable = this.variableOf(at);
      const children = (this.#children[at] ?? []).map(visit);
      const made = isBound(variable) ? this.all(children) : this.branch(variable, children);
      seen.set(at, made);
      return made;
    };
    return visit(set);
  }

  /** The situations that are in the set if a variable is given a value, whatever value it had. */
  given(set: SituationSet, variable: number, value: number): SituationSet {
    const seen = new Map<SituationSet, SituationSet>();
    const visit = (at: SituationSet): SituationSet => {
      const asked = this.variableOf(at);
      if (asked > variable) return at;
      if (asked === variable) return this.follow(at, variable, value);
      const known = seen.get(at);
      if (known !== undefined) return known;
      const made = this.fork(asked, (index) => visit(this.#child(at, index)));
      seen.set(at, made);
      return made;
    };
    return visit(set);
  }

  /** The same set with variables in each other's place; two that swap have equally many values. */
  rename(set: SituationSet, nameOf: (variable: number) => number): SituationSet {
    const seen = new Map<SituationSet, SituationSet>();
    const visit = (at: SituationSet): SituationSet => {
      if (at < 0) return at;
      const known = seen.get(at);
      if (known !== undefined) return known;
      const made = this.choose(nameOf(this.variableOf(at)), (this.#children[at] ?? []).map(visit));
      seen.set(at, made);
      return made;
    };
    return visit(set);
  }

  #remembered(
    known: Map<number, SituationSet>,
    a: SituationSet,
    b: SituationSet,
    visit: (a: SituationSet, b: SituationSet) => SituationSet,
  ): SituationSet {
    const key = pairKey(a, b);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = this.#forkBoth(a, b, visit);
    known.set(key, made);
    return made;
  }

  #forkBoth(a: SituationMap, b: SituationMap, visit: (a: SituationMap, b: SituationMap) => SituationMap): SituationMap {
    const variable = Math.min(this.variableOf(a), this.variableOf(b));
    return this.fork(variable, (value) => visit(this.follow(a, variable, value), this.follow(b, variable, value)));
  }

  #count(steps: number): void {
    this.#steps += steps;
    if (this.#steps < this.#nextCall) return;
    if (this.#steps > this.#limit) throw new TooLargeError(this.#limit);
    this.#nextCall = this.#steps + stepsBetweenCalls;
    this.#onSteps();
  }

  #child(map: SituationMap, value: number): SituationMap {
    return this.#children[map]?.[value] ?? NOWHERE;
  }
}

/** No situation. */
export const NOWHERE: SituationSet = ~0;
/** Every situation. */
export const EVERYWHERE: SituationSet = ~1;

/** Node ids are above -2^25 and below 2^25, so that a pair is one number that is exact. */
function pairKey(a: SituationMap, b: SituationMap): number {
  return (a + 33_554_432) * 67_108_864 + (b + 33_554_432);
}

function hashOf(variable: number, children: readonly SituationMap[]): number {
  let hash = variable;
  for (const child of children) hash = Math.imul(hash ^ child, 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}

function isSame(a: readonly SituationMap[] | undefined, b: readonly SituationMap[]): boolean {
  return a !== undefined && a.length === b.length && a.every((child, index) => child === b[index]);
}
