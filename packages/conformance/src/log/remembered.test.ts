import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Remembered } from './remembered.js';

const part = fc.uint8Array({ maxLength: 40 });

it('what is remembered belongs to the very bytes that it was made of, however few places there are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { maxLength: 40 }), (keys) => {
      const remembered = new Remembered<string>(4);
      for (const parts of [...keys, ...keys]) {
        for (const bytes of parts) remembered.add(new DataView(bytes.buffer, bytes.byteOffset), 0, bytes.length);
        const own = JSON.stringify(parts.map((bytes) => [...bytes]));
        expect(remembered.find() ?? remembered.keep(own)).toBe(own);
      }
    }),
  );
});

it('what came last is remembered, unless its bytes are very many', () => {
  const remembered = new Remembered<string>(4);
  const find = (length: number) => {
    remembered.add(new DataView(new Uint8Array(length).fill(7).buffer), 0, length);
    return remembered.find();
  };
  find(10);
  remembered.keep('few');
  expect(find(10)).toBe('few');
  find(200);
  remembered.keep('many');
  expect([find(200), find(10)]).toEqual([undefined, 'few']);
});

it('what is the same of all keys is remembered, though the key has no parts', () => {
  const remembered = new Remembered<string>(4);
  expect(remembered.find()).toBeUndefined();
  remembered.keep('all');
  expect(remembered.find()).toBe('all');
});
