import { describe, expect, it } from 'vitest';
import { badRows, bytesOf, pieces, readThrough, columns as rich } from './read-log.fixture.js';

const t = '2026-08-17T08:00:00Z';
const columns = { case: 'case', time: 'time', id: 'id', keep: ['channel'] };
const options = { columns };

describe('a log in CSV', () => {
  it.each([';', ',', '\t', '|'])('is read with %j between its cells', async (separator) => {
    const text = ['id;case;time;channel', `e1;c1;${t};phone-call`, `e2;c2;${t};`].join('\n').replaceAll(';', separator);
    const { events, report } = await readThrough(text, options);
    expect(events.map(({ caseId, id, values, line }) => [caseId, id, values, line])).toEqual([
      ['c1', 'e1', ['phone-call'], 2],
      ['c2', 'e2', [undefined], 3],
    ]);
    expect(report).toMatchObject({ read: 2, bad: 0, stopped: undefined });
  });

  it('finds the separator by the columns that are named, not by what is most frequent', async () => {
    const { report } = await readThrough(`case;time;id;channel;note,a,b,c,d,e,f,g\nc1;${t};e1;x;n\n`, options);
    expect(report).toMatchObject({ read: 1, bad: 0 });
  });

  it('reads quoted cells that hold separators, quotes and lines, wherever it is cut', async () => {
    const text = [
      '\u{feff}id,case,time,channel,text',
      `e1,c1,${t},"phone, ""live""","to linjer:`,
      `den anden, ""med"" anførsel"`,
      `e2,c2,${t},møde,x`,
      '',
      `"e3","c3","${t}","",""`,
      `e4,c4,${t},5" skærm,y`,
    ].join('\r\n');
    const whole = await readThrough(text, options);
    expect(whole.events.map(({ id, values, line }) => [id, values[0], line])).toEqual([
      ['e1', 'phone, "live"', 2],
      ['e2', 'møde', 4],
      ['e3', undefined, 6],
      ['e4', '5" skærm', 7],
    ]);
    expect(whole.report.bad).toBe(0);
    for (const size of [1, 2, 3, 11, 50])
      expect(await readThrough(pieces(bytesOf(text), size), options)).toEqual(whole);
  });

  it('counts rows with too many or too few cells', async () => {
    const read = await readThrough(`case;time;id;channel\nc1;${t};e1\nc1;${t};e1;x;y\nc1;${t};e1;x\n`, options);
    expect(badRows(read)).toEqual([
      [2, 'row-uneven'],
      [3, 'row-uneven'],
    ]);
    expect(read.report.issues[0]?.params).toEqual({ line: 2, expected: 4, found: 3 });
    expect(read.report.read).toBe(1);
  });

  it('loses one line to a quote that is never closed, not the rest of the file', async () => {
    const good = (id: string): string => `c1;${t};${id};x`;
    const text = ['case;time;id;channel', good('a'), `c1;${t};b;"open`, good('c'), good('d'), ''].join('\n');
    for (const size of [5, 1000]) {
      const read = await readThrough(pieces(bytesOf(text), size), options);
      expect(badRows(read)).toEqual([[3, 'row-quote-open']]);
      expect(read.events.map(({ id, line }) => [id, line])).toEqual([
        ['a', 2],
        ['c', 4],
        ['d', 5],
      ]);
    }
    const bounded = await readThrough(`${text}${`${good('e')}\n`.repeat(100)}`, {
      columns,
      limits: { lineBytes: 200 },
    });
    expect(bounded.report).toMatchObject({ read: 103, bad: 1 });
  });

  it('loses only the row whose quotes go wrong inside', async () => {
    const text = `case;time;id;channel\nc1;${t};a;x\nc1;${t};"b"b;x\nc1;${t};c;x\n"c1";"${t}";"d";"x"\n`;
    const read = await readThrough(text, options);
    expect(badRows(read)).toEqual([[3, 'row-quote-open']]);
    expect(read.events.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    const across = await readThrough(`case;time;id;channel\nc1;${t};a;"x\nc1;${t};b;"x"\nc1;${t};c;x\n`, options);
    expect(badRows(across)).toEqual([[2, 'row-quote-open']]);
    expect(across.events.map(({ id, line }) => [id, line])).toEqual([
      ['b', 3],
      ['c', 4],
    ]);
  });

  it('tells a last row that breaks off from one that has too few cells', async () => {
    const head = `case;time;id;channel\nc1;${t};a;x\n`;
    for (const cut of [`c2;${t.slice(0, 8)}`, `c2;${t};"b`, `c2;${t};b`])
      for (const size of [7, 1000])
        expect(badRows(await readThrough(pieces(bytesOf(head + cut), size), options))).toEqual([[3, 'line-cut-off']]);
    expect(badRows(await readThrough(`${head}c2;${t}\n`, options))).toEqual([[3, 'row-uneven']]);
    expect(badRows(await readThrough(`${head}c2;${t}\nc3;${t};b`, options))).toEqual([
      [3, 'row-uneven'],
      [4, 'line-cut-off'],
    ]);
  });

  it('stops at a header that is longer than a line may be, or not UTF-8', async () => {
    const wide = `case;time;id;channel;${'x;'.repeat(1000)}\nc1;${t};a;x\n`;
    const long = await readThrough(wide, { columns, limits: { lineBytes: 500 } });
    expect(long.report).toMatchObject({
      read: 0,
      bad: 0,
      stopped: { code: 'header-too-long', params: { limit: 500 } },
    });
    const odd = Uint8Array.of(...bytesOf('case;time;id;channel;bem'), 0xe6, ...bytesOf(`rkning\nc1;${t};a;x;y\n`));
    expect((await readThrough([odd], options)).report).toMatchObject({
      read: 0,
      bad: 0,
      stopped: { code: 'log-not-utf8' },
    });
  });

  it('tells the rows with NUL characters and bytes that are not UTF-8', async () => {
    const head = bytesOf(`case;time;id;channel\nc1;${t};a;x\n`);
    const latin = [...bytesOf(`c1;${t};b;m`), 0xf8, ...bytesOf('de\n')];
    const rest = bytesOf(`c1;${t};c;\u0000\nc1;${t};d;møde\n`);
    const read = await readThrough([Uint8Array.of(...head, ...latin, ...rest)], options);
    expect(badRows(read)).toEqual([
      [3, 'line-not-utf8'],
      [4, 'line-has-nul'],
    ]);
    expect(read.events.map(({ id }) => id)).toEqual(['a', 'd']);
    const stated = await readThrough([Uint8Array.of(...head, ...latin)], { columns, encoding: 'windows-1252' });
    expect(stated.events.map(({ values }) => values[0])).toEqual(['x', 'møde']);
  });

  it('skips a row over the limit wherever it is cut, also where a quote is open', async () => {
    const long = 'y'.repeat(3000);
    const rows = [`c1;${t};a;x`, `c1;${t};b;${long}`, `c1;${t};c;"x`, long, `c1;${t};d;x`, `c1;${t};e;"x`, 'z"', ''];
    for (const size of [7, 100, 100_000]) {
      const bytes = pieces(bytesOf(['case;time;id;channel', ...rows].join('\n')), size);
      const read = await readThrough(bytes, { columns, limits: { lineBytes: 1000 } });
      expect(badRows(read)).toEqual([
        [3, 'line-too-long'],
        [4, 'row-quote-open'],
        [5, 'line-too-long'],
      ]);
      expect(read.events.map(({ id, line }) => [id, line])).toEqual([
        ['a', 2],
        ['d', 6],
        ['e', 7],
      ]);
    }
  });

  it('stops at a header that lacks a column or has it twice, and does not say what else the header holds', async () => {
    const missing = await readThrough(`case;id;time\nc1;e1;${t}\n`, options);
    expect(missing.report).toMatchObject({
      read: 0,
      stopped: { code: 'column-missing', params: { column: 'channel', columns: 3 } },
    });
    const twice = await readThrough(`case;case;time;id;channel\nc1;c2;${t};e1;x\n`, options);
    expect(twice.report.stopped).toMatchObject({ code: 'column-twice', params: { column: 'case' } });
    const headless = await readThrough(`c1;${t};Kaspar Testperson\n`, options);
    expect(JSON.stringify(headless.report)).not.toContain('Kaspar');
  });

  it('has no events when it has only a header', async () => {
    expect((await readThrough('case;time;id;channel', options)).report).toMatchObject({ read: 0, bad: 0 });
    expect((await readThrough('case;time;id;channel\r\n', options)).report).toMatchObject({ read: 0, bad: 0 });
  });

  it('joins the columns that make an id together, and counts lifecycles as other logs do', async () => {
    const text = `case;time;act;id;from;channel;phase\nc1;${t};ask;1;teacher;;start\nc1;${t};ask;1;teacher;;complete\n`;
    const read = await readThrough(text, { columns: { ...rich, id: ['from', 'id'], lifecycle: 'phase' } });
    expect(read.events.map(({ id, activity }) => [id, activity])).toEqual([['teacher 1', 'ask']]);
    expect(read.report.skipped).toBe(1);
  });
});
