import type { EventBatch } from './event-batch.js';
import type { RawEvent } from './raw-event.js';

/** Events that are handed over at a time: one by one they would cost a promise each. */
const batchSize = 1024;

interface Head {
  readonly iterator: AsyncIterator<EventBatch>;
  /** Where the log stands among its fellows: equal times keep the order in which the logs were given. */
  readonly rank: number;
  batch: readonly RawEvent[];
  next: number;
}

/**
 * Merges logs into one by time, holding one batch of each.
 *
 * `instantOf` gives the time to order by; pass one that reads a time without offset in the calendar's zone. Each log
 * keeps its own order: where one is not sorted, its events come as late as they stand in it, and nothing is dropped.
 *
 * @example
 * ```ts
 * import { mergeByTime } from '@samarbejde/conformance';
 *
 * const event = { caseId: 'c1', hasOffset: true, activity: undefined, id: undefined, values: [], file: undefined, line: 1 };
 * async function* log(...times: number[]) {
 *   yield times.map((at) => ({ ...event, at }));
 * }
 * const times: number[] = [];
 * for await (const batch of mergeByTime([log(1, 4), log(2, 3)])) times.push(...batch.map(({ at }) => at));
 * times; // => [1, 2, 3, 4]
 * ```
 */
export async function* mergeByTime(
  logs: readonly AsyncIterable<EventBatch>[],
  instantOf: (event: RawEvent) => number = (event) => event.at,
): AsyncGenerator<readonly RawEvent[]> {
  const heads: Head[] = [];
  const before = (a: Head, b: Head): boolean => {
    const [timeA, timeB] = [timeOf(a, instantOf), timeOf(b, instantOf)];
    return timeA < timeB || (timeA === timeB && a.rank < b.rank);
  };
  const iterators = logs.map((log) => log[Symbol.asyncIterator]());
  try {
    for (const [rank, iterator] of iterators.entries()) {
      const head: Head = { iterator, rank, batch: [], next: 0 };
      if (await refill(head)) heads.push(head);
    }
    heads.sort((a, b) => (before(a, b) ? -1 : 1));
    let merged: RawEvent[] = [];
    for (let first = heads[0]; first !== undefined; first = heads[0]) {
      takeRun(first, heads[1], heads[2], before, merged);
      if (merged.length >= batchSize) {
        yield merged;
        merged = [];
      }
      if (first.next < first.batch.length || (await refill(first))) sink(heads, before);
      else removeFirst(heads, before);
    }
    if (merged.length > 0) yield merged;
  } finally {
    await Promise.all(iterators.map((iterator) => iterator.return?.()));
  }
}

type Before = (a: Head, b: Head) => boolean;

function timeOf(head: Head, instantOf: (event: RawEvent) => number): number {
  const event = head.batch[head.next];
  return event === undefined ? Number.POSITIVE_INFINITY : instantOf(event);
}

async function refill(head: Head): Promise<boolean> {
  for (let result = await head.iterator.next(); result.done !== true; result = await head.iterator.next()) {
    head.batch = [...result.value];
    head.next = 0;
    if (head.batch.length > 0) return true;
  }
  return false;
}

/** Moves over the events of the first head until one of its children in the heap comes before it. */
function takeRun(
  first: Head,
  left: Head | undefined,
  right: Head | undefined,
  before: Before,
  merged: RawEvent[],
): void {
  const rival = left !== undefined && right !== undefined && before(right, left) ? right : left;
  for (let event = first.batch[first.next]; event !== undefined; event = first.batch[first.next]) {
    if (merged.length >= batchSize || (rival !== undefined && before(rival, first))) return;
    merged.push(event);
    first.next += 1;
  }
}

/** Moves the first head down to its place in the heap. */
function sink(heads: Head[], before: Before): void {
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let least = at;
    for (const child of [left, right]) if (comesBefore(heads, child, least, before)) least = child;
    if (least === at) return;
    swap(heads, at, least);
    at = least;
  }
}

function comesBefore(heads: readonly Head[], a: number, b: number, before: Before): boolean {
  const [headA, headB] = [heads[a], heads[b]];
  return headA !== undefined && headB !== undefined && before(headA, headB);
}

function swap(heads: Head[], a: number, b: number): void {
  const [headA, headB] = [heads[a], heads[b]];
  if (headA === undefined || headB === undefined) return;
  heads[a] = headB;
  heads[b] = headA;
}

function removeFirst(heads: Head[], before: Before): void {
  const last = heads.pop();
  if (last === undefined || heads.length === 0) return;
  heads[0] = last;
  sink(heads, before);
}
