import { describe, expect, it } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import { composeModel } from '../compose/compose-model.js';
import { assumeUsual } from '../decide/assume-usual.js';
import { decide } from '../decide/decide.js';
import type { Situation } from '../decide/situation.js';
import { type DefaultIds, defaultModel } from '../default-model.js';
import { defineFrame } from '../frame/define-frame.js';
import type { Item } from '../frame/item.js';
import { valueOf } from '../result.js';
import { type Act, actIds } from '../vocabulary/act.js';
import { commonPractice } from './common-practice.js';
import { channelFindings } from './evidence/channels.js';
import { findings } from './evidence/cite.js';
import type { Finding } from './evidence/finding.js';
import { institutions } from './evidence/institutions.js';
import { peopleFindings } from './evidence/people.js';
import { timeFindings } from './evidence/time.js';

const on = '2026-11-24';
const model = defaultModel(on);
type Ask = Situation<DefaultIds>;

/** A situation of which everything is known; what is not given is as it usually is. */
const usually = (asked: Ask): Ask => assumeUsual(model, asked).situation;
const first = (asked: Ask): string | undefined => decide(model, usually(asked)).channels[0]?.channel;
const verdictOf = (asked: Ask, channel: string): string | undefined =>
  decide(model, usually(asked)).channels.find((one) => one.channel === channel)?.verdict;

const items: readonly Item[] = Object.values(commonPractice).flatMap((list) =>
  Array.isArray(list) ? list.filter((one): one is Item => typeof one === 'object' && 'cites' in one) : [],
);

describe('what common practice rests on', () => {
  it('says of every item that it should be so, never that it must', () => {
    expect(items.length).toBeGreaterThan(70);
    expect(items.filter((item) => item.force !== 'should')).toEqual([]);
  });

  it('never speaks as Aalborg', () => {
    expect(Object.keys(commonPractice.sources)).not.toContain('pejlemaerker');
    expect(items.filter((item) => item.cites.some((cited) => cited.source === 'pejlemaerker'))).toEqual([]);
  });

  it('counts, for every policy cited, how many of those who speak of it say so', () => {
    const counted = items.flatMap((item) => item.cites).filter((cited) => cited.source === 'policies');
    for (const { section, support } of counted) {
      expect([section, support?.institutions]).not.toContain(undefined);
      expect(support?.institutions).toBeGreaterThan(0);
      expect(support?.of).toBeGreaterThanOrEqual(support?.institutions ?? 0);
    }
  });

  it('names the sixty-two institutions that were read, and lets none say two things on one subject', () => {
    expect(Object.keys(institutions)).toHaveLength(62);
    for (const [subject, finding] of Object.entries<Finding>(findings)) {
      const both = finding.by.filter((one) => finding.others?.includes(one));
      expect([subject, both]).toEqual([subject, []]);
    }
  });

  it('uses everything that was found for its rules', () => {
    const text = JSON.stringify(commonPractice);
    const ofTheRules = { ...channelFindings, ...peopleFindings, ...timeFindings };
    expect(Object.keys(ofTheRules).filter((subject) => !text.includes(`"section":"${subject}"`))).toEqual([]);
  });

  it('prefers or advises against nothing that only a few say', () => {
    const strong = (commonPractice.rules ?? []).filter(
      (rule) => rule.prefer !== undefined || rule.discourage !== undefined,
    );
    const weak = strong.filter((rule) =>
      rule.cites.every(({ support }) => support !== undefined && support.institutions * 2 < support.of),
    );
    expect(weak.map((rule) => rule.id)).toEqual([]);
  });

  it('leaves to the law what a parent without custody may be told', () => {
    const about = (commonPractice.mandates ?? []).filter((mandate) =>
      mandate.holders.some((role) => role === 'parent-without-custody' || role === 'parent'),
    );
    expect(about).toEqual([]);
  });
});

const purposes = [...model.words.purposes.keys()] as readonly DefaultIds['purpose'][];
const addressings = ['one', 'group', 'all'] as const;
const reaches = ['platform', 'no-platform', 'paper-only'] as const;

