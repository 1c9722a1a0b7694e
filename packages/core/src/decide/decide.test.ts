import { describe, expect, it } from 'vitest';
import { composeModel } from '../compose/compose-model.js';
import type { Model } from '../compose/model.js';
import { item, local, village } from '../compose/small-frames.fixture.js';
import type { ChannelVerdict, Decision } from '../engine/decision.js';
import type { Frame, FrameItems } from '../frame/frame.js';
import { valueOf } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { decide } from './decide.js';
import type { Situation } from './situation.js';

const on = '2026-11-24';

function modelWith(items: FrameItems, rest: Partial<Frame<Ids>> = {}): Model {
  return valueOf(composeModel([village, local(items, rest)] as readonly Frame<Ids>[], { on })) as Model;
}

const bare = modelWith({});

const known = {
  urgency: 'routine',
  importance: 'ordinary',
  sensitivity: 'open',
  tension: 'calm',
  about: 'one-child',
  addressing: 'one',
  hours: 'within',
  suspicion: 'none',
  reach: 'platform',
  language: 'shared',
} as const;

const news: Situation = {
  ...known,
  purpose: 'news',
  act: 'inform',
  from: 'teacher',
  to: ['parent'],
  facts: { days: 1 },
};

function verdictOn(decision: Decision, channel: string): ChannelVerdict {
  const found = decision.channels.find((one) => one.channel === channel);
  if (found === undefined) throw new Error(`${channel} is not in the decision`);
  return found;
}

const idsOf = (grounds: readonly { readonly id: string }[]): readonly string[] => grounds.map((ground) => ground.id);

describe('a channel that cannot do what is asked is unfit, and says why', () => {
  const reasons: readonly (readonly [string, Partial<Situation>, string, string])[] = [
    ['it keeps no record', { act: 'record' }, 'visit', 'fitness/record'],
    ['it does not carry the addressing', { addressing: 'all' }, 'chat', 'fitness/addressing'],
    ['it does not reach the recipient', { reach: 'no-platform' }, 'chat', 'fitness/reach'],
  ];
  for (const [name, change, channel, reason] of reasons) {
    it(name, () => {
      const verdict = verdictOn(decide(bare, { ...news, ...change }), channel);
      expect([verdict.verdict, idsOf(verdict.because)]).toEqual(['unfit', [reason]]);
    });
  }

  it('it is not offered', () => {
    const closed = modelWith({}, { withdraws: ['visit'] });
    const verdict = verdictOn(decide(closed, news), 'visit');
    expect([verdict.verdict, idsOf(verdict.because)]).toEqual(['unfit', ['fitness/not-offered']]);
  });

  it('and it is not ranked: it stands last, by id', () => {
    const decision = decide(bare, { ...news, act: 'record', reach: 'paper-only' });
    expect(decision.channels.map((one) => one.channel)).toEqual(['note', 'chat', 'visit']);
  });
});

