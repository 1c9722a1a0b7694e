import type { StandardFact } from '../vocabulary/fact.js';
import type { FactHolder, FactSpace } from './fact-space.js';
import { unknownValue } from './row-index.js';
import { type Grouping, type StructuralPart, structuralParts } from './structure.js';
import { groupOf, UnknownWordError } from './unknown-word.js';

type StandardValues = { readonly [F in StandardFact]?: unknown };

/** A communication as far as it is read here: from one role, or several that one person holds. */
export interface Communication extends StandardValues, FactHolder {
  readonly purpose: string;
  readonly act: string;
  readonly from: string | readonly string[];
}

/** A recipient, with what is known of this one alone. */
export interface Addressee extends FactHolder {
  readonly role: string;
  readonly reach?: unknown;
  readonly language?: unknown;
}

/** A situation has no number: its sender has several roles, or the model has more situations than can be numbered. */
export const noNumber = -1;

/**
 * Reads a communication to one recipient into numbers: the group of each part and the value of each fact. It is read
 * into the same room every time.
 */
export class Reader {
  /** The numbers of purpose, act, sender and recipient; the sender's is `noNumber` for one with several roles. */
  readonly groups = new Int32Array(structuralParts.length);
  /** The value of each fact, by its number; `unknownValue` while it is not given. */
  readonly values: Int32Array;
  readonly #space: FactSpace;
  readonly #groupings: Readonly<Record<StructuralPart, Grouping>>;
  /** The numbers of the standard facts, in the order of `standardOrder`. */
  readonly #standard: Int32Array;
  readonly #declared: readonly number[];
  /** How much one step of each group and of each fact's value adds to the number of a situation. */
  readonly #ofGroup: Float64Array;
  readonly #ofValue: Float64Array;
  readonly #isNumbered: boolean;

  constructor(space: FactSpace, groupings: Readonly<Record<StructuralPart, Grouping>>) {
    this.#space = space;
    this.#groupings = groupings;
    this.values = new Int32Array(space.slots.length);
    this.#standard = Int32Array.from(standardOrder, (name) => space.byName.get(name) ?? 0);
    this.#declared = space.slots.flatMap((_, fact) => (this.#standard.includes(fact) ? [] : [fact]));
    let size = 1;
    const next = (values: number): number => {
      const before = size;
      size *= values;
      return before;
    };
    this.#ofGroup = Float64Array.from(structuralParts, (part) => next(groupings[part].answers.length));
    this.#ofValue = Float64Array.from(space.slots, (slot) => next(slot.size + 1));
    this.#isNumbered = size < Number.MAX_SAFE_INTEGER;
  }

  /** Reads, and gives the number of the situation: equal numbers are situations that no rule tells apart. */
  read(one: Communication, recipient: Addressee): number {
    this.#readGroups(one, recipient);
    this.#readFacts(one, recipient);
    if (!this.#isNumbered || this.groups[2] === noNumber) return noNumber;
    const { groups, values } = this;
    let number = 0;
    for (let part = 0; part < groups.length; part++) number += (groups[part] ?? 0) * (this.#ofGroup[part] ?? 0);
    for (let fact = 0; fact < values.length; fact++) {
      number += ((values[fact] ?? 0) + 1) * (this.#ofValue[fact] ?? 0);
    }
    return number;
  }

  #readGroups(one: Communication, recipient: Addressee): void {
    const { purpose, act, from, to } = this.#groupings;
    const sender = typeof one.from === 'string' ? one.from : one.from.length === 1 ? one.from[0] : undefined;
    if (one.from.length === 0) throw new UnknownWordError('a situation needs at least one role in `from`');
    this.groups[0] = groupOf(purpose, 'purpose', one.purpose);
    this.groups[1] = groupOf(act, 'act', one.act);
    this.groups[2] = sender === undefined ? noNumber : groupOf(from, 'from', sender);
    this.groups[3] = groupOf(to, 'to', recipient.role);
  }

  /** Each standard fact by its own name: reading them in a loop over names takes several times as long. */
  #readFacts(one: Communication, recipient: Addressee): void {
    this.#refuseUndeclared(one.facts);
    this.#refuseUndeclared(recipient.facts);
    this.#set(0, one.urgency);
    this.#set(1, one.importance);
    this.#set(2, one.sensitivity);
    this.#set(3, one.tension);
    this.#set(4, one.about);
    this.#set(5, one.addressing);
    this.#set(6, one.hours);
    this.#set(7, one.suspicion);
    this.#set(8, recipient.reach ?? one.reach);
    this.#set(9, recipient.language ?? one.language);
    for (const fact of this.#declared) {
      const slot = this.#space.slots[fact];
      const own = slot?.perRecipient === true ? slot.givenIn(recipient) : undefined;
      this.values[fact] = this.#valueOf(fact, own ?? slot?.givenIn(one));
    }
  }

  #refuseUndeclared(facts: FactHolder['facts']): void {
    if (facts === undefined || facts === null) return;
    // Listing the keys first would cost as much as all the rest; most callers give none.
    for (const name in facts) {
      const fact = this.#space.byName.get(name);
      if ((fact !== undefined && this.#declared.includes(fact)) || !Object.hasOwn(facts, name)) continue;
      throw new UnknownWordError(`\`${name.slice(0, 60)}\` is not a fact that a frame of this model declares`);
    }
  }

  #set(standard: number, given: unknown): void {
    const fact = this.#standard[standard] ?? 0;
    this.values[fact] = this.#valueOf(fact, given);
  }

  #valueOf(fact: number, given: unknown): number {
    if (given === undefined || given === null) return unknownValue;
    const slot = this.#space.slots[fact];
    const value = slot?.indexOf(given);
    if (value === undefined) throw new UnknownWordError(`fact \`${slot?.name}\` has no such value in this model`);
    return value;
  }
}

/** The standard facts as they are read. */
const standardOrder: readonly StandardFact[] = [
  'urgency',
  'importance',
  'sensitivity',
  'tension',
  'about',
  'addressing',
  'hours',
  'suspicion',
  'reach',
  'language',
];
