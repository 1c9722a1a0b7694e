import { describe, expect, it } from 'vitest';
import {
  assumeUsual,
  compareStanding,
  decide,
  defaultModel,
  explain,
  may,
  plan,
  positionOf,
  type Situation,
  standardFactIds,
  standing,
  UnknownWordError,
} from '../index.js';

/** What a caller without a type checker may pass. */
const words = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '0',
  '',
  ' ',
  'teacher\u0000',
  'a'.repeat(100_000),
];

const model = defaultModel('2026-11-24');
const asked = { purpose: 'conflict', act: 'talk', from: 'teacher', to: ['custody-holder'] } as const;

/** A situation that the types would not have allowed. */
function astray(changes: object): Situation<never> {
  return { ...asked, ...changes } as unknown as Situation<never>; // The point of these tests.
}

describe('a word that the types would not have allowed', () => {
  it.each(words)('is refused wherever a situation holds it: %j', (word) => {
    for (const changes of [{ purpose: word }, { act: word }, { from: word }, { from: [word] }, { to: [word] }]) {
      expect(() => decide(model, astray(changes))).toThrow(UnknownWordError);
    }
    for (const fact of standardFactIds) expect(() => decide(model, astray({ [fact]: word }))).toThrow(UnknownWordError);
    expect(() => decide(model, astray({ to: [{ role: 'parent', reach: word }] }))).toThrow(UnknownWordError);
  });

  it.each(words)('is refused as a role, a setting, an action or a purpose: %j', (word) => {
    const stray = word as never; // The point of these tests.
    expect(() => standing(model, stray)).toThrow(UnknownWordError);
    expect(() => standing(model, 'parent', stray)).toThrow(UnknownWordError);
    expect(() => compareStanding(model, 'parent', stray)).toThrow(UnknownWordError);
    expect(() => positionOf(model, stray, 'home')).toThrow(UnknownWordError);
    expect(() => positionOf(model, 'parent', stray)).toThrow(UnknownWordError);
    expect(() => may(model, stray, 'receive')).toThrow(UnknownWordError);
    expect(() => may(model, 'parent', stray)).toThrow(UnknownWordError);
    expect(() => assumeUsual(model, astray({ purpose: word }))).toThrow(UnknownWordError);
    expect(() => plan(model, astray({ purpose: word }), ['parent'] as never)).toThrow(UnknownWordError);
  });

  it('is refused as the name of a fact that a frame declares, also on a recipient', () => {
    for (const facts of [{ nope: 1 }, { urgency: 'now' }, JSON.parse('{"__proto__": 1}'), { constructor: 1 }]) {
      expect(() => decide(model, astray({ facts }))).toThrow(UnknownWordError);
      expect(() => decide(model, astray({ to: [{ role: 'parent', facts }] }))).toThrow(UnknownWordError);
    }
  });

  it('is refused as a fact of one recipient where it is one of the whole situation', () => {
    const to = [{ role: 'custody-holder', facts: { 'leave-days': 3 } }];
    expect(() => decide(model, astray({ to }))).toThrow('a fact of the situation, not of one recipient');
    expect(() => decide(model, astray({ facts: { 'leave-days': 3 } }))).not.toThrow();
  });

  it('gets those that are near, and at most the first sixty characters back', () => {
    expect(() => decide(model, astray({ purpose: 'conflct' }))).toThrow(
      '`conflct` is not a purpose that this model knows; did you mean `conflict`',
    );
    expect(() => positionOf(model, 'techer' as never, 'home')).toThrow('did you mean `teacher`');
    expect(() => decide(model, astray({ purpose: 'x'.repeat(5000) }))).toThrow(/^.{0,120}$/);
  });

  it('is no number where a number is asked for', () => {
    for (const days of [Number.NaN, Number.POSITIVE_INFINITY, '3', {}, [1], true]) {
      expect(() => decide(model, astray({ facts: { 'leave-days': days } }))).toThrow(UnknownWordError);
    }
  });

  it('leaves nobody to send or to receive', () => {
    expect(() => decide(model, astray({ from: [] }))).toThrow('at least one role in `from`');
    expect(() => decide(model, astray({ to: [] }))).toThrow('at least one recipient in `to`');
  });
});

