import type { Answer } from './answer.js';
import { ALWAYS, type Condition, type Conditions } from './conditions.js';
import type { FactSpace } from './fact-space.js';

/** A decision diagram: ask a fact, follow its value, until an answer is reached. */
export type Diagram = Branch | Leaf;

export interface Branch {
  readonly kind: 'branch';
  readonly id: number;
  /** The fact to ask, as its number in the fact space. */
  readonly fact: number;
  /** Where each value leads, by its index; values that no pattern tells apart lead to the same place. */
  readonly next: readonly Diagram[];
}

export interface Leaf {
  readonly kind: 'leaf';
  readonly id: number;
  readonly answer: Answer;
}

/** Thrown while a model is composed, and turned into an issue there: the model is too large to be exact about. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit} kinds of situation`);
    this.limit = limit;
  }
}

/**
 * Grows diagrams out of conditions. Equal parts are one node, within a diagram and across diagrams, so that the whole
 * situation space stays small enough to walk.
 */
export class Diagrams {
  readonly #conditions: Conditions;
  readonly #space: FactSpace;
  readonly #answerFor: (holding: readonly number[]) => Answer;
  readonly #limit: number;
  readonly #known = new Map<string, Diagram>();
  readonly #branches = new Map<string, Branch>();
  readonly #leaves = new Map<Answer, Leaf>();

  constructor(
    conditions: Conditions,
    space: FactSpace,
    answerFor: (holding: readonly number[]) => Answer,
    limit: number,
  ) {
    this.#conditions = conditions;
    this.#space = space;
    this.#answerFor = answerFor;
    this.#limit = limit;
  }

  /** The diagram for what each entry still asks; `entries[i]` holds where `conditions[i]` does. */
  grow(entries: readonly number[], conditions: readonly Condition[]): Diagram {
    const open: number[] = [];
    const asked: Condition[] = [];
    conditions.forEach((condition, index) => {
      const entry = entries[index];
      if (condition === 0 || entry === undefined) return;
      open.push(entry);
      asked.push(condition);
    });
    const key = open.map((entry, index) => `${entry}:${asked[index] ?? ''}`).join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fact = Math.min(...asked.map((condition) => this.#conditions.firstFact(condition)));
    const slot = this.#space.slots[fact];
    const grown = slot === undefined ? this.#leaf(open, asked) : this.#branch(fact, slot.size, open, asked);
    this.#remember(key, grown);
    return grown;
  }

  #leaf(open: readonly number[], asked: readonly Condition[]): Leaf {
    const answer = this.#answerFor(open.filter((_, index) => asked[index] === ALWAYS));
    const known = this.#leaves.get(answer);
    if (known !== undefined) return known;
    const leaf: Leaf = { kind: 'leaf', id: this.#leaves.size * 2, answer };
    this.#leaves.set(answer, leaf);
    return leaf;
  }

  #branch(fact: number, size: number, open: readonly number[], asked: readonly Condition[]): Diagram {
    const next = Array.from({ length: size }, (_, value) =>
      this.grow(
        open,
        asked.map((condition) => this.#conditions.given(condition, fact, value)),
      ),
    );
    const [first] = next;
    if (first !== undefined && next.every((one) => one === first)) return first;
    const key = `${fact}(${next.map((one) => one.id).join(' ')})`;
    const known = this.#branches.get(key);
    if (known !== undefined) return known;
    const branch: Branch = { kind: 'branch', id: this.#branches.size * 2 + 1, fact, next };
    this.#branches.set(key, branch);
    return branch;
  }

  #remember(key: string, diagram: Diagram): void {
    if (this.#known.size >= this.#limit) throw new TooLargeError(this.#limit);
    this.#known.set(key, diagram);
  }
}
