import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimer, workingDaysOf } from './timer.js';

describe('the working days that a duration holds at most', () => {
  test.each([
    ['PT0S', 0, 0],
    ['PT2H', 0, 1],
    ['PT24H', 1, 1],
    ['PT36H', 1, 2],
    ['PT1M', 0, 1],
    ['P1D', 1, 1],
    ['P2D', 2, 2],
    ['P3D', 3, 3],
    ['P4D', 4, 4],
    ['P5D', 4, 4],
    ['P6D', 4, 4],
    ['P7D', 5, 5],
    ['P8D', 6, 6],
    ['P14D', 10, 10],
    ['P1W', 5, 5],
    ['P2W', 10, 10],
    ['P1M', 23, 23],
    ['P2M', 44, 44],
    ['P3M', 66, 66],
    ['P1Y', 262, 262],
    ['P1DT12H', 1, 2],
  ])('%s holds %s to %s', (duration, least, most) => {
    expect(workingDaysOf(duration)).toEqual({ least, most });
  });

  test.each(['', 'P', 'PT', 'P1DT', '1D', 'P-1D', '1w', '${x}', '=x', 'P1D ', 'p1d', 'P1.5D', 'P999999Y'])(
    '%j is not readable',
    (text) => {
      expect(workingDaysOf(text)).toBe('unknown');
    },
  );

  test('is the most that a calendar gives, begun on any weekday', () => {
    fc.assert(
      fc.property(fc.nat(400), (days) => {
        const weekdays = [0, 1, 2, 3, 4].map(
          (start) =>
            Array.from({ length: days }, (_, index) => (start + index + 1) % 7).filter((day) => day < 5).length,
        );
        const most = Math.max(...weekdays);
        expect(workingDaysOf(`P${days}D`)).toEqual({ least: most, most });
      }),
    );
  });
});

describe('a timer', () => {
  test('that repeats says how often', () => {
    expect(readTimer('cycle', ' R6/P1D ')).toEqual({
      kind: 'cycle',
      raw: 'R6/P1D',
      workingDays: { least: 1, most: 1 },
      times: 6,
    });
    expect(readTimer('cycle', 'R/P1D')).not.toHaveProperty('times');
    expect(readTimer('cycle', 'R3/2026-11-24T08:00:00Z/PT8H')).toMatchObject({
      times: 3,
      workingDays: { least: 0, most: 1 },
    });
  });

  test.each<['cycle' | 'date' | 'duration', string]>([
    ['cycle', '0 0 9 * * ?'],
    ['cycle', 'every morning'],
    ['cycle', ''],
    ['date', '2026-11-24T08:00:00Z'],
    ['date', ''],
    ['duration', '${wait}'],
  ])('%s %j has a length that nobody can tell', (kind, text) => {
    expect(readTimer(kind, text).workingDays).toBe('unknown');
  });

  test('keeps little of a text that is no timer', () => {
    expect(readTimer('duration', 'x'.repeat(100_000)).raw).toHaveLength(200);
  });

  test('is read from any text without failing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('date', 'duration', 'cycle'),
        fc.string(),
        (kind, text) => readTimer(kind, text).kind === kind,
      ),
    );
  });
});
