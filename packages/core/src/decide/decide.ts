import { engineOf, type Model } from '../compose/model.js';
import type { Answer } from '../engine/answer.js';
import type { Decision } from '../engine/decision.js';
import type { Engine } from '../engine/engine.js';
import { diagramAnswering, UnknownWordError } from '../engine/lookup.js';
import { noNumber } from '../engine/reading.js';
import { keepCommon } from '../engine/row-index.js';
import type { Ids } from '../vocabulary/ids.js';
import { type OpenPart, sayWithUnknowns } from './decide-unknown.js';
import { rank, rankAnswer } from './rank.js';
import { dutiesTogether, sayTogether } from './said.js';
import type { Recipient, Situation } from './situation.js';

/**
 * Answers which channel suits one communication, for its recipients, and why: every channel of the model with its
 * verdict, ranked, and what is owed.
 *
 * A fact that is not given is unknown: where it matters the channel is `undetermined`, with exactly the verdicts that
 * are possible and the facts that would settle them. An answer is frozen and may be shared. Several recipients are decided
 * for each and the first verdict in the fixed order is taken; `plan` keeps them apart. A word that the types would not
 * have allowed throws an `UnknownWordError`; for values from outside use `parseSituation`. A model of very many rules that
 * is asked with very many facts left open throws a `TooLargeError` rather than answer less than exactly. Claims T4, T5, T6 and K6.
 *
 * @example
 * ```ts
 * import { decide, defaultModel } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const decision = decide(model, {
 *   purpose: 'conflict',
 *   act: 'talk',
 *   from: 'teacher',
 *   to: ['custody-holder'],
 *   urgency: 'routine', importance: 'important', sensitivity: 'personal', tension: 'delicate', about: 'one-child',
 *   addressing: 'one', hours: 'within', suspicion: 'none', reach: 'platform', language: 'shared',
 * });
 * decision.channels[0]?.channel; // => 'meeting'
 * decision.channels[0]?.verdict; // => 'preferred'
 * ```
 */
export function decide<V extends Ids>(model: Model<V>, situation: Situation<NoInfer<V>>): Decision<V> {
  const engine = engineOf(model);
  const first = situation.to[0];
  if (first === undefined) throw new UnknownWordError('a situation needs at least one recipient in `to`');
  const decision =
    situation.to.length === 1 ? decideForOne(engine, situation, asRecipient(first)) : decideForAll(engine, situation);
  // The engine speaks of the model's own words, which V names; it keeps no types at run time.
  return decision as Decision<V>;
}

function asRecipient(one: string | Recipient): Recipient {
  return typeof one === 'string' ? { role: one } : one;
}

function decideForOne(engine: Engine, situation: Situation, recipient: Recipient): Decision {
  const number = engine.reader.read(situation, recipient);
  const known = number === noNumber ? undefined : engine.memory.asked.get(number);
  if (known !== undefined) return known;
  const answer = settledAnswer(engine);
  const decision = answer === undefined ? decideOpen(engine, [openPart(engine)]) : decisionFor(engine, answer);
  if (number !== noNumber) engine.memory.asked.set(number, decision);
  return decision;
}

/** The answer for the recipient who was read last, if everything that matters is known. */
function settledAnswer({ reader, rows, answers }: Engine): Answer | undefined {
  const [purpose = 0, act = 0, from = 0, to = 0] = reader.groups;
  const left = rows.start(purpose, act, to);
  const allowed =
    from === noNumber ? rows.allowedByAnswers('from', reader.answers().from) : rows.allowedBy('from', from);
  keepCommon(left, allowed);
  return rows.settle(left, reader) ? answers.answerForRows(left, rows.entryOf) : undefined;
}

function decisionFor(engine: Engine, answer: Answer): Decision {
  const known = engine.memory.single.get(answer.id);
  if (known !== undefined) return known;
  const decision = rankAnswer(engine, answer);
  engine.memory.single.set(answer.id, decision);
  return decision;
}

function decideForAll(engine: Engine, situation: Situation): Decision {
  const recipients = situation.to.map(asRecipient);
  const answers = recipients.map((recipient) => {
    engine.reader.read(situation, recipient);
    return settledAnswer(engine);
  });
  if (answers.every((answer) => answer !== undefined)) return decideTogether(engine, answers);
  const parts = recipients.map((recipient) => {
    engine.reader.read(situation, recipient);
    return openPart(engine);
  });
  return decideOpen(engine, parts);
}

/** The part of the recipient who was read last. */
function openPart(engine: Engine): OpenPart {
  const { reader } = engine;
  const [purpose = 0, act = 0, from = 0, to = 0] = reader.groups;
  const diagram =
    from === noNumber ? diagramAnswering(engine, reader.answers()) : engine.diagramAt(purpose, act, from, to);
  return { diagram, known: reader.known() };
}

function decideTogether(engine: Engine, answers: readonly Answer[]): Decision {
  const different = [...new Set(answers)].sort((a, b) => a.id - b.id);
  const [only] = different;
  if (different.length === 1 && only !== undefined) return decisionFor(engine, only);
  const key = different.map((answer) => answer.id).join(' ');
  const known = engine.memory.combined.get(key);
  if (known !== undefined) return known;
  const said = engine.channels.map((_, channel) =>
    sayTogether(different.flatMap((answer) => answer.channels[channel] ?? [])),
  );
  const closer = different.every((answer) => answer.closer);
  const decision = rank(engine, said, dutiesTogether(different), closer);
  engine.memory.combined.set(key, decision);
  return decision;
}

/** Recipients of whom the same is known are one: several copies of one answer say no more than one of them. */
function decideOpen(engine: Engine, parts: readonly OpenPart[]): Decision {
  const byKey = new Map(parts.map((part) => [`${part.diagram.id}:${part.known.join()}`, part]));
  const different = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  const key = different.map(([id]) => id).join(' ');
  const known = engine.memory.unknown.get(key);
  if (known !== undefined) return known;
  const { said, duties, closer } = sayWithUnknowns(
    engine,
    different.map(([, part]) => part),
  );
  const decision = rank(engine, said, duties, closer);
  engine.memory.unknown.set(key, decision);
  return decision;
}

/** The index of every known fact's value, by the fact's number. */
export function knownFacts(
  { reader }: Engine,
  situation: Situation,
  recipient: Recipient,
): readonly (number | undefined)[] {
  reader.read(situation, recipient);
  return reader.known();
}
