import { describe, expect, it } from 'vitest';
import {
  aalborg,
  assumeUsual,
  composeModel,
  type DefaultIds,
  defaultModel,
  defineFrame,
  type Matter,
  plan,
  type Recipient,
  valueOf,
} from '../index.js';

const model = defaultModel('2026-11-24');

function matter(purpose: DefaultIds['purpose'], rest: Partial<Matter<DefaultIds>> = {}): Matter<DefaultIds> {
  const {
    act: _act,
    to: _to,
    ...usual
  } = assumeUsual(model, {
    ...rest,
    purpose,
    act: 'talk',
    from: 'teacher',
    to: ['custody-holder'],
  }).situation;
  return usual;
}

const channelsOf = (of: ReturnType<typeof plan<DefaultIds>>): readonly (readonly (string | null)[])[] =>
  of.steps.map((step) => step.ways.map((way) => way.channel));

describe('a plan', () => {
  it('takes a concern through three acts: arranged, talked over, written down', () => {
    const course = plan(model, matter('concern'), ['custody-holder']);
    expect(course.steps.map((step) => step.act)).toEqual(['arrange', 'talk', 'record']);
    expect(course.because.map((ground) => ground.id)).not.toEqual([]);
    expect(course.unreached).toEqual([]);
  });

  it('tells news in one step', () => {
    expect(plan(model, matter('everyday'), ['custody-holder']).steps.map((step) => step.act)).toEqual(['inform']);
  });

  it('finds another way to whoever is not on the platform, and one channel for all where there is one', () => {
    const { reach: _reach, ...open } = matter('everyday');
    const both: readonly Recipient<DefaultIds>[] = [
      { role: 'custody-holder', reach: 'platform' },
      { role: 'custody-holder', reach: 'paper-only' },
    ];
    const course = plan(model, open, both);
    expect(course.unreached).toEqual([]);
    const [[onPlatform, onPaper] = []] = channelsOf(course);
    expect(onPlatform).toBe('platform-message');
    expect(onPaper).not.toBe('platform-message');
    expect(
      course.steps[0]?.ways[1]?.decision.channels.find((one) => one.channel === course.steps[0]?.together)?.verdict,
    ).not.toBe('unfit');
  });

  it('gives fallbacks that may be used, in order', () => {
    const [step] = plan(model, matter('everyday'), ['custody-holder']).steps;
    const way = step?.ways[0];
    const verdicts = new Map(way?.decision.channels.map((one) => [one.channel as string, one.verdict]));
    expect(way?.fallbacks.length).toBeGreaterThan(0);
    for (const fallback of way?.fallbacks ?? [])
      expect(['preferred', 'accepted', 'unaddressed']).toContain(verdicts.get(fallback));
  });

  it('sends nobody to the parents first when the home is under suspicion, and says on what ground', () => {
    const course = plan(model, matter('concern', { suspicion: 'home' }), ['custody-holder']);
    expect(
      channelsOf(course)
        .flat()
        .every((channel) => channel === null),
    ).toBe(true);
    expect(course.unreached).toHaveLength(3);
    for (const { why, because } of course.unreached) {
      expect(why).toBe('held-back');
      expect(because.map((ground) => ground.id)).toEqual(['common-practice/suspected-home-not-told-first']);
    }
  });

  it('says whom to turn to while the home is held back, by which channel, on what ground, and what is owed there', () => {
    const { first } = plan(model, matter('concern', { suspicion: 'home' }), ['custody-holder', 'nearest-leader']);
    expect(first.map(({ role, act, channel }) => ({ role, act, channel }))).toEqual([
      { role: 'municipality', act: 'inform', channel: 'phone-call' },
    ]);
    expect(first[0]?.because.map((ground) => ground.id)).toEqual(['common-practice/suspected-home-never-told-first']);
    expect(first[0]?.decision.duties.map((duty) => duty.duty)).toContain('notify-municipality');
  });

  it('still carries the matter through with those who are not suspected', () => {
    const course = plan(model, matter('concern', { suspicion: 'home' }), ['custody-holder', 'nearest-leader']);
    expect(channelsOf(course).every(([home, leader]) => home === null && leader !== null)).toBe(true);
  });

  it('sends nobody elsewhere first when nobody is held back', () => {
    expect(plan(model, matter('concern', { suspicion: 'other' }), ['custody-holder']).first).toEqual([]);
    expect(plan(model, matter('decision'), ['custody-holder']).first).toEqual([]);
  });

  it('tells out of reach from held back', () => {
    const written = defineFrame({
      id: 'platform-only',
      level: 'school',
      extends: [aalborg],
      title: { da: 'Kun platformen', en: 'The platform alone' },
      sources: {},
      withdraws: ['meeting'],
    });
    const few = valueOf(composeModel([aalborg, written], { on: '2026-11-24' }));
    const asked = { purpose: 'recognition', from: 'teacher', tension: 'calm' } as const;
    const [missed] = plan(few, asked, [{ role: 'parent', reach: 'paper-only' }]).unreached;
    expect(missed?.why).toBe('out-of-reach');
    expect(missed?.because.every((ground) => ground.id.startsWith('fitness/'))).toBe(true);
  });

  it('names the facts that decide which acts a matter takes', () => {
    const { tension: _tension, ...open } = matter('wellbeing');
    expect(plan(model, open, ['custody-holder']).missing).toContain('tension');
  });

  it('refuses to plan for nobody', () => {
    expect(() => plan(model, matter('everyday'), [])).toThrow('at least one recipient');
  });
});
