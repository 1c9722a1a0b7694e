import { isJsonObject } from './column-path.js';
import { type DocumentSetup, documentParser } from './document.js';
import { type EventSetup, eventMaker, type PlaceOf } from './event-maker.js';
import { rowPicker } from './json-row.js';
import type { LogParser } from './log-parser.js';
import type { RawEvent } from './raw-event.js';

const eventOfArray: PlaceOf = (number) => ({ params: { event: number }, path: [number - 1] });

/** Reads one JSON array of events, as a batch of CloudEvents is; rows stand in the order of the array. */
export function jsonArrayParser(setup: EventSetup & DocumentSetup): LogParser {
  const { columns, tally } = setup;
  const pick = rowPicker(columns, eventMaker(setup, eventOfArray));
  return documentParser(setup, (value) => {
    if (!Array.isArray(value)) {
      tally.stop('document-not-a-log');
      return [];
    }
    const events: RawEvent[] = [];
    value.forEach((row: unknown, index) => {
      const event = isJsonObject(row) ? pick(row, index + 1) : undefined;
      if (event !== undefined) events.push(event);
      else if (!isJsonObject(row)) {
        const { params, path } = eventOfArray(index + 1);
        tally.bad('event-not-an-object', path, params);
      }
    });
    return events;
  });
}
