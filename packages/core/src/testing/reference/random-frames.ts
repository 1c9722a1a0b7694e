import * as fc from 'fast-check';
import type { ChannelRule } from '../../frame/channel-rule.js';
import type { Duty } from '../../frame/duty.js';
import type { Frame, Level } from '../../frame/frame.js';
import type { When } from '../../frame/when.js';
import { actIds } from '../../vocabulary/act.js';
import type { ChannelDefinition } from '../../vocabulary/channel.js';
import { standardFactIds, standardFacts } from '../../vocabulary/fact.js';
import type { Ids } from '../../vocabulary/ids.js';
import type { PurposeDefinition } from '../../vocabulary/purpose.js';
import { type RoleDefinition, sides } from '../../vocabulary/role.js';

// Frames of every shape over one small vocabulary, to hold the engine against the reference.
const text = { da: 'Et ord', en: 'A word' };
const term = { name: text, meaning: text };
const cites = [{ source: 'policy', section: '1', compared: '2026-11-24', paraphrase: text }];
const roleIds = ['adult', 'carer', 'grown-up-at-school', 'pupil', 'tutor', 'visitor'] as const;
const purposeIds = ['news', 'quarrel', 'trip'] as const;
const channelIds = ['board', 'call', 'mail', 'visit'] as const;
const aimIds = ['ease', 'growth'] as const;
const declaredFacts = ['days', 'weather'] as const;
const thresholds = [1, 2, 5] as const;
const someOf = <T>(values: readonly T[], least = 1): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { minLength: least, maxLength: values.length });

const oneOf = (values: readonly string[]): fc.Arbitrary<string | string[] | { not: string | string[] }> =>
  fc.oneof(
    fc.constantFrom(...values),
    someOf(values),
    fc.oneof(fc.constantFrom(...values), someOf(values)).map((not) => ({ not })),
  );

const range = fc
  .record(
    {
      atLeast: fc.constantFrom(...thresholds),
      atMost: fc.constantFrom(...thresholds),
      moreThan: fc.constantFrom(...thresholds),
      lessThan: fc.constantFrom(...thresholds),
    },
    { requiredKeys: [] },
  )
  .filter((bounds) => Object.keys(bounds).length > 0);

/** What frames may speak of. */
export interface Scope {
  readonly roles: readonly string[];
  readonly purposes: readonly string[];
  readonly facts: readonly string[];
}

const wholeScope: Scope = { roles: roleIds, purposes: purposeIds, facts: [...standardFactIds, ...declaredFacts] };

/** A scope so small that every situation in it can be looked at. */
export const smallScope: Scope = {
  roles: ['adult', 'carer'],
  purposes: ['news', 'quarrel'],
  facts: ['reach', 'addressing', 'weather'],
};

type Conditions = Readonly<Record<string, fc.Arbitrary<unknown>>>;

function conditionsIn({ roles, purposes, facts }: Scope): Conditions {
  const onFacts: Conditions = {
    ...Object.fromEntries(standardFactIds.map((fact) => [fact, oneOf(Object.keys(standardFacts[fact].values))])),
    weather: oneOf(['dry', 'wet']).map((wanted) => ({ weather: wanted })),
    days: range.map((wanted) => ({ days: wanted })),
  };
  return {
    purpose: oneOf(purposes),
    aim: oneOf(aimIds),
    act: oneOf(actIds),
    from: oneOf(roles),
    to: oneOf(roles),
    fromSide: oneOf(sides),
    toSide: oneOf(sides),
    ...Object.fromEntries(Object.entries(onFacts).filter(([fact]) => facts.includes(fact))),
  };
}

/** A pattern of one to three conditions, a third of them with patterns inside. */
const anyWhen = (conditions: Conditions, depth: number): fc.Arbitrary<When> =>
  fc
    .record({
      keys: fc.uniqueArray(fc.constantFrom(...Object.keys(conditions)), { minLength: 1, maxLength: 3 }),
      inside: depth === 0 ? fc.constant({}) : inner(conditions, depth),
      all: fc.record({ ...conditions }),
    })
    .map(({ keys, inside, all }) => {
      const facts = Object.assign({}, ...declaredFacts.flatMap((fact) => (keys.includes(fact) ? [all[fact]] : [])));
      const plain = Object.fromEntries(
        keys.flatMap((key) => (declaredFacts.some((fact) => fact === key) ? [] : [[key, all[key]]])),
      );
      // Every key above is a key of a pattern, with what it takes.
      return { ...plain, ...(Object.keys(facts).length === 0 ? {} : { facts }), ...inside } as When;
    });

const inner = (conditions: Conditions, depth: number): fc.Arbitrary<When> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.array(anyWhen(conditions, depth - 1), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    },
    { weight: 1, arbitrary: anyWhen(conditions, depth - 1).map((not) => ({ not })) },
  );

