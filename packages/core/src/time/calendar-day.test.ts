import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { calendarDayOn } from './calendar-day.js';
import { checkCalendar } from './check-calendar.js';
import { parsePlainDate } from './plain-date.js';

const text = (da: string, en: string) => ({ da, en });
const autumn = text('Efterårsferie', 'Autumn break');
const fair = text('Skolefest', 'School fair');
const christmas = text('Juledag', 'Christmas Day');
const calendar = valueOf(
  checkCalendar({
    id: 'a-school-year',
    title: text('Et skoleår', 'A school year'),
    zone: 'Europe/Copenhagen',
    weeklyDaysOff: ['sat', 'sun'],
    holidays: [{ date: '2026-12-25', name: christmas }],
    closures: [{ from: '2026-10-10', until: '2026-10-18', name: autumn, kind: 'school-holiday' }],
    openings: [{ date: '2026-10-17', name: fair }],
    covers: { from: '2026-08-01', until: '2027-07-31' },
    cites: [],
  }),
);

const on = (day: string) => calendarDayOn(calendar, valueOf(parsePlainDate(day)));

describe('a day in a calendar', () => {
  it.each([
    ['2026-09-04', true, true, 'fri', []],
    ['2026-09-05', false, false, 'sat', [{ kind: 'weekly-day-off' }]],
    ['2026-12-25', false, false, 'fri', [{ kind: 'public-holiday', name: christmas }]],
    ['2026-10-14', true, false, 'wed', [{ kind: 'school-holiday', name: autumn }]],
    [
      '2026-10-17',
      false,
      true,
      'sat',
      [{ kind: 'weekly-day-off' }, { kind: 'school-holiday', name: autumn }, { kind: 'opening', name: fair }],
    ],
  ])('says of %s whether it is open, and why', (date, workingDay, schoolDay, weekday, because) => {
    expect(on(date)).toEqual({ ok: true, value: { date, weekday, workingDay, schoolDay, because } });
  });

  it('is not known outside the span', () => {
    expect(on('2026-07-31')).toMatchObject({ ok: false, issues: [{ code: 'not-covered' }] });
  });
});
