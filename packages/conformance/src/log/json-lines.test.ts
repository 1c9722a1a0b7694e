import { describe, expect, it } from 'vitest';
import { badRows, bytesOf, columns, pieces, readThrough } from './read-log.fixture.js';

const t = '2026-08-17T08:00:00Z';
const at = Date.UTC(2026, 7, 17, 8);
const row = (more: object = {}): string => JSON.stringify({ case: 'c1', time: t, ...more });

describe('a log in JSON Lines', () => {
  it('gives what its columns name, and nothing else of the row', async () => {
    const { events } = await readThrough(
      `${row({ act: 'message', id: 'm1', channel: 'phone-call', from: 'teacher', text: 'Kære forældre', name: 'x' })}\n`,
    );
    expect(events).toEqual([
      {
        caseId: 'c1',
        at,
        hasOffset: true,
        activity: 'message',
        id: 'm1',
        values: ['phone-call', 'teacher'],
        file: undefined,
        line: 1,
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('Kære');
  });

  it('may be cut anywhere on its way, also inside a letter', async () => {
    const text = `\u{feff}${row({ channel: 'møde', id: 'é€😀' })}\r\n\r\n${row({ from: 'lærer' })}\n  \n${row({ id: 7 })}`;
    const whole = await readThrough(text);
    expect(whole.events.map(({ id, values, line }) => [id, values, line])).toEqual([
      ['é€😀', ['møde', undefined], 1],
      [undefined, [undefined, 'lærer'], 3],
      ['7', [undefined, undefined], 5],
    ]);
    for (const size of [1, 2, 3, 5, 7, 64]) expect(await readThrough(pieces(bytesOf(text), size))).toEqual(whole);
  });

  it('passes on the good lines and lists the bad ones by line', async () => {
    const read = await readThrough(
      [
        row(),
        'not json',
        '[1,2]',
        '42',
        '"text"',
        'null',
        `{"case":"c1","time":"${t}"`,
        `{"case":"c1\u0000","time":"${t}"}`,
        row({ case: '' }),
        row({ case: undefined }),
        row({ case: { id: 1 } }),
        row({ time: undefined }),
        row({ time: '' }),
        row({ time: 1786953600 }),
        row({ time: true }),
        row({ time: 'i morgen' }),
        row({ time: '2026-02-30T08:00:00Z' }),
        row({ time: '2026-08-17' }),
        row({ time: '1026-08-17T08:00:00Z' }),
        row({ case: 'c2' }),
        '',
      ].join('\n'),
    );
    expect(read.events.map(({ caseId, line }) => [caseId, line])).toEqual([
      ['c1', 1],
      ['c2', 20],
    ]);
    expect(badRows(read)).toEqual([
      [2, 'line-not-json'],
      [3, 'line-not-an-object'],
      [4, 'line-not-an-object'],
      [5, 'line-not-an-object'],
      [6, 'line-not-an-object'],
      [7, 'line-not-json'],
      [8, 'line-has-nul'],
      [9, 'case-missing'],
      [10, 'case-missing'],
      [11, 'case-missing'],
      [12, 'time-missing'],
      [13, 'time-missing'],
      [14, 'time-is-a-number'],
      [15, 'time-unreadable'],
      [16, 'time-unreadable'],
      [17, 'time-not-on-calendar'],
      [18, 'time-without-clock'],
      [19, 'time-out-of-range'],
    ]);
    expect(read.report).toMatchObject({ read: 2, bad: 18, skipped: 0, withoutOffset: 0, stopped: undefined });
  });

  it('lists the first issues and counts them all', async () => {
    const read = await readThrough(`{}\n`.repeat(500), { columns, limits: { listed: 3 } });
    expect(badRows(read)).toEqual([1, 2, 3].map((line) => [line, 'case-missing']));
    expect(read.report).toMatchObject({ read: 0, bad: 500, counts: { 'case-missing': 500 }, bytes: 1500 });
  });

  it('tells the one line that is not UTF-8, and reads its neighbours', async () => {
    const bytes = [
      bytesOf(`${row({ from: 'lærer' })}\n`),
      Uint8Array.of(0x7b, 0xe6, 0x7d, 10),
      bytesOf(`${row({ from: 'å' })}\n`),
    ];
    const read = await readThrough(bytes);
    expect(badRows(read)).toEqual([[2, 'line-not-utf8']]);
    expect(read.events.map(({ values, line }) => [values[1], line])).toEqual([
      ['lærer', 1],
      ['å', 3],
    ]);
  });

  it('says of a last line that ends half-way that it is cut off', async () => {
    expect(badRows(await readThrough(`${row()}\n${row().slice(0, 20)}`))).toEqual([[2, 'line-cut-off']]);
    expect(badRows(await readThrough(`${row()}\n${row().slice(0, 20)}\n`))).toEqual([[2, 'line-not-json']]);
  });

  it('skips a line over the limit wherever it is cut, and reads on after it', async () => {
    const long = row({ text: 'x'.repeat(5000) });
    const text = `${row({ id: 'a' })}\n${long}\n${row({ id: 'b' })}\n${long}\n${long}\n${row({ id: 'c' })}\n${long}`;
    for (const size of [7, 100, 1000, 1_000_000]) {
      const read = await readThrough(pieces(bytesOf(text), size), { columns, limits: { lineBytes: 1000 } });
      expect(read.events.map(({ id, line }) => [id, line])).toEqual([
        ['a', 1],
        ['b', 3],
        ['c', 6],
      ]);
      expect(badRows(read)).toEqual([2, 4, 5, 7].map((line) => [line, 'line-too-long']));
    }
  });

  it('counts times without an offset, and reads them as clock readings', async () => {
    const { events, report } = await readThrough(`${row({ time: '2026-08-17 08:00:00' })}\n${row()}\n`);
    expect(events.map((event) => [event.at, event.hasOffset])).toEqual([
      [at, false],
      [at, true],
    ]);
    expect(report.withoutOffset).toBe(1);
  });

  it('reads numbers as times only when told their unit', async () => {
    const text = `${row({ time: at })}\n${row({ time: String(at) })}\n${row({ time: null })}\n${row({ time: [] })}\n`;
    const read = await readThrough(text, { columns: { ...columns, timeFormat: 'epoch-milliseconds' } });
    expect(read.events.map((event) => event.at)).toEqual([at, at]);
    expect(badRows(read)).toEqual([
      [3, 'time-missing'],
      [4, 'time-unreadable'],
    ]);
    const wrong = await readThrough(text, { columns: { ...columns, timeFormat: 'epoch-seconds' } });
    expect(wrong.report.counts).toMatchObject({ 'time-out-of-range': 2 });
  });

  it('leaves out what is not complete', async () => {
    const lifecycles = ['start', 'complete', 'COMPLETE', 'schedule', '', null, undefined];
    const { report } = await readThrough(lifecycles.map((phase) => row({ phase })).join('\n'), {
      columns: { ...columns, lifecycle: 'phase' },
    });
    expect(report).toMatchObject({ read: 5, skipped: 2, bad: 0 });
  });

  it('finds columns in nested data, by path, by pointer and by names with dots', async () => {
    const text = JSON.stringify({
      subject: 'c1',
      time: t,
      source: '/skole/1',
      id: 'e1',
      data: { sender: 'guardian', to: ['teacher', 'leader', 'teacher'], 'a/b': { '~': 1 }, deep: null },
      'org.role': 'pedagogue',
    });
    const keep = ['data.sender', 'data.to', '/data/a~1b/~0', 'org.role', 'data.deep.er', 'data', 'data.to.length'];
    const { events } = await readThrough(text, {
      columns: { case: 'subject', time: 'time', id: ['source', 'id'], keep },
    });
    expect(events[0]?.id).toBe('/skole/1 e1');
    expect(events[0]?.values).toEqual(['guardian', 'teacher leader', 1, 'pedagogue', undefined, undefined, undefined]);
  });

  it('takes no harm from keys that objects inherit', async () => {
    const text = `{"case":"c1","time":"${t}","__proto__":{"channel":"x","polluted":true},"constructor":"teacher"}\n${row()}\n`;
    const keep = [
      'channel',
      'polluted',
      'constructor',
      'constructor.name',
      'toString',
      '__proto__.channel',
      '__proto__',
    ];
    const { events } = await readThrough(text, { columns: { ...columns, keep } });
    expect(events.map(({ values }) => values)).toEqual([
      [undefined, undefined, 'teacher', undefined, undefined, 'x', undefined],
      keep.map(() => undefined),
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it('survives a line of nothing but brackets', async () => {
    const read = await readThrough(`${row()}\n${'['.repeat(900_000)}\n${'{"a":'.repeat(180_000)}\n${row()}\n`);
    expect(read.report).toMatchObject({ read: 2, bad: 2 });
  });
});
