import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnReader, isJsonObject } from './column-path.js';
import { attributeOf } from './event-maker.js';
import { bytesOf, pieces, readThrough } from './read-log.fixture.js';

const keep = ['channel', 'data.to', '/data/deep/at', 'data.n', '__proto__', 'flag'];
const columns = { case: 'case', time: 'time', id: 'id', keep };
const text = fc.oneof(
  fc.constantFrom(
    'meeting',
    'platform-message',
    '',
    'over twelve letters long',
    'på "citat"',
    'a\\b',
    'x\ny',
    '😀',
    '}',
  ),
  fc.string({ maxLength: 20 }),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const row = fc.record(
  {
    case: fc.constantFrom('thread-000000001', 'thread-000000002'),
    id: fc.oneof(text, fc.nat()),
    time: fc.constantFrom('2026-08-17T08:00:00Z', '2026-08-17T08:00:01.250+02:00'),
    channel: value,
    data: fc.oneof(fc.record({ to: value, deep: fc.record({ at: value }), n: value }, { requiredKeys: [] }), value),
    'data.to': value,
    flag: value,
    list: fc.array(value, { maxLength: 3 }),
  },
  { requiredKeys: ['case', 'time'] },
);
const line = fc
  .tuple(row, fc.constantFrom(0, 0, 0, 2), fc.constantFrom('', '', ',"__proto__":"own"', ',"flag":"twice"'))
  .map(([given, indent, more]) => {
    const json = JSON.stringify(given, null, indent).replaceAll('\n', ' ');
    return `${json.slice(0, -1)}${more}}`;
  });
const broken = fc.tuple(line, fc.nat(400)).map(([whole, at]) => whole.slice(0, at % whole.length));

it('lines laid out as earlier ones are read as JSON.parse reads them, and broken ones are not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: broken }), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom('\n', '\r\n'),
      async (lines, newline) => {
        const repeated = [...lines, ...lines, ...lines];
        const expected = repeated.flatMap((one) => {
          try {
            const parsed: unknown = JSON.parse(one);
            return isJsonObject(parsed) ? [keep.map((column) => attributeOf(columnReader(column)(parsed)))] : [];
          } catch {
            return [];
          }
        });
        const bytes = bytesOf(
          `${JSON.stringify({ case: 'c', time: '2026-08-17T08:00:00Z' })}\n${repeated.join(newline)}\n`,
        );
        const { events } = await readThrough(pieces(bytes, 4096), { columns, format: 'json-lines' });
        expect(events.slice(1).map((event) => event.values)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});
