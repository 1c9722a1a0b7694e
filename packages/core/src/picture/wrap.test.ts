import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapped } from './wrap.js';

describe('A text in lines', () => {
  it('is broken between words', () => {
    expect(wrapped('Nærmeste leder kommer med', 10)).toEqual(['Nærmeste leder', 'kommer med']);
  });

  it('is broken within a word that is wider than a line', () => {
    expect(wrapped('skolebestyrelsesformand', 8).join('')).toBe('skolebestyrelsesformand');
    expect(wrapped('skolebestyrelsesformand', 8).length).toBeGreaterThan(1);
  });

  it('holds every word, in order, and no line is wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 3, max: 60 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        for (const line of lines) expect([...line].length === 1 || textWidth(line) <= width, line).toBe(true);
      }),
    );
  });
});
