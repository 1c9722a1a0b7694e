import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.js';
import type { Frame } from '../frame/frame.js';
import type { Issue } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { composeModel } from './compose-model.js';
import type { CompositionCode } from './issues.js';
import { cites, item, local, say, village } from './small-frames.fixture.js';

const on = '2026-11-24';

function issuesOf(...frames: readonly Frame<Ids>[]): readonly Issue<CompositionCode>[] {
  const composed = composeModel(frames, { on });
  return composed.ok ? [] : composed.issues;
}

const codesOf = (...frames: readonly Frame<Ids>[]): readonly CompositionCode[] =>
  issuesOf(...frames).map((one) => one.code);

const rule = (rest: object): NonNullable<Frame<Ids>['rules']>[number] => ({ ...item('local-rule'), ...rest });

describe('a frame is refused', () => {
  const faults: Readonly<Record<string, readonly [CompositionCode, readonly Frame<Ids>[]]>> = {
    'when it uses a word that nobody defines': [
      'unknown-id',
      [village, local({ rules: [rule({ prefer: ['chatt'] })] })],
    ],
    'when it asks for a value that a fact does not have': [
      'unknown-id',
      [village, local({ rules: [rule({ when: { urgency: 'yesterday' }, prefer: ['chat'] })] })],
    ],
    'when it uses a fact that nobody declares': [
      'unknown-id',
      [village, local({ rules: [rule({ when: { facts: { weather: 'rain' } }, prefer: ['chat'] })] })],
    ],
    'when it sets aside a must': [
      'replaces-must',
      [
        { ...village, rules: [{ ...item('always'), force: 'must', prefer: ['visit'] }] },
        local({ rules: [rule({ prefer: ['chat'], replaces: ['village/always'] })] }),
      ],
    ],
    'when it sets aside what is not there': [
      'replaces-nothing',
      [village, local({ rules: [rule({ prefer: ['chat'], replaces: ['village/talk-quarrels'] })] })],
    ],
    'when it sets aside what stands at its own level': [
      'replaces-same-level',
      [village, local({ rules: [rule({ prefer: ['chat'], replaces: ['village/news'] })] }, { level: 'municipality' })],
    ],
    'when it sets aside what stands below it': [
      'replaces-lower-level',
      [village, local({ rules: [rule({ prefer: ['chat'], replaces: ['village/news'] })] }, { level: 'guidance' })],
    ],
    'when it sets aside an item of another kind': [
      'replaces-other-kind',
      [village, local({ rules: [rule({ prefer: ['chat'], replaces: ['village/both-may-ask'] })] })],
    ],
    'when its replacements go in a circle': [
      'cycle-of-replacements',
      [
        village,
        local({
          rules: [
            { ...item('one'), prefer: ['chat'], replaces: ['local/two'] },
            { ...item('two'), prefer: ['note'], replaces: ['local/one'] },
          ],
        }),
      ],
    ],
    'when it takes a right away': [
      'right-taken-away',
      [village, local({ rules: [rule({ when: { from: 'parent', act: 'ask' }, forbid: 'every-channel' })] })],
    ],
    'when it leaves no channel in a situation that no right protects': [
      'everything-forbidden',
      [village, local({ rules: [rule({ when: { act: 'remind' }, forbid: 'every-channel' })] })],
    ],
    'when it closes what a must keeps open': [
      'floor-forbidden',
      [
        { ...village, rules: [{ ...item('keep-open'), force: 'must', accept: ['note'] }] },
        local({ rules: [rule({ forbid: ['note'] })] }),
      ],
    ],
    'when another frame of its level says the opposite': [
      'contradiction-at-level',
      [village, local({ rules: [rule({ when: { purpose: 'news' }, forbid: ['chat'] })] }, { level: 'municipality' })],
    ],
    'when two rules of one frame say the opposite in the same situations': [
      'contradiction-in-frame',
      [
        village,
        local({
          rules: [
            { ...item('one'), when: { purpose: 'news', act: ['inform', 'remind'] }, prefer: ['chat'] },
            { ...item('two'), when: { act: ['remind', 'inform'], purpose: 'news' }, forbid: ['chat'] },
          ],
        }),
      ],
    ],
    'when a parameter leaves its range': [
      'parameter-out-of-range',
      [
        {
          ...village,
          parameters: [
            { ...item('reply-time'), unit: 'working-day', value: 3, range: { min: 1, max: 5 }, stricter: 'less' },
          ],
        },
        local({ settings: [{ ...item('ours'), parameter: 'village/reply-time', value: 9 }] }),
      ],
    ],
    'when a must parameter without a range is loosened': [
      'parameter-out-of-range',
      [
        {
          ...village,
          parameters: [{ ...item('plan-time'), force: 'must', unit: 'working-day', value: 10, stricter: 'less' }],
        },
        local({ settings: [{ ...item('ours'), parameter: 'village/plan-time', value: 12 }] }),
      ],
    ],
    'when one level sets a parameter to two values': [
      'settings-disagree',
      [
        { ...village, parameters: [{ ...item('reply-time'), unit: 'working-day', value: 3, stricter: 'less' }] },
        local({ settings: [{ ...item('ours'), parameter: 'village/reply-time', value: 2 }] }),
        local({ settings: [{ ...item('theirs'), parameter: 'village/reply-time', value: 4 }] }, { id: 'other' }),
      ],
    ],
    'when an item says nothing of where it comes from': [
      'no-citation',
      [village, local({ rules: [rule({ prefer: ['chat'], cites: [] })] })],
    ],
    'when an item cites a source that is not listed': [
      'unknown-source',
      [village, local({ rules: [rule({ prefer: ['chat'], cites: [{ ...cites[0], source: 'hearsay' }] })] })],
    ],
    'when two frames share an id': ['duplicate-frame', [village, village]],
    'when it defines a word again': [
      'term-redefined',
      [village, local({}, { vocabulary: { aims: { wellbeing: { name: say('x'), meaning: say('x') } } } })],
    ],
    'when it defines a word that core has': [
      'term-redefined',
      [
        village,
        local(
          {},
          {
            vocabulary: {
              facts: { urgency: { name: say('x'), meaning: say('x'), kind: 'number', unit: say('x'), usual: 0 } },
            },
          },
        ),
      ],
    ],
    'when the frame it stands on is missing': ['missing-frame', [local({})]],
    'when guidance says must': [
      'guidance-must',
      [village, local({ rules: [rule({ prefer: ['chat'], force: 'must' })] }, { level: 'guidance' })],
    ],
    'when an id is not in kebab case': [
      'bad-id',
      [village, local({ rules: [{ ...item('Regel_1'), prefer: ['chat'] }] })],
    ],
    'when a date does not exist': [
      'bad-date',
      [village, local({ rules: [rule({ prefer: ['chat'], from: '2026-02-30' })] })],
    ],
    'when dates are reversed': [
      'dates-reversed',
      [village, local({ rules: [rule({ prefer: ['chat'], from: '2026-02-03', until: '2026-02-01' })] })],
    ],
    'when a pattern is empty': ['empty-pattern', [village, local({ rules: [rule({ when: {}, prefer: ['chat'] })] })]],
    'when a pattern has an empty list': [
      'empty-pattern',
      [village, local({ rules: [rule({ when: { any: [] }, prefer: ['chat'] })] })],
    ],
    'when a rule says nothing of any channel': ['rule-says-nothing', [village, local({ rules: [rule({})] })]],
    'when two versions of a provision overlap': [
      'overlapping-versions',
      [
        village,
        local({
          rules: [rule({ prefer: ['chat'], until: '2026-06-30' }), rule({ prefer: ['note'], from: '2026-06-30' })],
        }),
      ],
    ],
    'when versions of a provision leave a gap': [
      'gap-between-versions',
      [
        village,
        local({
          rules: [rule({ prefer: ['chat'], until: '2026-06-30' }), rule({ prefer: ['note'], from: '2026-08-01' })],
        }),
      ],
    ],
    'when two items share an id': [
      'duplicate-item',
      [village, local({ rules: [rule({ prefer: ['chat'] }), rule({ prefer: ['note'] })] })],
    ],
    'when a role is its own group': [
      'circular-groups',
      [
        village,
        local(
          {},
          {
            vocabulary: { roles: { aunt: { name: say('aunt'), meaning: say('aunt'), side: 'home', within: 'aunt' } } },
          },
        ),
      ],
    ],
    'when a role has no side': [
      'side-missing',
      [village, local({}, { vocabulary: { roles: { aunt: { name: say('aunt'), meaning: say('aunt') } } } })],
    ],
    'when one level both opens and closes a channel': [
      'offers-disagree',
      [village, local({}, { offers: ['note'] }), local({}, { id: 'other', withdraws: ['note'] })],
    ],
  };

  for (const [name, [code, frames]] of Object.entries(faults)) {
    it(name, () => {
      const issues = issuesOf(...frames);
      expect(issues.map((one) => one.code)).toContain(code);
      for (const locale of ['da', 'en'] as const) {
        const told = issues.map((one) => explain(one, locale)).join('\n');
        expect(told).not.toMatch(/undefined|\[object|NaN/);
        expect(told).not.toContain('!');
      }
    });
  }

  it('on a day that is none, and without frames', () => {
    const nowhere = composeModel([village], { on: '24-11-2026' });
    expect(nowhere.ok ? [] : nowhere.issues.map((one) => one.code)).toContain('not-a-day');
    expect(codesOf()).toEqual(['no-frames']);
  });

  it('with every fault at once, each with its path', () => {
    const frame = local({
      rules: [
        rule({ when: { purpose: 'nws', from: 'techer', urgency: 'later' }, prefer: ['cat'] }),
        { ...item('second'), cites: [], accept: ['note'] },
        { ...item('third'), forbid: ['visit'], until: '2026-13-01' },
        { ...item('fourth'), when: { not: {} }, accept: ['note'] },
        { ...item('fifth'), accept: ['note'], replaces: ['village/nothing-there'] },
      ],
      duties: [{ ...item('sixth'), by: 'uncle', do: 'sing' }],
    });
    const issues = issuesOf(village, frame);
    expect(issues.length).toBeGreaterThanOrEqual(10);
    expect(issues.map((one) => one.path.join('.'))).toEqual(
      expect.arrayContaining([
        'local.rules.0.when.purpose',
        'local.rules.0.when.from',
        'local.rules.0.prefer.0',
        'local.duties.0.by',
      ]),
    );
    expect(issues.find((one) => one.path.at(-1) === 'purpose')?.params['nearest']).toEqual(['news']);
  });

  it('whose ids are names that JavaScript knows, as any other unknown id', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '7']) {
      expect(codesOf(village, local({ rules: [rule({ prefer: [name] })] }))).toEqual(['unknown-id']);
    }
  });
});

