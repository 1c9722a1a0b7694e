import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../compose/model.js';
import type { Situation } from '../decide/situation.js';
import { valueOf } from '../result.js';
import { choosesChannel } from '../testing/reference/channels-chosen.js';
import { situationOf } from '../testing/reference/compare.js';
import { everyCase } from '../testing/reference/every-case.js';
import { valuesToTry } from '../testing/reference/fillings.js';
import { anyFramesWithin, smallScope } from '../testing/reference/random-frames.js';
import { modelWithoutProof } from '../testing/reference/uncomposed.js';
import { answersForChannels, type ChannelAnswer, replaces } from '../testing/reference/verdict.js';
import { type Case, matches } from '../testing/reference/when.js';
import type { ModelFinding, ToldSituations } from './finding.js';
import { fitsPattern } from './fits.js';
import { verifyModel } from './verify-model.js';

interface Looked {
  readonly one: Case;
  readonly situation: Situation;
  readonly answers: ReadonlyMap<string, ChannelAnswer>;
}

function lookAtEvery(model: Model): readonly Looked[] {
  return everyCase(model).map((one) => ({
    one,
    situation: situationOf({ ...one, facts: Object.fromEntries(one.facts), to: [{ role: one.to, facts: {} }] }),
    answers: answersForChannels(model, one),
  }));
}

/** That a finding's patterns describe exactly the situations of which something is true, and its examples too. */
function expectExactly(told: ToldSituations, looked: readonly Looked[], isSo: (one: Looked) => boolean): void {
  const wrong = looked.filter(
    (one) => told.situations.some(({ pattern }) => fitsPattern(pattern, one.situation)) !== isSo(one),
  );
  expect(wrong.slice(0, 1)).toEqual([]);
  for (const { pattern, example } of told.situations) expect(fitsPattern(pattern, example)).toBe(true);
}

const nothing: ToldSituations = { situations: [], isFewest: true, isComplete: true };

function verdictsOf({ answers }: Looked): readonly string[] {
  return [...answers.values()].map(({ verdict }) => verdict).filter((verdict) => verdict !== 'unfit');
}

const gaps: Readonly<Record<string, (one: Looked) => boolean>> = {
  'no-channel-fits': (one) => verdictsOf(one).length === 0,
  'every-channel-forbidden': (one) =>
    verdictsOf(one).length > 0 && verdictsOf(one).every((verdict) => verdict === 'forbidden'),
  'only-discouraged-left': (one) =>
    verdictsOf(one).includes('discouraged') &&
    verdictsOf(one).every((verdict) => verdict === 'forbidden' || verdict === 'discouraged'),
  'nothing-addressed': (one) =>
    verdictsOf(one).length > 0 && verdictsOf(one).every((verdict) => verdict === 'unaddressed'),
};

const deadCodes: readonly string[] = [
  'rule-never-applies',
  'rule-always-set-aside',
  'rule-shadowed',
  'should-always-overridden',
];

/** What must not change when a dead rule is taken away. */
function told(answers: ReadonlyMap<string, ChannelAnswer>): string {
  return JSON.stringify([...answers.values()].map(({ verdict, until }) => [verdict, until]));
}

function deadRules(model: Model, looked: readonly Looked[]): readonly string[] {
  return model.items.rules
    .filter((rule) => {
      const without = {
        ...model,
        items: { ...model.items, rules: model.items.rules.filter((other) => other !== rule) },
      };
      // Where its pattern does not hold, a rule says nothing and sets nothing aside.
      const touched = looked.filter(({ one }) => matches(model.words, rule.when, one));
      return touched.every(({ one, answers }) => told(answersForChannels(without, one)) === told(answers));
    })
    .map(({ id }) => id);
}

function pullsIn(model: Model, { answers }: Looked): ReadonlyMap<string, readonly string[]> {
  const pairs = [...answers].flatMap(([channel, { verdict, because, outweighed, inFavour }]) => {
    if (verdict === 'unfit') return [];
    const counting = [...because, ...outweighed];
    const against = model.items.rules.filter(
      (rule) =>
        counting.includes(rule.id) && (speaks(model, rule.forbid, channel) || speaks(model, rule.discourage, channel)),
    );
    return inFavour.flatMap((one) => against.map((other) => [`${one} ${other.id}`, channel] as const));
  });
  const byPair = new Map<string, readonly string[]>();
  for (const [pair, channel] of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), channel]);
  return byPair;
}

function speaks(model: Model, choice: Parameters<typeof choosesChannel>[0], id: string): boolean {
  const channel = model.words.channels.get(id);
  return channel !== undefined && choosesChannel(choice, id, channel);
}

