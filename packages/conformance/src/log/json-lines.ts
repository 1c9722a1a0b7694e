import { isJsonObject } from './column-path.js';
import { type BlockDecoder, withoutMark } from './decode.js';
import { type EventSetup, eventMaker, lineOfFile } from './event-maker.js';
import type { LogIssue, LogIssueCode } from './issue.js';
import { rowPicker } from './json-row.js';
import { shapedLines } from './json-shapes.js';
import { LineBatch } from './line-batch.js';
import { endOfLine, splitLines } from './lines.js';
import type { LogParser } from './log-parser.js';

/** What the parsers of files of lines need. */
export interface LinesSetup extends EventSetup {
  readonly decode: BlockDecoder;
  /** Otherwise every byte is a letter. */
  readonly isUtf8: boolean;
  /** Longest line in bytes. */
  readonly lineBytes: number;
}

/** What a line is that is no JSON; no JSON value is a symbol. */
const broken = Symbol('broken');

/**
 * Reads JSON Lines: one JSON object a line.
 *
 * A byte order mark, CRLF and blank lines are fine. A line that cannot be read is counted, and the next one is read.
 */
export function jsonLinesParser(setup: LinesSetup): LogParser {
  const { columns, tally, decode } = setup;
  const make = eventMaker(setup, lineOfFile);
  const pick = rowPicker(columns, make);
  const shapes = shapedLines(setup, make);
  let line = 0;
  let batches: LineBatch[] = [];
  let batch = new LineBatch(new Uint8Array(0), setup);

  const bad = (code: LogIssueCode, more: LogIssue['params'] = {}): void => {
    const { params, path } = lineOfFile(line);
    tally.bad(code, path, { ...params, ...more });
  };
  const takeRow = (row: unknown): boolean => {
    if (!isJsonObject(row)) return false;
    const event = pick(row, line);
    if (event !== undefined) batch.addWhole(event);
    return true;
  };
  const takeOddLine = (text: string, whole: boolean): void => {
    const bare = withoutMark(text).trim();
    if (bare === '') return;
    const row = parseJson(bare);
    if (row !== broken) {
      if (!takeRow(row)) bad('line-not-an-object');
    } else if (bare.includes('\0')) bad('line-has-nul');
    else bad(whole ? 'line-not-json' : 'line-cut-off');
  };
  const takeLine = (bytes: Uint8Array, whole: boolean): void => {
    const text = decode(bytes);
    if (text === undefined) bad('line-not-utf8');
    else if (takeRow(parseJson(text))) shapes.learn(text);
    else takeOddLine(text, whole);
  };
  const takeBlock = (block: Uint8Array, whole: boolean): void => {
    batch = new LineBatch(block, setup);
    batches.push(batch);
    shapes.begin(batch);
    for (let from = 0; from <= block.length; ) {
      line += 1;
      const known = shapes.take(from, line);
      const end = known === -1 ? endOfLine(block, from) : known;
      if (known === -1) takeLine(block.subarray(from, end), whole);
      from = end + 1;
    }
  };
  const splitter = splitLines(setup.lineBytes, {
    lines: (block) => takeBlock(block, true),
    tooLong() {
      line += 1;
      bad('line-too-long', { limit: setup.lineBytes });
    },
  });
  const handOver = (): readonly LineBatch[] => {
    const done = batches;
    batches = [];
    return done;
  };
  return {
    read(chunk) {
      splitter.push(chunk);
      return handOver();
    },
    end() {
      const rest = splitter.rest();
      if (rest !== undefined) takeBlock(rest, false);
      return handOver();
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return broken;
  }
}
