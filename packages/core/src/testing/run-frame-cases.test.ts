import { describe, expect, it } from 'vitest';
import { aalborg, defineFrame, explain } from '../index.js';
import { parseFrameCases } from '../parse/index.js';
import { type FrameCases, runFrameCases } from './index.js';

const cites = [{ source: 'policy', section: '1', compared: '2026-11-24', paraphrase: { da: 'Mødes.', en: 'Meet.' } }];
const title = { da: 'En regel', en: 'A rule' };
const school = defineFrame({
  id: 'a-school',
  level: 'school',
  title: { da: 'En skole', en: 'A school' },
  extends: [aalborg],
  sources: { policy: { kind: 'policy', title: { da: 'Politik', en: 'Policy' } } },
  rules: [
    { id: 'meet', title, force: 'should', when: { purpose: 'concern', act: 'talk' }, prefer: ['meeting'], cites },
  ],
  duties: [
    {
      id: 'two-days',
      title,
      force: 'should',
      by: 'recipient',
      do: 'answer',
      within: { n: 2, unit: 'working-day' },
      when: { act: 'ask' },
      cites,
    },
  ],
  mandates: [
    {
      id: 'leader-decides',
      title,
      force: 'should',
      holders: ['leader'],
      action: 'decide',
      subjects: ['case-frame'],
      answer: 'yes',
      cites,
    },
  ],
  hours: [
    {
      id: 'open',
      title,
      force: 'should',
      of: { side: 'school' },
      weekly: [{ days: ['mon'], from: '08:00', until: '15:00' }],
      exceptClosedDays: true,
      cites,
    },
  ],
  paths: [
    {
      id: 'nearest-first',
      title,
      force: 'should',
      opens: { purpose: 'concern' },
      steps: [
        { id: 'teacher', title, parties: ['parent', 'teacher'], acts: ['talk'] },
        { id: 'leader', title, parties: ['parent', 'leader'], acts: ['talk'] },
      ],
      ends: ['agreed', 'unsolved'],
      cites,
    },
  ],
  parameters: [
    { id: 'a-number', title, force: 'should', unit: 'count', value: 2, stricter: 'less', from: '2026-12-01', cites },
  ],
});

const frames = [aalborg, school];
const name = { da: 'Et eksempel', en: 'A case' };
const talk = { purpose: 'concern', act: 'talk', from: 'teacher', to: ['parent'] };
const ask = { purpose: 'concern', act: 'ask', from: 'parent', to: ['teacher'] };
const document = (...cases: FrameCases['cases']): FrameCases => ({ frame: 'a-school', on: '2026-11-24', cases });

