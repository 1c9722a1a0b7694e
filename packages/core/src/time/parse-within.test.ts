import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWithin } from './parse-within.js';

function codesOf(input: unknown): string[] {
  const read = parseWithin(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join('.')].join(' ').trim());
}

describe('reading a deadline', () => {
  it.each([
    ['promptly'],
    [{ n: 10, unit: 'working-day' }],
    [{ n: 0, unit: 'school-day' }],
    [{ n: 20, unit: 'calendar-day' }],
    [{ n: 4, unit: 'week', onClosedDay: 'stays' }],
    [{ n: 48, unit: 'hour-on-working-days' }],
    [{ clock: '13:00' }],
    [{ clock: '09:00', day: 'next-working-day' }],
    [{ before: 'school-day', minutes: 30 }],
  ])('keeps %j as it was written', (within) => expect(parseWithin(within)).toEqual({ ok: true, value: within }));

  it.each([
    [null, ['not-a-deadline']],
    ['soon', ['not-a-deadline']],
    [10, ['not-a-deadline']],
    [[10, 'working-day'], ['not-a-deadline']],
    [{}, ['not-a-deadline']],
    [{ n: 10 }, ['unknown-time-unit unit']],
    [{ unit: 'week' }, ['bad-length n']],
    [{ n: '10', unit: 'working-day' }, ['bad-length n']],
    [{ n: -1, unit: 'working-days' }, ['bad-length n', 'unknown-time-unit unit']],
    [{ n: 1.5, unit: 'hour' }, ['bad-length n']],
    [{ n: 10_001, unit: 'hour' }, ['bad-length n']],
    [{ n: 1, unit: 'toString' }, ['unknown-time-unit unit']],
    [{ n: 1, unit: 'working-day', onClosedDay: 'stays' }, ['landing-without-effect onClosedDay']],
    [{ n: 1, unit: 'week', onClosedDay: 'moves' }, ['unknown-landing onClosedDay']],
    [{ n: 1, unit: 'week', onclosedday: 'stays' }, ['deadline-field-unknown onclosedday']],
    [{ clock: '24:00', day: 'tomorrow' }, ['not-a-clock-time clock', 'unknown-deadline-day day']],
    [{ clock: '13:00', day: null }, ['unknown-deadline-day day']],
    [{ clock: '13:00', n: 1 }, ['deadline-field-unknown n']],
    [{ before: 'lunch', minutes: 1440 }, ['unknown-deadline-day before', 'bad-length minutes']],
    [{ before: 'school-day' }, ['bad-length minutes']],
  ])('gives every reason against %j', (input, codes) => expect(codesOf(input)).toEqual(codes));

  it('refuses a key that would change an object’s nature', () => {
    const input: unknown = JSON.parse('{"n":1,"unit":"week","__proto__":{"n":2}}');
    expect(codesOf(input)).toEqual(['deadline-field-unknown __proto__']);
  });

  it('never throws, and never reads what is no deadline', () => {
    const near = fc.record(
      { n: fc.anything(), unit: fc.anything(), clock: fc.anything(), before: fc.anything(), minutes: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (input) => {
        const read = parseWithin(input);
        if (read.ok) expect(parseWithin(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
        else expect(read.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