describe('of the rules that count', () => {
  it('the first verdict in the order is taken, with all rules that gave it, and the outweighed are told', () => {
    const model = modelWith({ rules: [{ ...item('no-chat'), when: { purpose: 'news' }, discourage: ['chat'] }] });
    const verdict = verdictOn(decide(model, news), 'chat');
    expect(verdict.verdict).toBe('discouraged');
    expect(idsOf(verdict.because)).toEqual(['local/no-chat']);
    expect(idsOf(verdict.outweighed)).toEqual(['village/news-in-writing']);
  });

  it('accepting does not cancel preferring', () => {
    const model = modelWith({ rules: [{ ...item('chat-is-fine'), accept: ['chat'] }] });
    const verdict = verdictOn(decide(model, news), 'chat');
    expect([verdict.verdict, idsOf(verdict.because)]).toEqual(['preferred', ['village/news-in-writing']]);
  });

  it('one that is replaced does not count, but only for the channels that the replacing rule speaks of', () => {
    const model = modelWith({
      rules: [{ ...item('note-first'), when: { purpose: 'news' }, discourage: ['chat'], replaces: ['village/news'] }],
    });
    const decision = decide(model, news);
    expect(verdictOn(decision, 'chat').setAside.map(({ ground, by }) => [ground.id, by.id])).toEqual([
      ['village/news-in-writing', 'local/note-first'],
    ]);
    expect(verdictOn(decision, 'note').verdict).toBe('accepted');
  });

  it('one that is replaced counts where the replacing rule does not match', () => {
    const model = modelWith({
      rules: [
        {
          ...item('urgent-by-note'),
          when: { urgency: 'now' },
          discourage: ['chat'],
          replaces: ['village/news-in-writing'],
        },
      ],
    });
    expect(verdictOn(decide(model, news), 'chat').verdict).toBe('preferred');
    expect(verdictOn(decide(model, { ...news, urgency: 'now' }), 'chat').verdict).toBe('discouraged');
  });

  it('a number falls in the band that the rules divide', () => {
    const model = modelWith({
      rules: [{ ...item('long-leave'), when: { facts: { days: { moreThan: 5 } } }, prefer: ['visit'] }],
    });
    const at = (days: number): string => verdictOn(decide(model, { ...news, facts: { days } }), 'visit').verdict;
    expect([at(5), at(5.5), at(6), at(-1)]).toEqual(['unaddressed', 'preferred', 'preferred', 'unaddressed']);
  });
});

describe('waiting', () => {
  const model = modelWith({
    rules: [
      {
        ...item('quiet'),
        when: { hours: 'outside' },
        defer: { channels: { presence: 'remote' }, until: 'recipient-hours' },
      },
    ],
  });

  it('says wait, not bad', () => {
    const verdict = verdictOn(decide(model, { ...news, hours: 'outside' }), 'chat');
    expect([verdict.verdict, verdict.defer?.until, idsOf(verdict.defer?.because ?? [])]).toEqual([
      'preferred',
      'recipient-hours',
      ['local/quiet'],
    ]);
    expect(verdictOn(decide(model, news), 'chat').defer).toBeUndefined();
  });

  it('names the fact that decides whether to wait', () => {
    const { hours: _unknown, ...open } = news;
    const verdict = verdictOn(decide(model, open), 'chat');
    expect([verdict.verdict, verdict.defer?.missing]).toEqual(['preferred', ['hours']]);
  });
});

describe('with several recipients', () => {
  it('what is forbidden towards one is forbidden towards all', () => {
    const model = modelWith({ rules: [{ ...item('not-guardian'), when: { to: 'guardian' }, forbid: ['chat'] }] });
    const decision = decide(model, { ...news, to: ['parent', 'guardian'] });
    expect(verdictOn(decision, 'chat').verdict).toBe('forbidden');
    expect(verdictOn(decide(model, { ...news, to: ['guardian', 'parent'] }), 'chat')).toEqual(
      verdictOn(decision, 'chat'),
    );
  });

  it('a channel that does not reach one of them is unfit', () => {
    const decision = decide(bare, { ...news, to: ['parent', { role: 'guardian', reach: 'paper-only' }] });
    expect(verdictOn(decision, 'chat').verdict).toBe('unfit');
    expect(verdictOn(decision, 'note').verdict).toBe('accepted');
  });

  it('the same recipient twice says no more than once', () => {
    const { reach: _unknown, ...open } = news;
    expect(decide(bare, { ...open, to: ['parent', 'parent'] })).toEqual(decide(bare, { ...open, to: ['parent'] }));
  });
});

