import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { checkCalendar } from './check-calendar.js';
import { danishWorkingCalendar } from './danish-calendar.js';
import { dueOn } from './due.js';
import { parseInstant } from './instant.js';
import type { Instant, PlainDate } from './moment.js';
import { isOverdue, isWithin } from './overdue.js';
import { parsePlainDate } from './plain-date.js';
import type { Within } from './within.js';

const date = (text: string) => valueOf(parsePlainDate(text));
const instant = (text: string) => valueOf(parseInstant(text));
const text = (da: string, en: string) => ({ da, en });
const plainText = text('Et skoleår', 'A school year');

const danish = danishWorkingCalendar(2026, 2026);
const schoolData = {
  id: 'a-school-year',
  title: plainText,
  zone: 'Europe/Copenhagen',
  weeklyDaysOff: ['sat', 'sun'],
  holidays: [],
  closures: [
    { from: '2026-10-12', until: '2026-10-16', name: text('Efterårsferie', 'Autumn break'), kind: 'school-holiday' },
  ],
  covers: { from: '2026-08-01', until: '2027-07-31' },
  schoolDayStarts: '08:00',
  cites: [],
};
const school = valueOf(checkCalendar(schoolData));

function due(start: PlainDate | Instant, within: Within, calendar = danish): string | undefined {
  const answer = dueOn(calendar, start, within);
  if (!answer.ok) return answer.issues[0]?.code;
  if (answer.value.kind === 'promptly') return 'promptly';
  return answer.value.kind === 'day' ? answer.value.date : answer.value.at;
}

describe('a deadline in days', () => {
  it('counts from the local day of a point in time', () => {
    // 23:30 UTC on Thursday is Friday in Denmark, so the first working day is Monday.
    expect(due(instant('2026-11-26T23:30:00Z'), { n: 1, unit: 'working-day' })).toBe('2026-11-30');
    expect(due(instant('2026-11-26T22:30:00Z'), { n: 1, unit: 'working-day' })).toBe('2026-11-27');
    expect(due(date('2026-11-26'), { n: 1, unit: 'working-day' })).toBe('2026-11-27');
  });

  it('moves from a closed day to the next working day', () => {
    expect(due(date('2026-03-22'), { n: 14, unit: 'calendar-day' })).toBe('2026-04-07');
    expect(due(date('2026-03-22'), { n: 2, unit: 'week' })).toBe('2026-04-07');
    expect(due(date('2026-01-28'), { n: 1, unit: 'month' })).toBe('2026-03-02');
    expect(due(date('2026-06-04'), { n: 1, unit: 'calendar-day' })).toBe('2026-06-08');
  });

  it('stays on a closed day only where the rule says so', () => {
    expect(due(date('2026-03-22'), { n: 14, unit: 'calendar-day', onClosedDay: 'stays' })).toBe('2026-04-05');
  });

  it('moves to a school day where the rule says so', () => {
    expect(due(date('2026-10-09'), { n: 3, unit: 'calendar-day' }, school)).toBe('2026-10-12');
    const untilSchool = { n: 3, unit: 'calendar-day', onClosedDay: 'next-school-day' } as const;
    expect(due(date('2026-10-09'), untilSchool, school)).toBe('2026-10-19');
  });

  it('is not guessed where the move leaves the span', () => {
    expect(due(date('2026-12-30'), { n: 1, unit: 'calendar-day' })).toBe('not-covered');
    expect(due(date('2026-12-30'), { n: 1, unit: 'calendar-day', onClosedDay: 'stays' })).toBe('2026-12-31');
    expect(due(date('2025-12-31'), { n: 1, unit: 'working-day' })).toBe('not-covered');
    expect(due(date('2027-01-01'), 'promptly')).toBe('not-covered');
    expect(due(date('2025-12-31'), { clock: '12:00', day: 'next-working-day' })).toBe('not-covered');
  });
});

