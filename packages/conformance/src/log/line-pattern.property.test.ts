import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LinePattern } from './line-pattern.js';

const encoder = new TextEncoder();
const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['a', 'ø', '😀', '\\n', '\\u00e6', '\\', '"', '\n', '\ud7ff', '€'].map((text) => encoder.encode(text)),
      ),
      fc.uint8Array({ minLength: 1, maxLength: 3 }),
      fc.constantFrom(
        [0xe0, 0x9f, 0x80],
        [0xed, 0xa0, 0x80],
        [0xf0, 0x8f, 0xbf, 0xbf],
        [0xf4, 0x90, 0x80, 0x80],
        [0xc1, 0xbf],
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.flatMap((part) => [...part]));
const scalar = fc.oneof(
  fc.double().map((number) => JSON.stringify(number) ?? 'null'),
  fc.constantFrom(
    'true',
    'false',
    'tru',
    '-',
    '01',
    '1.',
    '1e',
    '1e+5',
    '-0',
    '0.5E-2',
    '1.5.2',
    'truefalse',
    '+1',
    '.5',
    '',
  ),
);

/** What the platform makes of the line of these bytes; undefined where it is no JSON in UTF-8. */
function parsed(line: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line));
  } catch {
    return undefined;
  }
}

function matched(start: string, inner: Uint8Array, end: string, kind: 'text' | 'scalar', isWanted: boolean) {
  const line = Uint8Array.from([...encoder.encode(start), ...inner, ...encoder.encode(end)]);
  const pattern = new LinePattern([start, end], [{ kind, isWanted }], true);
  const view = new DataView(line.buffer, line.byteOffset, line.length);
  return { line, isWhole: pattern.match(line, view, 0) === line.length };
}

it('a text in UTF-8 is taken if and only if the platform parses it, and one with escapes only where nobody reads it', () => {
  fc.assert(
    fc.property(bytes, fc.boolean(), (inner, isWanted) => {
      const { line, isWhole } = matched('{"value":"', Uint8Array.from(inner), '"}', 'text', isWanted);
      const row = parsed(line);
      const isLaidOutSo = row !== undefined && Object.keys(row).length === 1 && typeof row.value === 'string';
      expect(isWhole).toBe(isLaidOutSo && !(isWanted && inner.includes(92)));
    }),
    { numRuns: 5000 },
  );
});

it('a number or a word is taken if and only if the platform parses it', () => {
  fc.assert(
    fc.property(scalar, (inner) => {
      const { line, isWhole } = matched('{"value":', encoder.encode(inner), '}', 'scalar', true);
      const row = parsed(line);
      expect(isWhole).toBe(row !== undefined && row.value !== null);
    }),
    { numRuns: 1000 },
  );
});
