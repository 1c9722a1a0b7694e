import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { anyInstant, anyZone } from './arbitrary.js';
import { isClockTime } from './clock-time.js';
import { millisOf } from './instant.js';
import { parseTimeZone } from './time-zone.js';
import { createZoneClock } from './zone-clock.js';

const hour = 3_600_000;

describe('a zone’s wall clock', () => {
  it('shows what the engine says that it shows', () => {
    fc.assert(
      fc.property(anyZone, fc.array(anyInstant, { minLength: 1, maxLength: 20 }), (zone, instants) => {
        const clock = createZoneClock(valueOf(parseTimeZone(zone)));
        const engine = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
        for (const instant of [...instants, ...instants]) {
          expect(`${clock.dateAt(instant)} ${clock.timeAt(instant)}`).toBe(engine.format(millisOf(instant)));
        }
      }),
    );
  });

  it('shows a time again at the moment found for it, unless the clocks skip that time', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const clock = createZoneClock(valueOf(parseTimeZone(zone)));
        const date = clock.dateAt(instant);
        const time = clock.timeAt(instant);
        const found = clock.instantAt(date, time);
        expect(clock.dateAt(found)).toBe(date);
        expect(clock.timeAt(found)).toBe(time);
        // The first coming of a time that comes twice is never the later one.
        expect(millisOf(found)).toBeLessThanOrEqual(millisOf(instant));
        expect(isClockTime(time)).toBe(true);
      }),
    );
  });

  it('never goes back from one day to an earlier one', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const clock = createZoneClock(valueOf(parseTimeZone(zone)));
        const start = millisOf(instant);
        for (let step = 0; step < 60; step += 1) {
          const days = clock.dayNumberAt(start + (step + 1) * hour) - clock.dayNumberAt(start + step * hour);
          // Samoa left out 30 December 2011.
          expect(days === 0 || days === 1 || zone === 'Pacific/Apia').toBe(true);
        }
      }),
    );
  });
});