describe('a model', () => {
  it('is the same in whatever order its frames are given', () => {
    const one = local({ rules: [rule({ when: { purpose: 'news' }, accept: ['visit'] })] });
    const two = local(
      { rules: [rule({ when: { purpose: 'quarrel' }, accept: ['visit'] })] },
      { id: 'other', level: 'class' },
    );
    const orders = [
      [village, one, two],
      [two, one, village],
      [one, village, two],
    ];
    const [first, ...rest] = orders.map((frames) => composeModel(frames, { on }));
    for (const other of rest) expect(other).toEqual(first);
  });

  it('knows the last day on which it stays the same', () => {
    const dated = local({ rules: [rule({ prefer: ['chat'], from: '2027-01-01', until: '2027-06-30' })] });
    const before = composeModel([village, dated], { on });
    const during = composeModel([village, dated], { on: '2027-03-01' });
    const after = composeModel([village, dated], { on: '2027-07-01' });
    expect([before, during, after].map((one) => one.ok && one.value.sameUntil)).toEqual([
      '2026-12-31',
      '2027-06-30',
      null,
    ]);
    expect([before, during, after].map((one) => one.ok && one.value.items.rules.length)).toEqual([2, 3, 2]);
  });

  it('leaves a replacement idle when its frame is not there', () => {
    expect(codesOf(village, local({ rules: [rule({ prefer: ['chat'], replaces: ['town/rule'] })] }))).toEqual([]);
  });

  it('limits a right only where a must of law closes every channel, and keeps who did', () => {
    const law = local(
      {
        rules: [
          rule({ force: 'must', when: { act: 'ask', from: 'teacher', suspicion: 'home' }, forbid: 'every-channel' }),
        ],
      },
      { level: 'law' },
    );
    const composed = composeModel([village, law], { on });
    expect(composed.ok && [...composed.value.limits].map(([right, by]) => [right, by.map((one) => one.id)])).toEqual([
      ['village/both-may-ask', ['local/local-rule']],
    ]);
  });

  it('lets the lowest level that mentions a channel open or close it, and no other', () => {
    const school = local({}, { withdraws: ['note'] });
    const ours = local({}, { id: 'ours', level: 'class', offers: ['note'] });
    const offered = (...frames: readonly Frame<Ids>[]): readonly string[] | false => {
      const composed = composeModel(frames, { on });
      return composed.ok && composed.value.offered;
    };
    expect(offered(village, school)).toEqual(['chat', 'visit']);
    expect(offered(village, school, ours)).toEqual(['chat', 'note', 'visit']);
  });
});
