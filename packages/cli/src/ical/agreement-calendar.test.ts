import {
  type Agreement,
  type AgreementDraft,
  type AgreementStep,
  applyToAgreement,
  defaultModel,
  parseTimeZone,
  proposeAgreement,
  valueOf,
} from '@samarbejde/core';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { type AgreementCalendarOptions, agreementCalendar } from './agreement-calendar.js';

const model = defaultModel('2026-11-24');
const zone = valueOf(parseTimeZone('Europe/Copenhagen'));
const options: AgreementCalendarOptions = { model, locale: 'da', zone, domain: 'school.example' };

const nasty = 'Read; write, count\\n\r\n\r\n\u0007ATTENDEE:x "æøå" 😀';
const draft = {
  id: 'plan-7f3a',
  template: 'aalborg/contact-agreement',
  content: {
    form: 'written',
    parties: [
      { id: 't1', role: 'class-teacher' },
      { id: 'h1', role: 'custody-holder' },
    ],
    holders: { 'custody-holder': 1 },
    actions: [{ id: 'read', by: ['h1'], what: nasty, setting: 'home', due: '2026-12-31', doneWhen: 'Ten pages.' }],
    meetings: [
      {
        id: 'winter',
        on: '2026-12-15',
        at: '15:00',
        minutes: 45,
        who: ['t1', 'h1'],
        channel: 'meeting',
        about: 'x'.repeat(300),
      },
      { id: 'summer', on: '2027-06-15', at: '15:00', who: ['t1', 'h1'], channel: 'meeting' },
    ],
    contact: [
      { id: 'weekly', by: ['t1'], to: ['h1'], channels: ['platform-message'], often: { times: 1, per: 'week' } },
    ],
    review: { on: '2027-02-26' },
  },
} as const satisfies AgreementDraft;

const on = '2026-11-25';
const head = { agreement: draft.id, on };
const inForce = after(valueOf(proposeAgreement(model, draft, 't1', '2026-11-24')), [
  { ...head, id: '1', by: 't1', kind: 'agree', version: 1 },
  { ...head, id: '2', by: 'h1', kind: 'agree', version: 1 },
  { ...head, id: '3', by: 't1', kind: 'put-in-force', version: 1 },
]);

function after(agreement: Agreement, steps: readonly AgreementStep[]) {
  return steps.reduce((before, step) => valueOf(applyToAgreement(model, before, step)), agreement);
}

/** What another library reads in the file. */
function read(text: string) {
  const calendar = convertIcsCalendar(undefined, text);
  return Object.fromEntries((calendar.events ?? []).map((event) => [event.uid, event]));
}

const uid = (kind: string, clause: string) => `plan-7f3a.${kind}.${clause}@school.example`;

