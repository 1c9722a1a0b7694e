import { describe, expect, test } from 'vitest';
import { along, around, bpmn, MODEL } from './bpmn-sketch.js';
import type { Flow } from './flow.js';
import { readBpmn } from './read-bpmn.js';
import { readFlow } from './read-flow.js';

async function flowOf(xml: string): Promise<Flow> {
  const read = await readBpmn(xml, { file: 'talk.bpmn' });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

async function issuesOf(xml: string) {
  const read = await readBpmn(xml);
  return read.ok ? [] : read.issues;
}

describe('a file that cannot be read', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['empty-file', '', {}],
    ['empty-file', ' \n\ufeff\t', {}],
    ['nul-byte', `${bpmn('')}\0`, { line: 4 }],
    ['not-utf-8', bpmn('<b:process id="p" name="\ufffd" />'), { line: 3, column: 25 }],
    ['wrong-encoding', bpmn('').replace('UTF-8', 'ISO-8859-1'), { encoding: 'ISO-8859-1', line: 1 }],
    ['document-type', `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${bpmn('').slice(38)}`, { line: 1 }],
    ['document-type', `<!DOCTYPE d SYSTEM "file:///somewhere"><d/>`, { line: 1 }],
    ['not-well-formed', bpmn('<b:process id="p">'), { line: 4 }],
    ['not-well-formed', bpmn('<b:process id="p" id="q" />'), { line: 3 }],
    ['not-well-formed', bpmn('<b:process id="p" name="&nbsp;" />'), { line: 3 }],
    ['not-well-formed', bpmn('<x:process id="p" />'), { line: 3 }],
    ['not-well-formed', '<', {}],
    ['not-bpmn', '<html><body/></html>', { element: 'html', line: 1, column: 1 }],
    [
      'not-bpmn',
      '<definitions xmlns="http://example.org/not-bpmn"><process id="p"/></definitions>',
      { element: 'definitions' },
    ],
    ['not-bpmn', `<process xmlns="${MODEL}" id="p"/>`, { element: 'process' }],
    ['nested-too-deep', bpmn('<b:extensionElements>'.repeat(300)), { limit: 256 }],
    ['duplicate-id', bpmn('<b:process id="p"><b:startEvent id="p" /></b:process>'), { id: 'p', line: 3, column: 19 }],
    ['invalid-id', bpmn('<b:process id="p"><b:task id="1 two" /></b:process>'), { element: 'task', line: 3 }],
    ['no-process', bpmn(''), {}],
    ['no-process', bpmn('<b:process id="p" />'), {}],
    ['missing-id', bpmn('<b:process id="p"><b:startEvent id="s" /><b:task /></b:process>'), { element: 'Task' }],
    [
      'flow-without-start',
      bpmn('<b:process id="p"><b:task id="a" /></b:process>'),
      { process: 'p', line: 3, column: 1 },
    ],
    [
      'flow-to-missing-node',
      bpmn(around(`${along('it', 'gone')}<b:task id="it" />`, 'it')),
      { flow: 'it-gone', line: 5 },
    ],
    [
      'flow-leaves-its-scope',
      bpmn(around(`<b:subProcess id="it"><b:task id="in" /></b:subProcess>${along('start', 'in')}`, 'it')),
      { flow: 'start-in' },
    ],
    [
      'boundary-without-activity',
      bpmn(around('<b:task id="it" /><b:boundaryEvent id="late"><b:timerEventDefinition /></b:boundaryEvent>', 'it')),
      { element: 'late' },
    ],
  ])('says %s', async (code, xml, params) => {
    expect(await issuesOf(xml)).toMatchObject([{ code, params }]);
  });

  test('says everything at once', async () => {
    const file = bpmn('<b:process id="p"><b:task id="a" /></b:process><b:process id="q"><b:task id="c" /></b:process>');
    expect((await issuesOf(file)).map(({ code }) => code)).toEqual(['flow-without-start', 'flow-without-start']);
  });

  test('is refused by its size before anything is read', async () => {
    const read = await readBpmn(bpmn(around('<b:task id="it" />', 'it')), { limits: { characters: 100 } });
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'file-too-large', params: { limit: 100 } }] });
  });

  test('costs little, even if it is a hundred megabytes of nesting or of one line', async () => {
    for (const text of ['<a>'.repeat(34_000_000), `<a b="${'x'.repeat(100_000_000)}"/>`]) {
      const before = performance.now();
      expect(await issuesOf(text)).toMatchObject([{ code: 'file-too-large' }]);
      expect(performance.now() - before).toBeLessThan(2000);
    }
  });

  test('is not quoted: what stands in it may be personal', async () => {
    const secret = 'a-name-that-must-not-be-repeated';
    for (const file of [
      bpmn(`<b:process id="p" name="${secret}">`),
      bpmn(`<b:process id="p"><b:task id="1 ${secret}" /></b:process>`),
    ]) {
      expect(JSON.stringify(await issuesOf(file))).not.toContain(secret);
    }
  });

  test('keeps nothing of a name that JavaScript gives a meaning', async () => {
    const file = bpmn(around('<b:userTask id="__proto__" constructor="x" name="constructor" />', '__proto__'));
    const flow = await flowOf(file);
    expect(flow.nodes.map(({ id }) => id)).toContain('__proto__');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('that is bytes in another encoding is told', async () => {
    expect(await readFlow(Uint8Array.from([0x3c, 0xe6, 0x3e]))).toMatchObject({
      ok: false,
      issues: [{ code: 'not-utf-8' }],
    });
    const utf16 = new Uint8Array(Buffer.from('\ufeff<a/>', 'utf16le'));
    expect((await readFlow(utf16)).ok).toBe(false);
  });
});
