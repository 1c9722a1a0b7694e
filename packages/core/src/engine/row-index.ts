import { addBit, type Bits, emptyBits } from './bits.js';
import { ALWAYS, type Conditions } from './conditions.js';
import type { Entry } from './entry.js';
import type { FactSpace } from './fact-space.js';
import { type CompiledPattern, conditionFor, type StructuralAnswers } from './pattern.js';
import { type Row, rowsOf } from './rows.js';
import type { Grouping, StructuralPart } from './structure.js';

/** What a fact's place holds while its value is not known. */
export const unknownValue = -1;

/** What is known of a situation: the value of each fact, and how the rest answers the structural questions. */
interface Known {
  readonly values: Int32Array;
  readonly answers: () => StructuralAnswers;
}

/**
 * Finds which entries hold where facts are known. Each group of purposes, acts, senders or recipients allows a set of
 * rows, and so does each value of each fact; the rows that all of them allow hold, and so do their entries.
 */
export class RowIndex {
  /** The entry of each row. */
  readonly entryOf: Int32Array;
  readonly #byGroup: Readonly<Record<StructuralPart, readonly Bits[]>>;
  readonly #byValue: readonly (readonly Bits[])[];
  /** For each fact the rows that ask about it. */
  readonly #asking: readonly Bits[];
  readonly #rows: readonly (Row | undefined)[];
  /** Rows that stand for a whole entry, whose pattern is too intricate to be taken apart. */
  readonly #whole: readonly { readonly row: number; readonly pattern: CompiledPattern }[];
  readonly #conditions: Conditions;
  readonly #left: Bits;

  constructor(
    entries: readonly Entry[],
    patternOf: (entry: Entry) => CompiledPattern | undefined,
    groupings: Readonly<Record<StructuralPart, Grouping>>,
    space: FactSpace,
    conditions: Conditions,
  ) {
    const placed = entries.flatMap((entry, index): { entry: number; row: Row | undefined }[] => {
      const rows = rowsOf(patternOf(entry), conditions);
      return rows === undefined ? [{ entry: index, row: undefined }] : rows.map((row) => ({ entry: index, row }));
    });
    this.#conditions = conditions;
    this.#left = emptyBits(placed.length);
    this.#rows = placed.map(({ row }) => row);
    this.entryOf = Int32Array.from(placed, ({ entry }) => entry);
    this.#whole = placed.flatMap(({ entry, row }, index) => {
      const one = entries[entry];
      const pattern = row === undefined && one !== undefined ? patternOf(one) : undefined;
      return pattern === undefined ? [] : [{ row: index, pattern }];
    });
    const masks = (part: StructuralPart): readonly Bits[] =>
      groupings[part].answers.map((answers) => this.#passing(part, answers));
    this.#byGroup = { purpose: masks('purpose'), act: masks('act'), from: masks('from'), to: masks('to') };
    this.#byValue = space.slots.map(({ size }, fact) =>
      Array.from({ length: size }, (_, value) =>
        this.#rowsWhere((row) => row.facts.every((test) => test.fact !== fact || test.holds[value] === 1)),
      ),
    );
    this.#asking = space.slots.map((_, fact) => this.#rowsWhere((row) => row.facts.some((test) => test.fact === fact)));
  }

  /** The rows that purpose, act and recipient allow. The next question uses the same room. */
  start(purpose: number, act: number, to: number): Bits {
    this.#left.set(this.allowedBy('purpose', purpose));
    keepCommon(this.#left, this.allowedBy('act', act));
    keepCommon(this.#left, this.allowedBy('to', to));
    return this.#left;
  }

  /** The rows that a part's group allows. */
  allowedBy(part: StructuralPart, group: number): Bits {
    const allowed = this.#byGroup[part][group];
    if (allowed === undefined) throw new Error(`no group ${group} of ${part}`);
    return allowed;
  }

  /** The rows that the joined answers of a sender with several roles allow. */
  allowedByAnswers(part: StructuralPart, answers: Uint8Array): Bits {
    return this.#passing(part, answers);
  }

  /**
   * Leaves in `left` the rows that hold: those that the structure left there and that every known value allows. False
   * when a row is left that asks about a fact which is not known, so that nothing can be said for certain.
   */
  settle(left: Bits, read: Known): boolean {
    const { values } = read;
    for (let fact = 0; fact < values.length; fact++) {
      const value = values[fact] ?? unknownValue;
      const allowed = value === unknownValue ? undefined : this.#byValue[fact]?.[value];
      if (allowed !== undefined) keepCommon(left, allowed);
    }
    for (let fact = 0; fact < values.length; fact++) {
      if (values[fact] === unknownValue && meets(left, this.#asking[fact])) return false;
    }
    return this.#whole.length === 0 || this.#settleWhole(left, values, read.answers());
  }

  /** The same for entries that are looked at as they are; they may ask about any fact. */
  #settleWhole(left: Bits, values: Int32Array, answers: StructuralAnswers): boolean {
    for (const { row, pattern } of this.#whole) {
      let condition = conditionFor(pattern, answers, this.#conditions);
      values.forEach((value, fact) => {
        if (value !== unknownValue) condition = this.#conditions.given(condition, fact, value);
      });
      if (condition > ALWAYS) return false;
      if (condition === ALWAYS) addBit(left, row);
      else left[row >>> 5] = (left[row >>> 5] ?? 0) & ~(1 << (row & 31));
    }
    return true;
  }

  #passing(part: StructuralPart, answers: Uint8Array): Bits {
    return this.#rowsWhere((row) =>
      row.tests.every((test) => test.part !== part || (answers[test.index] === 1) !== test.negated),
    );
  }

  #rowsWhere(holds: (row: Row) => boolean): Bits {
    const bits = emptyBits(this.#rows.length);
    this.#rows.forEach((row, index) => {
      if (row !== undefined && holds(row)) addBit(bits, index);
    });
    return bits;
  }
}

/** Keeps in a set what another has in common with it. */
export function keepCommon(left: Bits, allowed: Bits): void {
  for (let word = 0; word < left.length; word++) left[word] = (left[word] ?? 0) & (allowed[word] ?? 0);
}

function meets(left: Bits, asking: Bits | undefined): boolean {
  if (asking === undefined) return false;
  for (let word = 0; word < left.length; word++) if (((left[word] ?? 0) & (asking[word] ?? 0)) !== 0) return true;
  return false;
}
