import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockDecoder, mendText } from './decode.js';
import { nodeBlockDecoder } from './node-decode.js';
import { bytesOf, columns, pieces, readThrough } from './read-log.fixture.js';

const letters = fc.string({ unit: 'binary', maxLength: 20 });
const plain = blockDecoder('utf-8');

it('the quick decoder says the same of any bytes as the plain one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 40 }), letters.map(bytesOf)), (bytes) => {
      const quick = nodeBlockDecoder(bytes);
      expect(quick?.bytewise === true ? mendText(quick.text) : quick?.text).toBe(plain(bytes)?.text);
    }),
    { numRuns: 2000 },
  );
});

it('a log reads the same with the quick decoder as with the plain one, whatever its letters and escapes', async () => {
  const key = fc.constantFrom('hændelse', 'text', 'å');
  const row = fc.record({ value: letters, key, escaped: fc.boolean() }).map(({ value, key: name, escaped }) => {
    const json = JSON.stringify({ case: value, time: '2026-08-17T08:00:00Z', [name]: [value, 'møde'], data: { å: value } });
    return escaped ? json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : json;
  });
  const options = { columns: { ...columns, activity: 'data.å', keep: ['hændelse', 'text', 'å'] }, format: 'json-lines' } as const;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), async (rows, size) => {
      const bytes = pieces(bytesOf(rows.join('\n')), size);
      const quick = await readThrough(bytes, { ...options, decode: nodeBlockDecoder });
      expect(quick).toEqual(await readThrough(bytes, options));
    }),
    { numRuns: 500 },
  );
});
