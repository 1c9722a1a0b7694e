import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CaseIds } from './case-ids.js';

const encoder = new TextEncoder();
const id = fc.oneof(
  { weight: 8, arbitrary: fc.nat(600).map((number) => `thread-${number}`) },
  { weight: 1, arbitrary: fc.nat(5).map((number) => `${'long-'.repeat(10)}${number}`) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 4 }) },
);

it('a case is found by its id and by no other, however many have come and gone', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id, leaves: fc.boolean() }), { minLength: 500, maxLength: 3000 }), (steps) => {
      const ids = new CaseIds();
      const expected = new Map<string, number>();
      const free: number[] = [];
      let used = 0;
      for (const step of steps) {
        const bytes = encoder.encode(step.id);
        const known = expected.get(step.id);
        expect(ids.find(bytes, 0, bytes.length)).toBe(known ?? -1);
        if (known === undefined) {
          const row = free.pop() ?? used++;
          ids.add(row, bytes, 0, bytes.length);
          expected.set(step.id, row);
        } else if (step.leaves) {
          ids.remove(known);
          expected.delete(step.id);
          free.push(known);
        }
      }
      expect(ids.size).toBe(expected.size);
      for (const [name, row] of expected) {
        const bytes = encoder.encode(name);
        expect([ids.find(bytes, 0, bytes.length), ids.has(row), [...ids.bytesOf(row)]]).toEqual([
          row,
          true,
          [...bytes],
        ]);
      }
      for (const row of free) expect(ids.has(row)).toBe(false);
    }),
    { numRuns: 50 },
  );
});
