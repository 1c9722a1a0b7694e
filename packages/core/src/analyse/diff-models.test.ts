import { describe, expect, it } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import { composeModel } from '../compose/compose-model.js';
import { defaultModel } from '../default-model.js';
import type { Frame } from '../frame/frame.js';
import { commonPractice } from '../practice/common-practice.js';
import { valueOf } from '../result.js';
import { situationOf } from '../testing/reference/compare.js';
import { decideByTheBook } from '../testing/reference/decide.js';
import { randomFrom, situationDrawer } from '../testing/reference/random-situations.js';
import type { Ids } from '../vocabulary/ids.js';
import { diffModels } from './diff-models.js';
import { fitsPattern } from './fits.js';
import { beside, composed, item, on, village, villageChannel } from './village.fixture.js';

describe('The diff of two models', () => {
  it('tells words, values and offers that only one has apart from the differences in answers', () => {
    const weather = (values: readonly string[]) => {
      const term = { name: { da: 'vejr', en: 'weather' }, meaning: { da: 'Vejret.', en: 'The weather.' } };
      const named = Object.fromEntries(values.map((value) => [value, { da: value, en: value }]));
      return { kind: 'choice' as const, ...term, usual: 'dry', values: named };
    };
    const withWeather = (values: readonly string[]): Frame<Ids> => {
      const plain = village();
      return {
        ...plain,
        vocabulary: { ...plain.vocabulary, facts: { ...plain.vocabulary?.facts, weather: weather(values) } },
      };
    };
    const other = { ...withWeather(['dry', 'wet', 'snow']), offers: ['call', 'mail'] };
    const { words, differences } = valueOf(diffModels(composed(withWeather(['dry', 'wet', 'fog'])), composed(other)));
    expect(words).toEqual([
      { word: 'fact-values', of: 'weather', id: 'fog', change: 'only-in-a' },
      { word: 'fact-values', of: 'weather', id: 'snow', change: 'only-in-b' },
      { word: 'offers', id: 'visit', change: 'only-in-a' },
    ]);
    expect(differences.map((one) => one.aspect === 'verdict' && [one.channel, one.a, one.b])).toContainEqual([
      'visit',
      'accepted',
      'unfit',
    ]);
  });

  it('compares the channels that both know, and tells the others as words', () => {
    const wider = village({}, { telegram: villageChannel({}) });
    const { words, differences } = valueOf(diffModels(composed(village()), composed(wider)));
    expect(words).toEqual([
      { word: 'channels', id: 'telegram', change: 'only-in-b' },
      { word: 'offers', id: 'telegram', change: 'only-in-b' },
    ]);
    expect(differences).toEqual([]);
  });

  it('names what replaces a rule, what is changed, and what only one model has', () => {
    const rule = (id: string, replaces?: string[]) => ({
      ...item(id),
      when: { purpose: 'quarrel' },
      prefer: ['call'] as const,
      ...(replaces === undefined ? {} : { replaces }),
    });
    const town = village({ rules: [rule('call-first')] });
    const school = beside('school', 'school', {
      rules: [
        {
          ...item('write-first'),
          when: { purpose: 'quarrel' },
          prefer: ['mail', 'call'],
          replaces: ['village/call-first'],
        },
      ],
    });
    const [first] = valueOf(diffModels(composed(town), composed(town, school))).differences;
    expect(first?.items.map(({ id, change }) => `${id} ${change}`)).toEqual(['school/write-first only-in-b']);
    const changedTown = village({ rules: [{ ...rule('call-first'), when: { purpose: 'news' } }] });
    const changed = valueOf(diffModels(composed(town), composed(changedTown))).differences;
    expect(new Set(changed.flatMap(({ items }) => items.map(({ id, change }) => `${id} ${change}`)))).toEqual(
      new Set(['village/call-first changed']),
    );
  });

  it('tells a duty by its deadline, and the setting that changed it', () => {
    const parameter = { ...item('reply-time'), unit: 'working-day' as const, value: 2, stricter: 'less' as const };
    const duties = [
      { ...item('reply'), by: 'recipient' as const, do: 'answer', within: { parameter: 'village/reply-time' } },
    ];
    const town = village({ duties, parameters: [parameter] });
    const school = beside('school', 'school', {
      settings: [{ ...item('sooner'), parameter: 'village/reply-time', value: 1 }],
    });
    const { differences } = valueOf(diffModels(composed(town), composed(town, school)));
    expect(
      differences.map((one) => one.aspect === 'duty' && [one.owedIn, one.within, one.items.map(({ id }) => id)]),
    ).toEqual([
      ['b', { n: 1, unit: 'working-day' }, ['school/sooner']],
      ['a', { n: 2, unit: 'working-day' }, ['school/sooner']],
    ]);
  });

  it('refuses to compare a fact that is a number in one model and a choice in the other', () => {
    const plain = village();
    const term = { name: { da: 'dage', en: 'days' }, meaning: { da: 'Dage.', en: 'Days.' } };
    const few = { kind: 'choice' as const, ...term, usual: 'few', values: { few: { da: 'få', en: 'few' } } };
    const other = { ...plain, vocabulary: { ...plain.vocabulary, facts: { days: few } } };
    const diff = diffModels(composed(plain), composed(other));
    expect(diff).toEqual({ ok: false, issues: [{ code: 'facts-differ', params: { fact: 'days' }, path: [] }] });
  });

  it('stops when it is told to', () => {
    const model = defaultModel(on);
    expect(diffModels(model, model, { signal: { aborted: true } })).toMatchObject({ issues: [{ code: 'aborted' }] });
  });
});