describe('a deadline in hours', () => {
  it('runs through the night, and moves from a weekend to the same time on Monday', () => {
    expect(due(instant('2026-11-24T15:00:00+01:00'), { n: 24, unit: 'hour' })).toBe('2026-11-25T15:00:00+01:00');
    expect(due(instant('2026-11-27T15:00:00+01:00'), { n: 24, unit: 'hour' })).toBe('2026-11-30T15:00:00+01:00');
    expect(due(instant('2026-11-27T08:30:00+01:00'), { n: 45, unit: 'minute' })).toBe('2026-11-27T09:15:00+01:00');
    expect(due(instant('2026-11-27T23:30:00+01:00'), { n: 45, unit: 'minute' })).toBe('2026-11-30T00:15:00+01:00');
    expect(due(instant('2026-11-27T15:00:00+01:00'), { n: 24, unit: 'hour', onClosedDay: 'stays' })).toBe(
      '2026-11-28T15:00:00+01:00',
    );
  });

  it('keeps its time of day when it moves, so more hours may end earlier on the same Monday', () => {
    expect(due(instant('2026-11-27T15:00:00+01:00'), { n: 57, unit: 'hour' })).toBe('2026-11-30T00:00:00+01:00');
  });

  it('is as many hours over a change of the clocks, so the clock shows another time', () => {
    const everyDay = valueOf(checkCalendar({ ...schoolData, weeklyDaysOff: [], closures: [] }));
    const day = { n: 24, unit: 'hour' } as const;
    expect(due(instant('2026-10-24T12:00:00+02:00'), day, everyDay)).toBe('2026-10-25T11:00:00+01:00');
    expect(due(instant('2027-03-27T12:00:00+01:00'), day, everyDay)).toBe('2027-03-28T13:00:00+02:00');
    const working = { n: 24, unit: 'hour-on-working-days' } as const;
    expect(due(instant('2026-10-24T12:00:00+02:00'), working, everyDay)).toBe('2026-10-25T11:00:00+01:00');
  });

  it('stands still on days off when it counts hours on working days', () => {
    const within = { n: 48, unit: 'hour-on-working-days' } as const;
    expect(due(instant('2026-11-27T15:00:00+01:00'), within)).toBe('2026-12-01T15:00:00+01:00');
    expect(due(instant('2026-11-28T15:00:00+01:00'), within)).toBe('2026-12-02T00:00:00+01:00');
    expect(due(instant('2026-04-01T10:00:00+02:00'), within)).toBe('2026-04-08T10:00:00+02:00');
  });

  it('ends with the next working day’s first minute when it would end with a working day’s last', () => {
    const within = { n: 24, unit: 'hour-on-working-days' } as const;
    expect(due(instant('2026-11-27T00:00:00+01:00'), within)).toBe('2026-11-30T00:00:00+01:00');
    expect(due(instant('2026-11-28T12:00:00+01:00'), { ...within, n: 0 })).toBe('2026-11-30T00:00:00+01:00');
  });

  it('cannot start from a mere day', () => {
    expect(due(date('2026-11-27'), { n: 24, unit: 'hour' })).toBe('start-without-time');
    expect(due(date('2026-11-27'), { n: 24, unit: 'hour-on-working-days' })).toBe('start-without-time');
  });

  it('is not guessed beyond the span', () => {
    expect(due(instant('2026-12-30T15:00:00+01:00'), { n: 24, unit: 'hour' })).toBe('not-covered');
    expect(due(instant('2026-12-30T15:00:00+01:00'), { n: 24, unit: 'hour-on-working-days' })).toBe('not-covered');
    expect(due(instant('2026-06-30T15:00:00+02:00'), { n: 1e15, unit: 'hour' })).toBe('not-covered');
    expect(due(instant('2026-06-30T15:00:00+02:00'), { n: 1e9, unit: 'hour-on-working-days' })).toBe('not-covered');
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d as a length', (n) => {
    expect(due(instant('2026-11-27T15:00:00+01:00'), { n, unit: 'hour' })).toBe('bad-length');
    expect(due(instant('2026-11-27T15:00:00+01:00'), { n, unit: 'hour-on-working-days' })).toBe('bad-length');
    expect(due(date('2026-11-27'), { n, unit: 'working-day' })).toBe('bad-length');
    expect(due(date('2026-08-12'), { before: 'school-day', minutes: n }, school)).toBe('bad-length');
  });
});

