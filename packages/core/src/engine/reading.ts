import type { StandardFact } from '../vocabulary/fact.js';
import type { FactHolder, FactSpace } from './fact-space.js';
import type { StructuralAnswers } from './pattern.js';
import { unknownValue } from './row-index.js';
import { anyOf, type Grouping, type StructuralPart, structuralParts } from './structure.js';
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
  /** The groups of a sender's roles, where there are several. */
  #senders: readonly number[] = [];

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

  /**
   * Reads, and gives the number of the situation: equal numbers are situations that no rule tells apart.
   *
   * Each thing is taken once, and all of them before any is put in its place: a getter may ask a question of its own, or
   * say something else the next time. Standard facts are taken by name, which is several times as fast as in a loop.
   */
  read(one: Communication, recipient: Addressee): number {
    const { purpose, act, from, urgency, importance, sensitivity, tension, about, addressing, hours, suspicion } = one;
    const { role, reach = null, language = null } = recipient;
    const reached = reach ?? one.reach;
    const spoken = language ?? one.language;
    const declared = this.#declaredIn(one.facts, recipient.facts);
    this.#placeGroups(purpose, act, typeof from === 'string' ? from : [...from], role);
    this.#place(0, urgency);
    this.#place(1, importance);
    this.#place(2, sensitivity);
    this.#place(3, tension);
    this.#place(4, about);
    this.#place(5, addressing);
    this.#place(6, hours);
    this.#place(7, suspicion);
    this.#place(8, reached);
    this.#place(9, spoken);
    for (let at = 0; at < this.#declared.length; at++) {
      const fact = this.#declared[at] ?? 0;
      this.values[fact] = this.#valueOf(fact, declared?.[at]);
    }
    return this.#number();
  }

  /** How what was read last answers the structural questions. */
  answers(): StructuralAnswers {
    const answersOf = (part: StructuralPart, group = 0): Uint8Array =>
      this.#groupings[part].answers[group] ?? new Uint8Array();
    const [purpose, act, from, to] = this.groups;
    return {
      purpose: answersOf('purpose', purpose),
      act: answersOf('act', act),
      from: from === noNumber ? anyOf(this.#senders.map((group) => answersOf('from', group))) : answersOf('from', from),
      to: answersOf('to', to),
    };
  }

  /** The index of every known fact's value, of what was read last. */
  known(): readonly (number | undefined)[] {
    return Array.from(this.values, (value) => (value === unknownValue ? undefined : value));
  }

  #number(): number {
    if (!this.#isNumbered || this.groups[2] === noNumber) return noNumber;
    const { groups, values } = this;
    let number = 0;
    for (let part = 0; part < groups.length; part++) number += (groups[part] ?? 0) * (this.#ofGroup[part] ?? 0);
    for (let fact = 0; fact < values.length; fact++) {
      number += ((values[fact] ?? 0) + 1) * (this.#ofValue[fact] ?? 0);
    }
    return number;
  }

  #placeGroups(purposeId: string, actId: string, senders: string | readonly string[], role: string): void {
    const { purpose, act, from, to } = this.#groupings;
    if (senders.length === 0) throw new UnknownWordError('a situation needs at least one role in `from`');
    const sender = typeof senders === 'string' ? senders : senders.length === 1 ? senders[0] : undefined;
    this.groups[0] = groupOf(purpose, 'purpose', purposeId);
    this.groups[1] = groupOf(act, 'act', actId);
    this.groups[2] = sender === undefined ? noNumber : groupOf(from, 'from', sender);
    this.groups[3] = groupOf(to, 'to', role);
    if (typeof senders !== 'string') this.#senders = senders.map((one) => groupOf(from, 'from', one));
  }

  /** What is said of the facts that a frame declares; nothing when none is spoken of. */
  #declaredIn(facts: FactHolder['facts'], own: FactHolder['facts']): readonly unknown[] | undefined {
    if ((facts ?? own ?? null) === null) return undefined;
    this.#refuseUndeclared(facts, false);
    this.#refuseUndeclared(own, true);
    const [shared, ofRecipient] = [{ facts: facts ?? null }, { facts: own ?? null }];
    return this.#declared.map((fact) => {
      const slot = this.#space.slots[fact];
      return (slot?.perRecipient === true ? slot.givenIn(ofRecipient) : undefined) ?? slot?.givenIn(shared);
    });
  }

  #refuseUndeclared(facts: FactHolder['facts'], ofRecipient: boolean): void {
    if (facts === undefined || facts === null) return;
    // Listing the keys first would cost as much as all the rest.
    for (const name in facts) {
      if (!Object.hasOwn(facts, name)) continue;
      const fact = this.#space.byName.get(name);
      if (fact === undefined || !this.#declared.includes(fact))
        throw new UnknownWordError(`\`${name.slice(0, 60)}\` is not a fact that a frame of this model declares`);
      // What would be passed over in silence is no answer to what was said.
      if (ofRecipient && this.#space.slots[fact]?.perRecipient !== true && (facts[name] ?? null) !== null)
        throw new UnknownWordError(`\`${name.slice(0, 60)}\` is a fact of the situation, not of one recipient`);
    }
  }

  #place(standard: number, given: unknown): void {
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
