import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { epochMillisOf } from './epoch-millis.js';
import { parseInstant } from './instant.js';
import { localDateOf, localTimeOf } from './local-time.js';
import { parsePlainDate } from './plain-date.js';
import { parseTimeZone } from './time-zone.js';
import { createZoneClock } from './zone-clock.js';

const clockIn = (zone: string) => createZoneClock(valueOf(parseTimeZone(zone)));
const instant = (text: string) => valueOf(parseInstant(text));
const date = (text: string) => valueOf(parsePlainDate(text));

describe('the name of a time zone', () => {
  it.each(['Europe/Copenhagen', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC'])('is known: %s', (name) => {
    expect(parseTimeZone(name)).toEqual({ ok: true, value: name });
  });

  it.each([
    'Europe/Aalborg',
    '',
    '+01:00',
    'toString',
    '__proto__',
    'CET/',
    '../etc',
    'a'.repeat(65),
    1,
    null,
    undefined,
    {},
  ])('is refused: %j', (name) => {
    expect(parseTimeZone(name)).toEqual({ ok: false, issues: [{ code: 'unknown-time-zone', params: {}, path: [] }] });
  });
});

describe('the local day', () => {
  it.each([
    // The Danish clocks go forward on 29 March 2026 at 01:00 UTC, and back on 25 October at 01:00 UTC.
    ['Europe/Copenhagen', '2026-03-28T22:59:59.999Z', '2026-03-28', '23:59'],
    ['Europe/Copenhagen', '2026-03-28T23:00:00Z', '2026-03-29', '00:00'],
    ['Europe/Copenhagen', '2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['Europe/Copenhagen', '2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['Europe/Copenhagen', '2026-03-29T21:59:59Z', '2026-03-29', '23:59'],
    ['Europe/Copenhagen', '2026-03-29T22:00:00Z', '2026-03-30', '00:00'],
    ['Europe/Copenhagen', '2026-10-24T22:00:00Z', '2026-10-25', '00:00'],
    ['Europe/Copenhagen', '2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['Europe/Copenhagen', '2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
    ['Europe/Copenhagen', '2026-10-25T22:59:59Z', '2026-10-25', '23:59'],
    ['Europe/Copenhagen', '2026-10-25T23:00:00Z', '2026-10-26', '00:00'],
    ['America/New_York', '2026-03-08T06:59:00Z', '2026-03-08', '01:59'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08', '03:00'],
    ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01', '01:30'],
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01', '01:30'],
    ['Pacific/Auckland', '2026-04-04T13:59:00Z', '2026-04-05', '02:59'],
    ['Pacific/Auckland', '2026-04-04T14:00:00Z', '2026-04-05', '02:00'],
    ['Pacific/Auckland', '2026-09-26T13:59:00Z', '2026-09-27', '01:59'],
    ['Pacific/Auckland', '2026-09-26T14:00:00Z', '2026-09-27', '03:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05', '01:30'],
    ['Asia/Kathmandu', '2026-06-30T18:15:00Z', '2026-07-01', '00:00'],
    ['Africa/Monrovia', '1971-06-01T00:44:00Z', '1971-05-31', '23:59'],
    ['Africa/Monrovia', '1971-06-01T00:45:00Z', '1971-06-01', '00:00'],
  ])('in %s at %s is %s, and the clock shows %s', (zone, at, day, time) => {
    expect(localDateOf(instant(at), valueOf(parseTimeZone(zone)))).toBe(day);
    expect(localTimeOf(instant(at), valueOf(parseTimeZone(zone)))).toBe(time);
  });

  it('is the same asked once or among millions, in an hour within which the clocks change', () => {
    const clock = clockIn('Australia/Lord_Howe');
    const times = ['14:45', '15:15', '14:45', '15:15'].map((time) => instant(`2026-04-04T${time}:00Z`));
    expect(times.map(clock.timeAt)).toEqual(['01:45', '01:45', '01:45', '01:45']);
  });

  it('forgets old hours rather than growing', () => {
    const clock = clockIn('Europe/Copenhagen');
    const start = epochMillisOf('2026-01-01T00:00:00Z');
    for (let hour = 0; hour < 9000; hour += 1) clock.offsetAt(start + hour * 3_600_000);
    expect(clock.offsetAt(start)).toBe(3_600_000);
    expect(clock.offsetAt(start + 4000 * 3_600_000)).toBe(7_200_000);
  });
});

describe('the moment at which a clock shows a time', () => {
  const copenhagen = clockIn('Europe/Copenhagen');

  it('is written with the offset then in force', () => {
    expect(copenhagen.instantAt(date('2026-01-15'), '08:00')).toBe('2026-01-15T08:00:00+01:00');
    expect(copenhagen.instantAt(date('2026-07-15'), '08:00')).toBe('2026-07-15T08:00:00+02:00');
  });

  it('comes as much later when the clocks skip it', () => {
    expect(copenhagen.instantAt(date('2026-03-29'), '02:30')).toBe('2026-03-29T03:30:00+02:00');
    expect(clockIn('Pacific/Apia').instantAt(date('2011-12-30'), '00:00')).toBe('2011-12-31T00:00:00+14:00');
    expect(clockIn('Asia/Beirut').instantAt(date('2026-03-29'), '00:00')).toBe('2026-03-29T01:00:00+03:00');
  });

  it('is its first coming when the clocks show it twice', () => {
    expect(copenhagen.instantAt(date('2026-10-25'), '02:30')).toBe('2026-10-25T02:30:00+02:00');
  });

  it('can be written at the edge of the years that a date may have', () => {
    expect(clockIn('Europe/Amsterdam').instantAt(date('1900-01-01'), '00:00')).toContain('Z');
    expect(clockIn('Pacific/Auckland').instantAt(date('1900-01-01'), '00:00')).toContain('19');
  });
});