describe('Verifying a small model finds what looking at every situation finds', () => {
  it('in gaps, rules without effect and rules that pull both ways, in exactly the same situations', () => {
    fc.assert(
      fc.property(anyFramesWithin(smallScope), (frames) => {
        const model = modelWithoutProof(frames);
        const looked = lookAtEvery(model);
        const { findings } = valueOf(verifyModel(model));
        for (const [code, isSo] of Object.entries(gaps)) {
          const gap = findings.find((finding) => finding.code === code);
          expectExactly(gap !== undefined && 'situations' in gap ? gap : nothing, looked, isSo);
        }
        const dead = findings.flatMap((finding) =>
          'rule' in finding && deadCodes.includes(finding.code) ? [finding.rule.id] : [],
        );
        expect(dead).toEqual(deadRules(model, looked));
        const pulls = findings.filter((finding) => finding.code === 'rules-pull-both-ways');
        const seen = looked.map((one) => ({ one, pairs: pullsIn(model, one) }));
        const pairs = new Set(seen.flatMap((one) => [...one.pairs.keys()]));
        expect(pulls.map(pairOf).sort()).toEqual([...pairs].sort());
        for (const pull of pulls) {
          const within = new Map(seen.map(({ one, pairs: found }) => [one, found.get(pairOf(pull)) ?? []]));
          expectExactly(pull, looked, (one) => (within.get(one) ?? []).length > 0);
          expect(pull.channels).toEqual([...new Set([...within.values()].flat())].sort());
        }
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});

/** The answers of every case, found by its parts. */
class Cases {
  readonly #model: Model;
  readonly #closed = new Map<string, boolean>();

  constructor(model: Model, looked: readonly Looked[]) {
    this.#model = model;
    for (const { one, answers } of looked) {
      const isClosed = [...answers.values()].every(({ verdict }) => verdict === 'unfit' || verdict === 'forbidden');
      this.#closed.set(keyOf(one), isClosed);
    }
  }

  isClosed(one: Case): boolean {
    return this.#closed.get(keyOf(one)) === true;
  }

  /** Whether a case is closed whatever the values of some of its facts. */
  isAlwaysClosed(one: Case, open: readonly string[]): boolean {
    const [fact, ...rest] = open;
    if (fact === undefined) return this.isClosed(one);
    return valuesToTry(this.#model, fact).every((value) =>
      this.isAlwaysClosed({ ...one, facts: new Map([...one.facts, [fact, value]]) }, rest),
    );
  }
}

function keyOf({ purpose, act, from, to, facts }: Case): string {
  return [purpose, act, from, to, ...[...facts].sort().map(([fact, value]) => `${fact}=${value}`)].join(' ');
}

const hasWay = (model: Model, cases: Cases, duty: Model['items']['duties'][number], one: Case): boolean => {
  const own = [...model.words.facts].filter(([, fact]) => fact.perRecipient === true).map(([fact]) => fact);
  const back = [...own, 'addressing', 'hours'];
  const owed = { ...one, act: duty.do };
  if (duty.by === 'sender') return !cases.isClosed(owed);
  if (duty.by === 'recipient') return !cases.isAlwaysClosed({ ...owed, from: [one.to], to: one.from[0] ?? '' }, back);
  return [...model.words.roles.keys()].some((to) => !cases.isAlwaysClosed({ ...owed, from: [duty.by], to }, back));
};

describe('Verifying a small model finds, in exactly the same situations as looking at every one', () => {
  it('duties that cannot be met on any channel that is left, and parties that nobody reaches or hears', () => {
    fc.assert(
      fc.property(anyFramesWithin(smallScope), (frames) => {
        const model = modelWithoutProof(frames);
        const looked = lookAtEvery(model);
        const cases = new Cases(model, looked);
        const { findings } = valueOf(verifyModel(model));
        for (const duty of model.items.duties.filter(({ do: what }) => what !== 'see-to-it')) {
          const found = findings.find(
            (finding) => finding.code === 'duty-cannot-be-met' && finding.rule.id === duty.id,
          );
          const others = model.items.duties.filter((other) => replaces(other, duty));
          expectExactly(found !== undefined && 'situations' in found ? found : nothing, looked, ({ one }) => {
            const counts =
              matches(model.words, duty.when, one) && !others.some((other) => matches(model.words, other.when, one));
            return counts && !hasWay(model, cases, duty, one);
          });
        }
        const own = [...model.words.facts].filter(([, fact]) => fact.perRecipient === true).map(([fact]) => fact);
        const ownKey = ({ facts }: Case): string => own.map((fact) => facts.get(fact)).join(' ');
        for (const role of model.words.roles.keys()) {
          const toRole = looked.filter(({ one }) => one.to === role);
          const lost = new Set(
            [...new Set(toRole.map(({ one }) => ownKey(one)))].filter((key) =>
              toRole.every(({ one }) => ownKey(one) !== key || cases.isClosed(one)),
            ),
          );
          const unreached = findings.find((finding) => finding.code === 'party-out-of-reach' && finding.role === role);
          expectExactly(
            unreached !== undefined && 'situations' in unreached ? unreached : nothing,
            looked,
            ({ one }) => one.to === role && lost.has(ownKey(one)),
          );
          const unheard = findings.some((finding) => finding.code === 'party-without-voice' && finding.role === role);
          expect(unheard).toBe(looked.every(({ one }) => one.from[0] !== role || cases.isClosed(one)));
        }
      }),
      { numRuns: 5 },
    );
  }, 120_000);
});

function pairOf(pull: ModelFinding & { code: 'rules-pull-both-ways' }): string {
  return `${pull.inFavour.id} ${pull.against.id}`;
}
