import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { checkCalendar } from './check-calendar.js';
import { danishWorkingCalendar } from './danish-calendar.js';
import { dueBefore } from './due-before.js';
import { parsePlainDate } from './plain-date.js';
import type { DayDuration } from './within.js';
import { addDays, countDays, isSchoolDay, isWorkingDay } from './working-days.js';

const date = (text: string) => valueOf(parsePlainDate(text));
const text = (da: string, en: string) => ({ da, en });

const schoolYear = valueOf(
  checkCalendar({
    id: 'a-danish-school-year',
    title: text('Et skoleår', 'A school year'),
    zone: 'Europe/Copenhagen',
    weeklyDaysOff: ['sat', 'sun'],
    holidays: [
      { date: '2026-12-25', name: text('Juledag', 'Christmas Day') },
      { date: '2027-01-01', name: text('Nytårsdag', 'New Year’s Day') },
    ],
    closures: [
      { from: '2026-10-12', until: '2026-10-16', name: text('Efterårsferie', 'Autumn break'), kind: 'school-holiday' },
      {
        from: '2026-12-28',
        until: '2026-12-30',
        name: text('Kommunen har lukket', 'The municipality is closed'),
        kind: 'closed-day',
        closes: 'school-and-work',
      },
    ],
    openings: [
      { date: '2026-09-12', name: text('Skolefest', 'School fair') },
      { date: '2026-11-07', name: text('Åbent hus', 'Open house'), opens: 'school-and-work' },
    ],
    covers: { from: '2026-08-01', until: '2027-07-31' },
    cites: [],
  }),
);

const fridayWeekend = valueOf(
  checkCalendar({
    id: 'sunday-to-thursday',
    title: text('Søndag til torsdag', 'Sunday to Thursday'),
    zone: 'Asia/Kuwait',
    weeklyDaysOff: ['fri', 'sat'],
    holidays: [],
    closures: [],
    covers: { from: '2026-01-01', until: '2026-12-31' },
    cites: [],
  }),
);

const after = (start: string, n: number, unit: DayDuration['unit']) => addDays(schoolYear, date(start), { n, unit });

describe('which days are open', () => {
  it.each([
    ['2026-09-11', true, true, 'an ordinary Friday'],
    ['2026-09-12', false, true, 'a Saturday that is opened for school only'],
    ['2026-11-07', true, true, 'a Saturday that is opened for both'],
    ['2026-09-13', false, false, 'a Sunday'],
    ['2026-10-14', true, false, 'a Wednesday in the autumn break'],
    ['2026-12-25', false, false, 'a holiday'],
    ['2026-12-29', false, false, 'a day on which the whole municipality is closed'],
  ])('on %s work is %s and school %s: %s', (day, work, school) => {
    expect(isWorkingDay(schoolYear, date(day))).toEqual({ ok: true, value: work });
    expect(isSchoolDay(schoolYear, date(day))).toEqual({ ok: true, value: school });
  });

  it('is not known outside the span', () => {
    const issues = [
      {
        code: 'not-covered',
        params: { calendar: 'a-danish-school-year', from: '2026-08-01', until: '2027-07-31' },
        path: [],
      },
    ];
    expect(isWorkingDay(schoolYear, date('2026-07-31'))).toEqual({ ok: false, issues });
    expect(isSchoolDay(schoolYear, date('2027-08-01'))).toEqual({ ok: false, issues });
    expect(isWorkingDay(schoolYear, date('2026-08-01')).ok).toBe(true);
    expect(isWorkingDay(schoolYear, date('2027-07-31')).ok).toBe(true);
  });
});

