import { describe, expect, it } from 'vitest';
import { verifyModel } from '../analyse/verify-model.js';
import { villageChannel } from '../analyse/village.fixture.js';
import { decide } from '../decide/decide.js';
import type { Situation } from '../decide/situation.js';
import { TooLargeError } from '../engine/diagram.js';
import type { ChannelRule } from '../frame/channel-rule.js';
import type { Frame } from '../frame/frame.js';
import { valueOf } from '../result.js';
import { randomFrom } from '../testing/reference/random-situations.js';
import type { Ids } from '../vocabulary/ids.js';
import { composeModel } from './compose-model.js';

const on = '2026-11-24';
const text = { da: 'Et ord', en: 'A word' };
const term = { name: text, meaning: text };
const cites = [{ source: 'policy', section: '1', compared: on, paraphrase: text }];
const named = (what: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${what}-${at}`);

const [purposes, channels, values, facts] = [
  named('purpose', 20),
  named('channel', 60),
  named('value', 200),
  named('fact', 3),
];

/** Ten thousand rules over sixty channels and three facts of two hundred values each. */
function hugeFrame(rules: number): Frame<Ids> {
  const random = randomFrom(7);
  const some = (from: readonly string[], count: number): string[] => [
    ...new Set(Array.from({ length: count }, () => from[Math.floor(random() * from.length)] ?? '')),
  ];
  const rule = (at: number): ChannelRule => ({
    id: `rule-${at}`,
    title: text,
    force: 'should',
    cites,
    when: {
      purpose: some(purposes, 3),
      facts: Object.fromEntries(some(facts, 2).map((fact) => [fact, some(values, 20)])),
    },
    [['prefer', 'accept', 'discourage'][at % 3] ?? 'prefer']: some(channels, 3),
  });
  return {
    id: 'huge',
    level: 'municipality',
    title: text,
    extends: [],
    sources: { policy: { title: text, kind: 'policy' } },
    vocabulary: {
      aims: { peace: term },
      roles: { carer: { ...term, side: 'home', party: true }, tutor: { ...term, side: 'school', party: true } },
      purposes: Object.fromEntries(purposes.map((id) => [id, { ...term, serves: ['peace'] }])),
      channels: Object.fromEntries(channels.map((id) => [id, villageChannel({})])),
      facts: Object.fromEntries(
        facts.map((id) => [
          id,
          {
            kind: 'choice' as const,
            ...term,
            usual: values[0] ?? '',
            values: Object.fromEntries(values.map((value) => [value, text])),
          },
        ]),
      ),
    },
    offers: channels,
    rules: Array.from({ length: rules }, (_, at) => rule(at)),
  };
}

describe('A model of hostile size', () => {
  const model = valueOf(composeModel([hugeFrame(10_000)], { on }));
  const asked: Situation = {
    purpose: 'purpose-3',
    act: 'inform',
    from: 'tutor',
    to: ['carer'],
    addressing: 'one',
    tension: 'calm',
    reach: 'platform',
  };

  it('is composed, and decides where what matters is known', () => {
    const known = Object.fromEntries(facts.map((fact) => [fact, 'value-7']));
    const { channels: told } = decide(model, { ...asked, facts: known });
    expect(told.length).toBe(60);
    expect(told.some(({ verdict }) => verdict === 'preferred')).toBe(true);
    expect(told.every(({ verdict }) => verdict !== 'undetermined')).toBe(true);
  });

  const refusal = new TooLargeError(5_000_000, 'conditions with facts left open');

  it('refuses to decide with its facts left open, and tells the limit, rather than answer less than exactly', () => {
    expect(() => decide(model, asked)).toThrow(refusal);
  }, 240_000);

  it('is refused again when part of the work is done, and does not answer what it refused before', () => {
    const smaller = valueOf(composeModel([hugeFrame(1500)], { on }));
    expect(() => decide(smaller, asked)).toThrow(refusal);
    expect(() => decide(smaller, asked)).toThrow(refusal);
  }, 240_000);

  it('is verified step by step, and stops as soon as it is told to', () => {
    const steps: string[] = [];
    let asks = 0;
    const signal = {
      get aborted() {
        asks++;
        return asks > 20;
      },
    };
    const stopped = verifyModel(model, { signal, onProgress: ({ step }) => steps.push(step) });
    expect(stopped).toEqual({ ok: false, issues: [{ code: 'aborted', params: {}, path: [] }] });
    expect(steps).toEqual(['channels']);
  });
});
