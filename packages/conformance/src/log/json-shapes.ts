import type { BlockTexts } from './byte-text.js';
import { idColumns, namedColumns } from './column-check.js';
import type { LogColumns } from './columns.js';
import type { BlockDecoder } from './decode.js';
import { attributeOf, type EventMaker, type EventSetup, isComplete, nameOf } from './event-maker.js';
import { idOf, rowPickerOf } from './json-row.js';
import { type JsonShape, learnShape, type Standing } from './json-shape.js';
import { LineBatch, type RowKind } from './line-batch.js';
import type { LinePattern } from './line-pattern.js';
import { LineTimes } from './line-times.js';
import type { RawEvent } from './raw-event.js';
import { Remembered } from './remembered.js';

/** What reading lines by their layout needs. */
interface ShapeSetup extends EventSetup {
  readonly decode: BlockDecoder;
  readonly isUtf8: boolean;
}

/** Reads lines that are laid out as earlier ones were. */
export interface ShapedLines {
  /** Takes the batch of the block that the next lines are in. */
  begin(batch: LineBatch): void;
  /** Takes the line that begins at an index, where it is laid out in a known way; answers with its end, or -1. */
  take(from: number, line: number): number;
  /** Learns from a line that was read in the ordinary way. */
  learn(line: string): void;
}

/** A log has few kinds of row; where it has many, learning them is given up. */
const [mostShapes, mostLearned] = [8, 40];
/** How many kinds of row are remembered by their columns, whatever comes. */
const rowsKept = 2 ** 10;

/** A line as it has been found: where its values stand, and how they become texts. */
interface MatchedLine {
  readonly pattern: LinePattern;
  readonly texts: BlockTexts;
}

/** A layout, and what is made of lines that are laid out so. */
interface KnownShape {
  readonly pattern: LinePattern;
  readonly pick: (line: MatchedLine, number: number) => RawEvent | undefined;
  /** None where case or time do not stand as nearly always, so that every line has to be looked at by itself. */
  readonly quick: QuickRow | undefined;
}

/** Where the case and the time of a line stand, and how its kind is known. */
interface QuickRow {
  readonly caseSlot: number;
  readonly timeSlot: number;
  readonly kindOf: (pattern: LinePattern, batch: LineBatch) => RowKind;
}

/** Makes events of lines whose shape is known, exactly as parsing them would. */
export function shapedLines(setup: ShapeSetup, make: EventMaker): ShapedLines {
  const { columns, isUtf8, tally } = setup;
  const named = namedColumns(columns);
  const times = new LineTimes(setup.years);
  const known: KnownShape[] = [];
  let batch = new LineBatch(new Uint8Array(0), setup);
  let learned = 0;
  let kinds = 0;

  const takeQuickly = ({ caseSlot, timeSlot, kindOf }: QuickRow, pattern: LinePattern, from: number, line: number) => {
    const { starts, ends } = pattern;
    const caseFrom = starts[caseSlot] ?? 0;
    const caseEnd = ends[caseSlot] ?? 0;
    if (caseFrom === caseEnd || !times.read(batch.block, starts[timeSlot] ?? 0, ends[timeSlot] ?? 0)) return false;
    tally.event(times.hasOffset);
    batch.add(kindOf(pattern, batch), times.at, times.hasOffset, line, from, caseFrom, caseEnd);
    return true;
  };
  const takeWhole = ({ pick, pattern }: KnownShape, line: number): void => {
    const event = pick({ pattern, texts: batch.texts }, line);
    if (event !== undefined) batch.addWhole(event);
  };
  return {
    begin(given) {
      batch = given;
    },
    take(from, line) {
      for (let index = 0; index < known.length; index += 1) {
        const one = known[index];
        if (one === undefined) break;
        const end = one.pattern.match(batch.block, batch.view, from);
        if (end === -1) continue;
        if (index > 0) known.unshift(...known.splice(index, 1));
        if (one.quick === undefined || !takeQuickly(one.quick, one.pattern, from, line)) takeWhole(one, line);
        return end;
      }
      return -1;
    },
    learn(line) {
      if (learned >= mostLearned) return;
      learned += 1;
      const shape = learnShape(line, named, isUtf8);
      if (shape === undefined) return;
      const pick = rowPickerOf(columns, make, readerIn(shape));
      known.unshift({
        pattern: shape.pattern,
        pick,
        quick: isUtf8 ? quickRow(shape, columns, () => kinds++) : undefined,
      });
      known.length = Math.min(known.length, mostShapes);
    },
  };
}

function quickRow(shape: JsonShape, columns: LogColumns, numbers: () => number): QuickRow | undefined {
  const [caseAt, timeAt] = [shape.standingOf(columns.case), shape.standingOf(columns.time)];
  const lifecycle = columns.lifecycle === undefined ? { always: undefined } : shape.standingOf(columns.lifecycle);
  if (!isTextSlot(caseAt) || !isTextSlot(timeAt) || (columns.timeFormat ?? 'iso') !== 'iso') return undefined;
  if (!('always' in lifecycle) || !isComplete(lifecycle.always)) return undefined;
  return { caseSlot: caseAt.slot, timeSlot: timeAt.slot, kindOf: kindReader(shape, columns, numbers) };
}

/** Knows the kind of a row by the bytes of the columns that tell kinds apart. */
function kindReader(shape: JsonShape, columns: LogColumns, next: () => number): QuickRow['kindOf'] {
  const read = readerIn(shape);
  const activityOf = columns.activity === undefined ? () => undefined : read(columns.activity);
  const kept = (columns.keep ?? []).map(read);
  const ids = idColumns(columns).map(read);
  const slots = [columns.activity ?? [], columns.keep ?? []]
    .flat()
    .map(shape.standingOf)
    .flatMap((one) => ('slot' in one ? [one.slot] : []));
  const rows = new Remembered<RowKind>(rowsKept);
  const idAt: RowKind['idAt'] = ({ block, view, texts }, from) => {
    const { pattern } = shape;
    pattern.match(block, view, from);
    return idOf(ids, { pattern, texts });
  };
  return (pattern, { view, texts }) => {
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index] ?? 0;
      rows.add(view, pattern.starts[slot] ?? 0, pattern.ends[slot] ?? 0);
    }
    const found = rows.find();
    if (found !== undefined) return found;
    const line = { pattern, texts };
    const values = kept.map((one) => attributeOf(one(line)));
    return rows.keep({ activity: nameOf(activityOf(line)), values, number: next(), idAt });
  };
}

/** How the value of a column is read out of a line of a shape. */
function readerIn(shape: JsonShape): (column: string) => (line: MatchedLine) => unknown {
  return (column) => {
    const standing = shape.standingOf(column);
    if ('always' in standing) return () => standing.always;
    const { slot, kind } = standing;
    const textIn = ({ pattern: { starts, ends }, texts }: MatchedLine) =>
      texts.textOf(starts[slot] ?? 0, ends[slot] ?? 0);
    return kind === 'text' ? textIn : (line) => scalarOf(textIn(line));
  };
}

function isTextSlot(standing: Standing): standing is Standing & { readonly slot: number } {
  return 'slot' in standing && standing.kind === 'text';
}

function scalarOf(text: string): unknown {
  return text === 'true' ? true : text === 'false' ? false : Number(text);
}
