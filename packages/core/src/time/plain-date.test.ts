import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import {
  addCalendarDays,
  addMonths,
  comparePlainDates,
  daysBetween,
  isPlainDate,
  parsePlainDate,
  weekdayOf,
} from './plain-date.js';

const date = (text: string) => valueOf(parsePlainDate(text));

function codeOf(input: unknown): string | undefined {
  const read = parsePlainDate(input);
  return read.ok ? undefined : read.issues[0]?.code;
}

describe('reading a day', () => {
  it('keeps a day that exists as it was written', () => {
    expect(parsePlainDate('2028-02-29')).toEqual({ ok: true, value: '2028-02-29' });
    expect(date('1900-01-01')).toBe('1900-01-01');
    expect(date('2199-12-31')).toBe('2199-12-31');
  });

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])(
    'refuses %s, which no almanac has',
    (text) => expect(codeOf(text)).toBe('no-such-date'),
  );

  it.each(['0026-08-11', '1899-12-31', '2200-01-01', '2926-08-11', '26-08-11'])(
    'takes the year of %s for a slip of the keyboard',
    (text) => expect(codeOf(text)).toBe('wrong-century'),
  );

  it.each(['2026-08-11T08:15:00Z', '2026-08-11 08:15', '2026-08-11T00:00:00+02:00'])(
    'does not cut the time off %s, since its day depends on the zone',
    (text) => expect(codeOf(text)).toBe('date-with-time'),
  );

  it.each([
    '11.08.2026',
    '11/08/2026',
    '2026-8-11',
    '20260811',
    ' 2026-08-11',
    '2026-08-11\n',
    '２０２６-08-11',
    '2026-08-11\u0000',
    '+002026-08-11',
    '',
    'x'.repeat(1_000_000),
    20260811,
    new Date(0),
    null,
    undefined,
    ['2026-08-11'],
    { toString: () => '2026-08-11' },
  ])('refuses %j as no date at all', (input) => expect(codeOf(input)).toBe('not-a-date'));

  it('does not repeat the text, which may be somebody’s birthday', () => {
    expect(JSON.stringify(parsePlainDate('2011-02-30'))).not.toContain('2011');
  });

  it('can be asked without a reason', () => {
    expect(isPlainDate('2026-08-11')).toBe(true);
    expect(isPlainDate('2026-02-30')).toBe(false);
  });
});

describe('counting by the almanac', () => {
  it('goes over the ends of months, years and February', () => {
    expect(addCalendarDays(date('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addCalendarDays(date('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addCalendarDays(date('2027-03-01'), -1)).toBe('2027-02-28');
    expect(addCalendarDays(date('2000-02-28'), 2)).toBe('2000-03-01');
  });

  it('ends a month later on the month’s last day where the day is missing', () => {
    expect(addMonths(date('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(date('2026-08-31'), 1)).toBe('2026-09-30');
    expect(addMonths(date('2026-01-15'), -13)).toBe('2024-12-15');
  });

  it('breaks off where the program has lost count', () => {
    expect(() => addCalendarDays(date('2026-01-01'), 1.5)).toThrow(RangeError);
    expect(() => addCalendarDays(date('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(date('1900-01-31'), -1)).toThrow(RangeError);
    expect(() => addMonths(date('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });

  it('knows the weekday', () => {
    expect(weekdayOf(date('2026-11-24'))).toBe('tue');
    expect(weekdayOf(date('1969-12-31'))).toBe('wed');
    expect(weekdayOf(date('1900-01-01'))).toBe('mon');
  });

  it('counts the days between two dates, backwards too', () => {
    expect(daysBetween(date('2026-03-28'), date('2026-03-30'))).toBe(2);
    expect(daysBetween(date('2026-03-30'), date('2026-03-28'))).toBe(-2);
    expect([date('2026-10-01'), date('2026-09-30')].sort(comparePlainDates)).toEqual(['2026-09-30', '2026-10-01']);
  });
});
