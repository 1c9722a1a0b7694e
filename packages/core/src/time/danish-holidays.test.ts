import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { checkCalendar } from './check-calendar.js';
import { danishWorkingCalendar } from './danish-calendar.js';
import { danishHolidaySources } from './danish-holiday-citations.js';
import { danishHolidays } from './danish-holidays.js';
import { parsePlainDate, weekdayOf } from './plain-date.js';
import { isSchoolDay, isWorkingDay } from './working-days.js';

const oracle = new Holidays('DK');
const years = Array.from({ length: 2060 - 1990 + 1 }, (_, index) => 1990 + index);
const date = (text: string) => valueOf(parsePlainDate(text));
const datesOf = (year: number, kind: string) =>
  danishHolidays(year)
    .filter((day) => day.kind === kind)
    .map((day) => day.date);

describe('public holidays in Denmark', () => {
  it.each(years)('in %d are those that date-holidays knows', (year) => {
    const theirs = oracle.getHolidays(year).filter((holiday) => holiday.type === 'public');
    const dates = new Set(theirs.map((holiday) => holiday.date.slice(0, 10)));
    expect(datesOf(year, 'public-holiday')).toEqual([...dates].sort());
  });

  it('count Great Prayer Day up to 2023, and not from 2024 on', () => {
    expect(datesOf(2023, 'public-holiday')).toContain('2023-05-05');
    expect(datesOf(2024, 'public-holiday')).not.toContain('2024-04-26');
    expect(danishHolidays(2023)).toHaveLength(14);
    expect(danishHolidays(2024)).toHaveLength(13);
  });

  it('never count 1 May, 5 June, 24 or 31 December', () => {
    for (const year of years) {
      const plainDays = datesOf(year, 'public-holiday').filter((day) => /-(06-05|12-24|12-31)$/.test(day));
      // Whit Sunday and Whit Monday may fall on 5 June.
      expect(plainDays.every((day) => day.endsWith('06-05') && ['sun', 'mon'].includes(weekdayOf(day)))).toBe(true);
    }
    expect(danishHolidays(2026).map((day) => day.date)).not.toContain('2026-05-01');
  });

  it('lists a day once, and as a holiday where it is one', () => {
    expect(danishHolidays(2022).filter((day) => day.date === '2022-06-05')).toMatchObject([{ kind: 'public-holiday' }]);
    expect(datesOf(2026, 'customary-day-off')).toEqual(['2026-06-05', '2026-12-24', '2026-12-31']);
  });

  it('rest on a source each, in both languages', () => {
    for (const day of danishHolidays(2026)) {
      expect(day.name.da && day.name.en).toBeTruthy();
      for (const cite of day.cites ?? []) expect(Object.keys(danishHolidaySources)).toContain(cite.source);
      expect(day.cites?.length).toBeGreaterThan(0);
    }
  });

  it.each([1899, 2200, 2026.5, Number.NaN])('are not known for the year %d', (year) => {
    expect(() => danishHolidays(year)).toThrow(RangeError);
    expect(() => danishWorkingCalendar(year, year)).toThrow(RangeError);
  });
});

describe('the Danish working calendar', () => {
  const calendar = danishWorkingCalendar(2026, 2027);

  it('covers whole years', () => {
    expect(calendar.covers).toEqual({ from: '2026-01-01', until: '2027-12-31' });
    expect(() => danishWorkingCalendar(2027, 2026)).toThrow(RangeError);
  });

  it('closes the customary days off, or leaves them open when asked to', () => {
    const bareLaw = danishWorkingCalendar(2026, 2026, { customaryDaysOff: 'open' });
    for (const day of ['2026-06-05', '2026-12-24', '2026-12-31']) {
      expect(isWorkingDay(calendar, date(day))).toEqual({ ok: true, value: false });
      expect(isWorkingDay(bareLaw, date(day))).toEqual({ ok: true, value: true });
      expect(isSchoolDay(bareLaw, date(day))).toEqual({ ok: true, value: true });
    }
    expect(isWorkingDay(calendar, date('2026-05-01'))).toEqual({ ok: true, value: true });
  });

  it('has 261 weekdays in 2025 and 2026, less the days off that fall on one', () => {
    const open = (year: number) => {
      const one = danishWorkingCalendar(year, year);
      const days = Array.from({ length: 365 }, (_, day) =>
        new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
      );
      return days.filter((day) => valueOf(isWorkingDay(one, date(day)))).length;
    };
    expect(open(2025)).toBe(261 - 8 - 3);
    // The day after Christmas is a Saturday in 2026.
    expect(open(2026)).toBe(261 - 7 - 3);
  });

  it('survives JSON and is read back as it was', () => {
    const copy: unknown = JSON.parse(JSON.stringify(calendar));
    expect(copy).toEqual(calendar);
    expect(checkCalendar(copy)).toEqual({ ok: true, value: calendar });
  });

  it('cannot be changed under the questions that are asked of it', () => {
    expect(Object.isFrozen(calendar)).toBe(true);
    expect(Object.isFrozen(calendar.holidays)).toBe(true);
    expect(Object.isFrozen(calendar.holidays[0])).toBe(true);
    expect(Object.isFrozen(calendar.covers)).toBe(true);
    expect(Object.isFrozen(calendar.weeklyDaysOff)).toBe(true);
  });
});
