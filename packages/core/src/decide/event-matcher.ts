import type { Model } from '../compose/model.js';
import { type Answers, EventQuestions, type Field, type Holds } from '../engine/event-questions.js';
import type { EventPattern } from '../frame/requirement.js';
import { actIds } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import { sides } from '../vocabulary/role.js';
import type { Communication, EventMatcher, EventOutcome } from './communication.js';

/** Past this many fillings of one communication its outcomes are listed more coarsely: too many, never too few. */
const mostFillings = 4096;

/**
 * Prepares some patterns for telling of many communications which of them they are of.
 *
 * A communication with several recipients is of a pattern if it is so towards one of them; a sender with several roles
 * counts in each. What is unknown is filled in with every word of the model that a pattern could tell apart, and the
 * same filling holds for all patterns: a communication that is either the question or the answer is never both. Words
 * that the model does not know match nothing. `sides` asks for the sides of each outcome as well.
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
  options: { readonly sides?: boolean } = {},
): EventMatcher<V> {
  const questions = new EventQuestions(model.words);
  const asked: Asked = {
    patterns: patterns.map((pattern) => questions.compile(pattern)),
    from: options.sides === true ? questions.askSides('from') : [],
    to: options.sides === true ? questions.askSides('to') : [],
    recipient: questions.fields.indexOf('to'),
  };
  const open = questions.fields.map((field) => {
    const answers = valuesOf(model, questions, field).map((value) => questions.answersOf(field, value));
    return distinct(answers).map((one) => [one]);
  });
  return {
    asks: questions.fields.map((field) => (field.startsWith('fact:') ? field.slice('fact:'.length) : field)),
    outcomesOf(communication) {
      const fields = questions.fields.map(
        (field, index) => answersIn(questions, communication, field) ?? open[index] ?? [],
      );
      const fillings = fields.reduce((count, field) => count * field.length, 1);
      if (fillings <= mostFillings) return distinct(outcomesOf(fields, asked));
      return patterns.length > 1
        ? separately(model, patterns, options, communication)
        : anyOutcome(options.sides === true);
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
  const outcomes = eventMatcher<V>(model, [pattern]).outcomesOf(communication);
  const answers = outcomes.map(({ matches }) => matches[0] === true);
  if (answers.every((answer) => answer)) return 'yes';
  return answers.some((answer) => answer) ? 'maybe' : 'no';
}

interface Asked {
  readonly patterns: readonly Holds[];
  readonly from: readonly Holds[];
  readonly to: readonly Holds[];
  /** Which of the fields is the recipient; -1 where nobody asks. */
  readonly recipient: number;
}

/** What one field may answer: the possibilities, each with the answers of its values (several only for recipients). */
type FieldOptions = readonly (readonly Answers[])[];

function answersIn(questions: EventQuestions, communication: Communication, field: Field): FieldOptions | undefined {
  const given = givenIn(communication, field);
  if (given === undefined || given.length === 0) return undefined;
  const answers = given.map((value) => questions.answersOf(field, value));
  return [field === 'from' ? [anyOf(answers)] : answers];
}

function givenIn(communication: Communication, field: Field): readonly (string | number)[] | undefined {
  if (field === 'from' || field === 'to') return communication[field];
  const { facts = {} } = communication;
  const name = field.slice('fact:'.length);
  const value = isPlainField(field) ? communication[field] : Object.hasOwn(facts, name) ? facts[name] : undefined;
  return value === undefined ? undefined : [value];
}

function isPlainField(field: Field): field is 'channel' | 'purpose' | 'act' {
  return field === 'channel' || field === 'purpose' || field === 'act';
}

function valuesOf({ words }: Model, questions: EventQuestions, field: Field): readonly (string | number)[] {
  if (field === 'from' || field === 'to') return [...words.roles.keys()];
  if (field === 'channel') return [...words.channels.keys()];
  if (field === 'purpose') return [...words.purposes.keys()];
  if (field === 'act') return actIds;
  const name = field.slice('fact:'.length);
  const fact = words.facts.get(name);
  return fact?.kind === 'choice' ? Object.keys(fact.values) : bandsOf(questions.cutsOf(name));
}

/** A number for each band that the cuts make, and each cut itself. */
function bandsOf(cuts: readonly number[]): readonly number[] {
  const [first, last] = [cuts[0] ?? 0, cuts.at(-1) ?? 0];
  const between = cuts.slice(1).map((cut, index) => (cut + (cuts[index] ?? cut)) / 2);
  return [first - 1, ...cuts, ...between, last + 1];
}

/** The outcome of every filling. */
function outcomesOf(fields: readonly FieldOptions[], asked: Asked): readonly EventOutcome[] {
  const found: EventOutcome[] = [];
  const filled: (readonly Answers[])[] = [];
  const fill = (at: number): void => {
    if (at === fields.length) {
      found.push(outcomeOf(filled, asked));
      return;
    }
    for (const option of fields[at] ?? []) {
      filled[at] = option;
      fill(at + 1);
    }
  };
  fill(0);
  return found;
}

function outcomeOf(filled: readonly (readonly Answers[])[], asked: Asked): EventOutcome {
  const { recipient, patterns } = asked;
  const alone = filled.map(([answers]) => answers);
  const towards = recipient === -1 ? [alone] : (filled[recipient] ?? []).map((to) => alone.with(recipient, to));
  const sidesIn = (questions: readonly Holds[]) =>
    questions.length === 0 ? [] : sides.filter((_, index) => towards.some((one) => questions[index]?.(one) === true));
  return {
    matches: patterns.map((holds) => towards.some((one) => holds(one))),
    fromSides: sidesIn(asked.from),
    toSides: sidesIn(asked.to),
  };
}

/** Each pattern by itself, in every combination with the others. */
function separately(
  model: Model,
  patterns: readonly EventPattern[],
  options: { readonly sides?: boolean },
  communication: Communication,
): readonly EventOutcome[] {
  const each = patterns.map((pattern) => eventMatcher(model, [pattern], options).outcomesOf(communication));
  let matches: readonly (readonly boolean[])[] = [[]];
  for (const outcomes of each) {
    const answers = [...new Set(outcomes.map((outcome) => outcome.matches[0] === true))];
    matches = matches.flatMap((rest) => answers.map((answer) => [...rest, answer]));
  }
  const ends = distinct(each.flatMap((outcomes) => outcomes.map(({ fromSides, toSides }) => ({ fromSides, toSides }))));
  return matches.flatMap((one) => ends.map((end) => ({ matches: one, ...end })));
}

function anyOutcome(withSides: boolean): readonly EventOutcome[] {
  const ends = sides.flatMap((from) => sides.map((to) => ({ fromSides: [from], toSides: [to] })));
  const said = withSides ? ends : [{ fromSides: [], toSides: [] }];
  return [false, true].flatMap((match) => said.map((end) => ({ matches: [match], ...end })));
}

function anyOf(answers: readonly Answers[]): Answers {
  const [first = [], ...rest] = answers;
  return first.map((answer, index) => answer || rest.some((other) => other[index] === true));
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
