import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CaseIds } from './case-ids.js';

const encoder = new TextEncoder();

/** Made up as somebody might who wants a check to take for ever: the second word undoes what the first did to the hash. */
function idOfOneHash(number: number): Uint8Array {
  const mixed = Math.imul(8 ^ number, 0x9e3779b1);
  return new Uint8Array(Int32Array.of(number, mixed ^ (mixed >>> 15)).buffer);
}

const id = fc.oneof(
  { weight: 8, arbitrary: fc.nat(600).map((number) => encoder.encode(`thread-${number}`)) },
  { weight: 4, arbitrary: fc.nat(600).map(idOfOneHash) },
  { weight: 1, arbitrary: fc.nat(5).map((number) => encoder.encode(`${'long-'.repeat(10)}${number}`)) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 4 }).map((text) => encoder.encode(text)) },
);

it('a case is found by its id and by no other, however many have come and gone', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id, leaves: fc.boolean() }), { minLength: 500, maxLength: 3000 }), (steps) => {
      const ids = new CaseIds();
      const expected = new Map<string, { readonly row: number; readonly bytes: Uint8Array }>();
      const free: number[] = [];
      let used = 0;
      for (const { id: bytes, leaves } of steps) {
        const name = bytes.join(' ');
        const known = expected.get(name);
        expect(ids.find(bytes, 0, bytes.length)).toBe(known?.row ?? -1);
        if (known === undefined) {
          const row = free.pop() ?? used++;
          ids.add(row, bytes, 0, bytes.length);
          expected.set(name, { row, bytes });
        } else if (leaves) {
          ids.remove(known.row);
          expected.delete(name);
          free.push(known.row);
        }
      }
      expect(ids.size).toBe(expected.size);
      for (const { row, bytes } of expected.values()) {
        const found = [ids.find(bytes, 0, bytes.length), ids.has(row), [...ids.bytesOf(row)]];
        expect(found).toEqual([row, true, [...bytes]]);
      }
      for (const row of free) expect(ids.has(row)).toBe(false);
    }),
    { numRuns: 50 },
  );
});

it('a case is found without a look at all others, where ids were made up to look alike', () => {
  let looks = 0;
  const counting = (bytes: Uint8Array): Uint8Array =>
    new Proxy(bytes, {
      get(target, key) {
        looks += 1;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const ids = new CaseIds();
  const all = Array.from({ length: 3000 }, (_, number) => idOfOneHash(number));
  for (const [row, bytes] of all.entries()) ids.add(row, bytes, 0, bytes.length);
  const last = counting(idOfOneHash(2999));
  expect(ids.find(last, 0, last.length)).toBe(2999);
  expect(looks).toBeLessThan(1000);
});
