import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeModel } from '../compose/compose-model.js';
import { village } from '../compose/small-frames.fixture.js';
import { explain } from '../explain/explain.js';
import { valueOf } from '../result.js';
import { parseMatter, parseSituation } from './parse-situation.js';

const model = valueOf(composeModel([village], { on: '2026-11-24' }));
const good = { purpose: 'news', act: 'inform', from: 'teacher', to: ['parent'] };

function told(input: unknown): readonly string[] {
  const read = parseSituation(model, input);
  return read.ok ? [] : read.issues.map((one) => `${one.path.join('.')} ${one.code}`);
}

describe('a situation from outside', () => {
  it('is read as it is, with null taken for not given', () => {
    const read = parseSituation(model, {
      ...good,
      from: ['teacher', 'parent'],
      to: ['parent', { role: 'guardian', reach: 'paper-only', language: null }],
      urgency: null,
      facts: { days: 3 },
    });
    expect(read).toEqual({
      ok: true,
      value: {
        ...good,
        from: ['teacher', 'parent'],
        to: ['parent', { role: 'guardian', reach: 'paper-only' }],
        facts: { days: 3 },
      },
    });
  });

  it('is refused where a recipient is said to have what is true of the whole situation, which would not be heard', () => {
    expect(told({ ...good, to: [{ role: 'parent', facts: { days: 3 } }] })).toEqual([
      'to.0.facts.days fact-of-the-situation',
    ]);
  });

  it('is refused for each of its faults at once', () => {
    expect(
      told({
        purpose: 'newz',
        act: 7,
        from: [],
        to: ['parrent', { reach: 'by-owl' }, { role: 'parent', age: 9 }],
        urgency: 'later',
        tone: 'warm',
        facts: { days: 'three', weather: 'rain' },
      }),
    ).toEqual([
      'tone unknown-key',
      'purpose unknown-id',
      'act wrong-type',
      'from empty-list',
      'to.0 unknown-id',
      'to.1.role missing-key',
      'to.1.reach unknown-value',
      'to.2.age unknown-key',
      'urgency unknown-value',
      'facts.days wrong-type',
      'facts.weather unknown-id',
    ]);
  });

  it('is refused when it is no object, or lacks what it needs', () => {
    for (const input of [null, undefined, 7, 'news', [good], true]) expect(told(input)).toEqual([' wrong-type']);
    expect(told({})).toEqual(['purpose missing-key', 'act missing-key', 'from missing-key', 'to missing-key']);
    expect(told({ ...good, to: 'parent' })).toEqual(['to wrong-type']);
    expect(told({ ...good, facts: [1] })).toEqual(['facts wrong-type']);
  });

  it('gets no further with names that JavaScript knows', () => {
    const polluted: unknown = JSON.parse(
      '{"purpose":"__proto__","act":"constructor","from":"toString","to":["hasOwnProperty"],"__proto__":{"reach":"platform"}}',
    );
    expect(told(polluted)).toEqual([
      '__proto__ unknown-key',
      'purpose unknown-id',
      'act unknown-id',
      'from unknown-id',
      'to.0 unknown-id',
    ]);
    expect(
      told(JSON.parse('{"purpose":"news","act":"inform","from":"teacher","to":["parent"],"facts":{"constructor":1}}')),
    ).toEqual(['facts.constructor unknown-id']);
  });

  it('names the nearest word, and says so in both languages', () => {
    const read = parseSituation(model, { ...good, purpose: 'qurrel' });
    const [issue] = read.ok ? [] : read.issues;
    expect(issue && explain(issue, 'da')).toBe(
      'purpose: `qurrel` er ikke et formål, som modellen kender. Mente du `quarrel`?',
    );
    expect(issue && explain(issue, 'en')).toBe(
      'purpose: `qurrel` is not a purpose that the model knows. Did you mean `quarrel`?',
    );
  });

  it('never makes the reader throw, and never repeats a long text', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = parseSituation(model, input);
        expect(typeof read.ok).toBe('boolean');
      }),
    );
    const long = 'x'.repeat(10_000);
    expect(JSON.stringify(parseSituation(model, { ...good, purpose: long, [long]: 1 })).length).toBeLessThan(
      1_500 + long.length,
    );
  });
});

describe('a matter from outside', () => {
  it('has recipients and no act', () => {
    expect(parseMatter(model, { purpose: 'news', from: 'teacher', to: ['parent'] }).ok).toBe(true);
    const read = parseMatter(model, good);
    expect(read.ok ? [] : read.issues.map((one) => one.code)).toEqual(['unknown-key']);
  });
});
