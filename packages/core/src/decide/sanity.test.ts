import { describe, expect, it } from 'vitest';
import { item, say } from '../compose/small-frames.fixture.js';
import {
  type Act,
  aalborg,
  actIds,
  assumeUsual,
  type ChannelVerdict,
  commonPractice,
  composeModel,
  type DefaultIds,
  decide,
  defaultModel,
  defineFrame,
  type Model,
  plan,
  type Situation,
  valueOf,
} from '../index.js';

const on = '2026-11-24';
const model = defaultModel(on);

type Asked = Pick<Situation<DefaultIds>, 'purpose' | 'act' | 'from' | 'to'> & Partial<Situation<DefaultIds>>;

function channelsFor(asked: Asked, of: Model<DefaultIds> = model): readonly ChannelVerdict<DefaultIds>[] {
  return decide(of, assumeUsual(of, asked).situation).channels;
}

const first = (asked: Asked): string | undefined => channelsFor(asked)[0]?.channel;

const verdictOn = (asked: Asked, channel: string): string | undefined =>
  channelsFor(asked).find((one) => one.channel === channel)?.verdict;

describe('what was learnt by trying the design on real rules and everyday matters', () => {
  it('one local rule never flattens the advice elsewhere: opening text messages changes no other channel', () => {
    const school = defineFrame({
      id: 'sms-school',
      level: 'school',
      title: say('School'),
      extends: [aalborg, commonPractice],
      sources: { text: { kind: 'policy', title: say('Policy') } },
      offers: ['sms'],
      rules: [{ ...item('sms-when-urgent'), when: { urgency: ['same-day', 'now'] }, accept: ['sms'] }],
    });
    const opened = valueOf(composeModel([aalborg, commonPractice, school], { on }));
    const purposes = [...model.words.purposes.keys()] as readonly DefaultIds['purpose'][]; // The model's own words.
    for (const purpose of purposes) {
      for (const act of actIds) {
        for (const urgency of ['routine', 'same-day', 'now'] as const) {
          const asked = { purpose, act, urgency, from: 'teacher', to: ['custody-holder'] } as const;
          const others = (of: Model<DefaultIds>): readonly string[] =>
            channelsFor(asked, of)
              .filter((one) => one.channel !== 'sms')
              .map((one) => `${one.channel} ${one.verdict}`);
          expect(others(opened)).toEqual(others(model));
        }
      }
    }
  });

  it('everyday news to one family goes by a platform message first, not by a meeting', () => {
    expect(first({ purpose: 'everyday', act: 'inform', from: 'teacher', to: ['custody-holder'] })).toBe(
      'platform-message',
    );
  });

  it('a conflict to be talked over ranks a meeting first, not a home visit', () => {
    expect(first({ purpose: 'conflict', act: 'talk', from: 'teacher', to: ['custody-holder'] })).toBe('meeting');
  });

  it('arranging a talk about a sensitive matter may be done on the platform: the arranging is not sensitive', () => {
    const course = plan(model, { ...assumed('concern'), sensitivity: 'sensitive' }, ['custody-holder']);
    const [arranging, talking] = course.steps;
    expect([arranging?.act, arranging?.ways[0]?.channel]).toEqual(['arrange', 'platform-message']);
    expect([talking?.act, talking?.ways[0]?.channel]).toEqual(['talk', 'meeting']);
  });

  it('a written-only rule for decisions and a never-in-writing rule for conflict live together: different acts', () => {
    const written = verdictOn(
      { purpose: 'decision', act: 'decide', from: 'school-leader', to: ['custody-holder'] },
      'digital-post',
    );
    expect(written).toBe('preferred');
    expect(
      verdictOn({ purpose: 'conflict', act: 'talk', from: 'teacher', to: ['custody-holder'] }, 'platform-message'),
    ).toBe('discouraged');
    expect(
      verdictOn({ purpose: 'conflict', act: 'record', from: 'teacher', to: ['custody-holder'] }, 'platform-message'),
    ).not.toBe('discouraged');
  });

  it('suspicion against the home never yields "talk to the parents first"', () => {
    const towards: readonly Act[] = ['inform', 'ask', 'arrange', 'talk'];
    for (const purpose of ['concern', 'safety', 'wellbeing'] as const) {
      for (const act of towards) {
        const said = channelsFor({ purpose, act, suspicion: 'home', from: 'teacher', to: ['custody-holder'] });
        expect(said.filter((one) => one.verdict === 'preferred' || one.verdict === 'accepted')).toEqual([]);
      }
    }
  });

  it('with no facts given most answers are undetermined; usual values make them useful, and say what they are', () => {
    const asked = { purpose: 'wellbeing', act: 'inform', from: 'teacher', to: ['custody-holder'] } as const;
    const bare = decide(model, asked).channels.filter((one) => one.verdict !== 'unfit');
    expect(bare.filter((one) => one.verdict === 'undetermined').length).toBeGreaterThan(bare.length / 2);
    const { situation, assumed: filled } = assumeUsual(model, asked);
    expect(decide(model, situation).channels.filter((one) => one.verdict === 'undetermined')).toEqual([]);
    expect(Object.keys(filled)).toEqual(expect.arrayContaining(['urgency', 'tension', 'reach', 'language']));
  });
});

function assumed(purpose: DefaultIds['purpose']): Omit<Situation<DefaultIds>, 'act' | 'to'> {
  const {
    act: _act,
    to: _to,
    ...matter
  } = assumeUsual(model, {
    purpose,
    act: 'talk',
    from: 'teacher',
    to: ['custody-holder'],
  }).situation;
  return matter;
}
