import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfDayFirst } from './day-first-time.js';
import { readIsoTime } from './iso-time.js';
import { readThrough } from './read-log.fixture.js';

describe('a time that begins with its day', () => {
  it.each([
    ['17-08-2026 08:05', '2026-08-17T08:05:00'],
    ['17/8/2026 8.05', '2026-08-17T08:05:00'],
    ['17.08.2026 kl. 08:05:30', '2026-08-17T08:05:30'],
    ['17-08-2026T08:05:30.250+02:00', '2026-08-17T08:05:30.250+02:00'],
    ['17-08-2026', '2026-08-17'],
  ])('%s is %s', (written, iso) => {
    expect(isoOfDayFirst(written)).toBe(iso);
  });

  it.each(['', '2026-08-17 08:05', '17-08-26 08:05', '17 August 2026', '17-08-2026 8', '?'])(
    '%j is laid out in another way',
    (text) => {
      expect(isoOfDayFirst(text)).toBeUndefined();
    },
  );

  it('is the same instant as the one that ISO 8601 writes', () => {
    const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 11, 31) });
    fc.assert(
      fc.property(instant, (at) => {
        const iso = new Date(at).toISOString();
        const written = `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)} ${iso.slice(11)}`;
        expect(readIsoTime(isoOfDayFirst(written) ?? '')).toEqual({ at, hasOffset: true });
      }),
    );
  });

  it('is read in a log that says so; a day that no calendar has, a date alone and another layout are told apart', async () => {
    const text = 'sag;tid\na;17-08-2026 08:05\nb;31-02-2026 08:05\nc;17-08-2026\nd;2026-08-17 08:05\ne;\n';
    const { events, report } = await readThrough(text, {
      columns: { case: 'sag', time: 'tid', timeFormat: 'day-first' },
    });
    expect(events.map(({ caseId, at }) => [caseId, at])).toEqual([['a', Date.UTC(2026, 7, 17, 8, 5)]]);
    expect(report.withoutOffset).toBe(1);
    expect(report.issues.map(({ code }) => code)).toEqual([
      'time-not-on-calendar',
      'time-without-clock',
      'time-unreadable',
      'time-missing',
    ]);
  });
});