const anyChoice: fc.Arbitrary<NonNullable<ChannelRule['prefer']>> = fc.oneof(
  { weight: 6, arbitrary: someOf<string>(channelIds) },
  { weight: 1, arbitrary: fc.constant('every-channel' as const) },
  { weight: 1, arbitrary: fc.constantFrom('oral' as const, 'written' as const).map((mode) => ({ mode })) },
  { weight: 1, arbitrary: fc.constantFrom(2, 4).map((atMost) => ({ effort: { atMost } })) },
  { weight: 1, arbitrary: fc.boolean().map((keepsRecord) => ({ not: { keepsRecord } })) },
);

const itemHead = (id: string, force: 'must' | 'should') => ({ id, title: text, cites, force });

const anyRule = (
  conditions: Conditions,
  frame: string,
  index: number,
  others: readonly string[],
): fc.Arbitrary<ChannelRule> =>
  fc
    .record({
      when: fc.option(anyWhen(conditions, 2), { nil: undefined, freq: 6 }),
      effects: fc.uniqueArray(fc.constantFrom('prefer', 'accept', 'discourage', 'forbid', 'defer'), {
        minLength: 1,
        maxLength: 2,
      }),
      choices: fc.array(anyChoice, { minLength: 2, maxLength: 2 }),
      until: fc.constantFrom('recipient-hours' as const, 'next-working-day' as const, 'next-school-day' as const),
      force: fc.constantFrom('must' as const, 'should' as const),
      topic: fc.option(fc.constantFrom('one-topic', 'other-topic'), { nil: undefined, freq: 3 }),
      replaces: fc.option(someOf(others), { nil: undefined, freq: 2 }),
    })
    .map(({ when, effects, choices, until, force, topic, replaces }) => {
      const chosen = effects.map((effect, at) => {
        const channels = choices[at] ?? 'every-channel';
        return [effect, effect === 'defer' ? { channels, until } : channels] as const;
      });
      return {
        ...itemHead(`${frame}-rule-${index}`, force),
        ...(when === undefined ? {} : { when }),
        ...Object.fromEntries(chosen),
        ...(topic === undefined ? {} : { topic }),
        ...(replaces === undefined ? {} : { replaces }),
      };
    });

const anyDuty = (conditions: Conditions, frame: string, index: number, others: readonly string[]): fc.Arbitrary<Duty> =>
  fc
    .record({
      when: fc.option(anyWhen(conditions, 1), { nil: undefined }),
      by: fc.constantFrom('sender', 'recipient', 'carer'),
      what: fc.constantFrom('answer', 'record', 'see-to-it'),
      within: fc.option(
        fc.oneof(
          fc.record({ n: fc.constantFrom(1, 2, 3), unit: fc.constantFrom('working-day', 'school-day') }),
          fc.constantFrom('promptly' as const, { clock: '12:00' }, { parameter: 'town/reply-time' }),
        ),
        { nil: undefined, freq: 3 },
      ),
      replaces: fc.option(someOf(others), { nil: undefined, freq: 2 }),
    })
    .map(({ when, by, what, within, replaces }) => ({
      ...itemHead(`${frame}-duty-${index}`, 'should'),
      by,
      do: what,
      ...(when === undefined ? {} : { when }),
      ...(within === undefined ? {} : { within: within as NonNullable<Duty['within']> }), // Each form above is a deadline.
      ...(replaces === undefined ? {} : { replaces }),
    }));

const anyChannel: fc.Arbitrary<ChannelDefinition> = fc
  .record({
    mode: fc.constantFrom('oral' as const, 'written' as const),
    closeness: fc.constantFrom(1, 2, 3),
    effort: fc.constantFrom(1, 2, 4),
    addressing: fc.oneof(fc.constant(['one', 'group', 'all']), someOf(['one', 'group', 'all'])),
    allowsReply: fc.boolean(),
    keepsRecord: fc.boolean(),
    openedBy: fc.oneof(fc.constant([...sides]), someOf(sides)),
    addressedTo: fc.oneof(fc.constant([...sides]), someOf(sides)),
    reaches: fc.oneof(
      fc.constant(['platform', 'no-platform', 'paper-only']),
      someOf(['platform', 'no-platform', 'paper-only']),
    ),
    acts: fc.option(someOf(actIds), { nil: undefined, freq: 3 }),
    dedicatedTo: fc.option(someOf(purposeIds), { nil: undefined, freq: 4 }),
  })
  .map(({ acts, dedicatedTo, ...traits }): object => ({
    ...term,
    presence: 'remote',
    timing: 'prompt',
    assurance: 'low',
    owner: 'school',
    ...traits,
    ...(acts === undefined ? {} : { acts }),
    ...(dedicatedTo === undefined ? {} : { dedicatedTo }),
  })) as fc.Arbitrary<ChannelDefinition>; // Lists are never empty, which subarray cannot say in its type.

