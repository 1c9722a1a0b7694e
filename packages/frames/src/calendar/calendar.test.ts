import { type Calendar, isWorkingDay, parsePlainDate, valueOf } from '@samarbejde/core';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { americanWorkingCalendar, norwegianWorkingCalendar, swedishWorkingCalendar } from '../index.js';

const years = Array.from({ length: 20 }, (_, index) => 2022 + index);

function publicDays(calendar: Calendar, year: number): readonly string[] {
  const holidays = calendar.holidays.filter(({ date, kind }) => date.startsWith(`${year}-`) && kind === undefined);
  return holidays.map(({ date }) => date).sort();
}

function knownDays(country: string, year: number): readonly string[] {
  const theirs = new Holidays(country).getHolidays(year).filter(({ type }) => type === 'public');
  return [...new Set(theirs.map(({ date }) => date.slice(0, 10)))].sort();
}

describe('Calendars of other systems, made through the public functions', () => {
  it.each(years)('in %d have the public holidays of Norway that date-holidays knows', (year) => {
    expect(publicDays(norwegianWorkingCalendar(2022, 2041), year)).toEqual(knownDays('NO', year));
  });

  it.each(years)('in %d have the public holidays of Sweden that date-holidays knows', (year) => {
    expect(publicDays(swedishWorkingCalendar(2022, 2041), year)).toEqual(knownDays('SE', year));
  });

  it.each(years)('in %d have the federal holidays that date-holidays knows', (year) => {
    const calendar = americanWorkingCalendar(2022, 2041, 'America/Chicago');
    // It keeps Veterans Day's day off in lieu among the days of banks; the federal act keeps it like any other.
    const kept = publicDays(calendar, year).filter((day) => !/-11-1[0-2]$/.test(day));
    expect(kept).toEqual(knownDays('US', year).filter((day) => !/-11-1[0-2]$/.test(day)));
    expect(publicDays(calendar, year)).toContain(`${year}-11-11`);
  });

  it('close midsummer and Christmas eve in Sweden by custom, and keep them open in Norway', () => {
    const open = (calendar: Calendar, day: string) => valueOf(isWorkingDay(calendar, valueOf(parsePlainDate(day))));
    expect(open(swedishWorkingCalendar(2026, 2026), '2026-12-24')).toBe(false);
    expect(open(norwegianWorkingCalendar(2026, 2026), '2026-12-24')).toBe(true);
    expect(open(norwegianWorkingCalendar(2026, 2026), '2026-05-01')).toBe(false);
  });

  it('keep a Saturday’s holiday on the Friday, over the turn of the year too', () => {
    const days = publicDays(americanWorkingCalendar(2027, 2027, 'America/New_York'), 2027);
    expect(days).toContain('2027-07-05');
    expect(days).toContain('2027-12-31');
  });

  it('are refused for years and zones that make no sense', () => {
    expect(() => norwegianWorkingCalendar(2027, 2026)).toThrow();
    expect(() => swedishWorkingCalendar(1700, 1700)).toThrow();
    expect(() => americanWorkingCalendar(2026, 2026, 'Mars/Olympus')).toThrow();
  });
});
