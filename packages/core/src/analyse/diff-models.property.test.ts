import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../compose/model.js';
import type { Frame } from '../frame/frame.js';
import { valueOf } from '../result.js';
import { situationOf } from '../testing/reference/compare.js';
import { decideByTheBook, type PlainSituation, type ReferenceDecision } from '../testing/reference/decide.js';
import { dutyKey } from '../testing/reference/duties.js';
import { everyCase } from '../testing/reference/every-case.js';
import { anyFramesWithin, smallScope } from '../testing/reference/random-frames.js';
import { modelWithoutProof } from '../testing/reference/uncomposed.js';
import type { Ids } from '../vocabulary/ids.js';
import { diffModels } from './diff-models.js';
import type { ModelDifference } from './difference.js';
import { fitsPattern } from './fits.js';

type Frames = readonly Frame<Ids>[];

/** Two sets of frames with one vocabulary: the other's rules, duties and offers, or only its school's. */
const anyTwo: fc.Arbitrary<readonly [Frames, Frames]> = fc
  .tuple(anyFramesWithin(smallScope), anyFramesWithin(smallScope), fc.boolean(), fc.boolean())
  .map(([one, other, sameTown, sameChannels]) => {
    const [town, school] = one;
    const [otherTown, otherSchool] = other;
    if (town === undefined || school === undefined || otherTown === undefined || otherSchool === undefined)
      return [one, other];
    const words = sameChannels
      ? town.vocabulary
      : { ...town.vocabulary, channels: otherTown.vocabulary?.channels ?? {} };
    const changed = { ...otherTown, ...(words === undefined ? {} : { vocabulary: words }) };
    return [one, [sameTown ? town : changed, otherSchool]];
  });

function told(a: ReferenceDecision, b: ReferenceDecision): readonly string[] {
  const [inA, inB] = [a, b].map((one) => new Map(one.channels.map((channel) => [channel.channel, channel])));
  const channels = [...(inA ?? [])].flatMap(([id, one]) => {
    const other = inB?.get(id);
    return [
      ...(one.verdict === other?.verdict ? [] : [`verdict ${id} ${one.verdict} ${other?.verdict}`]),
      ...(one.until === other?.until ? [] : [`wait ${id} ${one.until} ${other?.until}`]),
    ];
  });
  const keys = (one: ReferenceDecision): readonly string[] => one.duties.map(({ key }) => key);
  const order = (one: ReferenceDecision): readonly string[] => one.channels.map(({ channel }) => channel);
  const first = (one: ReferenceDecision): string =>
    one.channels.find(({ verdict }) => verdict !== 'unfit' && verdict !== 'forbidden')?.channel ?? '';
  return [
    ...channels,
    ...keys(a)
      .filter((key) => !keys(b).includes(key))
      .map((key) => `duty a ${key}`),
    ...keys(b)
      .filter((key) => !keys(a).includes(key))
      .map((key) => `duty b ${key}`),
    ...(order(a).join() === order(b).join() ? [] : [`ranking ${first(a)} ${first(b)}`]),
  ].sort();
}

function nameOf(one: ModelDifference): string {
  if (one.aspect === 'verdict') return `verdict ${one.channel} ${one.a} ${one.b}`;
  if (one.aspect === 'wait') return `wait ${one.channel} ${one.a ?? ''} ${one.b ?? ''}`;
  if (one.aspect === 'ranking') return `ranking ${one.a ?? ''} ${one.b ?? ''}`;
  return `duty ${one.owedIn} ${dutyKey(one.by, one.duty, one.within, one.often)}`;
}

function everySituation(model: Model): readonly PlainSituation[] {
  return everyCase(model).map(({ to, facts, ...one }) => ({
    ...one,
    facts: Object.fromEntries(facts),
    to: [{ role: to, facts: {} }],
  }));
}

describe('The diff of two models', () => {
  it('tells every difference that looking at every situation finds, and no other', () => {
    fc.assert(
      fc.property(anyTwo, ([framesA, framesB]) => {
        const [a, b] = [modelWithoutProof(framesA), modelWithoutProof(framesB)];
        const { differences } = valueOf(diffModels(a, b));
        expect(new Set(differences.map(nameOf)).size).toBe(differences.length);
        // Facts that only one of the models speaks of must be tried too.
        const both = [...everySituation(a), ...everySituation(b)];
        for (const plain of both) {
          const situation = situationOf(plain);
          const found = differences.filter((one) =>
            one.situations.some(({ pattern }) => fitsPattern(pattern, situation)),
          );
          const seen = told(decideByTheBook(a, plain), decideByTheBook(b, plain));
          if (JSON.stringify(found.map(nameOf).sort()) !== JSON.stringify(seen)) {
            expect({ situation, found: found.map(nameOf).sort() }).toEqual({ situation, found: seen });
          }
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  it('names an item behind every difference of two models with the same words', () => {
    fc.assert(
      fc.property(anyFramesWithin(smallScope), anyFramesWithin(smallScope), (one, other) => {
        const [town, school] = one;
        if (town === undefined || school === undefined) return;
        const items = { rules: other[1]?.rules ?? [], duties: other[1]?.duties ?? [] };
        const { words, differences } = valueOf(
          diffModels(modelWithoutProof(one), modelWithoutProof([town, { ...school, ...items }])),
        );
        expect(words).toEqual([]);
        expect(differences.filter(({ items: behind }) => behind.length === 0)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('of a model and itself is empty, whatever the order of its frames', () => {
    fc.assert(
      fc.property(anyFramesWithin(smallScope), (frames) => {
        const diff = valueOf(diffModels(modelWithoutProof(frames), modelWithoutProof(frames.toReversed())));
        expect(diff).toEqual({ kind: 'model-diff', words: [], differences: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('read from the other side tells the same with the sides exchanged', () => {
    fc.assert(
      fc.property(anyTwo, ([framesA, framesB]) => {
        const [a, b] = [modelWithoutProof(framesA), modelWithoutProof(framesB)];
        const there = valueOf(diffModels(a, b)).differences;
        const back = valueOf(diffModels(b, a)).differences;
        const sizes = (list: typeof there): readonly number[] => list.map(({ situations }) => situations.length).sort();
        expect(sizes(back)).toEqual(sizes(there));
      }),
      { numRuns: 30 },
    );
  });
});