describe('An agreement as a calendar', () => {
  const text = agreementCalendar(inForce, options);
  const events = read(text);

  it('is read by another library, with every entry under its name', () => {
    expect(Object.keys(events).sort()).toEqual([
      uid('action', 'read'),
      uid('meeting', 'summer'),
      uid('meeting', 'winter'),
      uid('review', 'review'),
    ]);
  });

  it('has whole days where no time was agreed, and the right hour in winter and in summer', () => {
    expect(events[uid('review', 'review')]?.start).toMatchObject({
      type: 'DATE',
      date: new Date('2027-02-26T00:00:00Z'),
    });
    expect(events[uid('action', 'read')]?.end?.date).toEqual(new Date('2027-01-01T00:00:00Z'));
    expect(events[uid('meeting', 'winter')]?.start.date).toEqual(new Date('2026-12-15T14:00:00Z'));
    expect(events[uid('meeting', 'winter')]?.end?.date).toEqual(new Date('2026-12-15T14:45:00Z'));
    expect(events[uid('meeting', 'summer')]?.start.date).toEqual(new Date('2027-06-15T13:00:00Z'));
    expect(events[uid('meeting', 'summer')]?.end?.date).toEqual(new Date('2027-06-15T14:00:00Z'));
  });

  it('says what an entry is and whose part it is by role, and not what people wrote', () => {
    expect(events[uid('action', 'read')]).toMatchObject({
      summary: 'Aftalt handling skal være gjort',
      class: 'PRIVATE',
    });
    expect(events[uid('meeting', 'winter')]?.description).toBe(
      'Aftale om kontakt\nklasselærer, forældremyndighedsindehaver\nmøde',
    );
    expect(text).not.toContain('pages');
    expect(text).not.toMatch(/ATTENDEE|t1|h1/);
  });

  it('holds what people wrote when that is asked for, escaped, so that it cannot break out', () => {
    const told = read(agreementCalendar(inForce, { ...options, words: true, locale: 'en' }));
    expect(Object.keys(told)).toHaveLength(4);
    expect(told[uid('action', 'read')]?.summary).toBe(
      'Agreed action is to be done: Read; write, count\\n ATTENDEE:x "æøå" 😀',
    );
    expect(told[uid('action', 'read')]?.attendees ?? []).toEqual([]);
    expect(told[uid('meeting', 'winter')]?.summary.length).toBeLessThan(250);
  });

  it('stays one entry when somebody writes what looks like the end of it', () => {
    const action = { ...draft.content.actions[0], what: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM' };
    const amended = after(inForce, [
      { ...head, id: '4', by: 't1', kind: 'amend', content: { ...draft.content, actions: [action] } },
      { ...head, id: '5', by: 't1', kind: 'agree', version: 2 },
      { ...head, id: '6', by: 'h1', kind: 'agree', version: 2 },
      { ...head, id: '7', by: 't1', kind: 'put-in-force', version: 2 },
    ]);
    const lines = agreementCalendar(amended, { ...options, words: true }).split('\r\n');
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual([
      'BEGIN:VCALENDAR',
      ...Array(4).fill('BEGIN:VEVENT'),
    ]);
  });

  it('has lines of at most 75 octets that end as the standard says', () => {
    const long = agreementCalendar(inForce, { ...options, words: true });
    const lines = long.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(long.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('says that it is published only when somebody is named who publishes it', () => {
    expect(text).not.toMatch(/METHOD|ORGANIZER/);
    const named = agreementCalendar(inForce, { ...options, organizer: 'office@school.example' });
    const calendar = convertIcsCalendar(undefined, named);
    expect(calendar.method).toBe('PUBLISH');
    expect(calendar.events?.map(({ organizer }) => organizer?.email)).toEqual(Array(4).fill('office@school.example'));
  });

  it('is not written for a host or an address that are none', () => {
    expect(() => agreementCalendar(inForce, { ...options, domain: 'a\r\nX:y' })).toThrow(RangeError);
    expect(() => agreementCalendar(inForce, { ...options, organizer: 'office' })).toThrow(RangeError);
  });

  it('gives the same bytes every time', () => {
    expect(agreementCalendar(JSON.parse(JSON.stringify(inForce)), options)).toBe(text);
  });
});

describe('A calendar that is published again', () => {
  const { meetings } = draft.content;
  const later = after(inForce, [
    {
      ...head,
      id: '4',
      by: 't1',
      kind: 'amend',
      content: { ...draft.content, meetings: meetings.slice(0, 1).map((one) => ({ ...one, on: '2026-12-16' })) },
    },
    { ...head, id: '5', by: 't1', kind: 'agree', version: 2 },
    { ...head, id: '6', by: 'h1', kind: 'agree', version: 2 },
    { ...head, id: '7', by: 't1', kind: 'put-in-force', version: 2 },
  ]);
  const events = read(agreementCalendar(later, options));

  it('updates what moved under the same name, with a higher sequence', () => {
    expect(events[uid('meeting', 'winter')]).toMatchObject({ sequence: 1, status: 'CONFIRMED' });
    expect(events[uid('meeting', 'winter')]?.start.date).toEqual(new Date('2026-12-16T14:00:00Z'));
  });

  it('cancels what is no longer there, and leaves the rest alone', () => {
    expect(events[uid('meeting', 'summer')]).toMatchObject({ sequence: 1, status: 'CANCELLED' });
    expect(events[uid('review', 'review')]?.sequence ?? 0).toBe(0);
  });
});
