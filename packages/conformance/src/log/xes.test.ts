import { describe, expect, it } from 'vitest';
import { xesColumns } from './columns.js';
import { badRows, bytesOf, pieces, readThrough } from './read-log.fixture.js';

const log = (inside: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${head}<log xes.version="2.0">\n${inside}\n</log>\n`;
const event = (more = ''): string =>
  `<event><string key="concept:name" value="ask"/><date key="time:timestamp" value="2026-08-17T10:00:00+02:00"/>${more}</event>`;
const trace = (events: string, name = 'c1'): string =>
  `<trace><string key="concept:name" value="${name}"/>${events}</trace>`;

describe('a log in XES', () => {
  it('has a case for each trace, and reads a time that is written as text', async () => {
    const text = log(
      `<global scope="event"><string key="concept:name" value="name"/></global>
       <string key="concept:name" value="a name of the log"/>
       ${trace(event('<string key="org:role" value="teacher"/>'))}
       <trace><string key="org:group" value="3.A"/><string key="concept:name" value="c2"/>
         <event><string key="time:timestamp" value="2026-08-17T08:00:00"/></event>
       </trace>`,
    );
    const whole = await readThrough(text, {});
    expect(whole.events).toEqual([
      {
        caseId: 'c1',
        at: Date.UTC(2026, 7, 17, 8),
        hasOffset: true,
        activity: 'ask',
        id: undefined,
        values: ['teacher', undefined],
        file: undefined,
        line: 5,
      },
      {
        caseId: 'c2',
        at: Date.UTC(2026, 7, 17, 8),
        hasOffset: false,
        activity: undefined,
        id: undefined,
        values: [undefined, '3.A'],
        file: undefined,
        line: 7,
      },
    ]);
    expect(whole.report.withoutOffset).toBe(1);
    for (const size of [1, 2, 7, 100]) expect(await readThrough(pieces(bytesOf(text), size), {})).toEqual(whole);
  });

  it('may have a prefix before its names', async () => {
    const text = log(trace(event())).replaceAll(/(<\/?)(log|trace|event|string|date)/g, '$1x:$2');
    expect((await readThrough(text, {})).report).toMatchObject({ read: 1, bad: 0 });
  });

  it('keeps only what is complete or says nothing of a lifecycle', async () => {
    const phases = ['start', 'complete', 'COMPLETE', 'schedule', 'unknown'];
    const events = phases.map((phase) => event(`<string key="lifecycle:transition" value="${phase}"/>`)).join('');
    expect((await readThrough(log(trace(events + event())), {})).report).toMatchObject({ read: 3, skipped: 3 });
  });

  it('reads values by their type, and leaves a value that does not fit it as text', async () => {
    const typed = [
      '<int key="a" value="4"/>',
      '<float key="b" value="0.5"/>',
      '<boolean key="c" value="true"/>',
      '<boolean key="d" value="4"/>',
      '<int key="e" value=""/>',
      '<string key="f" value="Lærer &amp; p&#230;dagog"/>',
      '<string key="f" value="a second time"/>',
    ].join('');
    const keep = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { events } = await readThrough(log(trace(event(typed))), { columns: { ...xesColumns, keep } });
    expect(events[0]?.values).toEqual([4, 0.5, true, '4', undefined, 'Lærer & pædagog']);
  });

  it('passes over nested attributes and lists', async () => {
    const nested = `<string key="outer" value="1"><string key="org:role" value="nested"/></string>
      <list key="people"><values><string key="org:role" value="listed"/></values></list>
      <container key="org:group"><string key="concept:name" value="contained"/></container>`;
    const { events } = await readThrough(log(trace(event(nested))), {});
    expect(events[0]).toMatchObject({ activity: 'ask', values: [undefined, undefined] });
  });

  it('counts events without case or time, with their lines', async () => {
    const read = await readThrough(
      log(
        `${event()}\n<trace>${event()}</trace>\n${trace('<event/>')}\n${trace('<event><date key="time:timestamp" value="?"/></event>')}`,
      ),
      {},
    );
    expect(badRows(read)).toEqual([
      [3, 'case-missing'],
      [4, 'case-missing'],
      [5, 'time-missing'],
      [6, 'time-unreadable'],
    ]);
  });

  it('does not carry an attribute from one trace or event to the next', async () => {
    const first = trace(event('<string key="org:role" value="teacher"/>'));
    const read = await readThrough(log(`${first}<trace>${event()}</trace>${trace(event())}`), {});
    expect(read.events.map(({ values }) => values[0])).toEqual(['teacher', undefined]);
    expect(read.report.counts).toEqual({ 'case-missing': 1 });
  });

  it('gives what it has read when the XML breaks, and says where', async () => {
    const read = await readThrough(
      log(`${trace(event())}\n${trace(event(), 'c2')}`).replace('</trace>\n<trace>', '</trace>\n<trace'),
      {},
    );
    expect(read.report).toMatchObject({ read: 1, stopped: { code: 'xml-broken', params: { line: 4 } } });
    const cut = await readThrough(log(trace(event())).slice(0, -12), {});
    expect(cut.report).toMatchObject({ read: 1, stopped: { code: 'xml-broken' } });
  });

  it('refuses document types, and with them every entity but the five of XML', async () => {
    const bomb = '<!DOCTYPE log [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n';
    const padded = `${' '.repeat(70_000)}${bomb}`;
    const late = await readThrough(log(trace(event()), padded), { format: 'xes' });
    expect(late.report).toMatchObject({ read: 0, stopped: { code: 'xml-doctype' } });
    const undeclared = await readThrough(log(trace(event('<string key="x" value="&a;"/>'))), {});
    expect(undeclared.report.stopped?.code).toBe('xml-broken');
  });

  it('stops at nesting and at texts without end, before they fill the memory', async () => {
    const deep = await readThrough(log(trace(`<event>${'<list key="x">'.repeat(1_000_000)}`)), {});
    expect(deep.report.stopped).toMatchObject({ code: 'xml-too-deep' });
    let given = 0;
    function* endless(): Generator<Uint8Array> {
      yield bytesOf('<log><trace><string key="concept:name" value="');
      for (; given < 1000; given += 1) yield bytesOf('x'.repeat(65_536));
    }
    const limits = { lineBytes: 100_000 };
    const long = await readThrough({ [Symbol.iterator]: endless } as unknown as readonly Uint8Array[], { limits });
    expect(long.report.stopped).toMatchObject({ code: 'xml-token-too-long' });
    expect(given).toBeLessThan(10);
  });

  it('is read in the encoding that it declares', async () => {
    const text = log(trace(event('<string key="org:role" value="l?rer"/>'))).replace('UTF-8', 'ISO-8859-1');
    const bytes = bytesOf(text).map((byte, index) =>
      text[index] === '?' && index > 100 ? (text[index + 1] === 'r' ? 0xe6 : byte) : byte,
    );
    expect((await readThrough([bytes], {})).events[0]?.values[0]).toBe('lærer');
    const wrong = bytes.slice();
    wrong.set(bytesOf('utf-8     '), text.indexOf('ISO-8859-1'));
    const declared = await readThrough([wrong], {});
    expect(declared.report.stopped?.code).toBe('log-not-utf8');
  });

  it('must be a log', async () => {
    expect((await readThrough('<definitions/>', { format: 'xes' })).report.stopped?.code).toBe('xml-not-a-log');
    expect((await readThrough(log('<object-types/>'), { format: 'xes' })).report.stopped?.code).toBe(
      'format-unsupported',
    );
    expect((await readThrough('', { format: 'xes' })).report.stopped?.code).toBe('xml-broken');
  });
});
