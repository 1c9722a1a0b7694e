import type { EventBatch } from '../../log/event-batch.js';

/** The same events with their kept columns in the order that is wanted; as they are where that is the order already. */
export function inOrderOf(
  wanted: readonly string[],
  given: readonly string[],
  batches: AsyncIterable<EventBatch>,
): AsyncIterable<EventBatch> {
  if (wanted.length === given.length && wanted.every((name, index) => name === given[index])) return batches;
  return reordered(
    wanted.map((name) => given.indexOf(name)),
    batches,
  );
}

async function* reordered(places: readonly number[], batches: AsyncIterable<EventBatch>): AsyncGenerator<EventBatch> {
  for await (const batch of batches) {
    yield Array.from(batch, (event) => ({ ...event, values: places.map((place) => event.values[place]) }));
  }
}
