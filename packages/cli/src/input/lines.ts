import { splitLines } from '@samarbejde/conformance';

/** A line of text, or why it is none. Lines are counted from 1. */
export type InputLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly fault: 'not-utf-8' | 'line-too-long' };

/** A line over this many bytes is no situation. */
export const longestLine = 1024 * 1024;

/**
 * Reads lines from a stream and holds no more of it than one of them. A byte order mark, CRLF and blank lines are fine;
 * a blank line counts but is not given.
 */
export async function* inputLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let count = 0;
  let found: InputLine[] = [];
  const take = (bytes: Uint8Array): void => {
    count += 1;
    const read = readLine(bytes, count);
    if (read !== undefined) found.push(read);
  };
  const splitter = splitLines(longestLine, {
    lines: (block) => {
      for (const line of linesIn(block)) take(line);
    },
    tooLong: () => {
      count += 1;
      found.push({ line: count, fault: 'line-too-long' });
    },
  });
  for await (const chunk of chunks) {
    splitter.push(chunk);
    const ready = found;
    found = [];
    yield* ready;
  }
  const rest = splitter.rest();
  if (rest !== undefined) take(rest);
  yield* found;
}

const newline = 10;
const carriageReturn = 13;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function* linesIn(block: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (let end = block.indexOf(newline); end !== -1; end = block.indexOf(newline, from)) {
    yield block.subarray(from, end);
    from = end + 1;
  }
  yield block.subarray(from);
}

function readLine(bytes: Uint8Array, line: number): InputLine | undefined {
  const whole = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
  try {
    const decoded = decoder.decode(whole);
    const text = line === 1 && decoded.startsWith('\u{feff}') ? decoded.slice(1) : decoded;
    return text.trim() === '' ? undefined : { line, text };
  } catch {
    return { line, fault: 'not-utf-8' };
  }
}
