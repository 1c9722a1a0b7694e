const NEWLINE = 10;
const NOTHING = new Uint8Array(0);

/** Who takes the lines that a splitter finds. */
export interface LineTaker {
  /** Whole lines, with a newline between them and none after the last. */
  lines(block: Uint8Array): void;
  /** A line was longer than the limit and was skipped. */
  tooLong(): void;
}

/** Cuts bytes into blocks of whole lines. */
export interface LineSplitter {
  /** Takes the next piece of the stream, and hands on the lines that it ends. */
  push(chunk: Uint8Array): void;
  /** The last line, where the file does not end in a newline. */
  rest(): Uint8Array | undefined;
}

/**
 * Cuts a stream of bytes at its newlines and holds no more of it than one line that is not finished.
 *
 * A line over `limit` bytes is not held at all: it is skipped to its end and told once. A byte order mark or a carriage
 * return stays part of its line.
 *
 * @example
 * ```ts
 * import { splitLines } from '@samarbejde/conformance';
 *
 * const found: string[] = [];
 * const lines = splitLines(10, {
 *   lines: (block) => found.push(...new TextDecoder().decode(block).split('\n')),
 *   tooLong: () => found.push('too long'),
 * });
 * lines.push(new TextEncoder().encode('one\ntwo\nmore than ten bytes\nthr'));
 * lines.push(new TextEncoder().encode('ee\n'));
 * found; // => ['one', 'two', 'too long', 'three']
 * ```
 */
export function splitLines(limit: number, taker: LineTaker): LineSplitter {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let skipping = false;

  const takeHeld = (tail: Uint8Array): Uint8Array => {
    const joined = heldBytes === 0 ? tail : concatenate([...held, tail]);
    held = [];
    heldBytes = 0;
    return joined;
  };
  const hold = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    if (heldBytes + bytes.length <= limit) {
      // A copy, so that the tail of a chunk does not keep the whole chunk in memory.
      held.push(new Uint8Array(bytes));
      heldBytes += bytes.length;
      return;
    }
    takeHeld(NOTHING);
    skipping = true;
    taker.tooLong();
  };

  return {
    push(chunk) {
      let from = 0;
      if (skipping) {
        const end = chunk.indexOf(NEWLINE);
        if (end === -1) return;
        skipping = false;
        from = end + 1;
      }
      const last = chunk.lastIndexOf(NEWLINE);
      if (last < from) return hold(chunk.subarray(from));
      if (heldBytes > 0) {
        // Only the line that is open is joined: the rest of the chunk stays where it is.
        const end = endOfLine(chunk, from);
        takeBlock(takeHeld(chunk.subarray(from, end)), limit, taker);
        from = end + 1;
      }
      if (from <= last) takeBlock(chunk.subarray(from, last), limit, taker);
      hold(chunk.subarray(last + 1));
    },
    rest() {
      const rest = takeHeld(NOTHING);
      return rest.length === 0 ? undefined : rest;
    },
  };
}

/** Passes on what lies between the lines that are too long. */
function takeBlock(block: Uint8Array, limit: number, taker: LineTaker): void {
  if (block.length <= limit) return taker.lines(block);
  let start = 0;
  let from = 0;
  while (from <= block.length) {
    const end = endOfLine(block, from);
    if (end - from > limit) {
      if (from > start) taker.lines(block.subarray(start, from - 1));
      taker.tooLong();
      start = end + 1;
    }
    from = end + 1;
  }
  if (start <= block.length) taker.lines(block.subarray(start));
}

export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where the line ends that an index is in: at its newline, or where the block ends. */
export function endOfLine(block: Uint8Array, from: number): number {
  const newline = block.indexOf(NEWLINE, from);
  return newline === -1 ? block.length : newline;
}

/** The lines of a block one by one. */
export function* linesOf(block: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from <= block.length; ) {
    const end = endOfLine(block, from);
    yield block.subarray(from, end);
    from = end + 1;
  }
}
