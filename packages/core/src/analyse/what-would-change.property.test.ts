import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../compose/model.js';
import { settledVerdicts } from '../engine/decision.js';
import { valueOf } from '../result.js';
import { situationOf } from '../testing/reference/compare.js';
import { decideByTheBook, type PlainSituation } from '../testing/reference/decide.js';
import { valuesToTry } from '../testing/reference/fillings.js';
import { anyFramesWithin, smallScope } from '../testing/reference/random-frames.js';
import { randomFrom, situationDrawer } from '../testing/reference/random-situations.js';
import { modelWithoutProof } from '../testing/reference/uncomposed.js';
import type { WaysOut } from './way-out.js';
import { whatWouldChange } from './what-would-change.js';

interface Place {
  readonly fact: string;
  readonly recipient: number | undefined;
}

/** Every fact that may be changed: those of the communication, and each recipient's own. */
function placesIn(model: Model, plain: PlainSituation): readonly Place[] {
  return smallScope.facts.flatMap((fact): Place[] =>
    model.words.facts.get(fact)?.perRecipient === true
      ? plain.to.map((_, recipient) => ({ fact, recipient }))
      : [{ fact, recipient: undefined }],
  );
}

function nowAt(plain: PlainSituation, { fact, recipient }: Place): string | number | undefined {
  return (recipient === undefined ? undefined : plain.to[recipient]?.facts[fact]) ?? plain.facts[fact];
}

function changedAt(plain: PlainSituation, { fact, recipient }: Place, value: string | number): PlainSituation {
  if (recipient === undefined) return { ...plain, facts: { ...plain.facts, [fact]: value } };
  // What was said of all recipients is now said of each, so that one of them can differ.
  const { [fact]: shared, ...facts } = plain.facts;
  const to = plain.to.map((one, index) => ({
    ...one,
    facts: {
      ...one.facts,
      ...(shared === undefined || one.facts[fact] !== undefined ? {} : { [fact]: shared }),
      ...(index === recipient ? { [fact]: value } : {}),
    },
  }));
  return { ...plain, facts, to };
}

interface Tried {
  readonly size: number;
  readonly name: string;
  readonly plain: PlainSituation;
}

/** Every way of changing facts, one by one: each fact stays or takes another value. */
function everyChange(model: Model, plain: PlainSituation): readonly Tried[] {
  return placesIn(model, plain).reduce<readonly Tried[]>(
    (before, place) => before.flatMap((tried) => [tried, ...changesAt(model, plain, tried, place)]),
    [{ size: 0, name: '', plain }],
  );
}

function changesAt(model: Model, plain: PlainSituation, tried: Tried, place: Place): readonly Tried[] {
  return valuesToTry(model, place.fact)
    .filter((value) => value !== nowAt(plain, place))
    .map((value) => ({
      size: tried.size + 1,
      name: `${tried.name} ${place.fact}@${place.recipient ?? '-'}=${value}`,
      plain: changedAt(tried.plain, place, value),
    }));
}

function verdictIn(model: Model, plain: PlainSituation, channel: string): string {
  return decideByTheBook(model, plain).channels.find((one) => one.channel === channel)?.verdict ?? '';
}

/** The single changes that the ways stand for, by name. */
function namesIn(model: Model, plain: PlainSituation, { ways }: WaysOut, verdict: string): readonly string[] {
  return ways
    .filter((way) => way.verdict === verdict)
    .flatMap((way) =>
      placesIn(model, plain).reduce<readonly string[]>(
        (before, { fact, recipient }) => {
          const change = way.changes.find(
            (one) => one.fact === fact && (recipient === undefined || (one.recipient ?? 0) === recipient),
          );
          if (change === undefined) return before;
          return before.flatMap((name) =>
            change.to.map((value) => `${name} ${fact}@${recipient ?? '-'}=${String(value)}`),
          );
        },
        [''],
      ),
    )
    .sort();
}

describe('What would change a verdict', () => {
  it('is every smallest change that trying all of them finds, for every verdict, and never another', () => {
    fc.assert(
      fc.property(anyFramesWithin(smallScope), fc.integer(), (frames, seed) => {
        const model = modelWithoutProof(frames);
        const random = randomFrom(seed);
        const draw = situationDrawer(model.words, 10, seed);
        for (let count = 0; count < 3; count++) {
          const plain = draw(random, { unknown: 3, recipients: 2 });
          const changes = everyChange(model, plain);
          const channel = [...model.words.channels.keys()][count] ?? '';
          const found = valueOf(whatWouldChange(model, situationOf(plain), channel));
          const tried = changes.map((one) => ({ ...one, verdict: verdictIn(model, one.plain, channel) }));
          expect(found.verdict).toBe(verdictIn(model, plain, channel));
          for (const verdict of settledVerdicts.filter((one) => one !== found.verdict)) {
            const giving = tried.filter((one) => one.verdict === verdict);
            const least = Math.min(...giving.map(({ size }) => size));
            const smallest = giving.filter(({ size }) => size === least).map(({ name }) => name);
            expect([...new Set(namesIn(model, plain, found, verdict))]).toEqual(smallest.sort());
            expect(found.never.includes(verdict)).toBe(giving.length === 0);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
