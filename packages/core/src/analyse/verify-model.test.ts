import { describe, expect, it } from 'vitest';
import type { Model } from '../compose/model.js';
import { defaultModel } from '../default-model.js';
import { valueOf } from '../result.js';
import type { ModelFinding, ModelFindingCode } from './finding.js';
import { findingText } from './finding-text.js';
import { verifyModel } from './verify-model.js';
import { beside, composed, item, village, villageChannel } from './village.fixture.js';

function findingsIn(model: Model): readonly ModelFinding[] {
  return valueOf(verifyModel(model)).findings;
}

function found<Code extends ModelFindingCode>(model: Model, code: Code): Extract<ModelFinding, { code: Code }> {
  const [one, ...more] = findingsIn(model).filter((finding) => finding.code === code);
  expect(more).toEqual([]);
  if (one === undefined) throw new Error(`nothing found as ${code}`);
  return one as Extract<ModelFinding, { code: Code }>; // Chosen by its code.
}

function patternsOf(finding: ModelFinding): readonly object[] {
  return 'situations' in finding ? finding.situations.map(({ pattern }) => pattern) : [];
}

describe('Verifying a model', () => {
  it('finds nothing in a model without faults', () => {
    expect(findingsIn(composed(village()))).toEqual([]);
  });

  it('finds where a law closes every channel, with the law and a situation in full', () => {
    const rule = {
      ...item('silence', 'must'),
      when: { purpose: 'quarrel', suspicion: 'home' as const },
      forbid: 'every-channel' as const,
    };
    const closed = found(composed(village(), beside('law', 'law', { rules: [rule] })), 'every-channel-forbidden');
    expect(patternsOf(closed)).toEqual([{ purpose: ['quarrel'], suspicion: ['home'] }]);
    const [told] = closed.situations;
    expect(told?.because.map(({ id }) => id)).toEqual(['law/silence']);
    expect(told?.example).toEqual({
      purpose: 'quarrel',
      act: 'inform',
      from: 'tutor',
      to: ['carer'],
      urgency: 'routine',
      importance: 'ordinary',
      sensitivity: 'open',
      tension: 'calm',
      about: 'one-child',
      addressing: 'one',
      hours: 'within',
      suspicion: 'home',
      reach: 'platform',
      language: 'shared',
      facts: { days: 1 },
    });
  });

  it('finds where only channels that are advised against are left', () => {
    const rule = {
      ...item('no-hurry'),
      when: { urgency: ['soon', 'same-day', 'now'] as const },
      discourage: 'every-channel' as const,
    };
    const left = found(composed(village({ rules: [rule] })), 'only-discouraged-left');
    expect(patternsOf(left)).toEqual([{ urgency: ['soon', 'same-day', 'now'] }]);
    expect(left.situations[0]?.because.map(({ id }) => id)).toEqual(['village/no-hurry']);
  });

  it('finds where nobody says anything, in ranges of a number', () => {
    const rules = [
      { ...item('short-leave'), when: { facts: { days: { atMost: 5 } } }, accept: 'every-channel' as const },
    ];
    const silent = found(composed({ ...village(), rules }), 'nothing-addressed');
    expect(patternsOf(silent)).toEqual([{ facts: { days: [{ moreThan: 5 }] } }]);
    expect(silent.situations[0]?.example.facts).toEqual({ days: 6 });
    expect(findingText(silent).en).toBe(
      'No rule says anything of the channels when (`days`: more than 5). Say what is suitable.',
    );
  });

  it('finds where no channel fits, and says why', () => {
    const onlyCall = village({}, {});
    const channels = {
      ...onlyCall,
      offers: ['mail'],
      vocabulary: { ...onlyCall.vocabulary, channels: { mail: villageChannel({ reaches: ['platform'] }) } },
    };
    const none = found(composed(channels), 'no-channel-fits');
    expect(patternsOf(none)).toEqual([{ reach: ['no-platform', 'paper-only'] }]);
    expect(none.situations[0]?.because.map(({ id }) => id)).toEqual(['fitness/reach']);
  });

  it('finds a duty that no channel is left for', () => {
    const duties = [{ ...item('write-it-down'), by: 'sender' as const, do: 'record', when: { purpose: 'quarrel' } }];
    const rules = [
      {
        ...item('nothing-in-writing', 'must'),
        when: { act: 'record' as const, tension: 'heated' as const },
        forbid: 'every-channel' as const,
      },
    ];
    const unmet = found(composed(village({ duties }), beside('law', 'law', { rules })), 'duty-cannot-be-met');
    expect(patternsOf(unmet)).toEqual([{ purpose: ['quarrel'], tension: ['heated'] }]);
  });

  it('finds a party that holds no right', () => {
    const rights = [{ ...item('being-heard'), holders: ['tutor'] }];
    expect(found(composed(village({ rights })), 'party-without-right').role).toBe('carer');
  });

  it('finds a party that nobody reaches and that reaches nobody', () => {
    const mute = { openedBy: ['school'], addressedTo: ['school'] } as const;
    const model = composed({
      ...village(),
      offers: ['mail'],
      vocabulary: { ...village().vocabulary, channels: { mail: villageChannel(mute) } },
    });
    expect(found(model, 'party-out-of-reach').role).toBe('carer');
    expect(found(model, 'party-without-voice').role).toBe('carer');
  });

  it('finds a rule whose pattern never holds, one without a channel, and one whose channels are not offered', () => {
    const rules = [
      { ...item('never'), when: { purpose: 'news', not: { purpose: 'news' } }, prefer: ['call'] as const },
      { ...item('nothing-chosen'), prefer: { owner: 'private' as const } },
      { ...item('old-ways'), discourage: ['telegram'] as const },
    ];
    const telegram = villageChannel({});
    const frame = village({ rules }, { telegram });
    const never = findingsIn(composed({ ...frame, offers: ['call', 'mail', 'visit'] }));
    expect(
      never.map((finding) => [finding.code, 'why' in finding && finding.why, 'rule' in finding && finding.rule.id]),
    ).toEqual([
      ['rule-never-applies', 'pattern-never-holds', 'village/never'],
      ['rule-never-applies', 'chooses-no-channel', 'village/nothing-chosen'],
      ['rule-never-applies', 'channels-never-fit', 'village/old-ways'],
    ]);
  });

  it('finds a rule that others always set aside', () => {
    const rules = [
      { ...item('call-first'), when: { purpose: 'quarrel' }, prefer: ['call'] as const },
      {
        ...item('visit-first'),
        when: { purpose: 'quarrel' },
        prefer: ['visit', 'call'] as const,
        replaces: ['village/call-first'],
      },
    ];
    const aside = found(composed(village({ rules })), 'rule-always-set-aside');
    expect([aside.rule.id, aside.by.map(({ id }) => id)]).toEqual(['village/call-first', ['village/visit-first']]);
  });

  it('finds a rule that another wholly shadows, and that it still counts when channels are ranked', () => {
    const rules = [
      { ...item('call'), when: { purpose: 'quarrel' }, prefer: ['call'] as const },
      {
        ...item('call-when-heated'),
        when: { purpose: 'quarrel', tension: 'heated' as const },
        prefer: ['call'] as const,
      },
    ];
    const shadowed = found(composed(village({ rules })), 'rule-shadowed');
    expect([shadowed.rule.id, shadowed.by.map(({ id }) => id), shadowed.countsInRanking]).toEqual([
      'village/call-when-heated',
      ['village/call'],
      true,
    ]);
    expect(patternsOf(shadowed)).toEqual([{ purpose: ['quarrel'], tension: ['heated'] }]);
  });

  it('finds a should that a must always overrides, and that the two pull both ways', () => {
    const should = {
      ...item('write-openly'),
      when: { sensitivity: 'sensitive' as const, act: 'inform' as const },
      prefer: ['mail'] as const,
    };
    const must = {
      ...item('nothing-sensitive-by-mail', 'must'),
      when: { sensitivity: 'sensitive' as const },
      forbid: ['mail'] as const,
    };
    const model = composed(village({ rules: [must] }), beside('school', 'school', { rules: [should] }));
    const overridden = found(model, 'should-always-overridden');
    expect([overridden.rule.id, overridden.by.map(({ id }) => id)]).toEqual([
      'school/write-openly',
      ['village/nothing-sensitive-by-mail'],
    ]);
    const pulls = findingsIn(model).filter((finding) => finding.code === 'rules-pull-both-ways');
    expect(pulls.map((pull) => [pull.inFavour.id, pull.against.id, pull.channels, patternsOf(pull)])).toEqual([
      [
        'school/write-openly',
        'village/nothing-sensitive-by-mail',
        ['mail'],
        [{ act: ['inform'], sensitivity: ['sensitive'] }],
      ],
      ['village/anything-goes', 'village/nothing-sensitive-by-mail', ['mail'], [{ sensitivity: ['sensitive'] }]],
    ]);
  });

  it('leaves out of the gaps what a mandate says the sender may not do', () => {
    const rules = [{ ...item('no-hurry'), when: { purpose: 'news' }, discourage: 'every-channel' as const }];
    const mandates = [
      {
        ...item('news-is-for-tutors'),
        holders: ['carer'],
        action: 'do' as const,
        when: { purpose: 'news' },
        answer: 'no' as const,
      },
    ];
    const left = found(composed(village({ rules, mandates })), 'only-discouraged-left');
    expect(patternsOf(left)).toEqual([{ purpose: ['news'], from: ['tutor'] }]);
  });

  it('gives findings that survive JSON, and says each in Danish and English', () => {
    const model = defaultModel('2026-11-24');
    const findings = findingsIn(model);
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    for (const finding of findings) {
      const told = findingText(finding, model.words);
      expect(told.da).toMatch(/^[^ ].*\.$/);
      expect(told.en).toMatch(/^[^ ].*\.$/);
      expect(told.da).not.toBe(told.en);
    }
  });
});

describe('A long verification', () => {
  const model = defaultModel('2026-11-24');

  it('tells its steps, each before it begins', () => {
    const steps: string[] = [];
    verifyModel(model, { onProgress: ({ step, done, of }) => steps.push(`${step} ${done}/${of}`) });
    expect(steps).toEqual(['channels 0/6', 'gaps 1/6', 'duties 2/6', 'parties 3/6', 'dead-rules 4/6', 'pulls 5/6']);
  });

  it('stops when it is told to, in the middle of a step too', () => {
    const controller = new AbortController();
    const stopped = verifyModel(model, {
      signal: controller.signal,
      onProgress: ({ step }) => {
        if (step === 'gaps') controller.abort();
      },
    });
    expect(stopped).toEqual({ ok: false, issues: [{ code: 'aborted', params: {}, path: [] }] });
    let asked = 0;
    const signal = {
      get aborted() {
        asked++;
        return asked > 3;
      },
    };
    expect(verifyModel(model, { signal }).ok).toBe(false);
  });
});
