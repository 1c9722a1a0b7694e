import { describe, expect, it } from 'vitest';
import { aalborg, commonPractice, composeModel, defaultModel, explain } from '../index.js';
import { frameJsonSchema, parseFrame } from './index.js';

const cites = [{ source: 'policy', section: '1', compared: '2026-11-24', paraphrase: { da: 'Ring.', en: 'Call.' } }];
const rule = { id: 'a-rule', force: 'should', title: { da: 'Ring', en: 'Call' }, cites, prefer: ['phone-call'] };
const frame = {
  id: 'our-school',
  level: 'school',
  title: { da: 'Vores skole', en: 'Our school' },
  sources: { policy: { kind: 'policy', title: { da: 'Politik', en: 'Policy' } } },
};

function faultsOf(input: unknown) {
  const read = parseFrame(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('A frame from outside', () => {
  it.each([aalborg, commonPractice])('gives the very frame that was written down: $id', (known) => {
    const read = parseFrame(JSON.parse(JSON.stringify(known)));
    expect(read).toEqual({ ok: true, value: known });
  });

  it('stands on no other frame when it says nothing of it, and leaves out what is for editors', () => {
    const read = parseFrame({ $schema: '../frame.schema.json', ...frame });
    expect(read.ok && read.value).toEqual({ ...frame, extends: [] });
  });

  it('is a frozen copy of its own', () => {
    const input = { ...frame, rules: [rule] };
    const read = parseFrame(input);
    expect(read.ok && Object.isFrozen(read.value.rules?.[0]?.title)).toBe(true);
    expect(Object.isFrozen(input.rules)).toBe(false);
  });

  it('composes with the frames that it stands on', () => {
    const read = parseFrame({ ...frame, extends: ['aalborg', 'common-practice'], rules: [rule] });
    const composed = read.ok ? composeModel([aalborg, commonPractice, read.value], { on: '2026-11-24' }) : read;
    expect(composed.ok).toBe(true);
  });
});

describe('A bad frame from outside', () => {
  it.each([null, undefined, 3, 'id: x', [], true])('is no frame at all: %o', (input) => {
    expect(parseFrame(input).ok).toBe(false);
  });

  it('has every fault told, in the order of its places', () => {
    const bad = {
      id: 3,
      level: 'skole',
      sources: {},
      titel: {},
      rules: [{ ...rule, prefer: [], when: { act: 'tlak' } }],
    };
    expect(faultsOf(bad)).toEqual([
      'wrong-type id',
      'not-one-of level',
      'list-too-short rules.0.prefer',
      'not-one-of rules.0.when.act',
      'unknown-key titel',
      'missing-key title',
    ]);
  });

  it.each([
    [{ n: -1, unit: 'working-day' }, ['number-out-of-range duties.0.within.n']],
    [{ n: 2.5, unit: 'working-day' }, ['wrong-type duties.0.within.n']],
    [{ n: 2, unit: 'fortnight' }, ['not-one-of duties.0.within.unit']],
    [{ n: 2, unit: 'working-day', onClosedDay: 'stays' }, ['unknown-key duties.0.within.onClosedDay']],
    [{ clock: '25:00' }, ['bad-text duties.0.within.clock']],
    ['soon', ['not-one-of duties.0.within']],
    [7, ['wrong-type duties.0.within']],
  ])('has a deadline that is none: %o', (within, faults) => {
    const duty = { id: 'd', force: 'should', title: rule.title, cites, by: 'sender', do: 'answer', within };
    expect(faultsOf({ ...frame, duties: [duty] })).toEqual(faults);
  });

  it('is told which key was meant', () => {
    const read = parseFrame({ ...frame, rules: [{ ...rule, when: { purpos: 'absence' } }] });
    expect(read.ok ? [] : read.issues.map(({ params }) => params['nearest'])).toEqual([['purpose']]);
  });

  it('may not reach for the prototype', () => {
    expect(faultsOf(JSON.parse(`{"__proto__": {"ok": true}, "id": "x"}`))).toEqual(['unknown-key __proto__']);
    expect(faultsOf({ ...frame, vocabulary: JSON.parse('{"roles": {"__proto__": {}}}') })).toEqual([
      'unknown-key vocabulary.roles.__proto__',
    ]);
  });

  it('may be nested only so deep, and hold only so much', () => {
    let when: object = { purpose: 'absence' };
    for (let depth = 0; depth < 20_000; depth += 1) when = { not: when };
    expect(faultsOf({ ...frame, rules: [{ ...rule, when }] }).map((fault) => fault.split(' ')[0])).toEqual([
      'too-deep',
    ]);
    expect(faultsOf({ ...frame, offers: Array.from({ length: 250_000 }, () => 'x') })).toEqual(['too-large ']);
  });

  it('never has its values repeated in a message', () => {
    const secret = 'a-name-and-a-number';
    const read = parseFrame({
      ...frame,
      id: { [secret]: 1 },
      level: secret,
      rules: secret,
      duties: [{ id: [secret] }],
    });
    const said = read.ok ? [] : read.issues.flatMap((issue) => [explain(issue, 'da'), explain(issue, 'en')]);
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((text) => text.includes(secret))).toEqual([]);
  });
});

describe('The JSON Schema of a frame', () => {
  it('offers a model’s words and still takes others', () => {
    const { $defs } = JSON.parse(JSON.stringify(frameJsonSchema(defaultModel('2026-11-24').words)));
    expect($defs.ChannelId.anyOf[0].enum).toContain('phone-call');
    expect($defs.ChannelId.anyOf[1]).toEqual({ type: 'string' });
  });

  it('names its parts and tells what they are', () => {
    const { $defs } = JSON.parse(JSON.stringify(frameJsonSchema()));
    expect($defs.When.description).toContain('situations');
    expect($defs.ChannelId).toEqual({ type: 'string', description: expect.any(String) });
  });
});
