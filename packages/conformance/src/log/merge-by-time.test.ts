import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeByTime } from './merge-by-time.js';
import type { RawEvent } from './raw-event.js';

const event = (at: number, caseId: string, hasOffset = true): RawEvent => ({
  caseId,
  at,
  hasOffset,
  activity: undefined,
  id: undefined,
  values: [],
  file: undefined,
  line: 1,
});

async function* log(...batches: (readonly RawEvent[])[]): AsyncGenerator<readonly RawEvent[]> {
  yield* batches;
}

async function all(source: AsyncIterable<readonly RawEvent[]>): Promise<readonly RawEvent[]> {
  const events: RawEvent[] = [];
  for await (const batch of source) events.push(...batch);
  return events;
}

describe('several logs', () => {
  it('become one by time, and equal times keep the order of the logs', async () => {
    const a = log([event(1, 'a'), event(5, 'a')], [], [event(5, 'a'), event(9, 'a')]);
    const b = log([event(2, 'b')], [event(5, 'b'), event(7, 'b')]);
    const merged = await all(mergeByTime([a, log(), b]));
    expect(merged.map(({ at, caseId }) => `${at}${caseId}`)).toEqual(['1a', '2b', '5a', '5a', '5b', '7b', '9a']);
  });

  it('lose nothing and keep their own order, sorted or not, however many there are', async () => {
    const sizes = fc.array(fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }), { maxLength: 5 }), {
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async (times, sorted) => {
        const flat = times.map((batches) => (sorted ? batches.flat().sort((x, y) => x - y) : batches.flat()));
        const logs = flat.map((list, index) => {
          const events = list.map((at) => event(at, String(index)));
          return log(events.slice(0, 3), events.slice(3, 4), events.slice(4));
        });
        const merged = await all(mergeByTime(logs));
        flat.forEach((list, index) => {
          expect(merged.filter(({ caseId }) => caseId === String(index)).map(({ at }) => at)).toEqual(list);
        });
        expect(merged).toHaveLength(flat.flat().length);
        if (sorted) expect(merged.map(({ at }) => at)).toEqual(flat.flat().sort((x, y) => x - y));
      }),
    );
  });

  it('can be ordered by a time that is read in a zone', async () => {
    const copenhagen = ({ at, hasOffset }: RawEvent): number => (hasOffset ? at : at - 7_200_000);
    const merged = await all(
      mergeByTime([log([event(3_600_000, 'utc')]), log([event(7_200_000, 'clock', false)])], copenhagen),
    );
    expect(merged.map(({ caseId }) => caseId)).toEqual(['clock', 'utc']);
  });

  it('are held one batch each, and let go when the reader stops', async () => {
    let [given, closed] = [0, 0];
    async function* endless(): AsyncGenerator<readonly RawEvent[]> {
      try {
        for (;;) {
          given += 1;
          yield Array.from({ length: 1000 }, (_, index) => event(given * 1000 + index, 'a'));
        }
      } finally {
        closed += 1;
      }
    }
    for await (const batch of mergeByTime([endless(), endless()])) if (batch.length > 0) break;
    expect(given).toBeLessThan(6);
    expect(closed).toBe(2);
  });
});
