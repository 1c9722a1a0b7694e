import { describe, expect, it } from 'vitest';
import { compareDurations, compareWithin } from './compare-within.js';
import type { Within } from './within.js';

describe('comparing deadlines', () => {
  it('orders lengths of one unit', () => {
    expect(compareDurations({ n: 10, unit: 'working-day' }, { n: 2, unit: 'working-day' })).toBeGreaterThan(0);
    expect(compareDurations({ n: 24, unit: 'hour' }, { n: 24, unit: 'hour' })).toBe(0);
  });

  it.each<[Within, Within, string]>([
    [{ n: 2, unit: 'working-day' }, { n: 3, unit: 'working-day' }, 'stricter'],
    [{ n: 3, unit: 'school-day' }, { n: 2, unit: 'school-day' }, 'laxer'],
    [{ n: 3, unit: 'week' }, { n: 3, unit: 'week' }, 'equal'],
    [{ n: 3, unit: 'week' }, { n: 3, unit: 'week', onClosedDay: 'next-working-day' }, 'equal'],
    [{ n: 3, unit: 'week' }, { n: 3, unit: 'week', onClosedDay: 'stays' }, 'not-comparable'],
    [{ n: 7, unit: 'calendar-day' }, { n: 1, unit: 'week' }, 'not-comparable'],
    [{ n: 48, unit: 'hour' }, { n: 48, unit: 'hour-on-working-days' }, 'not-comparable'],
    [{ clock: '09:00' }, { clock: '13:00' }, 'stricter'],
    [{ clock: '13:00', day: 'same-day' }, { clock: '13:00' }, 'equal'],
    [{ clock: '09:00' }, { clock: '13:00', day: 'next-working-day' }, 'not-comparable'],
    [{ clock: '09:00' }, { before: 'school-day', minutes: 0 }, 'not-comparable'],
    [{ before: 'school-day', minutes: 15 }, { before: 'school-day', minutes: 30 }, 'laxer'],
    [{ before: 'school-day', minutes: 15 }, { n: 1, unit: 'school-day' }, 'not-comparable'],
    [{ n: 1, unit: 'school-day' }, { clock: '09:00' }, 'not-comparable'],
    ['promptly', 'promptly', 'equal'],
    ['promptly', { n: 0, unit: 'working-day' }, 'not-comparable'],
    [{ n: 0, unit: 'working-day' }, 'promptly', 'not-comparable'],
  ])('finds %j beside %j %s', (a, b, expected) => {
    expect(compareWithin(a, b)).toBe(expected);
  });
});
