import { describe, expect, it } from 'vitest';
import type { Issue, Result } from '../result.js';
import { checkCalendar } from './check-calendar.js';
import { danishWorkingCalendar } from './danish-calendar.js';
import { dueOn } from './due.js';
import type { TimeIssueCode } from './issue-code.js';
import { timeIssueTexts } from './issue-texts.js';
import { parseWithin } from './parse-within.js';
import { parsePlainDate } from './plain-date.js';

const name = { da: 'En dag', en: 'A day' };

/** Everything that some faulty inputs are refused for. */
function realIssues(): Issue<TimeIssueCode>[] {
  const calendar = checkCalendar({
    id: 'A',
    title: name,
    zone: 'Mars/Olympus',
    weeklyDaysOff: ['sunday', 'sat', 'sat'],
    holidays: [
      { date: '2030-01-01', name, kind: 'bank' },
      { date: '2030-01-01', name },
    ],
    closures: [
      { from: '2026-10-01', until: '2027-10-01', name, kind: 'closed-day' },
      { from: '2026-10-02', until: '2026-10-01', name, kind: 'closed-day' },
      { from: '2026-10-02', until: '2026-10-03', name, kind: 'closed-day' },
    ],
    openings: [{ date: '2026-08-04', name }],
    covers: { from: '2026-08-01', until: '2027-07-31' },
    schoolDayStarts: '9:00',
    schoolDayEnds: '08:00',
    nonsense: 1,
  });
  const within = [
    parseWithin({ n: -1, unit: 'x' }),
    parseWithin({ clock: '1', day: 'x' }),
    parseWithin({ n: 1, unit: 'school-day', onClosedDay: 'stays' }),
  ];
  const day = parsePlainDate('2026-08-04');
  const due = day.ok ? [dueOn(danishWorkingCalendar(2026, 2026), day.value, { n: 1, unit: 'hour' })] : [];
  const results: readonly Result<unknown, TimeIssueCode>[] = [calendar, ...within, ...due];
  return results.flatMap((result) => (result.ok ? [] : [...result.issues]));
}

describe('messages about time', () => {
  it.each(Object.entries(timeIssueTexts))('say what %s is and what to do, in both languages', (_, text) => {
    const { da, en } = text({ field: 'x', known: ['a', 'b'], from: '2026-08-01', until: '2027-07-31' });
    for (const sentence of [da, en]) {
      expect(sentence).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(sentence).toMatch(/[.] [A-ZÆØÅ]/);
      expect(sentence).not.toMatch(/!|undefined|NaN|\[object/);
    }
    expect(da).not.toBe(en);
  });

  it('have all that they need from the issues that are really given', () => {
    const issues = realIssues();
    expect(new Set(issues.map((issue) => issue.code)).size).toBeGreaterThan(14);
    for (const { code, params } of issues) {
      const { da, en } = timeIssueTexts[code](params);
      // An empty pair of backticks, or a double space, is a value that was missing.
      expect(da + en).not.toMatch(/``| {2}|undefined/);
    }
  });

  it('name the ids that may be chosen', () => {
    const wrong = timeIssueTexts['calendar-field-wrong']({
      field: 'kind',
      expected: 'choice',
      choices: ['school', 'school-and-work'],
    });
    expect(wrong.en).toBe(
      'The field `kind` holds something that cannot be read. Write one of the known values: `school`, `school-and-work`.',
    );
    expect(wrong.da).toBe(
      'Feltet `kind` har et indhold, som ikke kan læses. Skriv en af de kendte værdier: `school`, `school-and-work`.',
    );
  });
});