/** Every way of taking one value from each list. */
function crossed<Lists extends readonly (readonly unknown[])[]>(
  ...lists: Lists
): { [I in keyof Lists]: Lists[I][number] }[] {
  const ways = lists.reduce<unknown[][]>(
    (before, list) => before.flatMap((way) => list.map((one) => [...way, one])),
    [[]],
  );
  // Each way holds one value of every list, in the order of the lists.
  return ways as { [I in keyof Lists]: Lists[I][number] }[];
}

describe('the situations of the default model', () => {
  const sides = { child: 'child', home: 'custody-holder', school: 'teacher', outside: 'municipality' } as const;
  const known = {
    urgency: 'routine',
    importance: 'ordinary',
    sensitivity: 'open',
    tension: 'calm',
    about: 'one-child',
    hours: 'within',
    suspicion: 'none',
    language: 'shared',
  } as const;

  it('leave a channel that is fit, for every purpose, act, side, addressing and reach', () => {
    // Fit hangs on nothing else; of the purposes, one that no channel is made for has the fewest channels.
    const purpose = 'conflict';
    const made = [...model.words.channels.values()].flatMap((channel) => channel.dedicatedTo ?? []);
    expect(made).not.toContain(purpose);
    const everywhere = crossed(actIds, Object.values(sides), Object.values(sides), addressings, reaches);
    const without = everywhere.filter(([act, from, to, addressing, reach]) => {
      const { channels } = decide(model, { ...known, purpose, act, from, to: [to], addressing, reach });
      return channels[0]?.verdict === 'unfit';
    });
    expect(without).toEqual([]);
  });

  it('never forbid: only law and local frames do', () => {
    const forbidding = model.items.rules.filter((rule) => rule.forbid !== undefined);
    expect(forbidding).toEqual([]);
  });
});

describe('what a sensible teacher would expect', () => {
  const ask = (purpose: DefaultIds['purpose'], act: Act, more: Partial<Ask> = {}): Ask => ({
    purpose,
    act,
    from: 'teacher',
    to: ['custody-holder'],
    ...more,
  });

  it('everyday news to one family goes by platform message, not by meeting', () => {
    expect(first(ask('everyday', 'inform'))).toBe('platform-message');
  });

  it('a conflict to be talked over brings people to a meeting, and never to a home visit first', () => {
    expect(first(ask('conflict', 'talk'))).toBe('meeting');
    const tensions = ['calm', 'delicate', 'heated'] as const;
    for (const [purpose, tension, importance] of crossed(purposes, tensions, ['ordinary', 'important'] as const)) {
      expect(first(ask(purpose, 'talk', { tension, importance }))).not.toBe('home-visit');
    }
  });

  it('a conflict is arranged in writing, talked over orally and recorded in writing', () => {
    expect(first(ask('conflict', 'arrange'))).toBe('platform-message');
    expect(verdictOf(ask('conflict', 'talk'), 'platform-message')).toBe('discouraged');
    expect(first(ask('conflict', 'record'))).toBe('platform-message');
  });

  it('arranging a talk about a sensitive matter may be done on the platform, telling it may not', () => {
    expect(verdictOf(ask('health', 'arrange'), 'platform-message')).toBe('preferred');
    expect(verdictOf(ask('health', 'inform', { sensitivity: 'sensitive' }), 'platform-message')).toBe('discouraged');
  });

  it('suspicion against the home never yields talking to the parents first', () => {
    for (const [purpose, act] of crossed(purposes, ['inform', 'ask', 'arrange', 'talk', 'record'] as const)) {
      const { channels } = decide(model, usually(ask(purpose, act, { suspicion: 'home' })));
      const open = channels.filter((one) => one.verdict !== 'unfit' && one.verdict !== 'discouraged');
      expect([purpose, act, open]).toEqual([purpose, act, []]);
    }
    expect(first(ask('concern', 'inform', { to: ['municipality'], suspicion: 'home' }))).toBe('digital-post');
    expect(first(ask('concern', 'inform', { to: ['municipality'], suspicion: 'home', urgency: 'now' }))).toBe(
      'phone-call',
    );
  });

  it('what cannot wait is called in, a report of absence apart', () => {
    expect(first(ask('everyday', 'inform', { urgency: 'now' }))).toBe('phone-call');
    const report = ask('absence', 'inform', { from: 'custody-holder', to: ['class-teacher'], urgency: 'now' });
    expect(first(report)).toBe('platform-absence-report');
  });

  it('quiet hours say wait and change no verdict', () => {
    const inside = decide(model, usually(ask('everyday', 'inform'))).channels;
    const outside = decide(model, usually(ask('everyday', 'inform', { hours: 'outside' }))).channels;
    expect(outside.map((one) => [one.channel, one.verdict])).toEqual(inside.map((one) => [one.channel, one.verdict]));
    expect(outside[0]?.defer?.until).toBe('recipient-hours');
    expect(decide(model, usually(ask('safety', 'inform', { hours: 'outside' }))).channels[0]?.defer).toBeUndefined();
  });

  it('with no facts given most is undetermined; what is usual settles it and is named', () => {
    const bare = ask('conflict', 'talk');
    const fit = decide(model, bare).channels.filter((one) => one.verdict !== 'unfit');
    const open = fit.filter((one) => one.verdict === 'undetermined');
    expect(open.length).toBeGreaterThan(fit.length / 2);
    expect(assumeUsual(model, bare).assumed).toMatchObject({ tension: 'delicate', urgency: 'routine' });
    expect(decide(model, usually(bare)).channels.some((one) => one.verdict === 'undetermined')).toBe(false);
  });
});

