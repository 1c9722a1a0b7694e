import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Flow } from './flow.js';
import { nativeFlowSchema } from './native-schema.js';
import { readFlow } from './read-flow.js';
import { readNative } from './read-native.js';

function flowOf(text: string): Flow {
  const read = readNative(text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function issuesOf(text: string) {
  const read = readNative(text);
  return read.ok ? [] : read.issues;
}

const whole = `
# A concern, from the home to the school.
flow: concern
title: A concern is raised
steps:
  - { id: raise, kind: receive, by: parent, to: teacher, purpose: concern, act: ask }
  - id: answer
    title: Answer the parents
    by: teacher
    to: [parent, child]
    channel: phone-call
    facts: { tension: delicate, days: 3, ready: true }
    groups: teachers
    topic: [call, note]
    timers:
      - { every: P1D, times: 3, next: remind }
      - { after: P5D, next: lead }
    next: end
  - { id: remind, kind: send, internal: true, next: end }
  - id: lead
    kind: choice
    next:
      - { to: talk, when: it is still open }
      - { to: end, otherwise: true }
  - id: talk
    kind: group
    repeats: many
    steps:
      - { id: invite, kind: first, next: [come, late] }
      - { id: come, kind: receive, next: end }
      - { id: late, kind: wait, for: P2D }
  - { id: stop, kind: end, everything: true }
`;

describe('a flow written by hand', () => {
  const flow = flowOf(whole);
  const node = (id: string) => flow.nodes.find((found) => found.id === id);

  test('has a process, and begins with its first step', () => {
    expect(flow).toMatchObject({
      id: 'concern',
      name: 'A concern is raised',
      source: { format: 'native' },
      processes: [{ id: 'concern' }],
    });
    expect(flow.edges[0]).toMatchObject({ from: 'concern.start', to: 'raise' });
  });

  test('says of each step what a mapping would have to say of a BPMN file', () => {
    expect(node('raise')).toMatchObject({
      kind: 'task',
      task: 'receive',
      stated: { by: 'parent', to: ['teacher'], purpose: 'concern', act: 'ask' },
      place: { line: 6, column: 5 },
    });
    expect(node('answer')).toMatchObject({
      task: 'user',
      name: 'Answer the parents',
      candidateGroups: ['teachers'],
      topics: ['call', 'note'],
      stated: { to: ['parent', 'child'], facts: { tension: 'delicate', days: 3, ready: true } },
    });
    expect(node('remind')).toMatchObject({ stated: { internal: true } });
    expect(node('lead')).not.toHaveProperty('stated');
  });

  test('goes on with the step below unless told otherwise', () => {
    const ways = (from: string) => flow.edges.filter((edge) => edge.from === from).map(({ to }) => to);
    expect(ways('raise')).toEqual(['answer']);
    expect(ways('answer')).toEqual([]);
    expect(ways('lead')).toEqual(['talk', 'lead.end-2']);
    expect(ways('talk')).toEqual(['stop']);
    expect(ways('late')).toEqual([]);
  });

  test('keeps conditions and what is taken otherwise', () => {
    expect(flow.edges.filter((edge) => edge.from === 'lead')).toMatchObject([
      { name: 'it is still open', conditional: true, isDefault: false },
      { conditional: false, isDefault: true },
    ]);
  });

  test('gives timers: `every` leaves the step alone, `after` takes the matter from it', () => {
    expect(node('answer.timer-1')).toMatchObject({
      position: 'boundary',
      attachedTo: 'answer',
      interrupting: false,
      triggers: [{ type: 'timer', timer: { kind: 'cycle', raw: 'R3/P1D', times: 3 } }],
    });
    expect(node('answer.timer-2')).toMatchObject({ interrupting: true, triggers: [{ timer: { raw: 'P5D' } }] });
    const gentle = flowOf('flow: x\nsteps:\n  - { id: a, timers: [{ after: P1D, goesOn: true, next: end }] }');
    expect(gentle.nodes.find(({ id }) => id === 'a.timer-1')).toMatchObject({ interrupting: false });
  });

  test('has groups with steps of their own, waits, choices by event, and ends', () => {
    expect(node('talk')).toMatchObject({
      kind: 'sub-process',
      form: 'embedded',
      repeats: { kind: 'parallel', mayBeNone: true },
    });
    expect(node('invite')).toMatchObject({ kind: 'gateway', gateway: 'event-based', scope: 'talk' });
    expect(node('late')).toMatchObject({ kind: 'event', position: 'catch', triggers: [{ timer: { raw: 'P2D' } }] });
    expect(node('stop')).toMatchObject({ kind: 'event', position: 'end', triggers: [{ type: 'terminate' }] });
  });

  test('may be JSON as well, and says the same', async () => {
    const json = '{ "flow": "talk", "steps": [{ "id": "a", "kind": "send" }, { "id": "b", "next": ["a", "end"] }] }';
    const yaml = 'flow: talk\nsteps:\n  - { id: a, kind: send }\n  - id: b\n    next: [a, end]\n';
    const withoutPlaces = (flow: Flow) => flow.nodes.map(({ place: _, ...rest }) => rest);
    expect(withoutPlaces(flowOf(json))).toEqual(withoutPlaces(flowOf(yaml)));
    expect(await readFlow(json)).toEqual(readNative(json));
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(flow))).toEqual(flow);
  });
});

