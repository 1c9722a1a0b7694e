import type { Book } from '../../frame/book.js';
import { dutiesIn } from './duties.js';
import { type Filling, fillingsOf, type UnknownFact } from './fillings.js';
import { isCloser, rankedChannels } from './rank.js';
import { answersForChannels, type ChannelAnswer, unique, waits } from './verdict.js';
import type { Case } from './when.js';
import type { JointAnswer, ReferenceChannel, World } from './world.js';

/** A situation as the reference reads it: facts by name, those of a recipient beside its role. */
export interface PlainSituation {
  readonly purpose: string;
  readonly act: string;
  readonly from: readonly string[];
  readonly facts: Readonly<Record<string, string | number>>;
  readonly to: readonly PlainRecipient[];
}

export interface PlainRecipient {
  readonly role: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface ReferenceDuty {
  readonly key: string;
  readonly because: readonly string[];
  readonly missing: readonly string[];
}

/** The answer to a situation, channels in rank order and duties by key. */
export interface ReferenceDecision {
  readonly channels: readonly ReferenceChannel[];
  readonly duties: readonly ReferenceDuty[];
}

const verdicts = ['unfit', 'forbidden', 'discouraged', 'preferred', 'accepted', 'unaddressed'];

/** Decides by trying every way of filling in what is not known, for every recipient. Slow, and meant to be obvious. */
export function decideByTheBook(model: Book, situation: PlainSituation, mostFillings = 5000): ReferenceDecision {
  const unknown = unknownFacts(model, situation);
  const fillings = fillingsOf(model, unknown, mostFillings);
  const worlds = fillings.map((filling) => worldOf(model, situation, unknown, filling));
  const missing = (told: (world: World) => unknown): readonly string[] =>
    factsThatMatter(unknown, fillings, () => worlds.map((world) => JSON.stringify(told(world))));
  const channels = [...model.words.channels.keys()].map((channel) =>
    sumUp(channel, worlds, missing, unknown.length === 0),
  );
  const keys = unique(worlds.flatMap((world) => [...world.duties.keys()])).toSorted();
  return {
    channels: rankedChannels(model, channels, worlds),
    duties: keys.map((key) => ({
      key,
      because: sorted(worlds.flatMap((world) => world.duties.get(key) ?? [])),
      missing: missing((world) => world.duties.has(key)),
    })),
  };
}

/** The facts that a situation does not give, those of a recipient once for each. */
export function unknownFacts(model: Book, situation: PlainSituation): readonly UnknownFact[] {
  return [...model.words.facts].flatMap(([fact, definition]): UnknownFact[] => {
    if (situation.facts[fact] !== undefined) return [];
    if (definition.perRecipient !== true) return [{ fact }];
    return situation.to.flatMap((one, recipient) => (one.facts[fact] === undefined ? [{ fact, recipient }] : []));
  });
}

function worldOf(model: Book, situation: PlainSituation, unknown: readonly UnknownFact[], filling: Filling): World {
  const cases = situation.to.map((recipient, index): Case => {
    const filled = unknown.flatMap((one, at): [string, string | number][] =>
      one.recipient === undefined || one.recipient === index ? [[one.fact, filling[at] ?? '']] : [],
    );
    const given = { ...situation.facts, ...perRecipientOnly(model, recipient.facts) };
    const { purpose, act, from } = situation;
    return { purpose, act, from, to: recipient.role, facts: new Map([...filled, ...Object.entries(given)]) };
  });
  const duties = new Map<string, readonly string[]>();
  for (const { key, because } of cases.flatMap((one) => dutiesIn(model, one))) {
    duties.set(key, [...(duties.get(key) ?? []), ...because]);
  }
  const answers = cases.map((one) => answersForChannels(model, one));
  const channels = [...model.words.channels.keys()].map(
    (channel) => [channel, together(answers.flatMap((ofOne) => ofOne.get(channel) ?? []))] as const,
  );
  return { channels: new Map(channels), duties, closer: cases.every(isCloser) };
}

/** A recipient says only what a fact of its own is; what is said of the whole communication holds for everyone. */
function perRecipientOnly(model: Book, facts: PlainRecipient['facts']): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(facts).filter(([fact]) => model.words.facts.get(fact)?.perRecipient === true),
  );
}

/** Decided for each recipient; then the first verdict in the fixed order is taken. */
function together(answers: readonly ChannelAnswer[]): JointAnswer {
  const verdict = verdicts.find((one) => answers.some((answer) => answer.verdict === one)) ?? '';
  const because = sorted(answers.filter((answer) => answer.verdict === verdict).flatMap((answer) => answer.because));
  const said = answers.flatMap((answer) => [...answer.because, ...answer.outweighed]);
  const until = verdict === 'unfit' ? '' : longestOf(answers);
  return {
    verdict,
    because,
    until,
    untilBecause: waitingFor(answers, until),
    inFavour: sorted(answers.flatMap((answer) => answer.inFavour)),
    outweighed: sorted(said).filter((id) => !because.includes(id) && !id.startsWith('fitness/')),
    setAside: sorted(answers.flatMap((answer) => answer.setAside.map(({ rule }) => rule))),
  };
}

function longestOf(answers: readonly { readonly until: string }[]): string {
  return waits.find((wait) => answers.some((answer) => answer.until === wait)) ?? '';
}

function waitingFor(answers: readonly Pick<JointAnswer, 'until' | 'untilBecause'>[], until: string): readonly string[] {
  return until === '' ? [] : sorted(answers.flatMap((one) => (one.until === until ? one.untilBecause : [])));
}

function sumUp(
  channel: string,
  worlds: readonly World[],
  missing: (told: (world: World) => unknown) => readonly string[],
  isComplete: boolean,
): ReferenceChannel {
  const answers = worlds.flatMap((world) => world.channels.get(channel) ?? []);
  const possible = verdicts.filter((verdict) => answers.some((answer) => answer.verdict === verdict));
  const [verdict = ''] = possible;
  const isSettled = possible.length === 1;
  const all = sorted(answers.flatMap((answer) => answer.because));
  const always = all.filter((id) => answers.every((answer) => answer.because.includes(id)));
  const [only] = isComplete ? answers : [];
  const until = longestOf(answers);
  return {
    channel,
    verdict: isSettled ? verdict : 'undetermined',
    because: isSettled && always.length > 0 ? always : all,
    missing: missing((world) => world.channels.get(channel)?.verdict),
    possible: isSettled ? [] : possible,
    until,
    untilBecause: waitingFor(answers, until),
    untilMissing: missing((world) => world.channels.get(channel)?.until),
    ...(only === undefined ? {} : { outweighed: only.outweighed, setAside: only.setAside }),
  };
}

/** The facts for which two fillings that differ only there give different answers. */
function factsThatMatter(
  unknown: readonly UnknownFact[],
  fillings: readonly Filling[],
  tell: () => readonly string[],
): readonly string[] {
  if (unknown.length === 0) return [];
  const told = tell();
  const matter = unknown.filter((_, place) => {
    const answerOfRest = new Map<string, string>();
    return fillings.some((filling, index) => {
      const rest = JSON.stringify(filling.toSpliced(place, 1));
      const before = answerOfRest.get(rest);
      answerOfRest.set(rest, told[index] ?? '');
      return before !== undefined && before !== told[index];
    });
  });
  return sorted(matter.map(({ fact }) => fact));
}

/** Each once, sorted. */
export function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
