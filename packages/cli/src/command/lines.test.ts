import { defaultModel, lineSchemas } from '@samarbejde/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { fakeIo } from '../testing/fake-io.js';

const asked = '{"id":"a","purpose":"conflict","act":"talk","from":"teacher","to":["parent"],"urgency":null}';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function answersTo(stdin: string | Uint8Array, command = 'decide') {
  const { io, written } = fakeIo({ stdin });
  const code = await run([command, '--assume-usual'], io);
  const lines: { id?: string; line?: number; channels?: object[]; issues?: { code: string; path: unknown[] }[] }[] =
    written.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return { code, lines, stderr: written.stderr };
}

const faultOf = async (line: string | Uint8Array) => {
  const { code, lines } = await answersTo(line);
  return { code, found: lines.map(({ issues }) => issues?.map((one) => [one.code, one.path.join('.')])) };
};

describe('the lines of decide', () => {
  it('are each answered before the next is awaited', async () => {
    const { io, written } = fakeIo();
    const answered: number[] = [];
    async function* caller() {
      for (let line = 0; line < 5; line++) {
        answered.push(written.stdout.split('\n').length - 1);
        yield bytesOf(`${asked}\n`);
      }
    }
    expect(await run(['decide'], { ...io, stdin: caller() })).toBe(0);
    expect(answered).toEqual([0, 1, 2, 3, 4]);
  });

  it('may start with a byte order mark, end in CRLF, be blank, and lack the last line end', async () => {
    const { code, lines } = await answersTo(`\ufeff${asked}\r\n\r\n   \n${asked}\r\n${asked}`);
    expect(code).toBe(0);
    expect(lines.map(({ id, channels }) => [id, channels?.length])).toEqual([
      ['a', 19],
      ['a', 19],
      ['a', 19],
    ]);
  });

  it('are the same however the stream is cut', async () => {
    const whole = bytesOf(`${asked}\n${asked.replace('"a"', '"æøå😀"')}\nnot json\n${asked}`);
    const { lines } = await answersTo(whole);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 }), async (cuts) => {
        const { io, written } = fakeIo();
        const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
        async function* cut() {
          for (const [index, from] of places.slice(0, -1).entries()) yield whole.subarray(from, places[index + 1]);
        }
        await run(['decide', '--assume-usual'], { ...io, stdin: cut() });
        expect(written.stdout).toBe(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      }),
      { numRuns: 15 },
    );
  });

  it('that are wrong get what is wrong in their place, and the rest goes on', async () => {
    const { code, lines } = await answersTo(`${asked}\n{"purpose":\n\n${asked.replace('talk', 'tlak')}\n${asked}\n`);
    expect(code).toBe(2);
    expect(lines.map(({ id, line, issues }) => [id, line, issues?.map((one) => one.code)])).toEqual([
      ['a', undefined, undefined],
      [undefined, 2, ['not-json']],
      ['a', 4, ['unknown-id']],
      ['a', undefined, undefined],
    ]);
  });

  it.each<[string, string | Uint8Array, string, string]>([
    ['half a line', asked.slice(0, 40), 'not-json', ''],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'not-utf-8', ''],
    ['a NUL', `${asked}\u0000`, 'not-json', ''],
    ['a list', '[]', 'wrong-type', ''],
    ['a number', '1', 'wrong-type', ''],
    ['nothing', 'null', 'wrong-type', ''],
    ['ten thousand lists in each other', '['.repeat(10_000), 'not-json', ''],
    ['an id that is a number', asked.replace('"a"', '1'), 'wrong-type', 'id'],
    ['a key that nobody knows', asked.replace('"id"', '"ident"'), 'unknown-key', 'ident'],
    ['the key `__proto__`', asked.replace('"id"', '"__proto__"'), 'unknown-key', '__proto__'],
    ['the role `constructor`', asked.replace('"teacher"', '"constructor"'), 'unknown-id', 'from'],
    ['no recipient', asked.replace('["parent"]', '[]'), 'empty-list', 'to'],
  ])('tell of %s', async (_, line, wanted, path) => {
    const { code, found } = await faultOf(line);
    expect(code).toBe(2);
    expect(found).toEqual([[[wanted, path]]]);
  });

  it('over one mebibyte are not read, and the next one is', async () => {
    const { code, lines } = await answersTo(`{"id":"${'x'.repeat(1024 * 1024)}"}\n${asked}\n`);
    expect(code).toBe(2);
    expect(lines.map(({ line, issues }) => [line, issues?.[0]?.code])).toEqual([
      [1, 'line-too-long'],
      [undefined, undefined],
    ]);
  });

  it('keep nothing of what stood in a line that is wrong', async () => {
    const { io, written } = fakeIo({
      stdin: `${asked.replace('"urgency"', '"note"').replace('null', '"a secret"')}\n`,
    });
    await run(['decide'], io);
    expect(written.stdout + written.stderr).not.toContain('secret');
  });

  it('are what the published schemas say, in and out, for decisions, plans and faults', async () => {
    const ajv = new Ajv2020({ strict: false });
    const schemas = lineSchemas(defaultModel('2026-11-24'));
    const matter = { purpose: 'concern', from: 'teacher', to: ['parent'], suspicion: 'home' };
    expect(ajv.validate(schemas.situation, JSON.parse(asked)), ajv.errorsText()).toBe(true);
    expect(ajv.validate(schemas.matter, matter), ajv.errorsText()).toBe(true);
    const decisions = await answersTo(`${asked}\nno json\n`);
    const plans = await answersTo(`${JSON.stringify(matter)}\nno json\n`, 'plan');
    expect([decisions.lines.length, plans.lines.length]).toEqual([2, 2]);
    for (const line of decisions.lines) expect(ajv.validate(schemas.decision, line), ajv.errorsText()).toBe(true);
    for (const line of plans.lines) expect(ajv.validate(schemas.plan, line), ajv.errorsText()).toBe(true);
  });
});
