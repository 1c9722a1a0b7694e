import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, pieces, readThrough } from './read-log.fixture.js';

const columns = { case: 'case', time: 'time', keep: ['text', 'note'] };
const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '€', '"', ';', ',', ' ', '\n', '😀'), maxLength: 8 });
const row = fc.record({ text: cell, note: cell, quoted: fc.boolean(), blankAfter: fc.boolean() });

const written = (text: string, always: boolean): string =>
  always || /[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

it('every table that is written as RFC 4180 has it is read as it was, wherever it is cut and whatever ends its lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom(';', ','),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 80 }),
      async (rows, separator, newline, ended, size) => {
        const lines: string[] = [['case', 'time', 'text', 'note'].join(separator)];
        const expected: unknown[] = [];
        let line = 2;
        for (const { text, note, quoted, blankAfter } of rows) {
          const cells = ['c1', '2026-08-17T08:00:00Z', written(text, quoted), written(note, quoted)];
          lines.push(cells.join(separator));
          expected.push([line, text === '' ? undefined : text, note === '' ? undefined : note]);
          line += cells.join('').split('\n').length;
          if (blankAfter) lines.push('');
          if (blankAfter) line += 1;
        }
        const bytes = bytesOf(lines.join(newline) + (ended ? newline : ''));
        const { events, report } = await readThrough(pieces(bytes, size), { columns });
        expect(report).toMatchObject({ bad: 0, stopped: undefined });
        expect(events.map((event) => [event.line, ...event.values])).toEqual(expected);
      },
    ),
    { numRuns: 400 },
  );
});
