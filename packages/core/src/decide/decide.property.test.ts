import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeModel } from '../compose/compose-model.js';
import type { Model } from '../compose/model.js';
import { item, local, village } from '../compose/small-frames.fixture.js';
import type { SettledVerdict } from '../engine/decision.js';
import type { ChannelRule, Effect } from '../frame/channel-rule.js';
import type { Frame, Level } from '../frame/frame.js';
import type { Force } from '../frame/item.js';
import type { When } from '../frame/when.js';
import { actIds } from '../vocabulary/act.js';
import { standardFacts } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';
import { decide } from './decide.js';
import type { Situation } from './situation.js';

const on = '2026-11-24';
const channels = ['note', 'chat', 'visit'] as const;
const facts = ['urgency', 'tension', 'reach', 'addressing'] as const;
const settledFacts = {
  importance: 'ordinary',
  sensitivity: 'open',
  about: 'one-child',
  hours: 'within',
  suspicion: 'none',
  language: 'shared',
  facts: { days: 1 },
} as const;

const valuesOf = (fact: (typeof facts)[number]): readonly string[] => Object.keys(standardFacts[fact].values);

const factPattern = fc
  .constantFrom(...facts)
  .chain((fact) => fc.subarray([...valuesOf(fact)], { minLength: 1 }).map((values) => ({ [fact]: values })));

const { pattern } = fc.letrec<{ pattern: When }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 2 },
    factPattern as fc.Arbitrary<When>, // The values are those that the fact has.
    fc.record({ purpose: fc.constantFrom('news', 'quarrel') }),
    fc.record({ act: fc.constantFrom(...actIds) }),
    fc.record({ to: fc.constantFrom('parent', 'guardian') }),
    fc.record({ any: fc.array(tie('pattern'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('pattern') }),
  ),
}));

/** Rules that close nothing, so that every set of them composes. */
const openEffects = ['discourage', 'prefer', 'accept'] as const satisfies readonly Effect[];

const rules = (prefix: string, force: Force = 'should'): fc.Arbitrary<readonly ChannelRule[]> =>
  fc
    .array(
      fc.record({
        when: fc.option(pattern, { nil: undefined }),
        effect: fc.constantFrom(...openEffects),
        chosen: fc.subarray([...channels], { minLength: 1 }),
      }),
      { maxLength: 5 },
    )
    .map((drafts) =>
      drafts.map(({ when, effect, chosen }, index) => ({
        ...item(`${prefix}-${index}`),
        force,
        ...(when === undefined ? {} : { when }),
        [effect]: chosen,
      })),
    );

const situation: fc.Arbitrary<Situation> = fc
  .record({
    purpose: fc.constantFrom('news', 'quarrel'),
    act: fc.constantFrom(...actIds),
    from: fc.constantFrom('teacher', 'parent', 'guardian'),
    to: fc.subarray(['teacher', 'parent', 'guardian'], { minLength: 1 }),
    urgency: fc.constantFrom(...valuesOf('urgency')),
    tension: fc.constantFrom(...valuesOf('tension')),
    addressing: fc.constantFrom(...valuesOf('addressing')),
    reach: fc.constantFrom(...valuesOf('reach')),
  })
  .map((drawn) => ({ ...settledFacts, ...drawn }) as Situation); // The values are those that the facts have.

function modelOf(...frames: readonly Frame<Ids>[]): Model | undefined {
  const composed = composeModel(frames, { on });
  return composed.ok ? (composed.value as Model) : undefined;
}

const frameWith = (id: string, level: Level, own: readonly ChannelRule[]): Frame<Ids> =>
  local({ rules: own }, { id, level });