describe('local frames on top', () => {
  const sources = { policy: { kind: 'policy', title: { da: 'Politik', en: 'Policy' } } } as const;
  const cites = [{ source: 'policy', section: '1', compared: on, paraphrase: { da: 'Sådan.', en: 'So.' } }];
  const title = { da: 'Lokalt', en: 'Local' };

  it('opening text messages for what is urgent changes no other channel anywhere', () => {
    const school = defineFrame({
      id: 'school',
      level: 'school',
      title,
      extends: [aalborg, commonPractice],
      sources,
      offers: ['sms'],
      rules: [{ id: 'urgent-text', title, force: 'should', when: { urgency: 'now' }, prefer: ['sms'], cites }],
    });
    const local = valueOf(composeModel([aalborg, commonPractice, school], { on }));
    for (const [purpose, act, urgency] of crossed(purposes, actIds, ['routine', 'now'] as const)) {
      const asked = usually({ purpose, act, from: 'teacher', to: ['custody-holder'], urgency });
      const others = decide(local, asked).channels.filter((one) => one.channel !== 'sms');
      expect(others).toEqual(decide(model, asked).channels.filter((one) => one.channel !== 'sms'));
    }
  });

  it('decisions only in writing and conflicts never in writing live together', () => {
    const school = defineFrame({
      id: 'school',
      level: 'school',
      title,
      extends: [aalborg, commonPractice],
      sources,
      rules: [
        { id: 'decide-in-writing', title, force: 'must', when: { act: 'decide' }, forbid: { mode: 'oral' }, cites },
        {
          id: 'no-written-conflict',
          title,
          force: 'must',
          when: { purpose: 'conflict', act: 'talk' },
          forbid: { mode: 'written' },
          cites,
        },
      ],
    });
    const local = valueOf(composeModel([aalborg, commonPractice, school], { on }));
    const decided = decide(
      local,
      usually({ purpose: 'conflict', act: 'decide', from: 'leader', to: ['custody-holder'] }),
    );
    const talked = decide(local, usually({ purpose: 'conflict', act: 'talk', from: 'leader', to: ['custody-holder'] }));
    expect(decided.channels[0]?.channel).toBe('platform-message');
    expect(talked.channels[0]?.channel).toBe('meeting');
  });
});
