import type { Words } from '../frame/book.js';
import { allows, isNegated, namedIn } from '../frame/one-of.js';
import type { EventPattern } from '../frame/requirement.js';
import type { NumberRange, OneOf, When } from '../frame/when.js';
import { type StandardFact, standardFactIds } from '../vocabulary/fact.js';
import { type Side, sides } from '../vocabulary/role.js';
import { speaksOf } from './channel-choice.js';
import { inRange, isNumberRange } from './fact-space.js';

/** What can be asked about in an event: its five fields, and each fact by name. */
export type Field = 'from' | 'to' | 'channel' | 'purpose' | 'act' | `fact:${string}`;

/** The answers that one value of a field gives to all questions about that field. */
export type Answers = readonly boolean[];

type Ask = (value: string | number) => boolean;

/** A pattern as a question about the answers of each field, in the order of `fields`, of an event with one recipient. */
export type Holds = (answers: readonly (Answers | undefined)[]) => boolean;

/**
 * Collects what some patterns ask of each field of an event, so that values which none of them tells apart can be taken
 * as one.
 */
export class EventQuestions {
  readonly #words: Words;
  readonly #asks: Ask[][] = [];
  readonly #fields: Field[] = [];
  /** For each fact that is a number: where the patterns cut it. */
  readonly #cuts = new Map<string, Set<number>>();

  constructor(words: Words) {
    this.#words = words;
  }

  /** The fields that are asked about. */
  get fields(): readonly Field[] {
    return this.#fields;
  }

  cutsOf(fact: string): readonly number[] {
    return [...(this.#cuts.get(fact) ?? [])].sort((a, b) => a - b);
  }

  answersOf(field: Field, value: string | number): Answers {
    return (this.#asks[this.#fields.indexOf(field)] ?? []).map((ask) => ask(value));
  }

  /** The question whether an event is of a pattern. */
  compile(pattern: EventPattern): Holds {
    const { channel } = pattern;
    const parts = this.#parts(pattern);
    if (channel !== undefined) {
      const isChosen: Ask = (id) => {
        const known = this.#words.channels.get(String(id));
        return known !== undefined && speaksOf(channel, String(id), known);
      };
      parts.push(this.#ask('channel', isChosen));
    }
    return all(parts);
  }

  /** The questions, for each side in order, whether a sender or recipient stands there. */
  askSides(field: 'from' | 'to'): readonly Holds[] {
    return sides.map((side) => this.#ask(field, (role) => this.#sideOf(role) === side));
  }

  #parts(when: When): Holds[] {
    const { aim, any, not } = when;
    const parts = [
      ...this.#choice('purpose', when.purpose),
      ...this.#choice('act', when.act),
      ...this.#choiceOf('purpose', aim, (purpose, aims) =>
        (this.#words.purposes.get(String(purpose))?.serves ?? []).some((served) => aims.includes(served)),
      ),
      ...this.#roles('from', when.from, when.fromSide),
      ...this.#roles('to', when.to, when.toSide),
      ...standardFactIds.flatMap((fact) => this.#fact(fact, when[fact])),
      ...Object.entries(when.facts ?? {}).flatMap(([fact, wanted]) => this.#fact(fact, wanted)),
    ];
    if (any !== undefined) parts.push(someOf(any.map((inner) => all(this.#parts(inner)))));
    if (not !== undefined) parts.push(negated(all(this.#parts(not))));
    return parts;
  }

  #roles(field: 'from' | 'to', choice: OneOf<string> | undefined, side: OneOf<Side> | undefined): Holds[] {
    return [
      ...this.#choiceOf(field, choice, (role, wanted) =>
        (this.#words.roles.get(String(role))?.groups ?? []).some((group) => wanted.includes(group)),
      ),
      ...this.#choiceOf(field, side, (role, wanted) => wanted.some((one) => one === this.#sideOf(role))),
    ];
  }

  #fact(fact: StandardFact | string, wanted: OneOf<string> | NumberRange | undefined): Holds[] {
    if (wanted === undefined) return [];
    const field: Field = `fact:${fact}`;
    if (!isNumberRange(wanted)) return [this.#ask(field, (value) => allows(wanted, String(value)))];
    const cuts = this.#cuts.get(fact) ?? new Set();
    for (const bound of Object.values(wanted)) cuts.add(bound);
    this.#cuts.set(fact, cuts);
    return [this.#ask(field, (value) => inRange(Number(value), wanted))];
  }

  #choice(field: Field, choice: OneOf<string> | undefined): Holds[] {
    return this.#choiceOf(field, choice, (value, wanted) => wanted.includes(String(value)));
  }

  /** "Not these" is asked as "these" and turned round: of several roles of one sender, none may be among them. */
  #choiceOf<Value extends string>(
    field: Field,
    choice: OneOf<Value> | undefined,
    isAmong: (value: string | number, wanted: readonly string[]) => boolean,
  ): Holds[] {
    if (choice === undefined) return [];
    const wanted = namedIn(choice);
    const holds = this.#ask(field, (value) => isAmong(value, wanted));
    return [isNegated(choice) ? negated(holds) : holds];
  }

  #sideOf(role: string | number): Side | undefined {
    return this.#words.roles.get(String(role))?.side;
  }

  #ask(field: Field, ask: Ask): Holds {
    const known = this.#fields.indexOf(field);
    const index = known === -1 ? this.#fields.push(field) - 1 : known;
    const asks = this.#asks[index] ?? [];
    this.#asks[index] = asks;
    const at = asks.push(ask) - 1;
    return (answers) => answers[index]?.[at] === true;
  }
}

function negated(holds: Holds): Holds {
  return (answers) => !holds(answers);
}

function all(parts: readonly Holds[]): Holds {
  return (answers) => parts.every((holds) => holds(answers));
}

function someOf(parts: readonly Holds[]): Holds {
  return (answers) => parts.some((holds) => holds(answers));
}
