import { type BlockTexts, blockTexts } from './byte-text.js';
import type { BlockDecoder } from './decode.js';
import type { EventBatch } from './event-batch.js';
import type { RawEvent, RowWords } from './raw-event.js';

/** What is the same in all rows that agree in the columns that anybody looks at. */
export interface RowKind extends RowWords {
  /** Counted from 0, in the order in which a reader met with them; one that is forgotten and comes again gets another. */
  readonly number: number;
  /** The id of the event whose line begins at an index of a batch's block. */
  idAt(batch: LineBatch, from: number): string | undefined;
}

/** What a reader of lines knows of its file. */
interface LineReader {
  readonly file: string | undefined;
  readonly decode: BlockDecoder;
}

/** Numbers for each event: where its line and its case stand in the block, the line's number, whether its time has an offset, its kind. */
const [LINE_FROM, LINE, CASE_FROM, CASE_END, HAS_OFFSET, KIND] = [0, 1, 2, 3, 4, 5];
const placeSize = 6;

/**
 * The events of a block of lines, by where their cases stand in its bytes: whoever needs no texts makes none.
 *
 * Going through it gives plain events, which keep nothing of the block.
 */
export class LineBatch implements EventBatch {
  /** Whose kinds these are: numbers of kinds say nothing of another's. */
  readonly reader: LineReader;
  readonly block: Uint8Array;
  readonly view: DataView;
  readonly texts: BlockTexts;
  /** What had to be read in another way, by its place among the events. */
  private readonly whole = new Map<number, RawEvent>();
  private readonly kinds: (RowKind | undefined)[] = [];
  private ats: Float64Array;
  private places: Int32Array;

  constructor(block: Uint8Array, reader: LineReader) {
    this.reader = reader;
    this.block = block;
    this.view = new DataView(block.buffer, block.byteOffset, block.length);
    this.texts = blockTexts(block, reader.decode);
    const room = 16 + (block.length >> 7);
    this.ats = new Float64Array(room);
    this.places = new Int32Array(room * placeSize);
  }

  get length(): number {
    return this.kinds.length;
  }

  /** Adds an event whose line and case stand in the block. */
  add(
    kind: RowKind,
    at: number,
    hasOffset: boolean,
    line: number,
    lineFrom: number,
    caseFrom: number,
    caseEnd: number,
  ) {
    const place = this.length * placeSize;
    if (place === this.places.length) this.grow();
    const { places } = this;
    this.ats[this.length] = at;
    places[place + LINE_FROM] = lineFrom;
    places[place + LINE] = line;
    places[place + CASE_FROM] = caseFrom;
    places[place + CASE_END] = caseEnd;
    places[place + HAS_OFFSET] = hasOffset ? 1 : 0;
    places[place + KIND] = kind.number;
    this.kinds.push(kind);
  }

  addWhole(event: RawEvent): void {
    if (this.length * placeSize === this.places.length) this.grow();
    this.whole.set(this.length, event);
    this.kinds.push(undefined);
  }

  private grow(): void {
    const [ats, places] = [new Float64Array(this.ats.length * 2), new Int32Array(this.places.length * 2)];
    ats.set(this.ats);
    places.set(this.places);
    this.ats = ats;
    this.places = places;
  }

  /** The number of that kind. */
  kindNumber(index: number): number {
    return this.places[index * placeSize + KIND] ?? 0;
  }

  /** What is the same in all rows like this one; none where the event had to be read in another way. */
  kindOf(index: number): RowKind | undefined {
    return this.kinds[index];
  }

  at(index: number): number {
    return this.ats[index] ?? 0;
  }

  hasOffset(index: number): boolean {
    return this.places[index * placeSize + HAS_OFFSET] === 1;
  }

  caseFrom(index: number): number {
    return this.places[index * placeSize + CASE_FROM] ?? 0;
  }

  caseEnd(index: number): number {
    return this.places[index * placeSize + CASE_END] ?? 0;
  }

  /** The event as it would have been read from its line alone. */
  eventAt(index: number): RawEvent | undefined {
    const kind = this.kinds[index];
    if (kind === undefined) return this.whole.get(index);
    const place = index * placeSize;
    return {
      caseId: this.texts.textOf(this.caseFrom(index), this.caseEnd(index)),
      at: this.at(index),
      hasOffset: this.hasOffset(index),
      activity: kind.activity,
      id: kind.idAt(this, this.places[place + LINE_FROM] ?? 0),
      values: kind.values,
      file: this.reader.file,
      line: this.places[place + LINE] ?? 0,
    };
  }

  *[Symbol.iterator](): Generator<RawEvent> {
    for (let index = 0; index < this.length; index += 1) {
      const event = this.eventAt(index);
      if (event !== undefined) yield event;
    }
  }
}
