import type { RawEvent } from './raw-event.js';

/** Events of a log, many at a time, in the order of the file. An array of them is one. */
export interface EventBatch extends Iterable<RawEvent> {
  readonly length: number;
}
