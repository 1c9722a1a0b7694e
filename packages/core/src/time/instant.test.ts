import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { epochMillisOf, wallMillisOf } from './epoch-millis.js';
import { compareInstants, instantOfMillis, millisOf, parseInstant } from './instant.js';

function codeOf(input: unknown): string | undefined {
  const read = parseInstant(input);
  return read.ok ? undefined : read.issues[0]?.code;
}

describe('reading a point in time', () => {
  it.each([
    ['2026-11-24T08:15:30Z', '2026-11-24T08:15:30Z'],
    ['2026-11-24T08:15:30.120+01:00', '2026-11-24T08:15:30.120+01:00'],
    ['2026-11-24T08:15:30.000+01:00', '2026-11-24T08:15:30+01:00'],
    ['2026-11-24 08:15+01', '2026-11-24T08:15:00+01:00'],
    ['2026-11-24t08:15:30,5z', '2026-11-24T08:15:30.500Z'],
    ['2026-11-24T08:15:30.123456789-0330', '2026-11-24T08:15:30.123-03:30'],
    ['2026-11-24T08:15:30-00:00', '2026-11-24T08:15:30Z'],
  ])('writes %s in one form, with its offset kept', (text, written) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: written });
  });

  it.each(['2026-11-24T08:15:30', '2026-11-24 08:15', '2026-11-24T08:15:30.5'])(
    'refuses %s, which is another moment in every zone',
    (text) => expect(codeOf(text)).toBe('time-without-zone'),
  );

  it.each(['2026-11-24T24:00:00Z', '2026-11-24T23:60:00Z', '2026-11-24T23:59:60Z', '2026-11-24T10:00:00+16:00'])(
    'refuses %s, which no clock shows',
    (text) => expect(codeOf(text)).toBe('no-such-time'),
  );

  it.each([
    ['2026-02-30T10:00:00Z', 'no-such-date'],
    ['1026-02-20T10:00:00Z', 'wrong-century'],
    ['2026-11-24', 'instant-without-time'],
    ['2026-11-24T08Z', 'not-an-instant'],
    ['24/11/2026 08:15', 'not-an-instant'],
    ['2026-11-24T08:15:30Z ', 'not-an-instant'],
    ['2026-11-24T08:15:30.Z', 'not-an-instant'],
    ['2026-11-24T08:15:30 Europe/Copenhagen', 'not-an-instant'],
    ['', 'not-an-instant'],
    [`2026-11-24T08:15:30.${'1'.repeat(100_000)}Z`, 'not-an-instant'],
    [1_795_504_530_000, 'not-an-instant'],
    [new Date(0), 'not-an-instant'],
    [null, 'not-an-instant'],
  ])('refuses %j as %s', (input, code) => expect(codeOf(input)).toBe(code));
});

describe('points in time', () => {
  it('are the same moment whatever offset they are written with', () => {
    const copenhagen = valueOf(parseInstant('2026-07-01T12:00:00+02:00'));
    const newYork = valueOf(parseInstant('2026-07-01T06:00:00-04:00'));
    expect(compareInstants(copenhagen, newYork)).toBe(0);
    expect(millisOf(copenhagen)).toBe(Date.UTC(2026, 6, 1, 10));
  });

  it('are written with the offset asked for, and in UTC where it has seconds', () => {
    expect(valueOf(instantOfMillis(-1))).toBe('1969-12-31T23:59:59.999Z');
    expect(valueOf(instantOfMillis(0, -12_600_000))).toBe('1969-12-31T20:30:00-03:30');
    expect(valueOf(instantOfMillis(0, 1_172_000))).toBe('1970-01-01T00:00:00Z');
  });

  it('end with the years that they can be written in', () => {
    expect(instantOfMillis(Number.NaN)).toMatchObject({ ok: false, issues: [{ code: 'not-an-instant' }] });
    expect(instantOfMillis(0.5)).toMatchObject({ ok: false, issues: [{ code: 'not-an-instant' }] });
    expect(instantOfMillis(8e15)).toMatchObject({ ok: false, issues: [{ code: 'wrong-century' }] });
  });
});

describe('reading times by the million', () => {
  it('gives no number where a zone is missing, or where there is one too many', () => {
    expect(epochMillisOf('2026-11-24T08:15:30')).toBeNaN();
    expect(wallMillisOf('2026-11-24T08:15:30Z')).toBeNaN();
    expect(wallMillisOf('2026-11-24 08:15:30.5')).toBe(Date.UTC(2026, 10, 24, 8, 15, 30, 500));
  });

  it.each([
    '',
    '2026',
    '2026-11-24',
    '2026-11-24T08:1',
    '2026-11-24T08:15:3',
    '2026-11-24T08:15:',
    '2026-11-24T08:15.5',
    'NaN',
  ])('gives no number for half a time such as %j', (text) => {
    expect(epochMillisOf(text)).toBeNaN();
    expect(wallMillisOf(text)).toBeNaN();
  });
});
