import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { anyInstant } from './arbitrary.js';
import { epochMillisOf, wallMillisOf } from './epoch-millis.js';
import { instantOfMillis, millisOf, parseInstant } from './instant.js';

const anyMillis = fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2199, 11, 30) });
const anyOffset = fc.integer({ min: -15 * 60 - 59, max: 15 * 60 + 59 }).map((minutes) => minutes * 60_000);

/** Texts that are times, nearly times, and times with one character changed. */
const nearlyATime = fc
  .tuple(
    fc.stringMatching(
      /^(19|20|21|22)[0-9]{2}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9](:[0-6][0-9]([.,][0-9]{1,10})?)?$/,
    ),
    fc.oneof(fc.constantFrom('', 'Z', 'z', '+', '+1'), fc.stringMatching(/^[+-][01][0-9](:?[0-6][0-9])?$/)),
  )
  .map(([time, zone]) => time + zone);

describe('points in time', () => {
  it('come back as the milliseconds that they were made from, whatever the offset', () => {
    fc.assert(
      fc.property(anyMillis, anyOffset, (millis, offset) => {
        const instant = valueOf(instantOfMillis(millis, offset));
        expect(millisOf(instant)).toBe(millis);
        expect(Date.parse(instant)).toBe(millis);
        expect(parseInstant(instant)).toEqual({ ok: true, value: instant });
      }),
    );
  });

  it('are read by the million exactly where they are read one by one', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyATime, fc.string(), anyInstant), (text) => {
        const read = parseInstant(text);
        if (read.ok) expect(epochMillisOf(text)).toBe(Date.parse(read.value));
        else expect(epochMillisOf(text)).toBeNaN();
        const lacksOnlyAZone = !read.ok && read.issues[0]?.code === 'time-without-zone';
        if (!lacksOnlyAZone) expect(wallMillisOf(text)).toBeNaN();
        else expect(wallMillisOf(text)).toEqual(epochMillisOf(`${text}Z`));
      }),
      { numRuns: 3000 },
    );
  });

  it('are refused with one reason, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = parseInstant(input);
        expect(read.ok || read.issues.length === 1).toBe(true);
      }),
    );
  });
});