describe('counting forward', () => {
  it('never counts the start day, open or not', () => {
    expect(after('2026-09-03', 1, 'working-day')).toEqual({ ok: true, value: '2026-09-04' });
    expect(after('2026-09-04', 1, 'working-day')).toEqual({ ok: true, value: '2026-09-07' });
    expect(after('2026-09-05', 1, 'working-day')).toEqual({ ok: true, value: '2026-09-07' });
    expect(after('2026-09-06', 1, 'working-day')).toEqual({ ok: true, value: '2026-09-07' });
  });

  it('counts school days past a break through which working days go on', () => {
    expect(after('2026-10-09', 3, 'working-day')).toEqual({ ok: true, value: '2026-10-14' });
    expect(after('2026-10-09', 3, 'school-day')).toEqual({ ok: true, value: '2026-10-21' });
  });

  it('gives ten working days from the day of a report on bullying', () => {
    expect(after('2026-12-14', 10, 'working-day')).toEqual({ ok: true, value: '2027-01-04' });
  });

  it('takes none for the day itself, or for the next open one', () => {
    expect(after('2026-09-04', 0, 'working-day')).toEqual({ ok: true, value: '2026-09-04' });
    expect(after('2026-09-05', 0, 'working-day')).toEqual({ ok: true, value: '2026-09-07' });
    expect(after('2026-09-05', 0, 'calendar-day')).toEqual({ ok: true, value: '2026-09-05' });
  });

  it('counts calendar days, weeks and months through what is closed', () => {
    expect(after('2026-10-09', 8, 'calendar-day')).toEqual({ ok: true, value: '2026-10-17' });
    expect(after('2026-10-09', 2, 'week')).toEqual({ ok: true, value: '2026-10-23' });
    expect(after('2026-10-31', 1, 'month')).toEqual({ ok: true, value: '2026-11-30' });
  });

  it('knows a week without Friday and Saturday', () => {
    expect(valueOf(addDays(fridayWeekend, date('2026-11-26'), { n: 1, unit: 'working-day' }))).toBe('2026-11-29');
    expect(valueOf(isWorkingDay(fridayWeekend, date('2026-11-27')))).toBe(false);
    expect(valueOf(isWorkingDay(fridayWeekend, date('2026-11-29')))).toBe(true);
  });

  it('does not guess beyond the span', () => {
    expect(after('2027-07-30', 1, 'working-day')).toMatchObject({ ok: false, issues: [{ code: 'not-covered' }] });
    expect(after('2027-07-31', 0, 'working-day')).toMatchObject({ ok: false, issues: [{ code: 'not-covered' }] });
    expect(after('2026-07-31', 1, 'working-day')).toMatchObject({ ok: false, issues: [{ code: 'not-covered' }] });
    expect(after('2027-07-30', 2, 'calendar-day')).toMatchObject({ ok: false, issues: [{ code: 'not-covered' }] });
    expect(after('2027-07-30', 1e15, 'month')).toMatchObject({ ok: false, issues: [{ code: 'not-covered' }] });
    expect(after('2027-07-30', 1e15, 'working-day')).toMatchObject({ ok: false, issues: [{ code: 'not-covered' }] });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as a length', (n) => {
    expect(after('2026-09-04', n, 'working-day')).toMatchObject({ ok: false, issues: [{ code: 'bad-length' }] });
    expect(after('2026-09-04', n, 'month')).toMatchObject({ ok: false, issues: [{ code: 'bad-length' }] });
    const before = dueBefore(schoolYear, date('2026-09-04'), { n, unit: 'working-day' });
    expect(before).toMatchObject({ ok: false, issues: [{ code: 'bad-length' }] });
  });
});

describe('counting what has gone', () => {
  it('leaves out the first day and takes in the last', () => {
    const count = (from: string, until: string, unit: 'working-day' | 'school-day' | 'calendar-day') =>
      valueOf(countDays(schoolYear, date(from), date(until), unit));
    expect(count('2026-10-09', '2026-10-19', 'working-day')).toBe(6);
    expect(count('2026-10-09', '2026-10-19', 'school-day')).toBe(1);
    expect(count('2026-10-09', '2026-10-19', 'calendar-day')).toBe(10);
    expect(count('2026-10-19', '2026-10-09', 'school-day')).toBe(-1);
    expect(count('2026-10-09', '2026-10-09', 'working-day')).toBe(0);
  });

  it('does not guess beyond the span', () => {
    const beyond = countDays(schoolYear, date('2027-07-01'), date('2027-08-01'), 'calendar-day');
    expect(beyond).toMatchObject({ ok: false, issues: [{ code: 'not-covered' }] });
  });
});

describe('counting back from a meeting', () => {
  const danish = danishWorkingCalendar(2026, 2026);
  const before = (day: string, duration: DayDuration) => dueBefore(danish, date(day), duration);

  it('leaves so many working days between, and never counts the meeting’s own', () => {
    expect(valueOf(before('2026-11-27', { n: 1, unit: 'working-day' }))).toBe('2026-11-26');
    expect(valueOf(before('2026-11-30', { n: 1, unit: 'working-day' }))).toBe('2026-11-27');
    expect(valueOf(before('2026-11-29', { n: 0, unit: 'working-day' }))).toBe('2026-11-27');
  });

  it('moves back from a closed day, so that nobody gets less notice', () => {
    expect(valueOf(before('2026-04-20', { n: 2, unit: 'week' }))).toBe('2026-04-01');
    expect(valueOf(before('2026-04-20', { n: 2, unit: 'week', onClosedDay: 'stays' }))).toBe('2026-04-06');
    expect(valueOf(before('2026-05-31', { n: 1, unit: 'month' }))).toBe('2026-04-30');
  });

  it('moves back to a school day where the rule says so', () => {
    const invite = { n: 1, unit: 'week', onClosedDay: 'next-school-day' } as const;
    expect(valueOf(dueBefore(schoolYear, date('2026-10-20'), invite))).toBe('2026-10-09');
  });

  it('does not guess beyond the span', () => {
    const notCovered = { ok: false, issues: [{ code: 'not-covered' }] };
    expect(before('2026-01-02', { n: 1, unit: 'working-day' })).toMatchObject(notCovered);
    expect(before('2026-01-05', { n: 1, unit: 'week' })).toMatchObject(notCovered);
    expect(before('2027-01-01', { n: 1, unit: 'week' })).toMatchObject(notCovered);
  });
});
