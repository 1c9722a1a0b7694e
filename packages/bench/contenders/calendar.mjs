import { addDays, danishWorkingCalendar, parsePlainDate, valueOf } from '@samarbejde/core';
import { addDays as addPlainDays, format, isWeekend, parseISO } from 'date-fns';

const calendar = danishWorkingCalendar(2026, 2028);
const first = Date.UTC(2026, 0, 5);
const starts = Array.from({ length: 500 }, (_, index) =>
  new Date(first + index * 86_400_000).toISOString().slice(0, 10),
);
const ten = { n: 10, unit: 'working-day' };

const holidays = new Set(
  Array.from({ length: 3 * 366 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
  )
    .filter((date) => date < '2029-01-01')
    .filter((date) => {
      const day = new Date(date).getUTCDay();
      const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
      if (day === 0 || day === 6 || before < '2026-01-01') return false;
      const next = addDays(calendar, valueOf(parsePlainDate(before)), { n: 1, unit: 'working-day' });
      return next.ok && next.value !== date;
    }),
);

/** Adding ten working days, holidays included: the library's way, a loop by hand, and date-fns day by day. */
const ways = {
  'add-days': (start) => addDays(calendar, start, ten).value,
  'by-hand': (start) => {
    let day = Date.parse(start) / 86_400_000;
    for (let left = 10; left > 0; ) {
      day++;
      const weekday = (day + 4) % 7;
      if (weekday === 0 || weekday === 6) continue;
      if (!holidays.has(new Date(day * 86_400_000).toISOString().slice(0, 10))) left--;
    }
    return new Date(day * 86_400_000).toISOString().slice(0, 10);
  },
  'date-fns': (start) => {
    let date = parseISO(start);
    for (let left = 10; left > 0; ) {
      date = addPlainDays(date, 1);
      if (!isWeekend(date) && !holidays.has(format(date, 'yyyy-MM-dd'))) left--;
    }
    return format(date, 'yyyy-MM-dd');
  },
};

export function make(_workload, variant) {
  const parsed = starts.map((start) => valueOf(parsePlainDate(start)));
  return {
    inputs: () => parsed,
    isFresh: false,
    answer: ways[variant],
    codes: (_, index) => [ways[variant](parsed[index])],
  };
}
