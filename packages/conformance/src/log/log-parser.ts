import type { EventBatch } from './event-batch.js';

/**
 * A format's parser: bytes in, events out, in any runtime.
 *
 * It works through the bytes it is given and answers at once, so that millions of events cost no promise each.
 */
export interface LogParser {
  /** The events that these bytes complete, in the order of the file. */
  read(chunk: Uint8Array): readonly EventBatch[];
  /** What was still open when the bytes ended. */
  end(): readonly EventBatch[];
}
