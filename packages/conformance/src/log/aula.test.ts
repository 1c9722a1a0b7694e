import { describe, expect, it } from 'vitest';
import { oneSpelling } from './aula-threads.js';
import { aulaColumns } from './columns.js';
import { badRows, readThrough } from './read-log.fixture.js';

const person = (id: number | string, portalRole: string, more = {}) => ({
  fullName: 'Navn Navnesen',
  mailBoxOwner: { id, portalRole, mailBoxOwnerType: 'InstitutionProfile', ...more },
});
const message = (id: string, hour: number, sender: object, more = {}) => ({
  id,
  sendDateTime: `2026-08-17T${String(hour).padStart(2, '0')}:00:00.000Z`,
  sender,
  text: { html: 'En besked om noget personligt' },
  ...more,
});
const envelope = <T>(data: T) => ({ status: { code: 0, message: 'OK' }, data });
const teacher = person(7, 'employee');
const mother = person('12', 'GUARDIAN');
const father = person(13, 'guardian');

const list = envelope({
  threads: [
    {
      id: 1,
      subject: 'Et emne',
      sensitive: true,
      creator: teacher,
      recipients: [mother, father],
      extraRecipientsCount: 0,
      regardingChildren: [{ profileId: 111, displayName: 'Barn Barnesen' }, { profileId: 112 }],
    },
  ],
});
const messages = envelope({
  id: '1',
  subject: 'Et emne',
  moreMessagesExist: false,
  messages: [message('b', 9, mother, { messageType: 'Message' }), message('a', 8, teacher, { messageType: 'Message' })],
});

describe('an Aula-shaped export', () => {
  it('puts together what it says of a thread, and names nobody', async () => {
    const { events, report } = await readThrough(JSON.stringify([list, messages]), {});
    expect(events.map(({ caseId, id, activity, values }) => [caseId, id, activity, ...values])).toEqual([
      ['1', 'a', 'message', 'employee', 'guardian', false, true, 'message', undefined],
      ['1', 'b', 'message', 'guardian', 'employee guardian', false, true, 'message', undefined],
    ]);
    expect(report).toMatchObject({ read: 2, bad: 0 });
    expect(JSON.stringify([events, report])).not.toMatch(/Navn|Barn|emne|personligt/);
  });

  it('can take each child as a case, and leaves out threads about no child', async () => {
    const noChild = envelope({ id: 2, messages: [message('c', 10, teacher)] });
    const columns = { ...aulaColumns, case: 'child' };
    const { events, report } = await readThrough(JSON.stringify([list, messages, noChild]), { columns });
    expect(events.map(({ caseId, id }) => [caseId, id])).toEqual([
      ['111', 'a'],
      ['112', 'a'],
      ['111', 'b'],
      ['112', 'b'],
    ]);
    expect(report.skipped).toBe(1);
  });

  it('leaves open what the export does not tell', async () => {
    const bare = envelope({ id: 5, messages: [message('a', 8, { mailBoxOwner: { portalRole: 'employee' } })] });
    const { events } = await readThrough(JSON.stringify(bare), {});
    expect(events[0]?.values).toEqual(['employee', undefined, false, undefined, undefined, undefined]);
    const unknownOther = { ...list.data.threads[0], recipients: [mother, { fullName: 'x' }] };
    const read = await readThrough(JSON.stringify([envelope({ threads: [unknownOther] }), messages]), {});
    expect(read.events[0]?.values[1]).toBeUndefined();
  });

  it('says when the list of recipients was cut short', async () => {
    const cut = { ...list.data.threads[0], extraRecipientsCount: 40 };
    const { events } = await readThrough(JSON.stringify([envelope({ threads: [cut] }), messages]), {});
    expect(events[0]?.values.slice(1, 3)).toEqual(['guardian', true]);
  });

  it('tells reminders and what the platform writes from what people write', async () => {
    const kinds = ['Message', 'AutoReply', 'RECIPIENTS_ADDED', 'systemMessage', 'Forward', 'Something-New', undefined];
    const sent = kinds.map((messageType, index) => message(`m${index}`, index, teacher, { messageType }));
    const reminder = {
      id: 9,
      threadEntityLinkDto: { entityId: 'e', threadType: 'eventReminder' },
      messages: [message('r', 23, teacher)],
    };
    const { events } = await readThrough(JSON.stringify([envelope({ id: 8, messages: sent }), envelope(reminder)]), {});
    const expected = ['message', 'auto-reply', 'system', 'system', 'message', undefined, 'message', 'event-reminder'];
    expect(events.map(({ activity }) => activity)).toEqual(expected);
  });

  it('counts threads whose messages are withheld or only partly there', async () => {
    const threads = [
      { id: 1, sensitive: true },
      { id: 2, sensitive: false },
      { id: 3, moreMessagesExist: true, messages: [message('a', 8, teacher)] },
    ];
    const read = await readThrough(JSON.stringify(envelope({ threads })), {});
    expect(read.report.issues.map(({ code, params }) => [params['thread'], code])).toEqual([
      [1, 'thread-withheld'],
      [2, 'thread-incomplete'],
      [3, 'thread-incomplete'],
    ]);
    expect(read.report.read).toBe(1);
  });

  it('counts messages without a time, and survives values of the wrong shape', async () => {
    const odd = [
      message('a', 8, teacher, { sendDateTime: null }),
      message('b', 8, 'somebody' as unknown as object),
      message('c', 8, { mailBoxOwner: [] }),
      null,
      'text',
      message('d', 8, teacher, { sendDateTime: '2026-08-17T08:00:00' }),
    ];
    const thread = {
      id: 1,
      creator: 4,
      recipients: 'all',
      regardingChildren: {},
      threadEntityLinkDto: [],
      messages: odd,
    };
    const read = await readThrough(JSON.stringify(envelope({ threads: [thread, 5, { messages: [] }] })), {});
    expect(badRows(read)).toEqual([[1, 'time-missing']]);
    expect(read.report).toMatchObject({ read: 3, withoutOffset: 1 });
  });

  it('has a closed set of columns', async () => {
    const columns = { ...aulaColumns, keep: ['sender-role', 'subject'] };
    const { report } = await readThrough(JSON.stringify(messages), { columns });
    expect(report.stopped).toMatchObject({ code: 'column-missing', params: { column: 'subject' } });
  });

  it('is refused when it is another answer of the platform', async () => {
    const { report } = await readThrough(JSON.stringify(envelope({ userId: 'u', institutions: [] })), {});
    expect(report.stopped?.code).toBe('document-not-a-log');
  });

  it('spells every value in one way', () => {
    for (const spelling of ['SchoolHomeMeeting', 'school_home_meeting', 'school-home-meeting', 'schoolHomeMeeting'])
      expect(oneSpelling(spelling)).toBe('schoolhomemeeting');
    expect([oneSpelling(3), oneSpelling(''), oneSpelling('_'), oneSpelling(undefined)]).toEqual(
      Array(4).fill(undefined),
    );
  });
});
