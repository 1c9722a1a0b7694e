import { describe, expect, it } from 'vitest';
import { badRows, readThrough } from './read-log.fixture.js';

const related = (objectId: string, qualifier: string) => ({ objectId, qualifier });
const log = {
  objectTypes: [{ name: 'thread', attributes: [] }, { name: 'parent' }, { name: 'professional' }],
  eventTypes: [{ name: 'message sent', attributes: [] }],
  objects: [
    { id: 't1', type: 'thread' },
    { id: 't2', type: 'thread' },
    { id: 'p1', type: 'parent', attributes: [] },
    {
      id: 'e1',
      type: 'professional',
      attributes: [
        { name: 'role', time: '2026-08-17T12:00:00Z', value: 'leader' },
        { name: 'role', time: '1970-01-01T00:00:00Z', value: 'teacher' },
      ],
    },
  ],
  events: [
    {
      id: 'm2',
      type: 'message sent',
      time: '2026-08-17T14:00:00Z',
      attributes: [{ name: 'channel', value: 'phone-call' }],
      relationships: [
        related('t1', 'thread'),
        related('e1', 'sender'),
        related('p1', 'recipient'),
        related('p9', 'recipient'),
      ],
    },
    {
      id: 'm1',
      type: 'message sent',
      time: '2026-08-17T08:00:00Z',
      attributes: [{ name: 'channel', value: 'platform-message' }],
      relationships: [related('t2', 'thread'), related('t1', 'thread'), related('e1', 'sender')],
    },
    { id: 'm3', type: 'message sent', time: '2026-08-17T09:00:00Z', relationships: [related('p1', 'sender')] },
  ],
};
const keep = ['channel', 'relationships.sender.role', 'relationships.recipient.type', '/relationships/recipient/id'];
const columns = { case: 'thread', time: 'time', activity: 'type', id: 'id', keep };

describe('a log in OCEL 2.0', () => {
  it('is a set: it is sorted whole, and an event stands in every case that it relates to', async () => {
    const { events, report } = await readThrough(JSON.stringify(log), { columns });
    expect(events.map(({ caseId, id, line }) => [caseId, id, line])).toEqual([
      ['t2', 'm1', 2],
      ['t1', 'm1', 2],
      ['t1', 'm2', 1],
    ]);
    expect(report).toMatchObject({ read: 3, bad: 0, skipped: 1 });
  });

  it('says of an object what held at the time of the event', async () => {
    const { events } = await readThrough(JSON.stringify(log), { columns });
    expect(events.map(({ values }) => values)).toEqual([
      ['platform-message', 'teacher', undefined, undefined],
      ['platform-message', 'teacher', undefined, undefined],
      ['phone-call', 'leader', 'parent', 'p1 p9'],
    ]);
  });

  it('names the object types that may be a case, when the one that is asked for is not there', async () => {
    const read = async (type: string) =>
      (await readThrough(JSON.stringify(log), { columns: { ...columns, case: type } })).report;
    expect((await read('order')).stopped).toMatchObject({
      code: 'case-type-unknown',
      params: { type: 'order', known: ['parent', 'professional', 'thread'] },
    });
    expect((await read('')).stopped?.code).toBe('case-type-needed');
    expect((await read('__proto__')).stopped?.code).toBe('case-type-unknown');
  });

  it('is told apart from OCEL 1.0', async () => {
    const first = { 'ocel:global-log': { 'ocel:version': '1.0' }, 'ocel:events': { e1: {} }, 'ocel:objects': {} };
    for (const text of [JSON.stringify(first), JSON.stringify(first, undefined, 2)])
      expect((await readThrough(text, { columns })).report.stopped?.code).toBe('ocel-1');
  });

  it('counts events that are none, and those whose time cannot be read', async () => {
    const odd = [1, null, [], 'e', { ...log.events[0], time: 'noon' }, { ...log.events[0], time: 7 }, { id: 'm9' }];
    const read = await readThrough(JSON.stringify({ ...log, events: odd }), { columns });
    expect(badRows(read)).toEqual([
      [1, 'event-not-an-object'],
      [2, 'event-not-an-object'],
      [3, 'event-not-an-object'],
      [4, 'event-not-an-object'],
      [5, 'time-unreadable'],
      [6, 'time-is-a-number'],
    ]);
    expect(read.report).toMatchObject({ read: 0, skipped: 1 });
    expect(read.report.issues[5]?.path).toEqual(['events', 5]);
  });

  it('survives objects, relationships and attributes of the wrong shape', async () => {
    const odd = {
      ...log,
      objects: [
        ...log.objects,
        null,
        7,
        { id: 1, type: 'thread' },
        { id: 'x' },
        { id: 't3', type: 'thread', attributes: 'none' },
      ],
      events: [
        { ...log.events[0], relationships: 'none' },
        {
          ...log.events[0],
          relationships: [null, 5, {}, { objectId: {} }, related('t3', 'thread')],
          attributes: [null, { name: 4 }],
        },
      ],
    };
    const { events, report } = await readThrough(JSON.stringify(odd), { columns });
    expect(events.map(({ caseId, values }) => [caseId, ...values])).toEqual([
      ['t3', undefined, undefined, undefined, undefined],
    ]);
    expect(report).toMatchObject({ bad: 0, skipped: 1 });
  });

  it('is refused when it is too large, too deep, broken or something else', async () => {
    const stopped = async (text: string, limits = {}) =>
      (await readThrough(text, { columns, format: 'ocel', limits })).report.stopped?.code;
    expect(await stopped(JSON.stringify(log), { documentBytes: 100 })).toBe('document-too-large');
    expect(await stopped(`{"events":${'['.repeat(5_000_000)}`)).toBe('document-too-deep');
    expect(await stopped(`{"events":"${'['.repeat(500)}\\"["}`)).toBe('document-not-a-log');
    expect(await stopped(JSON.stringify(log).slice(0, -5))).toBe('document-not-json');
    expect(await stopped('')).toBe('document-not-json');
    expect(await stopped('[]')).toBe('document-not-a-log');
    expect(await stopped('{"events":{},"objects":[]}')).toBe('document-not-a-log');
  });
});

describe('a log that is one JSON array', () => {
  it('is read in its order', async () => {
    const rows = [{ c: 'b', t: '2026-08-17T08:00:00Z' }, 4, { c: 'a', t: '2026-08-16T08:00:00Z' }];
    const read = await readThrough(JSON.stringify(rows, undefined, 1), { columns: { case: 'c', time: 't' } });
    expect(read.events.map(({ caseId, line }) => [caseId, line])).toEqual([
      ['b', 1],
      ['a', 3],
    ]);
    expect(badRows(read)).toEqual([[2, 'event-not-an-object']]);
    const object = await readThrough('{}', { columns: { case: 'c', time: 't' }, format: 'json-array' });
    expect(object.report.stopped?.code).toBe('document-not-a-log');
  });
});
