import type { Model } from '../compose/model.js';
import { type Answers, EventQuestions, type Field, type FieldAnswers, type Holds } from '../engine/event-questions.js';
import type { EventPattern } from '../frame/requirement.js';
import { type Act, actIds } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import { type Side, sides } from '../vocabulary/role.js';

/** One communication as far as it is known. What is left out is unknown, which is not the same as none. */
export interface Communication<V extends Ids = Ids> {
  /** The sender's roles: a person may hold several at once. */
  readonly from?: readonly V['role'][];
  /** The recipients' roles. */
  readonly to?: readonly V['role'][];
  readonly channel?: V['channel'];
  readonly purpose?: V['purpose'];
  readonly act?: Act;
  /** Facts by name, standard and declared ones alike. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** One thing that a communication may turn out to be, once everything about it is known. */
export interface EventOutcome {
  /** For each pattern in turn, whether it is of that kind. */
  readonly matches: readonly boolean[];
  readonly fromSides: readonly Side[];
  readonly toSides: readonly Side[];
}

/** Tells of communications which of some patterns they are of. */
export interface EventMatcher<V extends Ids = Ids> {
  /** Every outcome that some way of filling in what is unknown gives: one where all that matters is known. */
  readonly outcomesOf: (communication: Communication<V>) => readonly EventOutcome[];
}

/** Past this many fillings of one communication, its outcomes are listed more coarsely: no outcome is left out. */
const mostFillings = 20_000;

/**
 * Prepares some patterns for telling of many communications which of them they are of.
 *
 * A communication with several recipients is of a pattern if it is so towards one of them; a sender with several roles
 * counts in each. What is unknown is filled in with every word of the model that a pattern could tell apart, and the
 * same filling holds for all patterns: a communication that is either the question or the answer is never both.
 * Words that the model does not know match nothing.
 *
 * @example
 * ```ts
 * import { defaultModel, eventMatcher } from '@samarbejde/core';
 *
 * const matcher = eventMatcher(defaultModel('2026-11-24'), [{ act: 'ask' }, { act: 'answer' }]);
 * matcher.outcomesOf({ from: ['teacher'] }).map(({ matches }) => matches);
 * // => [[false, false], [true, false], [false, true]]
 * ```
 */
export function eventMatcher<V extends Ids>(
  model: Model<V>,
  patterns: readonly EventPattern<NoInfer<V>>[],
): EventMatcher<V> {
  const questions = new EventQuestions(model.words);
  const holds = patterns.map((pattern) => questions.compile(pattern));
  const sideQuestions = { from: questions.askSides('from'), to: questions.askSides('to') };
  const open = new Map<Field, readonly Answers[]>();
  const anyAnswers = (field: Field): readonly Answers[] => {
    const known = open.get(field) ?? distinct(valuesOf(model, questions, field).map((value) => questions.answersOf(field, value)));
    open.set(field, known);
    return known;
  };
  return {
    outcomesOf(communication) {
      const fields = [...questions.fields].map((field) => possibleAnswers(questions, anyAnswers, communication, field));
      const fillings = fields.reduce((count, { options }) => count * options.length, 1);
      const outcomes =
        fillings > mostFillings ? coarse(fields, holds) : exact(fields, (filled) => outcomeOf(filled, holds, sideQuestions));
      return distinct(outcomes);
    },
  };
}

/**
 * Answers whether a communication is of a pattern: `maybe` where that hangs on something that is not known of it.
 *
 * Use `eventMatcher` for many communications, or for several patterns at once.
 *
 * @example
 * ```ts
 * import { defaultModel, matchEvent } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const spoken = { act: 'talk', channel: { mode: 'oral' } } as const;
 * matchEvent(model, spoken, { act: 'talk', channel: 'meeting' }); // => 'yes'
 * matchEvent(model, spoken, { act: 'talk' }); // => 'maybe'
 * matchEvent(model, spoken, { act: 'ask' }); // => 'no'
 * ```
 */
export function matchEvent<V extends Ids>(
  model: Model<V>,
  pattern: EventPattern<NoInfer<V>>,
  communication: Communication<NoInfer<V>>,
): 'yes' | 'no' | 'maybe' {
  const answers = eventMatcher(model, [pattern])
    .outcomesOf(communication)
    .map(({ matches }) => matches[0] === true);
  if (answers.every((answer) => answer)) return 'yes';
  return answers.some((answer) => answer) ? 'maybe' : 'no';
}

/** A field with what it may answer: for each possibility, the answers of each of its values (several for recipients). */
interface PossibleField {
  readonly field: Field;
  readonly options: readonly (readonly Answers[])[];
}

function possibleAnswers(
  questions: EventQuestions,
  anyAnswers: (field: Field) => readonly Answers[],
  communication: Communication,
  field: Field,
): PossibleField {
  const given = givenIn(communication, field);
  if (given === undefined) return { field, options: anyAnswers(field).map((answers) => [answers]) };
  const answers = given.map((value) => questions.answersOf(field, value));
  return { field, options: [field === 'from' ? [anyOf(answers)] : answers] };
}

function givenIn(communication: Communication, field: Field): readonly (string | number)[] | undefined {
  const { from, to, channel, purpose, act, facts } = communication;
  const one = (value: string | number | undefined) => (value === undefined ? undefined : [value]);
  if (field === 'from') return from?.length === 0 ? undefined : from;
  if (field === 'to') return to?.length === 0 ? undefined : to;
  if (field === 'channel') return one(channel);
  if (field === 'purpose') return one(purpose);
  if (field === 'act') return one(act);
  const name = field.slice('fact:'.length);
  return one(facts !== undefined && Object.hasOwn(facts, name) ? facts[name] : undefined);
}

function valuesOf(model: Model, questions: EventQuestions, field: Field): readonly (string | number)[] {
  const { words } = model;
  if (field === 'from' || field === 'to') return [...words.roles.keys()];
  if (field === 'channel') return [...words.channels.keys()];
  if (field === 'purpose') return [...words.purposes.keys()];
  if (field === 'act') return actIds;
  const name = field.slice('fact:'.length);
  const fact = words.facts.get(name);
  if (fact?.kind === 'choice') return Object.keys(fact.values);
  return bandsOf(questions.cutsOf(name));
}

/** A number for each band that the cuts make, and each cut itself. */
function bandsOf(cuts: readonly number[]): readonly number[] {
  const [first, last] = [cuts[0] ?? 0, cuts.at(-1) ?? 0];
  const between = cuts.slice(1).map((cut, index) => (cut + (cuts[index] ?? cut)) / 2);
  return [first - 1, ...cuts, ...between, last + 1];
}

function exact(fields: readonly PossibleField[], outcome: (filled: ReadonlyMap<Field, readonly Answers[]>) => EventOutcome) {
  const found: EventOutcome[] = [];
  const filled = new Map<Field, readonly Answers[]>();
  const fill = (at: number): void => {
    const next = fields[at];
    if (next === undefined) {
      found.push(outcome(filled));
      return;
    }
    for (const option of next.options) {
      filled.set(next.field, option);
      fill(at + 1);
    }
  };
  fill(0);
  return found;
}

function outcomeOf(
  filled: ReadonlyMap<Field, readonly Answers[]>,
  holds: readonly Holds[],
  sideQuestions: Readonly<Record<'from' | 'to', readonly number[]>>,
): EventOutcome {
  const recipients = filled.get('to') ?? [[]];
  const towards = recipients.map((to): FieldAnswers => {
    const answers = new Map([...filled].map(([field, [first = []]]) => [field, first] as const));
    return answers.set('to', to);
  });
  const sidesOf = (field: 'from' | 'to', answers: readonly Answers[]): readonly Side[] =>
    sides.filter((_, index) => answers.some((one) => one[sideQuestions[field][index] ?? -1] === true));
  return {
    matches: holds.map((hold) => towards.some((answers) => hold(answers))),
    fromSides: sidesOf('from', filled.get('from') ?? []),
    toSides: sidesOf('to', recipients),
  };
}

/** Each pattern and the two ends by themselves, in every combination. */
function coarse(fields: readonly PossibleField[], holds: readonly Holds[]): readonly EventOutcome[] {
  const ends = sides.flatMap((from) => sides.map((to) => ({ fromSides: [from], toSides: [to] })));
  let matches: readonly (readonly boolean[])[] = [[]];
  for (const hold of holds) {
    const answers = possibilities(fields, hold);
    matches = matches.flatMap((rest) => answers.map((answer) => [...rest, answer]));
  }
  return matches.flatMap((each) => ends.map((end) => ({ matches: each, ...end })));
}

/** Tries fillings in order up to the bound; past it, both answers are taken to be possible. */
function possibilities(fields: readonly PossibleField[], hold: Holds): readonly boolean[] {
  const asked = fields.filter(({ field, options }) => options.length > 1 && asks(hold, fields, field));
  const fixed = fields.filter((one) => !asked.includes(one)).map(({ field, options }) => ({ field, options: options.slice(0, 1) }));
  if (asked.reduce((count, { options }) => count * options.length, 1) > mostFillings) return [false, true];
  const none = { from: [], to: [] };
  const answers = exact([...fixed, ...asked], (filled) => outcomeOf(filled, [hold], none));
  return [...new Set(answers.map(({ matches }) => matches[0] === true))];
}

/** Whether a pattern looks at a field. */
function asks(hold: Holds, fields: readonly PossibleField[], field: Field): boolean {
  const looked = new Set<Field>();
  const spy = new Map(fields.map(({ field: name, options }) => [name, options[0]?.[0] ?? []] as const));
  const watching = Object.assign(Object.create(spy) as FieldAnswers, {
    get: (name: Field) => {
      looked.add(name);
      return spy.get(name);
    },
  });
  hold(watching);
  return looked.has(field);
}

function anyOf(answers: readonly Answers[]): Answers {
  const [first = [], ...rest] = answers;
  return first.map((answer, index) => answer || rest.some((other) => other[index] === true));
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
