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
  /** The numbers of the standard facts, in the order in which `standardValues` gives them. */
  readonly #standard: readonly number[];
  readonly #declared: readonly number[];
  readonly #isNumbered: boolean;

  constructor(space: FactSpace, groupings: Readonly<Record<StructuralPart, Grouping>>) {
    this.#space = space;
    this.#groupings = groupings;
    this.values = new Int32Array(space.slots.length);
    this.#standard = standardOrder.map((name) => space.byName.get(name) ?? 0);
    this.#declared = space.slots.flatMap((_, fact) => (this.#standard.includes(fact) ? [] : [fact]));
    const groups = structuralParts.map((part) => groupings[part].answers.length);
    const values = space.slots.map(({ size }) => size + 1);
    this.#isNumbered = [...groups, ...values].reduce((product, size) => product * size, 1) < Number.MAX_SAFE_INTEGER;
  }

  /** Reads, and gives the number of the situation: equal numbers are situations that no rule tells apart. */
  read(one: Communication, recipient: Addressee): number {
    this.#readGroups(one, recipient);
    this.#readFacts(one, recipient);
    if (!this.#isNumbered || this.groups[2] === noNumber) return noNumber;
    let number = 0;
    for (let part = 0; part < structuralParts.length; part++) {
      number = number * this.#groupings[structuralParts[part] ?? 'purpose'].answers.length + (this.groups[part] ?? 0);
    }
    const { slots } = this.#space;
    for (let fact = 0; fact < slots.length; fact++) {
      number = number * ((slots[fact]?.size ?? 0) + 1) + (this.values[fact] ?? 0) + 1;
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

  #readFacts(one: Communication, recipient: Addressee): void {
    this.#refuseUndeclared(one.facts);
    this.#refuseUndeclared(recipient.facts);
    const given = standardValues(one, recipient);
    for (let index = 0; index < given.length; index++) {
      const fact = this.#standard[index] ?? 0;
      this.values[fact] = this.#valueOf(fact, given[index]);
    }
    for (const fact of this.#declared) {
      const slot = this.#space.slots[fact];
      const own = slot?.perRecipient === true ? slot.givenIn(recipient) : undefined;
      this.values[fact] = this.#valueOf(fact, own ?? slot?.givenIn(one));
    }
  }

  #refuseUndeclared(facts: FactHolder['facts']): void {
    if (facts === undefined || facts === null) return;
    for (const name of Object.keys(facts)) {
      const fact = this.#space.byName.get(name);
      if (fact !== undefined && this.#declared.includes(fact)) continue;
      throw new UnknownWordError(`\`${name.slice(0, 60)}\` is not a fact that a frame of this model declares`);
    }
  }

  #valueOf(fact: number, given: unknown): number {
    if (given === undefined || given === null) return unknownValue;
    const slot = this.#space.slots[fact];
    const value = slot?.indexOf(given);
    if (value === undefined) throw new UnknownWordError(`fact \`${slot?.name}\` has no such value in this model`);
    return value;
  }
}

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

/** Each fact by its own name: reading them in a loop over names takes several times as long. */
function standardValues(one: Communication, recipient: Addressee): readonly unknown[] {
  return [
    one.urgency,
    one.importance,
    one.sensitivity,
    one.tension,
    one.about,
    one.addressing,
    one.hours,
    one.suspicion,
    recipient.reach ?? one.reach,
    recipient.language ?? one.language,
  ];
}
