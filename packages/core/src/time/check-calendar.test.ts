import { describe, expect, it } from 'vitest';
import { checkCalendar } from './check-calendar.js';

const name = { da: 'En dag', en: 'A day' };
const good = {
  id: 'a-school-year',
  title: { da: 'Et skoleår', en: 'A school year' },
  zone: 'Europe/Copenhagen',
  weeklyDaysOff: ['sat', 'sun'],
  holidays: [{ date: '2026-12-25', name, kind: 'public-holiday' }],
  closures: [{ from: '2026-10-12', until: '2026-10-16', name, kind: 'school-holiday' }],
  openings: [{ date: '2026-09-12', name }],
  covers: { from: '2026-08-01', until: '2027-07-31' },
  schoolDayStarts: '08:00',
  schoolDayEnds: '14:00',
  cites: [
    {
      source: 'the-school',
      section: 'Ferieplan',
      paraphrase: { da: 'Skolens ferier', en: 'The school’s breaks' },
      compared: '2026-05-01',
      support: { institutions: 1, of: 23 },
      certainty: 'page-seen',
    },
  ],
};

/** The issues of a calendar in which something has been changed, as `code place`. */
function faults(change: Readonly<Record<string, unknown>>): string[] {
  return issuesOf({ ...good, ...change });
}

function issuesOf(data: unknown): string[] {
  const read = checkCalendar(data);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join('.')].join(' ').trim());
}

describe('a calendar without a fault', () => {
  it('is read as it was written', () => {
    const read = checkCalendar(good);
    expect(read).toEqual({ ok: true, value: good });
    expect(JSON.parse(JSON.stringify(read))).toEqual({ ok: true, value: good });
  });

  it('is a copy, so that a later change of the data changes nothing', () => {
    const data = structuredClone(good);
    const read = checkCalendar(data);
    data.holidays.pop();
    data.covers.until = '2026-08-02';
    expect(read).toEqual({ ok: true, value: good });
  });

  it('may have no openings, no school hours, no holidays and no day off', () => {
    const { openings, schoolDayStarts, schoolDayEnds, ...bare } = good;
    expect(issuesOf({ ...bare, weeklyDaysOff: [], holidays: [], closures: [], cites: [] })).toEqual([]);
    expect([openings.length, schoolDayStarts, schoolDayEnds]).toEqual([1, '08:00', '14:00']);
  });
});

