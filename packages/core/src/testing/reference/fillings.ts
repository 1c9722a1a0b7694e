import type { Book } from '../../frame/book.js';
import type { FactDefinition } from '../../vocabulary/fact.js';

/** A fact that is not given: of the communication, or of one recipient. */
export interface UnknownFact {
  readonly fact: string;
  /** The recipient's place in the list; left out for a fact of the communication. */
  readonly recipient?: number;
}

/** One way of filling in every unknown fact, value by value in the order of the unknown facts. */
export type Filling = readonly (string | number)[];

/** Every way of filling in the unknown facts. Throws when there are more than `most`. */
export function fillingsOf(model: Book, unknown: readonly UnknownFact[], most: number): readonly Filling[] {
  const values = unknown.map(({ fact }) => valuesToTry(model, fact));
  const count = values.reduce((product, list) => product * list.length, 1);
  if (count > most) throw new RangeError(`${count} fillings are more than ${most}`);
  return values.reduce<Filling[]>(
    (fillings, list) => fillings.flatMap((filling) => list.map((value) => [...filling, value])),
    [[]],
  );
}

/** Every value of a choice; of a number, every threshold that an item names, and numbers between, below and above. */
export function valuesToTry(model: Book, fact: string): readonly (string | number)[] {
  const definition = model.words.facts.get(fact);
  if (definition === undefined) throw new Error(`no fact ${fact}`);
  if (!isSpokenOf(model, fact)) return [anyValue(definition)];
  if (definition.kind === 'choice') return Object.keys(definition.values);
  const thresholds = [...new Set(numbersAskedOf(fact, [model.items.rules, model.items.duties]))].sort((a, b) => a - b);
  const between = thresholds.slice(1).map((threshold, index) => (threshold + (thresholds[index] ?? 0)) / 2);
  const [first = 0] = thresholds;
  return [first - 1, ...thresholds, ...between, (thresholds.at(-1) ?? 0) + 1];
}

/** What nothing speaks of cannot matter, so one value of it stands for all. */
function isSpokenOf(model: Book, fact: string): boolean {
  if (fact === 'addressing' || fact === 'reach' || fact === 'tension') return true;
  return JSON.stringify([model.items.rules, model.items.duties]).includes(JSON.stringify(fact));
}

function anyValue(definition: FactDefinition): string | number {
  return definition.usual;
}

function numbersAskedOf(fact: string, inside: unknown): number[] {
  if (typeof inside !== 'object' || inside === null) return [];
  return Object.entries(inside).flatMap(([key, value]: [string, unknown]) =>
    key === fact && typeof value === 'object' && value !== null
      ? Object.values(value).filter((bound) => typeof bound === 'number')
      : numbersAskedOf(fact, value),
  );
}
