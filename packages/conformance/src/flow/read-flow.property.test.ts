import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { along, around, bpmn } from './bpmn-sketch.js';
import { prepareFlow } from './explore/prepare.js';
import { endingsOf } from './explore/stuck.js';
import { flowIssueTexts } from './issue-texts.js';
import { readFlow } from './read-flow.js';

const sound = [
  bpmn(around('<b:userTask id="ask"><b:documentation>x</b:documentation></b:userTask>', 'ask')),
  bpmn(around(`<b:subProcess id="s"><b:startEvent id="i" /><b:task id="t" />${along('i', 't')}</b:subProcess>`, 's')),
  'flow: x\nsteps:\n  - { id: a, kind: receive, timers: [{ after: P1D, next: b }] }\n  - { id: b }\n',
  '{"flow":"x","steps":[{"id":"a","next":["a","end"]}]}',
];

/** A sound file with a piece of it replaced, taken out or doubled. */
const broken = fc
  .record({
    file: fc.constantFrom(...sound),
    at: fc.nat(1000),
    length: fc.nat(40),
    put: fc.oneof(fc.string(), fc.constantFrom('', '<', '>', '"', ':', '\n  ', '&a;', ']]>', '{', '\u0000', 'ø')),
    twice: fc.boolean(),
  })
  .map(({ file, at, length, put, twice }) => {
    const from = at % file.length;
    const piece = file.slice(from, from + length);
    return file.slice(0, from) + (twice ? piece + piece : put) + file.slice(from + length);
  });

test('any text gives a flow that can be followed, or issues that can be said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, fc.string(), fc.json()), async (text) => {
      const read = await readFlow(text);
      if (read.ok) {
        expect(JSON.parse(JSON.stringify(read.value))).toEqual(read.value);
        expect(endingsOf(prepareFlow(read.value), { limit: 500 }).length).toBeGreaterThan(0);
        return;
      }
      expect(read.issues.length).toBeGreaterThan(0);
      for (const { code, params } of read.issues) {
        const asked = [...flowIssueTexts[code].en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(Object.keys(params)).toEqual(expect.arrayContaining(asked));
      }
    }),
    { numRuns: 300 },
  );
});

test('any bytes do too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const read = await readFlow(bytes);
      expect(read.ok || read.issues.length > 0).toBe(true);
    }),
    { numRuns: 100 },
  );
});