describe('the order of things', () => {
  it('never matters: frames and rules may be shuffled', () => {
    fc.assert(
      fc.property(rules('a'), rules('b'), fc.infiniteStream(fc.nat()), situation, (a, b, numbers, asked) => {
        const straight = modelOf(village, frameWith('school', 'school', a), frameWith('class', 'class', b));
        const shuffle = <T>(list: readonly T[]): readonly T[] =>
          [...list]
            .map((one) => ({ one, at: numbers.next().value }))
            .sort((x, y) => x.at - y.at)
            .map(({ one }) => one);
        const mixed = modelOf(
          frameWith('class', 'class', shuffle(b)),
          frameWith('school', 'school', shuffle(a)),
          village,
        );
        if (straight === undefined || mixed === undefined) throw new Error('open rules always compose');
        expect(decide(mixed, asked)).toEqual(decide(straight, asked));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a must', () => {
  const order: readonly SettledVerdict[] = [
    'unfit',
    'forbidden',
    'discouraged',
    'preferred',
    'accepted',
    'unaddressed',
  ];

  it('is never loosened from below: with more rules beneath it a verdict only moves towards caution', () => {
    fc.assert(
      fc.property(rules('must', 'must'), rules('low'), situation, (musts, below, asked) => {
        const cautious = musts.map((rule) => ({
          ...rule,
          ...('discourage' in rule ? { forbid: rule.discourage } : {}),
        }));
        const alone = modelOf(village, frameWith('act', 'law', cautious));
        const together = modelOf(village, frameWith('act', 'law', cautious), frameWith('school', 'school', below));
        if (alone === undefined || together === undefined) return;
        for (const channel of channels) {
          const before = decide(alone, asked).channels.find((one) => one.channel === channel);
          const after = decide(together, asked).channels.find((one) => one.channel === channel);
          const byLaw = before?.because.some((ground) => ground.rule?.level === 'law') === true;
          if (!byLaw || before === undefined || after === undefined) continue;
          if (before.verdict !== 'forbidden' && before.verdict !== 'discouraged') continue;
          expect(order.indexOf(after.verdict as SettledVerdict)).toBeLessThanOrEqual(
            order.indexOf(before.verdict as SettledVerdict),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a replacement', () => {
  it('touches nothing but the channels and situations that it speaks of', () => {
    fc.assert(
      fc.property(rules('base'), pattern, fc.constantFrom(...channels), situation, (base, when, channel, asked) => {
        const named = base.map((rule) => `base/${rule.id}`);
        const own: ChannelRule = {
          ...item('instead'),
          when,
          accept: [channel],
          ...(named.length > 0 ? { replaces: named } : {}),
        };
        const before = modelOf(village, frameWith('base', 'municipality', base));
        const after = modelOf(village, frameWith('base', 'municipality', base), frameWith('school', 'school', [own]));
        if (before === undefined || after === undefined) return;
        const one = { ...asked, to: asked.to.slice(0, 1) };
        const matches = decide(after, one).channels.some((entry) =>
          [...entry.because, ...entry.outweighed].some((ground) => ground.id === 'school/instead'),
        );
        for (const entry of decide(after, one).channels) {
          if (entry.channel === channel && matches) continue;
          const was = decide(before, one).channels.find((other) => other.channel === entry.channel);
          if (entry.channel === channel && entry.verdict === 'unfit') continue;
          expect(entry).toEqual(was);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('undetermined', () => {
  it('is exact: the possible verdicts are those that some filling gives, and a fact is missing if it alone can change one', () => {
    fc.assert(
      fc.property(rules('a'), situation, fc.subarray([...facts], { minLength: 1 }), (own, asked, hidden) => {
        const model = modelOf(village, frameWith('school', 'school', own));
        if (model === undefined) throw new Error('open rules always compose');
        const to = asked.to.slice(0, 1);
        const open = Object.fromEntries(
          Object.entries({ ...asked, to }).filter(([key]) => !hidden.some((fact) => fact === key)),
        ) as unknown as Situation; // What is left of a situation is one with unknown facts.
        const fillings = hidden.reduce<readonly Readonly<Record<string, string>>[]>(
          (all, fact) => all.flatMap((one) => valuesOf(fact).map((value) => ({ ...one, [fact]: value }))),
          [{}],
        );
        const answers = fillings.map((filling) => ({ filling, decision: decide(model, { ...open, ...filling }) }));
        const decision = decide(model, open);
        for (const channel of channels) {
          const verdictIn = (one: (typeof answers)[number]): string =>
            one.decision.channels.find((entry) => entry.channel === channel)?.verdict ?? '';
          const given = new Set(answers.map(verdictIn));
          const missing = hidden.filter((fact) =>
            answers.some((a) =>
              answers.some(
                (b) =>
                  hidden.every((other) => (other === fact) !== (a.filling[other] === b.filling[other])) &&
                  verdictIn(a) !== verdictIn(b),
              ),
            ),
          );
          const said = decision.channels.find((entry) => entry.channel === channel);
          if (given.size === 1) {
            expect([...given]).toEqual([said?.verdict]);
          } else {
            expect(said?.verdict).toBe('undetermined');
            expect(new Set(said?.possible)).toEqual(given);
            expect([...(said?.missing ?? [])].sort()).toEqual([...missing].sort());
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a frame', () => {
  it('survives JSON: it composes to the same model', () => {
    fc.assert(
      fc.property(rules('a'), (own) => {
        const frame = frameWith('school', 'school', own);
        const copied: Frame<Ids> = JSON.parse(JSON.stringify(frame));
        expect(modelOf(village, copied)).toEqual(modelOf(village, frame));
      }),
      { numRuns: 60 },
    );
  });
});
