import { idColumns, namedColumns } from './column-check.js';
import type { LogColumns } from './columns.js';
import { attributeOf, type EventMaker, nameOf } from './event-maker.js';
import type { AttributeValue, RawEvent } from './raw-event.js';

/** The attributes of the trace and the event that are open, as far as the columns name them. */
export interface XesCells {
  openTrace(): void;
  closeTrace(): void;
  openEvent(): void;
  /** An attribute of the event that is open, or else of the trace. */
  attribute(type: string, key: string, value: string): void;
  closeEvent(make: EventMaker, number: number): RawEvent | undefined;
}

type Cell = string | number | boolean | undefined;

/** Keeps one slot for each named column, so that an event's other attributes leave nothing behind. */
export function xesCells(columns: LogColumns): XesCells {
  const slots = new Map([...new Set(namedColumns(columns))].map((column, index) => [column, index]));
  const slotOf = (column: string | undefined): number => (column === undefined ? -1 : (slots.get(column) ?? -1));
  const [caseAt, timeAt] = [slotOf(columns.case), slotOf(columns.time)];
  const [activityAt, lifecycleAt] = [slotOf(columns.activity), slotOf(columns.lifecycle)];
  const idAt = idColumns(columns).map(slotOf);
  const keepAt = (columns.keep ?? []).map(slotOf);
  const blank: readonly Cell[] = Array.from(slots, () => undefined);
  let trace: Cell[] = [...blank];
  let event: Cell[] | undefined;

  const value = (slot: number): AttributeValue => attributeOf(event?.[slot] ?? trace[slot]);
  return {
    openTrace() {
      trace = [...blank];
    },
    closeTrace() {
      trace = [...blank];
    },
    openEvent() {
      event = [...blank];
    },
    attribute(type, key, text) {
      const slot = slots.get(key);
      const cells = event ?? trace;
      if (slot !== undefined && cells[slot] === undefined) cells[slot] = cellOf(type, text);
    },
    closeEvent(make, number) {
      const of = event ?? [];
      const ids = idAt.map((slot) => nameOf(of[slot]));
      const id = ids.length === 0 || ids.includes(undefined) ? undefined : ids.join(' ');
      // A trace's name and an event's name share a key: the case is read from the trace alone.
      const cells = { case: trace[caseAt], time: of[timeAt], activity: of[activityAt], id, lifecycle: of[lifecycleAt] };
      const made = make(cells, keepAt.map(value), number);
      event = undefined;
      return made;
    },
  };
}

/** A value that does not fit its type, as a boolean that says `4`, stays the text that it is. */
function cellOf(type: string, text: string): Cell {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type !== 'int' && type !== 'float') return text;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : text;
}
