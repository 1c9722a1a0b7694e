import { describe, expect, it } from 'vitest';
import { linesOf, splitLines } from './lines.js';
import { bytesOf, pieces } from './read-log.fixture.js';

/** What a splitter makes of a text that comes in pieces: its lines, with `…` for each that was too long. */
function split(text: string, size: number, limit = 1000): readonly string[] {
  const found: string[] = [];
  const letters = new TextDecoder();
  const splitter = splitLines(limit, {
    lines: (block) => found.push(...Array.from(linesOf(block), (line) => letters.decode(line))),
    tooLong: () => found.push('…'),
  });
  for (const piece of pieces(bytesOf(text), size)) splitter.push(piece);
  const rest = splitter.rest();
  return rest === undefined ? found : [...found, letters.decode(rest)];
}

describe('lines of a file', () => {
  it('are the same wherever the file is cut', () => {
    const text = '\nab\n\n\ncdé\n12345\n';
    for (let size = 1; size < 20; size += 1) {
      expect(split(text, size)).toEqual(['', 'ab', '', '', 'cdé', '12345']);
      expect(split(`${text}x`, size)).toEqual(['', 'ab', '', '', 'cdé', '12345', 'x']);
      expect(split(text, size, 4)).toEqual(['', 'ab', '', '', 'cdé', '…']);
      expect(split('12345\n12345\na\n\n12345\n12345', size, 4)).toEqual(['…', '…', 'a', '', '…', '…']);
    }
    expect(split('', 1)).toEqual([]);
    expect(split('\n', 1)).toEqual(['']);
  });

  it('may be a gigabyte long and still cost no memory', () => {
    const chunk = new Uint8Array(1024 * 1024).fill(120);
    const found: string[] = [];
    const splitter = splitLines(chunk.length, {
      lines: (block) => found.push(String(block.length)),
      tooLong: () => found.push('…'),
    });
    const before = process.memoryUsage().arrayBuffers;
    for (let megabyte = 0; megabyte < 1024; megabyte += 1) splitter.push(chunk);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
    splitter.push(bytesOf('\nnext\n'));
    expect(found).toEqual(['…', '4']);
  });
});