describe('a situation in an unusual shape', () => {
  const { channel } = decide(model, asked).channels[0] ?? {};
  /** The same rules, asked nothing before. */
  const fresh = defaultModel('2026-11-25');

  it('may be frozen, made without a prototype, or hold its facts behind getters', () => {
    const bare: Situation<never> = Object.assign(Object.create(null), asked);
    const read: Situation<never> = Object.defineProperty(astray({}), 'urgency', {
      get: () => 'routine',
      enumerable: true,
    });
    expect(decide(model, Object.freeze({ ...asked, to: Object.freeze([...asked.to]) })).channels[0]?.channel).toBe(
      channel,
    );
    expect(decide(model, bare).channels[0]?.channel).toBe(channel);
    expect(decide(model, read).channels[0]?.channel).toBe(channel);
  });

  it('may ask a question of its own while it is read: both get their own answer', () => {
    const known = { ...asked, urgency: 'routine', importance: 'important', sensitivity: 'personal' } as const;
    const whole = { ...known, about: 'one-child', addressing: 'one', hours: 'within', suspicion: 'none' } as const;
    const one = { ...whole, tension: 'heated', reach: 'platform', language: 'shared' } as const;
    const other = {
      ...one,
      purpose: 'everyday',
      act: 'inform',
      from: 'child',
      to: ['teacher'],
      urgency: 'now',
    } as const;
    for (const name of ['from', 'tension', 'language'] as const) {
      for (const plain of [one, { ...one, from: ['teacher', 'parent'] }] as const) {
        const busy = Object.defineProperty(astray(plain), name, {
          get: () => {
            decide(model, other);
            return plain[name];
          },
        });
        expect(decide(model, busy)).toEqual(decide(fresh, plain));
        expect(decide(model, other)).toEqual(decide(fresh, other));
      }
    }
  });

  it('gives nobody else the answer to what it said the second time it was read', () => {
    const plain = { ...asked, sensitivity: 'open', importance: 'ordinary', tension: 'calm' } as const;
    let reads = 0;
    const wavering = Object.defineProperty(astray(plain), 'tension', {
      get: () => (reads++ % 2 === 0 ? 'calm' : 'heated'),
    });
    decide(model, wavering);
    expect(decide(model, plain)).toEqual(decide(fresh, plain));
  });

  it('may say of its facts that there are none', () => {
    const told = decide(model, asked);
    expect(decide(model, astray({ facts: null }))).toEqual(told);
    expect(decide(model, astray({ to: [{ role: 'custody-holder', facts: null }] }))).toEqual(told);
    expect(assumeUsual(model, astray({ facts: null }))).toEqual(assumeUsual(model, asked));
  });

  it('is not changed, nor is the answer that others share', () => {
    const given = { ...asked, to: [...asked.to] };
    const decision = decide(model, given);
    expect(given).toEqual(asked);
    expect(Object.isFrozen(decision.channels[0]?.because)).toBe(true);
    expect(() => Object.assign(decision, { channels: [] })).toThrow(TypeError);
  });

  it('may be to ten thousand recipients, and answers as for one of them', () => {
    expect(decide(model, { ...asked, to: Array.from({ length: 10_000 }, () => 'custody-holder' as const) })).toEqual(
      decide(model, asked),
    );
  });
});

describe('explain', () => {
  it('refuses a language and a value that it cannot speak of, and repeats nothing of the value', () => {
    expect(() => explain(decide(model, asked), 'sv' as never)).toThrow('`da` and `en`');
    for (const value of [null, undefined, 0, 'secret', [], {}, { kind: '__proto__', secret: 'secret' }]) {
      expect(() => explain(value as never, 'da')).toThrow(/^explain takes an answer of this library, or an issue$/);
    }
  });

  it('shows an issue that core does not know by its code', () => {
    expect(explain({ code: '__proto__', params: {}, path: [] }, 'da')).toBe('`__proto__`');
  });
});
