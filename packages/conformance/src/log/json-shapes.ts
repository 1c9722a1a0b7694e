import { idColumns, namedColumns } from './column-check.js';
import type { LogColumns } from './columns.js';
import type { EventMaker } from './event-maker.js';
import { rowPickerOf } from './json-row.js';
import { type JsonShape, learnShape, textKeeper } from './json-shape.js';
import { ownCopy } from './own-copy.js';
import type { RawEvent } from './raw-event.js';

/** Reads lines that are laid out as earlier ones were. */
export interface ShapedLines {
  /** Takes the line from an index to another, where it is laid out in a known way; tells whether it was. */
  take(text: string, from: number, end: number, line: number): boolean;
  /** Learns from a line that was read in the ordinary way. */
  learn(line: string): void;
}

/** A log has few kinds of row; where it has many, learning them is given up. */
const [mostShapes, mostLearned] = [8, 40];
const mostTexts = 10_000;

/** Makes events of lines whose shape is known, exactly as parsing them would; `taken` is told of each. */
export function shapedLines(
  columns: LogColumns,
  make: EventMaker,
  taken: (event: RawEvent | undefined) => void,
): ShapedLines {
  const named = namedColumns(columns);
  const keepText = textKeeper(mostTexts);
  const alone = new Set([columns.case, ...idColumns(columns)]);
  const owned = (column: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    // What comes once has a copy of its own, what comes often is kept once; a time is read at once.
    if (alone.has(column)) return ownCopy(value);
    return column === columns.time ? value : keepText(value);
  };
  const known: { readonly shape: JsonShape; readonly pick: ReturnType<typeof pickerOf> }[] = [];
  let learned = 0;

  function pickerOf({ reader }: JsonShape) {
    return rowPickerOf<RegExpExecArray>(columns, make, (column) => {
      const read = reader(column);
      return (match) => owned(column, read(match));
    });
  }
  return {
    take(text, from, end, line) {
      for (let index = 0; index < known.length; index += 1) {
        const one = known[index];
        if (one === undefined) break;
        const { pattern } = one.shape;
        pattern.lastIndex = from;
        const match = pattern.exec(text);
        if (match === null || pattern.lastIndex !== end) continue;
        if (index > 0) known.unshift(...known.splice(index, 1));
        taken(one.pick(match, line));
        return true;
      }
      return false;
    },
    learn(line) {
      if (learned >= mostLearned) return;
      learned += 1;
      const shape = learnShape(line, named);
      if (shape === undefined) return;
      known.unshift({ shape, pick: pickerOf(shape) });
      known.length = Math.min(known.length, mostShapes);
    },
  };
}