describe('a deadline by the clock', () => {
  it('is today while the time lies ahead, and on the next working day after', () => {
    expect(due(instant('2026-11-27T12:59:00+01:00'), { clock: '13:00' })).toBe('2026-11-27T13:00:00+01:00');
    expect(due(instant('2026-11-27T13:00:00+01:00'), { clock: '13:00' })).toBe('2026-11-27T13:00:00+01:00');
    expect(due(instant('2026-11-27T13:01:00+01:00'), { clock: '13:00' })).toBe('2026-11-30T13:00:00+01:00');
  });

  it('is never on a closed day', () => {
    expect(due(date('2026-11-28'), { clock: '09:00' })).toBe('2026-11-30T09:00:00+01:00');
    expect(due(date('2026-04-01'), { clock: '09:00', day: 'next-working-day' })).toBe('2026-04-07T09:00:00+02:00');
  });

  it('may be set on the next working day', () => {
    expect(due(instant('2026-11-27T08:00:00+01:00'), { clock: '09:00', day: 'next-working-day' })).toBe(
      '2026-11-30T09:00:00+01:00',
    );
  });

  it('is not guessed beyond the span', () => {
    expect(due(instant('2026-12-30T13:01:00+01:00'), { clock: '13:00' })).toBe('not-covered');
  });
});

describe('a deadline before school', () => {
  const halfAnHour = { before: 'school-day', minutes: 30 } as const;

  it('is this morning while that lies ahead, and the next school day after', () => {
    expect(due(instant('2026-09-03T07:30:00+02:00'), halfAnHour, school)).toBe('2026-09-03T07:30:00+02:00');
    expect(due(instant('2026-09-03T07:31:00+02:00'), halfAnHour, school)).toBe('2026-09-04T07:30:00+02:00');
    expect(due(date('2026-09-05'), halfAnHour, school)).toBe('2026-09-07T07:30:00+02:00');
    expect(due(date('2026-10-11'), halfAnHour, school)).toBe('2026-10-19T07:30:00+02:00');
  });

  it('needs to know when school starts, and stays within the day', () => {
    expect(due(date('2026-09-03'), halfAnHour)).toBe('school-start-unknown');
    expect(due(date('2026-09-03'), { before: 'school-day', minutes: 480 }, school)).toBe('2026-09-03T00:00:00+02:00');
    expect(due(date('2026-09-03'), { before: 'school-day', minutes: 481 }, school)).toBe('bad-length');
  });

  it('is not guessed beyond the span', () => {
    expect(due(date('2027-07-31'), halfAnHour, school)).toBe('not-covered');
    expect(due(instant('2027-07-30T09:00:00+02:00'), halfAnHour, school)).toBe('not-covered');
  });
});

describe('being late', () => {
  const friday = { kind: 'day', date: date('2026-11-27') } as const;
  const atOne = valueOf(dueOn(danish, date('2026-11-27'), { clock: '13:00' }));

  it('begins when the day is over in the calendar’s zone', () => {
    expect(valueOf(isOverdue(danish, friday, date('2026-11-27')))).toBe(false);
    expect(valueOf(isOverdue(danish, friday, date('2026-11-28')))).toBe(true);
    expect(valueOf(isOverdue(danish, friday, instant('2026-11-27T22:59:59Z')))).toBe(false);
    expect(valueOf(isOverdue(danish, friday, instant('2026-11-27T23:00:00Z')))).toBe(true);
  });

  it('begins after the moment, or after its day when asked of a mere day', () => {
    expect(valueOf(isOverdue(danish, atOne, instant('2026-11-27T12:00:00Z')))).toBe(false);
    expect(valueOf(isOverdue(danish, atOne, instant('2026-11-27T12:00:00.001Z')))).toBe(true);
    expect(valueOf(isOverdue(danish, atOne, date('2026-11-27')))).toBe(false);
    expect(valueOf(isOverdue(danish, atOne, date('2026-11-28')))).toBe(true);
  });

  it('has no date where something is due promptly', () => {
    const promptly = valueOf(dueOn(danish, instant('2026-11-27T23:30:00Z'), 'promptly'));
    expect(promptly).toEqual({ kind: 'promptly', since: '2026-11-28' });
    expect(isOverdue(danish, promptly, date('2026-12-28'))).toMatchObject({
      ok: false,
      issues: [{ code: 'promptly-has-no-date' }],
    });
    expect(isWithin(danish, date('2026-11-27'), 'promptly', date('2026-11-27')).ok).toBe(false);
  });

  it('is the opposite of being within a deadline', () => {
    const answered = (day: string) =>
      valueOf(isWithin(danish, date('2026-11-27'), { n: 2, unit: 'working-day' }, date(day)));
    expect(answered('2026-12-01')).toBe(true);
    expect(answered('2026-12-02')).toBe(false);
    expect(isWithin(danish, date('2027-01-01'), { n: 2, unit: 'working-day' }, date('2027-01-01'))).toMatchObject({
      ok: false,
      issues: [{ code: 'not-covered' }],
    });
  });
});