const anyVocabulary = fc.record({
  channels: fc.tuple(anyChannel, anyChannel, anyChannel, anyChannel),
  perRecipient: fc.boolean(),
  carerSide: fc.constantFrom('home' as const, 'outside' as const),
});

type ChosenVocabulary = typeof anyVocabulary extends fc.Arbitrary<infer Value> ? Value : never;

function vocabularyOf(
  { roles, purposes }: Scope,
  { channels, perRecipient, carerSide }: ChosenVocabulary,
): NonNullable<Frame['vocabulary']> {
  const only = <Word>(ids: readonly string[], words: Readonly<Record<string, Word>>): Record<string, Word> =>
    Object.fromEntries(Object.entries(words).filter(([id]) => ids.includes(id)));
  return {
    aims: { ease: term, growth: term },
    roles: only<RoleDefinition>(roles, {
      adult: { ...term, side: 'home', party: true },
      // A member may stand on another side than its group.
      carer: { ...term, within: 'adult', side: carerSide },
      'grown-up-at-school': { ...term, side: 'school', party: true },
      tutor: { ...term, within: 'grown-up-at-school' },
      pupil: { ...term, side: 'child', party: true },
      visitor: { ...term, within: ['carer', 'tutor'] },
    }),
    purposes: only<PurposeDefinition>(purposes, {
      news: { ...term, serves: ['ease'] },
      quarrel: { ...term, serves: ['growth', 'ease'], usual: { tension: 'delicate' } },
      trip: { ...term, serves: ['growth'] },
    }),
    channels: Object.fromEntries(channelIds.map((id, index) => [id, channels[index] ?? channels[0]])),
    facts: {
      weather: { kind: 'choice', ...term, usual: 'dry', values: { dry: text, wet: text }, perRecipient },
      days: { kind: 'number', ...term, usual: 1, unit: text },
    },
    duties: { 'see-to-it': term },
  };
}

function frameOf(id: string, level: Level, rules: readonly ChannelRule[], duties: readonly Duty[]): Frame<Ids> {
  const sources = { policy: { title: text, kind: 'policy' as const } };
  return { id, level, title: text, extends: [], sources, rules, duties };
}

const ruleNames = (frame: string, most: number): string[] => [
  ...Array.from({ length: most }, (_, index) => `${frame}/${frame}-rule-${index}`),
  `${frame}/one-topic`,
];
const dutyNames = (frame: string, most: number): string[] =>
  Array.from({ length: most }, (_, index) => `${frame}/${frame}-duty-${index}`);

/** A town's frame with its words and one of a school below it, which may replace the town's items. */
export function anyFramesWithin(scope: Scope): fc.Arbitrary<readonly Frame<Ids>[]> {
  const conditions = conditionsIn(scope);
  return fc
    .record({
      vocabulary: anyVocabulary,
      offered: fc.oneof(fc.constant([...channelIds]), someOf(channelIds)),
      town: fc.tuple(
        ...Array.from({ length: 6 }, (_, index) => anyRule(conditions, 'town', index, ruleNames('town', 6))),
      ),
      townDuties: fc.tuple(
        ...Array.from({ length: 3 }, (_, index) => anyDuty(conditions, 'town', index, dutyNames('town', 3))),
      ),
      school: fc.tuple(
        ...Array.from({ length: 4 }, (_, index) =>
          anyRule(conditions, 'school', index, [...ruleNames('town', 6), ...ruleNames('school', 4)]),
        ),
      ),
      schoolDuties: fc.tuple(
        ...Array.from({ length: 2 }, (_, index) => anyDuty(conditions, 'school', index, dutyNames('town', 3))),
      ),
      sizes: fc.tuple(fc.nat(6), fc.nat(4), fc.nat(3), fc.nat(2)),
      reply: fc.constantFrom(1, 2, 4),
    })
    .map(({ vocabulary, offered, town, townDuties, school, schoolDuties, sizes, reply }) => {
      const [towns, schools, townsDuties, schoolsDuties] = sizes;
      const unit = 'working-day' as const;
      const parameter = { ...itemHead('reply-time', 'should'), unit, value: 2, stricter: 'less' as const };
      const setting = { ...itemHead('our-reply-time', 'should'), parameter: 'town/reply-time', value: reply };
      return [
        {
          ...frameOf('town', 'municipality', town.slice(0, towns), townDuties.slice(0, townsDuties)),
          vocabulary: vocabularyOf(scope, vocabulary),
          offers: offered,
          parameters: [parameter],
        },
        {
          ...frameOf('school', 'school', school.slice(0, schools), schoolDuties.slice(0, schoolsDuties)),
          settings: [setting],
        },
      ];
    });
}

/** Frames over all the words. */
export const anyFrames = anyFramesWithin(wholeScope);