describe('a flow written by hand that cannot be read', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['empty-file', '  \n', {}],
    ['not-a-flow', 'hello', {}],
    ['not-a-flow', '42', {}],
    ['not-an-object', '- a\n- b', { line: 1 }],
    ['not-yaml', 'flow: [x\nsteps', { line: 2 }],
    ['not-yaml', 'flow: a\nflow: b\nsteps: []', { line: 2 }],
    ['not-yaml', '{"flow": "x", "steps": [', { line: 1 }],
    ['nested-too-deep', `flow: x\nsteps: ${'['.repeat(100_000)}`, { limit: 256, line: 2, column: 264 }],
    [
      'unknown-key',
      'flow: x\nsteps:\n  - { id: a, chanel: b }',
      { key: 'chanel', nearest: ['channel'], line: 3, column: 14 },
    ],
    ['unknown-key', 'flow: x\nstep: []\nsteps: [{ id: a }]', { key: 'step', nearest: ['steps'], line: 2, column: 1 }],
    [
      'unknown-key',
      'flow: x\nsteps:\n  - { id: a, timers: [{ after: P1D, nxt: end, next: end }] }',
      { key: 'nxt', nearest: ['next'] },
    ],
    [
      'unknown-key',
      'flow: x\nsteps:\n  - { id: a, kind: choice, next: [{ to: a, wen: b }] }',
      { key: 'wen', nearest: ['when'] },
    ],
    ['unknown-key', '{"flow":"x","__proto__":{"a":1},"steps":[{"id":"a"}]}', { key: '__proto__' }],
    ['missing-key', 'flow: x\nsteps:\n  - { kind: user }', { key: 'id', line: 3, column: 5 }],
    ['missing-key', 'flow: x', { key: 'steps' }],
    ['missing-key', 'flow: x\nsteps:\n  - { id: a, kind: group }', { key: 'steps', line: 3 }],
    ['wrong-value', 'flow: x\nsteps:\n  - { id: a, steps: [{ id: b }] }', { key: 'kind', expected: ['group'] }],
    ['wrong-value', 'flow: x\nsteps: []', { key: 'steps' }],
    ['wrong-value', 'flow: x\nsteps:\n  - { id: 7 }', { key: 'id', expected: ['string'], line: 3, column: 7 }],
    ['wrong-value', 'flow: x\nsteps:\n  - { id: a b }', { key: 'id' }],
    [
      'wrong-value',
      'flow: x\nsteps:\n  - { id: a, timers: [{ next: end }] }',
      { key: 'timers', expected: ['after', 'every'] },
    ],
    ['wrong-value', 'flow: x\nsteps:\n  - { id: a, next: 4 }', { key: 'next', expected: ['string', 'list'] }],
    ['duplicate-step', 'flow: x\nsteps: [{ id: a }, { id: a }]', { step: 'a', line: 2 }],
    ['duplicate-step', 'flow: x\nsteps: [{ id: x }]', { step: 'x' }],
    ['duplicate-step', 'flow: x\nsteps: [{ id: end }]', { step: 'end' }],
    [
      'unknown-step',
      'flow: x\nsteps:\n  - { id: ask, next: aks }',
      { from: 'ask', step: 'aks', nearest: ['ask'], line: 3 },
    ],
    [
      'unknown-step',
      'flow: x\nsteps:\n  - { id: a, kind: group, steps: [{ id: b, next: c }] }\n  - { id: c }',
      { from: 'b', step: 'c' },
    ],
  ])('says %s of %j', (code, text, params) => {
    expect(issuesOf(text)).toMatchObject([{ code, params }]);
  });

  test('says which kinds there are', () => {
    const [issue] = issuesOf('flow: x\nsteps:\n  - { id: a, kind: usr }');
    expect(issue).toMatchObject({ code: 'wrong-value', params: { key: 'kind' }, path: ['steps', 0, 'kind'] });
    expect(issue?.params['expected']).toContain('user');
  });

  test('says everything at once', () => {
    expect(issuesOf('flow: x\nsteps:\n  - { kind: usr }\n  - { id: a, colour: red }').map(({ code }) => code)).toEqual([
      'missing-key',
      'wrong-value',
      'unknown-key',
    ]);
  });

  test('is refused where aliases would blow it up', () => {
    const bomb = [
      'a: &a [1,1,1,1,1,1,1,1]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c,*c,*c]',
    ];
    expect(issuesOf(bomb.join('\n'))).toMatchObject([
      { code: 'too-many-aliases', params: { limit: 100, line: 2, column: 8 } },
    ]);
  });

  test('is refused where it is nested without brackets', () => {
    const deep = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(issuesOf(deep)).toHaveLength(1);
    expect(issuesOf(`${'- '.repeat(20_000)}a`)).toHaveLength(1);
  });

  test('is not quoted', () => {
    const secret = 'a-name-that-must-not-be-repeated';
    expect(
      JSON.stringify(issuesOf(`flow: x\nsteps:\n  - { id: a, kind: ${secret}, purpose: [${secret}] }`)),
    ).not.toContain(secret);
  });
});

describe('the JSON Schema of native flows', () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(nativeFlowSchema())));

  test('takes what the reader takes', () => {
    const flow = {
      flow: 'x',
      steps: [{ id: 'å', kind: 'group', steps: [{ id: 'b', next: [{ to: 'end', when: 'y' }] }] }],
    };
    expect(schema.safeParse(flow).success).toBe(true);
    expect(issuesOf(JSON.stringify(flow))).toEqual([]);
  });

  test.each([
    [{ flow: 'x', steps: [{ id: 'a', chanel: 'b' }] }],
    [{ flow: 'x', steps: [{ kind: 'user' }] }],
    [{ flow: 'x', steps: [{ id: 'a', kind: 'group', steps: [{ id: 'b', kind: 'usr' }] }] }],
    [{ flow: 'x', steps: [] }],
    [{ flow: 3, steps: [{ id: 'a' }] }],
  ])('refuses what the reader refuses: %j', (document) => {
    expect(schema.safeParse(document).success).toBe(false);
    expect(issuesOf(JSON.stringify(document))).not.toEqual([]);
  });
});