describe('a fault in one field', () => {
  it.each([[null], [undefined], [[]], ['{}'], [42], [new Map()]])('is that %j is no calendar', (data) => {
    const first = issuesOf(data)[0];
    expect(data instanceof Map ? first : issuesOf(data)).toEqual(
      data instanceof Map ? 'calendar-field-missing id' : ['calendar-not-an-object'],
    );
  });

  it.each([
    [{ id: 'A School Year' }, 'calendar-field-wrong id'],
    [{ id: '' }, 'calendar-field-wrong id'],
    [{ title: 'Et skoleår' }, 'calendar-field-wrong title'],
    [{ title: { da: 'Et skoleår' } }, 'calendar-field-missing title.en'],
    [{ title: { da: 'Et skoleår', en: ' ' } }, 'calendar-field-wrong title'],
    [{ title: { da: 'x'.repeat(301), en: 'x' } }, 'calendar-field-wrong title'],
    [{ title: { ...good.title, fr: 'Une année' } }, 'calendar-field-unknown title.fr'],
    [{ zone: 'Europe/Aalborg' }, 'unknown-time-zone zone'],
    [{ weeklyDaysOff: 'sat' }, 'calendar-field-wrong weeklyDaysOff'],
    [{ weeklyDaysOff: ['sat', 'lørdag'] }, 'unknown-weekday weeklyDaysOff.1'],
    [{ weeklyDaysOff: ['sat', 'sat'] }, 'repeated-weekday weeklyDaysOff.1'],
    [{ weeklyDaysOff: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, 'no-weekday-open weeklyDaysOff'],
    [{ holidays: {} }, 'calendar-field-wrong holidays'],
    [{ holidays: [null] }, 'calendar-field-wrong holidays.0'],
    [{ holidays: [{ date: '2026-02-30', name }] }, 'no-such-date holidays.0.date'],
    [{ holidays: [{ date: '0026-12-25', name }] }, 'wrong-century holidays.0.date'],
    [{ holidays: [{ date: '2026-12-25T00:00:00Z', name }] }, 'date-with-time holidays.0.date'],
    [{ holidays: [{ date: '25/12/2026', name }] }, 'not-a-date holidays.0.date'],
    [{ holidays: [{ date: '2026-12-25', name, kind: 'bank-holiday' }] }, 'calendar-field-wrong holidays.0.kind'],
    [{ holidays: [{ date: '2026-12-25' }] }, 'calendar-field-missing holidays.0.name'],
    [{ holidays: Array.from({ length: 2001 }, () => good.holidays[0]) }, 'calendar-list-too-long holidays'],
    [{ covers: { from: '2027-07-31', until: '2026-08-01' } }, 'span-reversed covers'],
    [{ covers: '2026/2027' }, 'calendar-field-wrong covers'],
    [{ schoolDayStarts: '8.00' }, 'not-a-clock-time schoolDayStarts'],
    [{ schoolDayStarts: undefined }, 'school-hours-incomplete schoolDayEnds'],
    [{ schoolDayEnds: '08:00' }, 'school-hours-reversed schoolDayEnds'],
    [{ cites: ['a book'] }, 'calendar-field-wrong cites.0'],
    [{ cites: [{ ...good.cites[0], certainty: 'sure' }] }, 'calendar-field-wrong cites.0.certainty'],
    [
      { cites: [{ ...good.cites[0], support: { institutions: '1', of: 2 } }] },
      'calendar-field-wrong cites.0.support.institutions',
    ],
    [{ cites: [{ ...good.cites[0], compared: 'yesterday' }] }, 'not-a-date cites.0.compared'],
    [{ cites: undefined }, 'calendar-field-missing cites'],
    [{ holiday: [] }, 'calendar-field-unknown holiday'],
  ])('of %j is %s', (change, fault) => expect(faults(change)).toContain(fault));

  it('may be a key that would change an object’s nature', () => {
    const data: unknown = JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"id":"x"},"constructor":1,'));
    expect(issuesOf(data)).toEqual(['calendar-field-unknown __proto__', 'calendar-field-unknown constructor']);
    const inherited: unknown = Object.create(good);
    expect(issuesOf(inherited)).toContain('calendar-field-missing covers');
  });

  it('is named without filling the screen', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${'x'.repeat(500)}${index}`, 1]));
    const issues = faults(many);
    expect(issues).toHaveLength(10);
    expect(issues.every((issue) => issue.length < 80)).toBe(true);
  });
});

describe('a fault between fields', () => {
  const closure = (from: string, until: string, more = {}) => ({ from, until, name, kind: 'school-holiday', ...more });

  it.each([
    ['a holiday before the span', { holidays: [{ date: '2026-07-31', name }] }, 'holiday-outside-span holidays.0.date'],
    ['a holiday after the span', { holidays: [{ date: '2027-08-01', name }] }, 'holiday-outside-span holidays.0.date'],
    [
      'a holiday listed twice',
      { holidays: [good.holidays[0], { date: '2027-01-01', name }, good.holidays[0]] },
      'repeated-holiday holidays.2',
    ],
    [
      'a closure that ends before it begins',
      { closures: [closure('2026-10-16', '2026-10-12')] },
      'closure-reversed closures.0',
    ],
    [
      'a closure beyond the span',
      { closures: [closure('2027-06-26', '2027-08-10')] },
      'closure-outside-span closures.0',
    ],
    [
      'closures that share a day',
      { closures: [closure('2026-10-16', '2026-10-18'), closure('2026-10-12', '2026-10-16')] },
      'closures-overlap closures.0',
    ],
    [
      'an opening outside the span',
      { openings: [{ date: '2027-08-07', name }] },
      'opening-outside-span openings.0.date',
    ],
    ['an opening listed twice', { openings: [good.openings[0], good.openings[0]] }, 'repeated-opening openings.1'],
    [
      'an opening of a day that is open',
      { openings: [{ date: '2026-09-11', name }] },
      'opening-already-open openings.0',
    ],
    [
      'an opening for work in a break that never closed work',
      { openings: [{ date: '2026-10-14', name, opens: 'school-and-work' }] },
      'opening-already-open openings.0',
    ],
  ])('is %s', (_, change, fault) => expect(faults(change)).toEqual([fault]));

  it('is none where closures touch, or where an opening opens a holiday or a break', () => {
    expect(faults({ closures: [closure('2026-10-12', '2026-10-16'), closure('2026-10-17', '2026-10-18')] })).toEqual(
      [],
    );
    expect(
      faults({
        openings: [
          { date: '2026-12-25', name },
          { date: '2026-10-14', name },
        ],
      }),
    ).toEqual([]);
    const closedForAll = closure('2026-10-12', '2026-10-16', { kind: 'closed-day', closes: 'school-and-work' });
    const opened = { openings: [{ date: '2026-10-14', name, opens: 'school-and-work' }] };
    expect(faults({ ...opened, closures: [closedForAll] })).toEqual([]);
  });

  it('is seen behind a shorter closure too', () => {
    const closures = [
      closure('2026-11-01', '2026-11-02'),
      closure('2026-10-05', '2026-10-06'),
      closure('2026-10-01', '2026-12-01'),
    ];
    expect(faults({ closures })).toEqual(['closures-overlap closures.1', 'closures-overlap closures.0']);
  });

  it('says where two closures overlap', () => {
    const read = checkCalendar({
      ...good,
      closures: [closure('2026-10-12', '2026-10-18'), closure('2026-10-16', '2026-10-30')],
    });
    expect(read).toMatchObject({
      issues: [{ code: 'closures-overlap', params: { from: '2026-10-16', until: '2026-10-18' } }],
    });
  });
});

describe('many faults', () => {
  it('are all reported at once, each at its place', () => {
    const issues = issuesOf({
      id: 'A',
      title: { da: 'Et skoleår' },
      zone: 'Mars/Olympus',
      weeklyDaysOff: ['sat', 'sunday', 'sat'],
      holidays: [
        { date: '2026-13-01', name },
        { date: '2030-01-01', name },
      ],
      closures: [
        { from: '2026-10-16', until: '2026-10-12', name, kind: 'break' },
        { from: '2026-09-02', until: '2026-09-01', name, kind: 'closed-day' },
      ],
      covers: { from: '2026-08-01', until: '2027-07-31' },
      schoolDayEnds: '14:00',
      notes: '',
    });
    expect(issues.sort()).toEqual([
      'calendar-field-missing cites',
      'calendar-field-missing title.en',
      'calendar-field-unknown notes',
      'calendar-field-wrong closures.0.kind',
      'calendar-field-wrong id',
      'closure-reversed closures.1',
      'holiday-outside-span holidays.1.date',
      'no-such-date holidays.0.date',
      'repeated-weekday weeklyDaysOff.2',
      'school-hours-incomplete schoolDayEnds',
      'unknown-time-zone zone',
      'unknown-weekday weeklyDaysOff.1',
    ]);
  });
});
