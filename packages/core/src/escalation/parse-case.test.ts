import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.js';
import { valueOf } from '../result.js';
import { after, model, open, opening, talked } from './conflict.fixture.js';
import { parseCase, parseCaseEvent, parseCaseOpening } from './parse-case.js';

const json = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));
const told = (
  read: ReturnType<typeof parseCase> | ReturnType<typeof parseCaseEvent> | ReturnType<typeof parseCaseOpening>,
) => (read.ok ? [] : read.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`));
const event = { kind: 'done', what: 'talk', on: '2026-10-06', by: { role: 'parent' } };

describe('An opening from outside', () => {
  it('is read as it was written', () => {
    expect(valueOf(parseCaseOpening(model, json(opening)))).toEqual(opening);
  });

  it('may leave out with null what it does not have', () => {
    expect(valueOf(parseCaseOpening(model, { ...json(opening), about: null, follows: null }))).toEqual(opening);
  });

  it.each([
    [{ on: '2026-02-30' }, 'on: no-such-date'],
    [{ on: '2026-10-05T08:00:00' }, 'on: time-without-zone'],
    [{ on: 5 }, 'on: not-a-date'],
    [{ by: 'parent' }, 'by: wrong-type'],
    [{ by: { role: 'parnt' } }, 'by.role: unknown-id'],
    [{ by: { role: 'parent', name: 'somebody' } }, 'by.name: unknown-key'],
    [{ with: 7 }, 'with: wrong-type'],
    [{ purpose: 'konflikt' }, 'purpose: unknown-id'],
    [{ facts: [] }, 'facts: wrong-type'],
    [{ facts: { tension: 'boiling' } }, 'facts.tension: unknown-value'],
    [{ facts: { suspicion: 'home' } }, 'facts.suspicion: harm-goes-first'],
    [{ facts: { mood: 'bad' } }, 'facts.mood: unknown-key'],
    [{ calendar: { id: 'x' } }, 'calendar.title: calendar-field-missing'],
    [{ calendar: 'school' }, 'calendar: calendar-not-an-object'],
    [{ note: 'free text' }, 'note: unknown-key'],
    [{ id: 3 }, 'id: wrong-type'],
  ])('%j gives %s', (changes, issue) => {
    expect(told(parseCaseOpening(model, { ...json(opening), ...changes }))).toContain(issue);
  });

  it.each([null, undefined, 7, 'text', [], [opening]])('that is no object is refused: %j', (input) => {
    expect(told(parseCaseOpening(model, input))).toEqual([': wrong-type']);
  });

  it('says in its issues nothing that it was given but field names and ids', () => {
    const read = parseCaseOpening(model, {
      ...json(opening),
      on: 'the day Anna fell',
      facts: { tension: 'Anna' },
      about: 'Anna',
    });
    expect(read.ok ? '' : read.issues.map((issue) => explain(issue, 'en')).join()).not.toContain('Anna');
  });
});

describe('An event from outside', () => {
  it.each([
    event,
    { kind: 'moved-on', to: 'nearest-leader', on: '2026-10-06', by: { role: 'parent', id: 'p-1' } },
    {
      kind: 'paused',
      because: 'awaiting-party',
      awaiting: 'class-teacher',
      on: '2026-10-06T08:00:00+02:00',
      by: { role: 'parent' },
    },
    { kind: 'left', exit: 'complaint', on: '2026-10-06', by: { role: 'parent' }, recordedOn: '2026-10-07' },
    { kind: 'facts-learned', facts: { tension: 'heated' }, on: '2026-10-06', by: { role: 'parent' } },
  ])('is read as it was written: %j', (input) => {
    expect(valueOf(parseCaseEvent(model, input))).toEqual(input);
  });

  it.each([
    [{ ...event, kind: 'shouted' }, 'kind: unknown-id'],
    [{ on: '2026-10-06', by: { role: 'parent' } }, 'kind: missing-key'],
    [{ ...event, what: 'sing' }, 'what: unknown-id'],
    [{ ...event, what: undefined }, 'what: missing-key'],
    [{ ...event, to: 'nearest-leader' }, 'to: unknown-key'],
    [{ ...event, kind: 'closed', what: null, as: 'won' }, 'as: unknown-id'],
    [{ ...event, kind: 'paused', what: null, because: 'tired' }, 'because: unknown-id'],
    [{ ...event, kind: 'safety-raised', what: null, suspicion: 'none' }, 'suspicion: unknown-id'],
    [{ ...event, kind: 'calendar-renewed', what: null, calendar: {} }, 'calendar.id: calendar-field-missing'],
    [{ ...event, kind: '__proto__' }, 'kind: unknown-id'],
    [
      JSON.parse('{"__proto__": {"kind": "agreed"}, "on": "2026-10-06", "by": {"role": "parent"}}'),
      'kind: missing-key',
    ],
    [7, ': wrong-type'],
  ])('%j gives %s', (input, issue) => {
    expect(told(parseCaseEvent(model, input))).toContain(issue);
  });

  it('whatever it is, is read or refused, and every reason can be told', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ kind: fc.string(), on: fc.jsonValue(), by: fc.jsonValue() })),
        (input) => {
          const read = parseCaseEvent(model, input);
          for (const issue of read.ok ? [] : read.issues) {
            for (const locale of ['da', 'en'] as const) expect(explain(issue, locale)).not.toMatch(/^`|undefined/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('A kept case', () => {
  const kept = after(open(), ...talked, ['2026-10-07', 'parent', { kind: 'moved-on', to: 'nearest-leader' }]);

  it('is read back byte for byte', () => {
    expect(JSON.stringify(valueOf(parseCase(model, json(kept))))).toBe(JSON.stringify(kept));
  });

  it('is worked out from its events, whatever else was written into it', () => {
    const tampered = { ...json(kept), step: 'school-leader', obligations: [], standing: 'closed' };
    expect(valueOf(parseCase(model, tampered)).step).toBe('nearest-leader');
  });

  it.each([
    [{ schemaVersion: 2 }, 'schemaVersion: case-version'],
    [{ schemaVersion: undefined }, 'schemaVersion: case-version'],
    [{ events: 'none' }, 'events: wrong-type'],
    [{ events: [event, { ...event, by: { role: 'nobody' } }] }, 'events.1.by.role: unknown-id'],
    [
      { events: [{ on: event.on, by: event.by, kind: 'moved-on', to: 'school-leader' }] },
      'events.0.to: not-the-next-step',
    ],
    [{ events: new Array(5001).fill(event) }, 'events: case-too-long'],
    [{ opening: { ...json(opening), id: 'not an id' } }, 'id: bad-case-id'],
    [{ opening: null }, 'opening: wrong-type'],
    [{ under: { path: 'another' } }, 'under.path: path-changed'],
  ])('%j gives %s', (changes, issue) => {
    expect(told(parseCase(model, { ...json(kept), ...changes }))).toContain(issue);
  });

  it('of half a line is no case', () => {
    expect(told(parseCase(model, JSON.stringify(kept).slice(0, 100)))).toEqual([': wrong-type']);
  });
});
