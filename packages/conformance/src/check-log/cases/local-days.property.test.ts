import { createZoneClock, parseTimeZone, valueOf } from '@samarbejde/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LocalDays } from './local-days.js';

const zones = ['Europe/Copenhagen', 'America/St_Johns', 'Africa/Cairo', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'];
const quarter = 900_000;
/** Ten years from 2005 on, when the clocks of Newfoundland still went back past midnight. */
const moments = fc.integer({ min: 0, max: 10 * 366 * 96 }).map((quarters) => Date.UTC(2005, 0, 1) + quarters * quarter);

it('the local day of one moment after the other is the one that the clock tells', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      moments,
      fc.array(fc.integer({ min: -3, max: 60 }), { minLength: 50, maxLength: 200 }),
      (name, start, steps) => {
        const clock = createZoneClock(valueOf(parseTimeZone(name)));
        const days = new LocalDays(clock);
        let at = start;
        for (const step of steps) {
          at += step * quarter;
          expect(days.dayAt(at)).toBe(clock.dayNumberAt(at));
        }
      },
    ),
    { numRuns: 200 },
  );
});
