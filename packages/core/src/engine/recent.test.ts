import { describe, expect, it } from 'vitest';
import { Recent } from './recent.js';

describe('What was kept last', () => {
  it('is found by its number, and never by another', () => {
    const recent = new Recent<number>();
    const numbers = Array.from({ length: 50_000 }, (_, index) => index * 104_729_000_003);
    for (const number of numbers) {
      expect(recent.get(number)).toBe(undefined);
      recent.set(number, number);
      expect(recent.get(number)).toBe(number);
    }
    for (const number of numbers) expect([undefined, number]).toContain(recent.get(number));
  });

  it('keeps the newer of many, in the room that it had from the beginning', () => {
    const recent = new Recent<number>();
    for (let number = 0; number < 100_000; number++) recent.set(number, number);
    const found = Array.from({ length: 100_000 }, (_, number) => recent.get(number)).filter((one) => one !== undefined);
    expect(found.length).toBeLessThanOrEqual(8192);
    expect(found.length).toBeGreaterThan(4000);
    expect(Math.min(...found)).toBeGreaterThan(50_000);
  });

  it('gives the newer value for a number that is kept again', () => {
    const recent = new Recent<string>();
    recent.set(7, 'before');
    recent.set(7, 'after');
    expect(recent.get(7)).toBe('after');
  });
});