describe('a fact that is not given', () => {
  it('makes a channel undetermined, with what is possible and what is missing', () => {
    const { reach: _unknown, ...open } = news;
    const verdict = verdictOn(decide(bare, open), 'chat');
    expect([verdict.verdict, verdict.possible, verdict.missing]).toEqual([
      'undetermined',
      ['unfit', 'preferred'],
      ['reach'],
    ]);
  });

  it('does not matter where no filling changes the verdict', () => {
    const { urgency: _unknown, ...open } = news;
    expect(verdictOn(decide(bare, open), 'chat').verdict).toBe('preferred');
  });

  it('ranks the undetermined after the accepted and before what nobody speaks of', () => {
    const { reach: _unknown, ...open } = news;
    expect(decide(bare, open).channels.map((one) => `${one.channel} ${one.verdict}`)).toEqual([
      'note accepted',
      'chat undetermined',
      'visit unaddressed',
    ]);
  });

  it('makes a duty hang on it', () => {
    const model = modelWith({
      duties: [{ ...item('write-it'), when: { importance: 'important' }, by: 'sender', do: 'write-down' }],
    });
    const { importance: _unknown, ...open } = news;
    expect(decide(model, open).duties.map((one) => [one.duty, one.missing])).toEqual([['write-down', ['importance']]]);
    expect(decide(model, news).duties).toEqual([]);
  });
});

describe('duties', () => {
  const within = (n: number, unit: 'working-day' | 'school-day') => ({ n, unit });

  it('are compared in strictness within one unit only, and the strictest stays', () => {
    const model = modelWith({
      duties: [
        { ...item('three'), by: 'recipient', do: 'answer', within: within(3, 'working-day') },
        { ...item('two'), by: 'recipient', do: 'answer', within: within(2, 'working-day') },
        { ...item('one-school-day'), by: 'recipient', do: 'answer', within: within(1, 'school-day') },
      ],
    });
    expect(decide(model, news).duties.map((one) => [one.within, idsOf(one.because)])).toEqual([
      [{ n: 1, unit: 'school-day' }, ['local/one-school-day']],
      [{ n: 2, unit: 'working-day' }, ['local/two']],
    ]);
  });

  it('take a deadline from a parameter, as the lowest level has set it', () => {
    const parameters = [{ ...item('reply-time'), unit: 'working-day' as const, value: 3, stricter: 'less' as const }];
    const duties = [
      {
        ...item('reply'),
        by: 'recipient' as const,
        do: 'answer' as const,
        within: { parameter: 'village/reply-time' },
      },
    ];
    const town = { ...village, parameters, duties } as Frame<Ids>;
    const set = local({ settings: [{ ...item('ours'), parameter: 'village/reply-time', value: 2 }] });
    const withinOf = (...frames: readonly Frame<Ids>[]): unknown =>
      decide(valueOf(composeModel(frames, { on })) as Model, news).duties[0]?.within;
    expect([withinOf(town), withinOf(town, set)]).toEqual([within(3, 'working-day'), within(2, 'working-day')]);
  });
});

describe('an answer', () => {
  it('is one frozen value for equal questions', () => {
    expect(decide(bare, news)).toBe(decide(bare, { ...news, from: ['teacher'] }));
    expect(Object.isFrozen(decide(bare, news).channels)).toBe(true);
  });

  it('is refused for words that the types would not have allowed, with what is near', () => {
    expect(() => decide(bare, { ...news, purpose: 'newss' })).toThrow(
      '`newss` is not a purpose that this model knows; did you mean `news`?',
    );
    expect(() => decide(bare, { ...news, to: [] })).toThrow('at least one recipient');
    expect(() => decide(bare, { ...news, reach: 'by-owl' as 'platform' })).toThrow('`reach`');
    expect(() => decide(bare, { ...news, from: '__proto__' })).toThrow('`__proto__` is not a from');
  });

  it('lets a sender with several roles act in any of them', () => {
    const model = modelWith({ rules: [{ ...item('guardians-visit'), when: { from: 'guardian' }, prefer: ['visit'] }] });
    const asked = { ...news, to: ['teacher'] };
    expect(verdictOn(decide(model, { ...asked, from: ['teacher', 'guardian'] }), 'visit').verdict).toBe('preferred');
    expect(verdictOn(decide(model, { ...asked, from: ['teacher', 'parent'] }), 'visit').verdict).toBe('unaddressed');
  });
});
