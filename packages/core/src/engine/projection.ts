import type { Answer } from './answer.js';
import { type Branch, type Diagram, TooLargeError } from './diagram.js';

/** What one number of an answer depends on, in its smallest form: it asks a fact only if the fact matters. */
export type Projection = Value | Question;

interface Value {
  readonly kind: 'value';
  readonly id: number;
  readonly value: number;
}

interface Question {
  readonly kind: 'question';
  readonly id: number;
  readonly variable: number;
  readonly next: readonly Projection[];
}

/** A diagram with some of its facts known. */
export interface KnownPart {
  readonly diagram: Diagram;
  /** The index of the value of the fact that a branch asks, or `undefined` while it is not given. */
  readonly valueAt: (branch: Branch) => number | undefined;
  /** The variable that stands for an unknown fact: recipients have their own for what is theirs. */
  readonly variableOf: (fact: number) => number;
}

/** How many different questions one projector asks at the most. */
const questionLimit = 200_000;

/**
 * Projects diagrams onto one number per answer. Equal projections are one object, so a projection is smallest: a
 * variable stands in it exactly when two fillings that differ only there give different numbers.
 */
export class Projector {
  readonly #values = new Map<number, Value>();
  readonly #questions = new Map<string, Question>();
  #ids = 0;

  value(value: number): Projection {
    const known = this.#values.get(value);
    if (known !== undefined) return known;
    const made: Value = { kind: 'value', id: this.#ids++, value };
    this.#values.set(value, made);
    return made;
  }

  project(part: KnownPart, numberOf: (answer: Answer) => number): Projection {
    const seen = new Map<Diagram, Projection>();
    const visit = (at: Diagram): Projection => {
      const known = seen.get(at);
      if (known !== undefined) return known;
      const made = this.#projectNode(at, part, numberOf, visit);
      seen.set(at, made);
      return made;
    };
    return visit(part.diagram);
  }

  /** Joins two projections number by number. */
  join(a: Projection, b: Projection, joined: (a: number, b: number) => number): Projection {
    const seen = new Map<string, Projection>();
    const visit = (one: Projection, other: Projection): Projection => {
      const key = `${one.id} ${other.id}`;
      const known = seen.get(key);
      if (known !== undefined) return known;
      const made = this.#joinNodes(one, other, joined, visit);
      seen.set(key, made);
      return made;
    };
    return visit(a, b);
  }

  /** The same projection with other numbers at its ends. */
  renumber(projection: Projection, numberOf: (value: number) => number): Projection {
    return this.join(projection, this.value(0), numberOf);
  }

  #projectNode(
    at: Diagram,
    part: KnownPart,
    numberOf: (answer: Answer) => number,
    visit: (at: Diagram) => Projection,
  ): Projection {
    if (at.kind === 'leaf') return this.value(numberOf(at.answer));
    const known = part.valueAt(at);
    if (known !== undefined) return visit(at.at(known));
    return this.question(part.variableOf(at.fact), at.next.map(visit));
  }

  #joinNodes(
    a: Projection,
    b: Projection,
    joined: (a: number, b: number) => number,
    visit: (a: Projection, b: Projection) => Projection,
  ): Projection {
    if (a.kind === 'value' && b.kind === 'value') return this.value(joined(a.value, b.value));
    const variable = Math.min(variableOf(a), variableOf(b));
    const size = Math.max(sizeAt(a, variable), sizeAt(b, variable));
    const next = Array.from({ length: size }, (_, value) =>
      visit(follow(a, variable, value), follow(b, variable, value)),
    );
    return this.question(variable, next);
  }

  /** Asks a variable, unless every value of it leads to the same. */
  question(variable: number, next: readonly Projection[]): Projection {
    const [first] = next;
    if (first !== undefined && next.every((one) => one === first)) return first;
    const key = `${variable}(${next.map((one) => one.id).join(' ')})`;
    const known = this.#questions.get(key);
    if (known !== undefined) return known;
    if (this.#questions.size >= questionLimit)
      throw new TooLargeError(questionLimit, 'ways in which the facts left open matter');
    const made: Question = { kind: 'question', id: this.#ids++, variable, next };
    this.#questions.set(key, made);
    return made;
  }
}

/** The numbers that some filling gives, and the variables that matter. */
export function readProjection(projection: Projection): {
  readonly values: ReadonlySet<number>;
  readonly variables: ReadonlySet<number>;
} {
  const values = new Set<number>();
  const variables = new Set<number>();
  const seen = new Set<Projection>();
  const visit = (at: Projection): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (at.kind === 'value') {
      values.add(at.value);
      return;
    }
    variables.add(at.variable);
    at.next.forEach(visit);
  };
  visit(projection);
  return { values, variables };
}

function variableOf(projection: Projection): number {
  return projection.kind === 'value' ? Number.POSITIVE_INFINITY : projection.variable;
}

function sizeAt(projection: Projection, variable: number): number {
  return projection.kind === 'question' && projection.variable === variable ? projection.next.length : 0;
}

function follow(projection: Projection, variable: number, value: number): Projection {
  if (projection.kind === 'value' || projection.variable !== variable) return projection;
  return projection.next[value] ?? projection;
}
