/** A condition on facts, as the index of a shared node: equal conditions are equal numbers. */
export type Condition = number;

export const NEVER: Condition = 0;
export const ALWAYS: Condition = 1;

/** A question about one fact: the values for which `holds` is 1 pass. */
export interface FactTest {
  readonly fact: number;
  readonly holds: Uint8Array;
}

type Node =
  | { readonly kind: 'constant' }
  | ({ readonly kind: 'test' } & FactTest)
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

const noFact = Number.MAX_SAFE_INTEGER;

/**
 * The conditions of one model, each stored once. Knowing a fact turns a condition into a smaller one, until only
 * `ALWAYS` or `NEVER` is left.
 */
export class Conditions {
  readonly #nodes: Node[] = [{ kind: 'constant' }, { kind: 'constant' }];
  /** The lowest fact that each node asks about. */
  readonly #first: number[] = [noFact, noFact];
  readonly #ids = new Map<string, Condition>();
  readonly #given = new Map<number, Condition>();
  readonly #negated = new Map<Condition, Condition>();
  readonly #offsets: readonly number[];
  readonly #stride: number;

  /** `sizes` is the number of values of each fact. */
  constructor(sizes: readonly number[]) {
    let offset = 0;
    this.#offsets = sizes.map((size) => {
      const start = offset;
      offset += size;
      return start;
    });
    this.#stride = Math.max(offset, 1);
  }

  /** Holds for the values of `fact` whose entry in `holds` is 1. */
  test(fact: number, holds: Uint8Array): Condition {
    if (holds.every((value) => value === 0)) return NEVER;
    if (holds.every((value) => value === 1)) return ALWAYS;
    return this.#store(`${fact}=${holds.join('')}`, { kind: 'test', fact, holds }, fact);
  }

  all(of: readonly Condition[]): Condition {
    return this.#join('all', of, ALWAYS, NEVER);
  }

  any(of: readonly Condition[]): Condition {
    return this.#join('any', of, NEVER, ALWAYS);
  }

  not(condition: Condition): Condition {
    if (condition === NEVER) return ALWAYS;
    if (condition === ALWAYS) return NEVER;
    const known = this.#negated.get(condition);
    if (known !== undefined) return known;
    const negated = this.#negate(this.#node(condition));
    this.#negated.set(condition, negated);
    return negated;
  }

  /** The tests that a condition without alternatives asks for, all of them; nothing when none can ever pass. */
  testsOf(condition: Condition): readonly FactTest[] | undefined {
    if (condition === NEVER) return undefined;
    const node = this.#node(condition);
    if (node.kind === 'constant') return [];
    if (node.kind === 'test') return [node];
    if (node.kind === 'any') throw new Error('a condition with alternatives is not a list of tests');
    return node.of.flatMap((part) => this.testsOf(part) ?? []);
  }

  /** The lowest fact that the condition asks about, or a number above every fact. */
  firstFact(condition: Condition): number {
    return this.#first[condition] ?? noFact;
  }

  /** What is left of a condition once `fact` is known to have the value at index `value`. */
  given(condition: Condition, fact: number, value: number): Condition {
    if (this.firstFact(condition) > fact) return condition;
    const key = condition * this.#stride + (this.#offsets[fact] ?? 0) + value;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const left = this.#restrict(this.#node(condition), condition, fact, value);
    this.#given.set(key, left);
    return left;
  }

  #restrict(node: Node, self: Condition, fact: number, value: number): Condition {
    if (node.kind === 'constant') return self;
    if (node.kind === 'test') {
      if (node.fact !== fact) return self;
      return node.holds[value] === 1 ? ALWAYS : NEVER;
    }
    const parts = node.of.map((part) => this.given(part, fact, value));
    return node.kind === 'all' ? this.all(parts) : this.any(parts);
  }

  #negate(node: Node): Condition {
    if (node.kind === 'constant') throw new Error('a constant is negated before its node is read');
    if (node.kind === 'test') {
      return this.test(
        node.fact,
        node.holds.map((value) => 1 - value),
      );
    }
    const parts = node.of.map((part) => this.not(part));
    return node.kind === 'all' ? this.any(parts) : this.all(parts);
  }

  #join(kind: 'all' | 'any', of: readonly Condition[], neutral: Condition, absorbing: Condition): Condition {
    const parts = new Set<Condition>();
    for (const part of of) {
      if (part === absorbing) return absorbing;
      if (part !== neutral) parts.add(part);
    }
    const sorted = [...parts].sort((a, b) => a - b);
    const [only] = sorted;
    if (only === undefined) return neutral;
    if (sorted.length === 1) return only;
    const first = Math.min(...sorted.map((part) => this.firstFact(part)));
    return this.#store(`${kind}(${sorted.join(',')})`, { kind, of: sorted }, first);
  }

  #store(key: string, node: Node, first: number): Condition {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#nodes.length;
    this.#nodes.push(node);
    this.#first.push(first);
    this.#ids.set(key, id);
    return id;
  }

  #node(condition: Condition): Node {
    const node = this.#nodes[condition];
    if (node === undefined) throw new Error(`no condition ${condition}`);
    return node;
  }
}
