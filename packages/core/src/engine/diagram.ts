import type { Answer } from './answer.js';
import { ALWAYS, type Condition, type Conditions, NEVER } from './conditions.js';
import type { FactSpace } from './fact-space.js';

/** A decision diagram: ask a fact, follow its value, until an answer is reached. */
export type Diagram = Branch | Leaf;

export interface Branch {
  readonly kind: 'branch';
  readonly id: number;
  /** The fact to ask, as its number in the fact space. */
  readonly fact: number;
  /** How many values the fact has. */
  readonly size: number;
  /** What is still asked here: entries, and the condition that each of them still waits for. */
  readonly entries: readonly number[];
  readonly conditions: readonly Condition[];
  /** Where a value leads, by its index. */
  readonly at: (value: number) => Diagram;
  /** Where each value leads; values that no pattern tells apart lead to the same place. */
  readonly next: readonly Diagram[];
}

export interface Leaf {
  readonly kind: 'leaf';
  readonly id: number;
  readonly answer: Answer;
}

/**
 * Thrown where a model is too large to be exact about: while it is composed or analysed, where it is turned into an
 * issue, and when it is asked with so many facts left open that not every way of filling them in can be looked at.
 */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  readonly limit: number;

  constructor(limit: number, what = 'kinds of situation') {
    super(`more than ${limit} ${what}`);
    this.limit = limit;
  }
}

/**
 * Grows diagrams out of conditions, a step at a time: a branch finds out where its values lead when it is first asked.
 * Equal parts are one node, within a diagram and across diagrams.
 */
export class Diagrams {
  readonly #conditions: Conditions;
  readonly #space: FactSpace;
  readonly #answerFor: (holding: readonly number[]) => Answer;
  readonly #known = new Map<string, Diagram>();
  readonly #leaves = new Map<Answer, Leaf>();
  readonly #narrowed = new WeakMap<Diagram, Map<ReadonlySet<number>, Diagram>>();
  #ids = 0;

  constructor(conditions: Conditions, space: FactSpace, answerFor: (holding: readonly number[]) => Answer) {
    this.#conditions = conditions;
    this.#space = space;
    this.#answerFor = answerFor;
  }

  /** How many nodes are kept. */
  get size(): number {
    return this.#known.size;
  }

  /** Lets go of every node that nobody else holds. Ids are never used twice. */
  forget(): void {
    this.#known.clear();
    this.#leaves.clear();
  }

  /** The diagram for what each entry still asks; `entries[i]` holds where `conditions[i]` does. */
  grow(entries: readonly number[], conditions: readonly Condition[]): Diagram {
    const open: number[] = [];
    const asked: Condition[] = [];
    let key = '';
    conditions.forEach((condition, index) => {
      const entry = entries[index];
      if (condition === NEVER || entry === undefined) return;
      open.push(entry);
      asked.push(condition);
      key += `${entry}:${condition} `;
    });
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fact = Math.min(...asked.map((condition) => this.#conditions.firstFact(condition)));
    const slot = this.#space.slots[fact];
    const grown = slot === undefined ? this.#leaf(open, asked) : this.#branch(fact, slot.size, open, asked);
    this.#known.set(key, grown);
    return grown;
  }

  /** The part of a diagram that only some entries make: smaller, and enough where only those entries are asked about. */
  narrow(diagram: Diagram, entries: ReadonlySet<number>): Diagram {
    if (diagram.kind === 'leaf') return diagram;
    const known = this.#narrowed.get(diagram)?.get(entries);
    if (known !== undefined) return known;
    const kept = diagram.entries.flatMap((entry, index) => (entries.has(entry) ? [index] : []));
    const narrowed = this.grow(
      kept.map((index) => diagram.entries[index] ?? 0),
      kept.map((index) => diagram.conditions[index] ?? NEVER),
    );
    const ofDiagram = this.#narrowed.get(diagram);
    if (ofDiagram === undefined) this.#narrowed.set(diagram, new Map([[entries, narrowed]]));
    else ofDiagram.set(entries, narrowed);
    return narrowed;
  }

  #leaf(open: readonly number[], asked: readonly Condition[]): Leaf {
    const answer = this.#answerFor(open.filter((_, index) => asked[index] === ALWAYS));
    const known = this.#leaves.get(answer);
    if (known !== undefined) return known;
    const leaf: Leaf = { kind: 'leaf', id: this.#ids++, answer };
    this.#leaves.set(answer, leaf);
    return leaf;
  }

  #branch(fact: number, size: number, entries: readonly number[], conditions: readonly Condition[]): Branch {
    const given = (value: number): Diagram =>
      this.grow(
        entries,
        conditions.map((condition) => this.#conditions.given(condition, fact, value)),
      );
    return new GrowingBranch(this.#ids++, fact, size, entries, conditions, given);
  }
}

class GrowingBranch implements Branch {
  readonly kind = 'branch';
  readonly id: number;
  readonly fact: number;
  readonly size: number;
  readonly entries: readonly number[];
  readonly conditions: readonly Condition[];
  readonly #given: (value: number) => Diagram;
  readonly #next: (Diagram | undefined)[] = [];

  constructor(
    id: number,
    fact: number,
    size: number,
    entries: readonly number[],
    conditions: readonly Condition[],
    given: (value: number) => Diagram,
  ) {
    this.id = id;
    this.fact = fact;
    this.size = size;
    this.entries = entries;
    this.conditions = conditions;
    this.#given = given;
  }

  at(value: number): Diagram {
    const known = this.#next[value];
    if (known !== undefined) return known;
    const grown = this.#given(value);
    this.#next[value] = grown;
    return grown;
  }

  get next(): readonly Diagram[] {
    return Array.from({ length: this.size }, (_, value) => this.at(value));
  }
}