describe('The diff between the default model and a school on top of it', () => {
  const compared = on;
  const text = { da: 'En regel', en: 'A rule' };
  const head = (id: string) => ({
    id,
    title: text,
    force: 'should' as const,
    cites: [{ source: 'policy', section: '1', compared, paraphrase: text }],
  });
  const school: Frame<Ids> = {
    id: 'our-school',
    level: 'school',
    title: text,
    sources: { policy: { title: text, kind: 'policy' } },
    extends: ['aalborg', 'common-practice'],
    rules: [
      { ...head('texts-when-it-is-urgent'), when: { urgency: 'now', act: 'inform' }, accept: ['sms'] },
      { ...head('calls-in-conflict'), when: { purpose: 'conflict', act: ['talk', 'arrange'] }, prefer: ['phone-call'] },
    ],
    offers: ['sms'],
    duties: [
      {
        ...head('reply-to-concern'),
        when: { purpose: 'concern', act: 'ask' },
        by: 'recipient',
        do: 'answer',
        within: { n: 3, unit: 'school-day' },
      },
    ],
  };
  const model = defaultModel(on);
  const withSchool = valueOf(composeModel([aalborg, commonPractice, school], { on }));
  const { differences } = valueOf(diffModels(model, withSchool));

  it('explains every difference in drawn situations, and claims none that is not there', () => {
    const random = randomFrom(3);
    const draw = situationDrawer(model.words, 400, 3);
    let differing = 0;
    for (let count = 0; count < 600; count++) {
      const plain = draw(random, { unknown: 0, recipients: 1 });
      if (plain.from.length > 1) continue;
      const [a, b] = [decideByTheBook(model, plain), decideByTheBook(withSchool, plain)];
      const situation = situationOf(plain);
      const found = differences.filter(({ situations }) =>
        situations.some(({ pattern }) => fitsPattern(pattern, situation)),
      );
      const changed = a.channels.filter((one) => {
        const other = b.channels.find(({ channel }) => channel === one.channel);
        return one.verdict !== other?.verdict;
      });
      expect(new Set(found.flatMap((one) => (one.aspect === 'verdict' ? [one.channel] : [])))).toEqual(
        new Set(changed.map(({ channel }) => channel)),
      );
      const isReordered =
        a.channels.map(({ channel }) => channel).join() !== b.channels.map(({ channel }) => channel).join();
      expect(found.some(({ aspect }) => aspect === 'ranking')).toBe(isReordered);
      const owed = JSON.stringify(a.duties.map(({ key }) => key)) !== JSON.stringify(b.duties.map(({ key }) => key));
      expect(found.some(({ aspect }) => aspect === 'duty')).toBe(owed);
      if (found.length > 0) differing++;
    }
    expect(differing).toBeGreaterThan(10);
  }, 60_000);
});
