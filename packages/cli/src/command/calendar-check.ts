import { type Calendar, calendarDayOn, checkCalendar, parsePlainDate } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { readData } from '../input/data-file.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import type { Call, Command } from './command.js';

/** `samarbejde calendar check FILE`: every fault of a calendar at once, or what it covers. */
export const calendarCheckCommand: Command = {
  words: ['calendar', 'check'],
  takes: 'FILE',
  summary: {
    da: 'efterser en kalender: lukkedage, helligdage og det tidsrum, den dækker',
    en: 'checks a calendar: closures, holidays and the span that it covers',
  },
  options: {
    day: {
      type: 'string',
      value: 'DATE',
      summary: { da: 'vis også, hvad denne dag er', en: 'also show what this day is' },
    },
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'FILE' })]);
    const data = await readData(call.io.files, file);
    if (!data.ok) return refuse(call, data.issues);
    const calendar = checkCalendar(data.value);
    if (!calendar.ok) {
      const { issues } = calendar;
      await refuse(
        call,
        issues.map((one) => ({ ...one, path: [file, ...one.path] })),
      );
      return exitCodes.findings;
    }
    await call.io.stdout.write(`${covers(calendar.value, call)}\n`);
    return showDay(call, calendar.value);
  },
};

function covers(calendar: Calendar, { locale }: Call): string {
  const { covers: span, holidays, closures, title } = calendar;
  const [days, shut] = [holidays.length, closures.length];
  return {
    da: `${title.da}: dækker ${span.from} til ${span.until}, ${days} ${days === 1 ? 'helligdag' : 'helligdage'} og ${shut} ${shut === 1 ? 'lukkeperiode' : 'lukkeperioder'}.`,
    en: `${title.en}: covers ${span.from} to ${span.until}, ${days} ${days === 1 ? 'holiday' : 'holidays'} and ${shut} ${shut === 1 ? 'closure' : 'closures'}.`,
  }[locale];
}

async function showDay(call: Call, calendar: Calendar): Promise<0 | 2> {
  const asked = call.text('day');
  if (asked === undefined) return exitCodes.clean;
  const day = parsePlainDate(asked);
  if (!day.ok) {
    await refuse(call, day.issues);
    return exitCodes.couldNotCheck;
  }
  const found = calendarDayOn(calendar, day.value);
  if (!found.ok) {
    await refuse(call, found.issues);
    return exitCodes.couldNotCheck;
  }
  await call.io.stdout.write(`${JSON.stringify(found.value)}\n`);
  return exitCodes.clean;
}
