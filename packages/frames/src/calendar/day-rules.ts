import {
  addCalendarDays,
  danishHolidays,
  type Holiday,
  type PlainDate,
  parsePlainDate,
  type Text,
  valueOf,
  weekdayOf,
} from '@samarbejde/core';

/** Where in a year a day off falls. */
export type DayRule = { readonly name: Text; readonly kind?: Holiday['kind'] } & (
  | { readonly month: number; readonly day: number }
  /** Days counted from Easter Sunday. */
  | { readonly easter: number }
  /** The first such weekday on or after a day. */
  | { readonly weekday: ReturnType<typeof weekdayOf>; readonly from: readonly [month: number, day: number] }
);

/** The days off of a run of years, both included, in order and each date once. */
export function daysOff(rules: readonly DayRule[], from: number, until: number): readonly Holiday[] {
  const byDate = new Map<string, Holiday>();
  for (let year = from; year <= until; year += 1) {
    for (const rule of rules) {
      const date = dateIn(rule, year);
      const { name, kind } = rule;
      if (!byDate.has(date)) byDate.set(date, { date, name, ...(kind === undefined ? {} : { kind }) });
    }
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function dateIn(rule: DayRule, year: number): PlainDate {
  if ('easter' in rule) return addCalendarDays(easterIn(year), rule.easter);
  if ('weekday' in rule) return firstOnOrAfter(dayOf(year, ...rule.from), rule.weekday);
  return dayOf(year, rule.month, rule.day);
}

/** Easter Sunday: Danish holidays have it in their list, and it is the same Sunday everywhere. */
function easterIn(year: number): PlainDate {
  const sunday = danishHolidays(year).find(({ name }) => name.en === 'Easter Sunday');
  if (sunday === undefined) throw new Error('every year has an Easter Sunday');
  return sunday.date;
}

function firstOnOrAfter(date: PlainDate, weekday: ReturnType<typeof weekdayOf>): PlainDate {
  return weekdayOf(date) === weekday ? date : firstOnOrAfter(addCalendarDays(date, 1), weekday);
}

/** A day of a year by its numbers. */
export function dayOf(year: number, month: number, day: number): PlainDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return valueOf(parsePlainDate(`${year}-${two(month)}-${two(day)}`));
}
