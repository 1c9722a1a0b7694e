import { type BlockTexts, blockTexts } from './byte-text.js';
import { namedColumns } from './column-check.js';
import type { LogColumns } from './columns.js';
import type { BlockDecoder } from './decode.js';
import type { EventMaker } from './event-maker.js';
import { rowPickerOf } from './json-row.js';
import { type JsonShape, learnShape } from './json-shape.js';
import type { LinePattern } from './line-pattern.js';
import type { AttributeValue, RawEvent } from './raw-event.js';
import { Remembered } from './remembered.js';

/** What reading lines by their layout needs. */
interface ShapeSetup {
  readonly columns: LogColumns;
  readonly decode: BlockDecoder;
  readonly isUtf8: boolean;
}

/** Reads lines that are laid out as earlier ones were. */
export interface ShapedLines {
  /** Takes the block that the next lines are in. */
  begin(block: Uint8Array): void;
  /** Takes the line that begins at an index, where it is laid out in a known way; answers with its end, or -1. */
  take(from: number, line: number): number;
  /** Learns from a line that was read in the ordinary way. */
  learn(line: string): void;
}

/** A log has few kinds of row; where it has many, learning them is given up. */
const [mostShapes, mostLearned] = [8, 40];
/** How many kinds of row are remembered by their kept columns, whatever comes. */
const rowsKept = 2 ** 10;

/** Makes events of lines whose shape is known, exactly as parsing them would; `taken` is told of each. */
export function shapedLines(
  { columns, decode, isUtf8 }: ShapeSetup,
  make: EventMaker,
  taken: (event: RawEvent | undefined) => void,
): ShapedLines {
  const named = namedColumns(columns);
  const texts = blockTexts(decode);
  const known: { readonly pattern: LinePattern; readonly pick: ReturnType<typeof pickerOf> }[] = [];
  let block: Uint8Array = new Uint8Array(0);
  let view = new DataView(block.buffer);
  let learned = 0;

  /** What happened is one of few; anything else is made anew. */
  const readerOf = (column: string): BlockTexts['textOf'] => {
    if (column !== columns.activity) return texts.textOf;
    const activities = new Remembered<string>(rowsKept);
    return (from, end) => {
      activities.add(block, from, end);
      return activities.find() ?? activities.keep(texts.textOf(from, end));
    };
  };
  function pickerOf(shape: JsonShape) {
    const slots = (columns.keep ?? []).map(shape.standingOf).flatMap((one) => ('slot' in one ? [one.slot] : []));
    const rows = new Remembered<readonly AttributeValue[]>(rowsKept);
    return rowPickerOf<LinePattern>(
      columns,
      make,
      (column) => {
        const standing = shape.standingOf(column);
        if ('always' in standing) return () => standing.always;
        const { slot, kind } = standing;
        const read = readerOf(column);
        const textIn = ({ starts, ends }: LinePattern) => read(starts[slot] ?? 0, ends[slot] ?? 0);
        return kind === 'text' ? textIn : (pattern) => scalarOf(textIn(pattern));
      },
      (valuesOf) => (pattern) => {
        for (let index = 0; index < slots.length; index += 1) {
          const slot = slots[index] ?? 0;
          rows.add(block, pattern.starts[slot] ?? 0, pattern.ends[slot] ?? 0);
        }
        return rows.find() ?? rows.keep(valuesOf(pattern));
      },
    );
  }
  return {
    begin(given) {
      block = given;
      view = new DataView(given.buffer, given.byteOffset, given.length);
      texts.begin(given);
    },
    take(from, line) {
      for (let index = 0; index < known.length; index += 1) {
        const one = known[index];
        if (one === undefined) break;
        const end = one.pattern.match(block, view, from);
        if (end === -1) continue;
        if (index > 0) known.unshift(...known.splice(index, 1));
        taken(one.pick(one.pattern, line));
        return end;
      }
      return -1;
    },
    learn(line) {
      if (learned >= mostLearned) return;
      learned += 1;
      const shape = learnShape(line, named, isUtf8);
      if (shape === undefined) return;
      known.unshift({ pattern: shape.pattern, pick: pickerOf(shape) });
      known.length = Math.min(known.length, mostShapes);
    },
  };
}

function scalarOf(text: string): unknown {
  return text === 'true' ? true : text === 'false' ? false : Number(text);
}
