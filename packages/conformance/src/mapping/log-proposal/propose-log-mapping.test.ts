import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultModel } from '@samarbejde/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseMapping } from '../../schema/parse-mapping.js';
import { type ProposedLogMapping, proposeLogMapping } from './propose-log-mapping.js';

const model = defaultModel('2026-11-24');
const fixtures = fileURLToPath(new URL('../../../fixtures/logs/', import.meta.url));

async function proposed(text: string, isCut = false): Promise<ProposedLogMapping> {
  const result = await proposeLogMapping(model, new TextEncoder().encode(text), { isCut });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

describe('a mapping proposed for a log', () => {
  it.each(readdirSync(fixtures))('is a mapping as it stands, comments apart: %s', async (name) => {
    const file = readdirSync(`${fixtures}${name}`).find((one) => one.startsWith('log.')) ?? '';
    const { yaml, mapping } = await proposed(readFileSync(`${fixtures}${name}/${file}`, 'utf8'));
    const read = parseMapping(parse(yaml));
    expect(read).toEqual({ ok: true, value: { ...mapping, rows: mapping.rows } });
    expect(mapping.log?.columns.time).toBeDefined();
  });

  it('takes what stands in the words of the model as it is, and knows an event of an envelope by two columns', async () => {
    const { mapping } = await proposed(readFileSync(`${fixtures}04-in-envelopes/log.jsonl`, 'utf8'));
    expect(mapping.log).toMatchObject({
      columns: { case: 'data.thread', time: 'time', activity: 'type', id: ['source', 'id'] },
      take: { from: 'data.from', to: 'data.to', channel: 'data.channel', act: 'type' },
    });
  });

  it('says that only the beginning was read, and takes no half row for one', async () => {
    const { yaml } = await proposed('case,time,what\nc1,2026-08-17T08:00:00Z,ask\nc1,2026-08-17T08:00:00Z,an', true);
    expect(yaml).toContain('Only the beginning was read: the first 1 events');
    expect(yaml).not.toContain('"an"');
  });

  it('refuses a document that is read whole and is not whole', async () => {
    const head = new TextEncoder().encode('[{"case":"c1"},');
    expect(await proposeLogMapping(model, head, { isCut: true })).toMatchObject({
      ok: false,
      issues: [{ code: 'document-too-large' }],
    });
  });

  it('shows nobody who is named in a column of senders, nor an address, a number or a line of text', async () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,8} [A-Z][a-z]{3,9}sen$/);
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 5 }), async (names) => {
        const rows = names.flatMap((one, index) =>
          [1, 2, 3].map(
            (day) =>
              `c${index},2026-08-0${day}T08:00:00Z,call to 12 34 56 78,${one},${one.replace(' ', '.')}@example.org`,
          ),
        );
        const { yaml } = await proposed(`case,time,what,sender,to\n${rows.join('\n')}\n`);
        for (const one of names) expect(yaml).not.toContain(one.split(' ')[1]);
        expect(yaml).not.toContain('12 34');
        expect(yaml).not.toContain('example.org');
      }),
      { numRuns: 50 },
    );
  });

  it('reads a spreadsheet as a Danish office saves it: days first, columns of roles, letters of an older encoding', async () => {
    const text =
      'Sagsnr;Tidspunkt;Afsenderrolle;Modtagerrolle;Kanal\n' +
      'S-1;02-11-2026 08:15;forælder;klasselærer;telefon\nS-1;13-11-2026 14:02;klasselærer;forælder;samtale i døren\n';
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const result = await proposeLogMapping(model, latin);
    expect(result).toMatchObject({
      ok: true,
      value: {
        mapping: {
          log: { columns: { case: 'Sagsnr', time: 'Tidspunkt', timeFormat: 'day-first' }, encoding: 'windows-1252' },
          rows: expect.arrayContaining([
            { match: { columns: { Afsenderrolle: 'forælder' } }, from: 'parent' },
            { match: { columns: { Modtagerrolle: 'klasselærer' } }, to: 'class-teacher' },
            { match: { columns: { Kanal: 'samtale i døren' } }, channel: 'doorstep-talk' },
          ]),
        },
      },
    });
    const { yaml, mapping } = result.ok ? result.value : await proposed('');
    expect(parseMapping(parse(yaml))).toEqual({ ok: true, value: mapping });
    expect(yaml).toContain('The times have no zone');
  });

  it('takes no month-first time for a day-first one', async () => {
    const rows = [3, 17, 21, 28].map((day) => `c1,08/${day}/2026 08:00,ask`);
    const { mapping } = await proposed(`case,time,what\n${rows.join('\n')}\n`);
    expect(mapping.log).toBeUndefined();
  });

  it('writes the columns that it found where another is missing', async () => {
    const { yaml } = await proposed('sagsnr;hvornår;handling\nS-1;i går;svar\nS-1;i dag;svar\n');
    expect(yaml).toContain('Which column is the time could not be guessed');
    expect(yaml).toContain('#   columns: { case: "sagsnr", time: …, activity: "handling" }');
    expect(parseMapping(parse(yaml)).ok).toBe(true);
  });

  it('says what is wrong where not one event can be read, and what is wrong with the others where some can', async () => {
    const event = (time: string) =>
      `<event><string key="concept:name" value="svar"/><date key="time:timestamp" value="${time}"/></event>`;
    const log = (...times: readonly string[]) =>
      `<log><trace><string key="concept:name" value="c1"/>${times.map(event).join('')}</trace></log>`;
    const none = await proposeLogMapping(model, new TextEncoder().encode(log('?', '?')));
    expect(none).toMatchObject({ ok: false, issues: [{ code: 'time-unreadable' }] });
    const { yaml } = await proposed(log('?', '2026-08-17T08:00:00Z'));
    expect(yaml).toContain('1 row could not be read');
    expect(yaml).toContain('has a time in `time:timestamp` that cannot be read');
  });

  it('cannot be led out of its comments and texts by what a column is called', async () => {
    const { yaml } = await proposed(
      '{"case":"c1","time":"2026-08-17T08:00:00Z","a\\nrows: [evil]":"x","channel":"sms: \\"a\\" # b"}\n'.repeat(2),
    );
    expect(parseMapping(parse(yaml)).ok).toBe(true);
    expect(yaml).not.toMatch(/^rows: \[evil\]/m);
  });
});
