import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

// The machine's own zone can only be set before a process starts, so the same questions are asked in a process for each.
const program = `
import { valueOf } from '../result.ts';
import { checkCalendar } from './check-calendar.ts';
import { danishHolidays } from './danish-holidays.ts';
import { danishWorkingCalendar } from './danish-calendar.ts';
import { dueOn } from './due.ts';
import { instantOfMillis, parseInstant } from './instant.ts';
import { localDateOf, localTimeOf } from './local-time.ts';
import { addMonths, parsePlainDate, weekdayOf } from './plain-date.ts';
import { parseTimeZone } from './time-zone.ts';

const zones = ['Europe/Copenhagen', 'America/New_York', 'Pacific/Auckland'];
// Both changes of the clocks of each zone in 2026, an hour and a half to either side, by the quarter of an hour.
const changes = ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-03-08T07:00Z', '2026-11-01T06:00Z', '2026-04-04T14:00Z', '2026-09-26T14:00Z'];
const deadlines = [{ n: 2, unit: 'working-day' }, { n: 14, unit: 'calendar-day' }, { n: 1, unit: 'month' }, { n: 48, unit: 'hour' },
  { n: 48, unit: 'hour-on-working-days' }, { clock: '02:30' }, { clock: '13:00', day: 'next-working-day' }, { before: 'school-day', minutes: 30 }];
const base = JSON.parse(JSON.stringify(danishWorkingCalendar(2026, 2026)));
const answers = { holidays: danishHolidays(2026).map((day) => day.date), moments: [] };
for (const zone of zones) {
  const calendar = valueOf(checkCalendar({ ...base, zone, schoolDayStarts: '08:00' }));
  for (const change of changes) {
    for (let quarter = -6; quarter <= 6; quarter += 1) {
      const instant = valueOf(instantOfMillis(Date.parse(change) + quarter * 900000));
      const name = valueOf(parseTimeZone(zone));
      const date = localDateOf(instant, name);
      answers.moments.push([zone, instant, date, localTimeOf(instant, name), weekdayOf(date), addMonths(date, 1),
        deadlines.map((within) => dueOn(calendar, instant, within)), deadlines.map((within) => dueOn(calendar, date, within))]);
    }
  }
}
answers.read = ['2026-03-29', '2026-03-29T02:30:00'].map((text) => [parsePlainDate(text), parseInstant(text + 'Z')]);
process.stdout.write(JSON.stringify({ offset: new Date(2026, 6, 1).getTimezoneOffset(), answers }));
`;

const bundle = buildSync({
  stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
}).outputFiles[0]?.text;

interface Answers {
  readonly offset: number;
  readonly answers: { readonly holidays: readonly string[]; readonly moments: readonly unknown[] };
}

function askIn(zone: string): Answers {
  const out = execFileSync(process.execPath, ['--input-type=module'], {
    input: bundle ?? '',
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // The cast names what the program above prints.
  return JSON.parse(out) as Answers;
}

describe('every answer about time', () => {
  const inUtc = askIn('UTC');

  it('is there to be compared', () => {
    expect(inUtc.offset).toBe(0);
    expect(inUtc.answers.moments).toHaveLength(3 * 6 * 13);
    expect(JSON.stringify(inUtc.answers)).toContain('2026-03-30T13:00:00+02:00');
  });

  it.each([
    ['Europe/Copenhagen', -120],
    ['America/New_York', 240],
    ['Pacific/Auckland', -720],
    ['Asia/Kathmandu', -345],
    ['Pacific/Kiritimati', -840],
  ])('is the same on a machine in %s', (zone, offset) => {
    const there = askIn(zone);
    // The process really was in that zone.
    expect(there.offset).toBe(offset);
    expect(there.answers).toEqual(inUtc.answers);
  });
});
