import type { Book } from '../frame/book.js';
import { isNegated, namedIn } from '../frame/one-of.js';
import type { OneOf, When } from '../frame/when.js';
import { actIds } from '../vocabulary/act.js';

/** The parts of a situation that are always given. */
export type StructuralPart = 'purpose' | 'act' | 'from' | 'to';

export const structuralParts = ['purpose', 'act', 'from', 'to'] as const satisfies readonly StructuralPart[];

/** A question about one part: is the value among these? Questions are numbered per part. */
export interface StructuralTest {
  readonly part: StructuralPart;
  readonly index: number;
  readonly negated: boolean;
}

/** The values of one part, grouped: no pattern of the model tells two values of a group apart. */
export interface Grouping {
  /** The group of each value. */
  readonly groupOf: ReadonlyMap<string, number>;
  /** For each group, its answers to the part's questions. */
  readonly answers: readonly Uint8Array[];
  /** For each group, its values, sorted. */
  readonly members: readonly (readonly string[])[];
}

/**
 * Collects the questions that a model's patterns ask about purpose, act, sender and recipient, so that values which no
 * pattern tells apart can be treated as one.
 */
export class Structure {
  readonly #book: Book;
  readonly #tests: Record<StructuralPart, Map<string, number>> = {
    purpose: new Map(),
    act: new Map(),
    from: new Map(),
    to: new Map(),
  };
  readonly #sets: Record<StructuralPart, ReadonlySet<string>[]> = { purpose: [], act: [], from: [], to: [] };

  constructor(book: Book) {
    this.#book = book;
  }

  /** The structural questions that one level of a pattern asks, all of which must be answered yes. */
  testsOf(when: When): readonly StructuralTest[] {
    const { purposes } = this.#book.words;
    const tests: StructuralTest[] = [];
    const add = (part: StructuralPart, choice: OneOf<string>, values: Iterable<string>): void => {
      tests.push(this.#ask(part, new Set(values), isNegated(choice)));
    };
    const onSide = (choice: OneOf<string>): string[] => namedIn(choice).map(sideWord);
    if (when.purpose !== undefined) add('purpose', when.purpose, namedIn(when.purpose));
    if (when.act !== undefined) add('act', when.act, namedIn(when.act));
    if (when.from !== undefined) add('from', when.from, namedIn(when.from));
    if (when.to !== undefined) add('to', when.to, namedIn(when.to));
    if (when.fromSide !== undefined) add('from', when.fromSide, onSide(when.fromSide));
    if (when.toSide !== undefined) add('to', when.toSide, onSide(when.toSide));
    if (when.aim !== undefined) {
      const aims = namedIn(when.aim);
      const serving = [...purposes].filter(([, purpose]) => purpose.serves.some((aim) => aims.includes(aim)));
      add(
        'purpose',
        when.aim,
        serving.map(([id]) => id),
      );
    }
    return tests;
  }

  /** The groups of a part's values, once every pattern has been read. */
  groupingOf(part: StructuralPart): Grouping {
    const groupOf = new Map<string, number>();
    const answers: Uint8Array[] = [];
    const members: string[][] = [];
    const groups = new Map<string, number>();
    for (const value of this.#valuesOf(part)) {
      const answer = this.answersFor(part, value);
      const key = answer.join('');
      const group = groups.get(key) ?? answers.length;
      if (group === answers.length) {
        groups.set(key, group);
        answers.push(answer);
        members.push([]);
      }
      groupOf.set(value, group);
      members[group]?.push(value);
    }
    return { groupOf, answers, members };
  }

  /** The answers of one value to every question about its part. A role answers for its groups too, and for its own side. */
  answersFor(part: StructuralPart, value: string): Uint8Array {
    const held = part === 'from' || part === 'to' ? this.#heldBy(value) : [value];
    return Uint8Array.from(this.#sets[part], (set) => (held.some((one) => set.has(one)) ? 1 : 0));
  }

  #heldBy(role: string): readonly string[] {
    const known = this.#book.words.roles.get(role);
    return known === undefined ? [] : [...known.groups, sideWord(known.side)];
  }

  #ask(part: StructuralPart, values: ReadonlySet<string>, negated: boolean): StructuralTest {
    const key = [...values].sort().join(' ');
    const known = this.#tests[part].get(key);
    const index = known ?? this.#sets[part].length;
    if (known === undefined) {
      this.#tests[part].set(key, index);
      this.#sets[part].push(values);
    }
    return { part, index, negated };
  }

  #valuesOf(part: StructuralPart): Iterable<string> {
    if (part === 'purpose') return this.#book.words.purposes.keys();
    if (part === 'act') return actIds;
    return this.#book.words.roles.keys();
  }
}

/** A side as a word beside roles: a member may stand on another side than its group, so groups cannot tell. No id has a colon. */
function sideWord(side: string): string {
  return `side:${side}`;
}

/** The answers of a sender with several roles: yes where any of them answers yes. */
export function anyOf(answers: readonly Uint8Array[]): Uint8Array {
  const [first, ...rest] = answers;
  if (first === undefined) return new Uint8Array();
  return first.map((answer, index) => (answer === 1 || rest.some((other) => other[index] === 1) ? 1 : 0));
}
