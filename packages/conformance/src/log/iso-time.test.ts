import { describe, expect, it } from 'vitest';
import { readIsoTime } from './iso-time.js';

describe('a time in a log', () => {
  it('is read with the offset that it states', () => {
    expect(readIsoTime('2026-08-17T08:00:00.000Z')).toEqual({ at: 1786953600000, hasOffset: true });
    expect(readIsoTime('2026-08-17T10:00:00+02:00')).toEqual({ at: 1786953600000, hasOffset: true });
    expect(readIsoTime('2026-08-17 10:00:00+02')).toEqual({ at: 1786953600000, hasOffset: true });
    expect(readIsoTime('2026-08-17T03:30-0430')).toEqual({ at: 1786953600000, hasOffset: true });
  });

  it('without an offset is a clock reading, and says so', () => {
    expect(readIsoTime('2026-08-17T08:00:00')).toEqual({ at: 1786953600000, hasOffset: false });
    expect(readIsoTime('2026-08-17 08:00')).toEqual({ at: 1786953600000, hasOffset: false });
  });

  it('is cut to the millisecond, however finely it is written', () => {
    expect(readIsoTime('1970-01-01T00:00:00.5Z')).toEqual({ at: 500, hasOffset: true });
    expect(readIsoTime('1970-01-01T00:00:00,1239999Z')).toEqual({ at: 123, hasOffset: true });
  });

  it('at 24:00 is the midnight that ends the day', () => {
    expect(readIsoTime('1970-01-01T24:00:00Z')).toEqual({ at: 86_400_000, hasOffset: true });
    expect(readIsoTime('1970-01-01T24:00:01Z')).toBe('time-not-on-calendar');
  });

  it('must be on the calendar and on the clock', () => {
    for (const text of ['2026-02-29T08:00:00Z', '2100-02-29T08:00:00Z', '2026-13-01T08:00:00Z', '2026-00-10T08:00:00Z'])
      expect(readIsoTime(text)).toBe('time-not-on-calendar');
    for (const text of ['2026-08-17T25:00:00Z', '2026-08-17T08:60:00Z', '2026-08-17T08:00:60Z'])
      expect(readIsoTime(text)).toBe('time-not-on-calendar');
    expect(readIsoTime('2024-02-29T08:00:00Z')).toMatchObject({ hasOffset: true });
  });

  it('in the wrong century is told apart from one that cannot be read', () => {
    expect(readIsoTime('0026-08-17T08:00:00Z')).toBe('time-out-of-range');
    expect(readIsoTime('2206-08-17T08:00:00Z')).toBe('time-out-of-range');
    expect(readIsoTime('2206-08-17T08:00:00Z', { from: 2000, until: 2300 })).toMatchObject({ hasOffset: true });
  });

  it('is not a date alone', () => {
    expect(readIsoTime('2026-08-17')).toBe('time-without-clock');
  });

  it.each([
    '',
    '?',
    'i går',
    '17-08-2026 08:00',
    '2026-8-17T08:00:00Z',
    '2026-08-17T8:00:00Z',
    '2026-08-17T08:00:00.Z',
    '2026-08-17T08:00:00Zz',
    '2026-08-17T08:00:00+',
    '2026-08-17T08:00:00+24:00',
    '2026-08-17T08:00:00+01:60',
    '2026-08-17T08:00:00+01:0',
    '2026-08-17T08:00:00 +01:00',
    '2026-08-17T08:00:',
    '2026-08-17T08',
    '20260817T080000Z',
    '2026-08-17T08:00:00Z ',
    ' 2026-08-17T08:00:00Z',
    '٢٠٢٦-08-17T08:00:00Z',
    '2026-08-17\u0000T08:00:00Z',
    '+002026-08-17T08:00:00Z',
  ])('is not %j', (text) => {
    expect(readIsoTime(text)).toBe('time-unreadable');
  });
});
