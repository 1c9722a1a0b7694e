import type { Book } from '../frame/book.js';
import type { NumberRange, When } from '../frame/when.js';
import { type FactDefinition, standardFacts } from '../vocabulary/fact.js';

/** One fact as the engine sees it: finitely many values, numbered. */
export interface FactSlot {
  readonly name: string;
  readonly definition: FactDefinition;
  readonly perRecipient: boolean;
  /** How many values, or bands of a number, the rules can tell apart. */
  readonly size: number;
  /** The index of a value, or `undefined` for a value that the fact does not have. */
  readonly indexOf: (value: unknown) => number | undefined;
  /** What a situation or a recipient says of the fact itself; anything, when it comes from outside the types. */
  readonly givenIn: (holder: FactHolder) => unknown;
  /** A value that stands for the index. */
  readonly valueAt: (index: number) => string | number;
}

/** Whatever may say something of a fact: standard facts by their own key, declared ones under `facts`. */
export interface FactHolder {
  readonly facts?: Readonly<Record<string, unknown>> | null;
}

/** The facts of a model, those of the communication before those of each recipient. */
export interface FactSpace {
  readonly slots: readonly FactSlot[];
  readonly byName: ReadonlyMap<string, number>;
  /** How many of the slots, from the start, are about the communication. */
  readonly shared: number;
}

/** Numbers the facts of a book; the thresholds in its patterns divide numbers into bands. */
export function factSpaceOf(book: Book, patterns: readonly When[]): FactSpace {
  const thresholds = thresholdsIn(patterns);
  const slots = [...book.words.facts].map(([name, definition]) =>
    definition.kind === 'choice'
      ? choiceSlot(name, definition)
      : numberSlot(name, definition, [...(thresholds.get(name) ?? [])]),
  );
  const shared = slots.filter((slot) => !slot.perRecipient);
  const ordered = [...shared, ...slots.filter((slot) => slot.perRecipient)];
  return {
    slots: ordered,
    byName: new Map(ordered.map((slot, index) => [slot.name, index])),
    shared: shared.length,
  };
}

function choiceSlot(name: string, definition: FactDefinition & { kind: 'choice' }): FactSlot {
  const values = Object.keys(definition.values);
  return {
    name,
    definition,
    perRecipient: definition.perRecipient === true,
    size: values.length,
    givenIn: readerOf(name),
    indexOf: indexIn(values),
    valueAt: (index) => values[index] ?? '',
  };
}

/** Up to so many values are compared one by one, which takes less time than finding one in a map. */
const fewValues = 8;

function indexIn(values: readonly string[]): (value: unknown) => number | undefined {
  if (values.length > fewValues) {
    const indexes = new Map<unknown, number>(values.map((value, index) => [value, index]));
    return (value) => indexes.get(value);
  }
  return (value) => {
    for (let index = 0; index < values.length; index++) if (values[index] === value) return index;
    return undefined;
  };
}

/** Thresholds x1 < x2 give the bands below x1, x1 itself, between, x2 itself, above: every bound falls between two. */
export function numberSlot(name: string, definition: FactDefinition, thresholds: readonly number[]): FactSlot {
  const cuts = [...new Set(thresholds)].sort((a, b) => a - b);
  return {
    name,
    definition,
    perRecipient: definition.perRecipient === true,
    size: cuts.length * 2 + 1,
    givenIn: readerOf(name),
    indexOf: (value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
      const above = cuts.findIndex((cut) => value <= cut);
      if (above === -1) return cuts.length * 2;
      return cuts[above] === value ? above * 2 + 1 : above * 2;
    },
    valueAt: (index) => bandValue(cuts, index),
  };
}

function readerOf(name: string): (holder: FactHolder) => unknown {
  if (Object.hasOwn(standardFacts, name)) {
    // A standard fact stands at the top of whatever holds it, under its own name.
    return (holder) => (holder as Readonly<Record<string, unknown>>)[name];
  }
  return ({ facts }) => (facts !== undefined && facts !== null && Object.hasOwn(facts, name) ? facts[name] : undefined);
}

function bandValue(cuts: readonly number[], index: number): number {
  const at = Math.floor(index / 2);
  const cut = cuts[at];
  if (index % 2 === 1) return cut ?? 0;
  const below = cuts[at - 1];
  if (cut === undefined) return (below ?? 0) + 1;
  return below === undefined ? cut - 1 : (below + cut) / 2;
}

function thresholdsIn(patterns: readonly When[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const visit = (when: When): void => {
    for (const [name, wanted] of Object.entries(when.facts ?? {})) {
      if (!isNumberRange(wanted)) continue;
      const cuts = found.get(name) ?? new Set<number>();
      for (const bound of Object.values(wanted)) cuts.add(bound);
      found.set(name, cuts);
    }
    for (const inner of when.any ?? []) visit(inner);
    if (when.not !== undefined) visit(when.not);
  };
  for (const when of patterns) visit(when);
  return found;
}

/** Whether a condition on a fact is a range of numbers rather than a choice of values. */
export function isNumberRange(wanted: unknown): wanted is NumberRange {
  return typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted) && !('not' in wanted);
}

/** Whether a number lies within every bound that is given. */
export function inRange(value: number, range: NumberRange): boolean {
  return (
    (range.atLeast === undefined || value >= range.atLeast) &&
    (range.atMost === undefined || value <= range.atMost) &&
    (range.moreThan === undefined || value > range.moreThan) &&
    (range.lessThan === undefined || value < range.lessThan)
  );
}