describe('The cases of a frame', () => {
  it('pass when the answers are as expected, and say that every item is shown', () => {
    const run = runFrameCases(
      frames,
      document(
        {
          id: 'talk',
          name,
          situation: talk,
          expect: {
            channels: { meeting: 'preferred' },
            first: 'meeting',
            path: { path: 'nearest-first', steps: ['teacher', 'leader'] },
            because: ['meet', 'nearest-first', 'aalborg/talking-is-oral'],
            notBecause: ['two-days'],
          },
        },
        {
          id: 'ask',
          name,
          situation: { ...ask, purpose: 'recognition' },
          expect: {
            duties: [{ duty: 'answer', by: 'recipient', within: { n: 2, unit: 'working-day' } }],
            because: ['two-days'],
            notBecause: ['meet', 'nearest-first', 'leader-decides', 'open'],
          },
        },
        {
          id: 'who',
          name,
          on: '2026-12-01',
          expect: {
            may: [{ role: 'leader', action: 'decide', subject: 'case-frame', answer: 'yes' }],
            hours: [{ role: 'teacher', weekday: 'mon', time: '09:00', hours: 'within' }],
            because: ['leader-decides', 'open'],
            holds: ['a-number'],
          },
        },
        { id: 'before', name, expect: { holdsNot: ['a-number'] } },
      ),
    );
    expect(run.results.flatMap(({ issues }) => issues)).toEqual([]);
    expect(run).toMatchObject({ passed: 4, failed: 0, neverApplies: [], alwaysApplies: [] });
  });

  it('fail where an answer differs, each fault with its place and in both languages', () => {
    const run = runFrameCases(
      frames,
      document({
        id: 'wrong',
        name,
        situation: talk,
        expect: {
          channels: { meeting: 'forbidden' },
          first: 'platform-message',
          wait: { meeting: 'recipient-hours' },
          duties: [{ duty: 'answer', by: 'recipient' }],
          may: [{ role: 'teacher', action: 'decide', subject: 'overall-frame', answer: 'yes' }],
          plan: ['record'],
          path: { path: 'nearest-first', steps: ['leader'] },
          hours: [{ role: 'teacher', weekday: 'sun', time: '09:00', hours: 'within' }],
          because: ['two-days', 'no-such-item'],
          notBecause: ['meet'],
          holds: ['a-number'],
          holdsNot: ['meet'],
        },
      }),
    );
    const [result] = run.results;
    expect(result?.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'case-item-unknown expect.because.1',
      'case-verdict-differs expect.channels.meeting',
      'case-wait-differs expect.wait.meeting',
      'case-first-differs expect.first',
      'case-duty-not-owed expect.duties.0',
      'case-permission-differs expect.may.0',
      'case-plan-differs expect.plan',
      'case-path-differs expect.path.steps',
      'case-hours-differ expect.hours.0',
      'case-reason-missing expect.because.0',
      'case-reason-missing expect.because.1',
      'case-reason-unwanted expect.notBecause.0',
      'case-item-unheld expect.holds.0',
      'case-item-holds expect.holdsNot.0',
    ]);
    for (const issue of result?.issues ?? []) {
      expect(explain(issue, 'da')).not.toContain(`\`${issue.code}\``);
      expect(explain(issue, 'en')).not.toContain('undefined');
    }
  });

  it('fail, and never throw, on what cannot be asked', () => {
    const codes = (given: FrameCases, known = frames) =>
      runFrameCases(known, given).results.flatMap(({ issues }) => issues.map(({ code }) => code));
    expect(codes(document({ id: 'a', name, situation: { purpose: 'konflikt' }, expect: {} }))).toContain('unknown-id');
    expect(codes(document({ id: 'a', name, expect: { first: 'meeting' } }))).toEqual(['case-no-situation']);
    expect(codes(document({ id: 'a', name, on: '2026-02-30', expect: {} }))).toEqual(['case-no-model']);
    const alone = runFrameCases([school], document({ id: 'a', name, expect: {} }, { id: 'b', name, expect: {} }));
    expect(alone.failed).toBe(2);
    expect(alone.issues.map(({ code }) => code)).toContain('missing-frame');
    expect(codes(document({ id: 'a', name, expect: {} }, { id: 'a', name, expect: {} }))).toEqual(['case-duplicate']);
    const may = [{ role: 'headmaster', action: 'do', answer: 'yes' }] as const;
    expect(codes(document({ id: 'a', name, expect: { may } }))).toContain('case-word-unknown');
  });

  it('may leave unknown what they do not say', () => {
    const unknown = { ...talk, to: ['third-party'] };
    const told = document({
      id: 'a',
      name,
      situation: unknown,
      assumeUsual: false,
      expect: { channels: { 'platform-message': 'unfit' } },
    });
    expect(runFrameCases(frames, told).failed).toBe(0);
  });

  it('name the items that no case shows', () => {
    const run = runFrameCases(frames, document({ id: 'a', name, situation: talk, expect: { because: ['meet'] } }));
    expect(run.neverApplies).toEqual([
      'a-school/a-number',
      'a-school/leader-decides',
      'a-school/nearest-first',
      'a-school/open',
      'a-school/two-days',
    ]);
    expect(run.alwaysApplies).toContain('a-school/meet');
  });
});

describe('A document of cases from outside', () => {
  it('is read with every fault and its place', () => {
    const read = parseFrameCases({
      frame: 'x',
      cases: [{ id: '', name: { da: 'a' }, expect: { chanels: {}, may: [{}] } }],
    });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'unknown-key cases.0.expect.chanels',
      'missing-key cases.0.expect.may.0.action',
      'missing-key cases.0.expect.may.0.answer',
      'missing-key cases.0.expect.may.0.role',
      'missing-key cases.0.id',
      'missing-key cases.0.name.en',
      'missing-key on',
    ]);
  });

  it('gives what was written down', () => {
    const cases = document({ id: 'a', name, situation: talk, expect: { channels: { meeting: 'preferred' } } });
    expect(parseFrameCases({ $schema: 'x', ...cases })).toEqual({ ok: true, value: cases });
  });
});
