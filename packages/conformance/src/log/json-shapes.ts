import { blockTexts, KeptTexts } from './byte-text.js';
import { idColumns, namedColumns } from './column-check.js';
import type { EventMaker } from './event-maker.js';
import type { LinesSetup } from './json-lines.js';
import { rowPickerOf } from './json-row.js';
import { type JsonShape, learnShape } from './json-shape.js';
import type { LinePattern } from './line-pattern.js';
import type { RawEvent } from './raw-event.js';

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
/** How many cases, and how many texts of other columns, are remembered, whatever comes. */
const [casesKept, textsKept] = [2 ** 16, 2 ** 12];

/** Makes events of lines whose shape is known, exactly as parsing them would; `taken` is told of each. */
export function shapedLines(
  { columns, decode, isUtf8 }: LinesSetup,
  make: EventMaker,
  taken: (event: RawEvent | undefined) => void,
): ShapedLines {
  const named = namedColumns(columns);
  const texts = blockTexts(decode);
  const [cases, others] = [new KeptTexts(casesKept), new KeptTexts(textsKept)];
  const ids = new Set(idColumns(columns));
  const known: { readonly pattern: LinePattern; readonly pick: ReturnType<typeof pickerOf> }[] = [];
  let block: Uint8Array = new Uint8Array(0);
  let learned = 0;

  /** What comes often is kept, what comes once has a copy of its own, and a time is read at once. */
  const textReader = (column: string): ((from: number, end: number) => string) => {
    if (column === columns.case) return (from, end) => cases.get(block, from, end, texts);
    if (ids.has(column)) return texts.own;
    return column === columns.time ? texts.slice : (from, end) => others.get(block, from, end, texts);
  };
  function pickerOf(shape: JsonShape) {
    return rowPickerOf<LinePattern>(columns, make, (column) => {
      const standing = shape.standingOf(column);
      if ('always' in standing) return () => standing.always;
      const { slot, kind } = standing;
      const read = textReader(column);
      const textIn = ({ starts, ends }: LinePattern) => read(starts[slot] ?? 0, ends[slot] ?? 0);
      return kind === 'text' ? textIn : (pattern) => scalarOf(textIn(pattern));
    });
  }
  return {
    begin(given) {
      block = given;
      texts.begin(given);
    },
    take(from, line) {
      for (let index = 0; index < known.length; index += 1) {
        const one = known[index];
        if (one === undefined) break;
        const end = one.pattern.match(block, from);
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
