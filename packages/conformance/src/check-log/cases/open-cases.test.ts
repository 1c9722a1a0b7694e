import { describe, expect, it } from 'vitest';
import { OpenCases } from './open-cases.js';

const layout = { start: Int32Array.of(0, 7), lists: [] };

describe('the name of a case', () => {
  const names = [
    'c1',
    '\u{feff}c1',
    'på-7',
    '😀',
    '\ud83d',
    '\ude00',
    'x\ud83d',
    `${'x'.repeat(100_000)}`,
    `${'x'.repeat(99_999)}\ud83d`,
  ];

  it('is told apart from every other and comes back as it was, even where no file could hold it', () => {
    const cases = new OpenCases(layout);
    const rows = names.map((name) => cases.rowOf(name));
    expect(new Set(rows).size).toBe(names.length);
    expect(rows.map((row) => cases.idOf(row))).toEqual(names);
    expect(names.map((name) => cases.rowOf(name))).toEqual(rows);
  });

  it('is the same by its bytes', () => {
    const cases = new OpenCases(layout);
    const bytes = new TextEncoder().encode('"på-7"');
    expect(cases.rowOfBytes(bytes, 1, bytes.length - 1)).toBe(cases.rowOf('på-7'));
  });
});

it('the room of a case that is over is given to the next, with nothing left in it', () => {
  const cases = new OpenCases(layout);
  const row = cases.rowOf('c1');
  cases.come(row, 5, 1);
  cases.memory.numbers[cases.memory.baseOf(row) + 1] = 9;
  cases.leave(row);
  expect([cases.size, cases.isOpen(row)]).toEqual([0, false]);
  const next = cases.rowOf('c2');
  expect([next, cases.lastAt(next), cases.memory.written(next)]).toEqual([row, Number.NEGATIVE_INFINITY, [0, 7]]);
});
