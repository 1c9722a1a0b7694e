import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendar } from './arbitrary.js';
import { checkCalendar } from './check-calendar.js';

const fields = ['id', 'title', 'zone', 'weeklyDaysOff', 'holidays', 'closures', 'openings', 'covers', 'cites'];

describe('checking a calendar', () => {
  it('reads back every calendar from its JSON', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const copy: unknown = JSON.parse(JSON.stringify(calendar));
        expect(checkCalendar(copy)).toEqual({ ok: true, value: calendar });
      }),
    );
  });

  it('gives reasons for any other input, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record(Object.fromEntries(fields.map((key) => [key, fc.anything()])))),
        (data) => {
          const read = checkCalendar(data);
          expect(read.ok).toBe(false);
          if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('finds the field in which anything else was put', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.constantFrom(...fields),
        fc.oneof(fc.constant(null), fc.nat(), fc.boolean()),
        (calendar, key, junk) => {
          const read = checkCalendar({ ...calendar, [key]: junk });
          expect(!read.ok && read.issues.some((issue) => issue.path[0] === key)).toBe(true);
        },
      ),
    );
  });

  it('leaves its input as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const before = JSON.stringify(data);
        checkCalendar(data);
        expect(JSON.stringify(data)).toBe(before);
      }),
    );
  });
});
