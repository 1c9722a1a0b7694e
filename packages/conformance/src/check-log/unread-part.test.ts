import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogIssue } from '../log/issue.js';
import type { RawEvent } from '../log/raw-event.js';
import { startTally } from '../log/tally.js';
import type { Mapping } from '../mapping/mapping.js';
import { checkLog, type LogSource } from './check-log.js';

const model = defaultModel('2026-11-24');
const calendar = danishWorkingCalendar(2026, 2027);
const keep = ['act', 'channel', 'from', 'purpose', 'to'];
const mapping: Mapping = {
  schemaVersion: 1,
  rows: [{ match: { columns: { act: 'closed' } }, internal: true }],
  defaults: { facts: { importance: 'important', reach: 'platform', sensitivity: 'sensitive', tension: 'delicate' } },
  log: {
    columns: { case: 'case', time: 'time' },
    take: { from: 'from', to: 'to', channel: 'channel', purpose: 'purpose', act: 'act' },
    closedBy: { columns: { act: 'closed' } },
    idleDays: 9,
  },
};

const firstAt = Date.UTC(2026, 7, 3);
const logs = fc
  .array(
    fc.record({
      case: fc.constantFrom('c1', 'c2', 'c3'),
      hours: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
        { weight: 1, arbitrary: fc.constant(250) },
      ),
      act: fc.constantFrom('ask', 'ask', 'answer', 'talk', 'inform', 'record', 'decide', 'acknowledge', 'closed'),
      channel: fc.constantFrom('platform-message', 'meeting', 'phone-call', 'email'),
      purpose: fc.constantFrom('everyday', 'concern', 'conflict', 'misunderstanding', 'decision'),
      from: fc.constantFrom('teacher', 'custody-holder', 'child', 'third-party'),
      to: fc.constantFrom('teacher', 'custody-holder', 'child'),
    }),
    { minLength: 2, maxLength: 25 },
  )
  .map((given) => {
    let at = firstAt;
    return given.map(({ case: caseId, hours, act, channel, from, purpose, to }, index): RawEvent => {
      at += hours * 3_600_000;
      const values = [act, channel, from, purpose, to];
      return { caseId, at, hasOffset: true, activity: undefined, id: undefined, values, file: undefined, line: index };
    });
  });

const columns = { case: 'case', time: 'time', keep };
const stopped: LogIssue = { code: 'gzip-broken', params: { file: 'log' }, path: [] };

/** A file of these events, of which reading stopped at some point if it is cut. */
function file(events: readonly RawEvent[], isCut = false, bad = 0): LogSource {
  async function* batches() {
    yield events;
  }
  const report = { ...startTally('log').report(), read: events.length, bad, stopped: isCut ? stopped : undefined };
  return { columns, batches: batches(), report: () => report, file: 'log' };
}

const check = (source: readonly LogSource[], more: { asOf?: string; unopened?: readonly LogIssue[] } = {}) =>
  checkLog(model, { calendar, mapping, logs: source, ...more });

type Report = Awaited<ReturnType<typeof check>>;

/** Nothing is said of a part that the whole takes back. */
function expectNothingTakenBack(part: Report, whole: Report): void {
  const all = new Map(whole.requirements.map((one) => [one.requirement.id, one]));
  for (const { requirement, result, counts } of part.requirements) {
    const { id, kind } = requirement;
    const known = all.get(id);
    if (result === 'fail' || result === 'pass') expect([id, known?.result]).toEqual([id, result]);
    expect([id, result]).not.toEqual([id, 'not-applicable']);
    // A case may be cut in two by what is read later, so only cases that broke what must never happen are not counted.
    if (kind !== 'absence') expect(known?.counts.fail).toBeGreaterThanOrEqual(counts.fail);
  }
}

const one = (
  act: string,
  hours: number,
  channel = 'platform-message',
  from = 'custody-holder',
  to = 'teacher',
): RawEvent => {
  const at = firstAt + hours * 3_600_000;
  const values = [act, channel, from, 'everyday', to];
  return { caseId: 'c1', at, hasOffset: true, activity: undefined, id: undefined, values, file: undefined, line: 1 };
};
const resultOf = (report: Report, id: string) => {
  const found = report.requirements.find(({ requirement }) => requirement.id === id);
  return [found?.result, found?.reason];
};
const answered = 'common-practice/answer-in-time';
const meets = 'aalborg/school-meets-in-person';

describe('what only the unread rest can decide', () => {
  const asked = [one('ask', 0), one('inform', 1, 'email')];

  it('is open with its reason, and one finding says so', async () => {
    const report = await check([file(asked, true)], { asOf: '2026-12-24' });
    expect(report.unread).toEqual({ rest: 'later', rows: 0 });
    expect(report.asOf).toBe('2026-08-03T03:00:00+02:00');
    expect(resultOf(report, meets)).toEqual(['open', 'log-unread']);
    expect(resultOf(report, answered)).toEqual(['open', undefined]);
    const codes = report.findings.map(({ code }) => code);
    expect(codes).toContain('log-not-read-to-its-end');
    expect(codes).not.toContain('never-in-the-log');
    expect(codes).not.toContain('families-never-reached');
    expect(codes).not.toContain('row-matches-nothing');
  });

  it('is told for good of the same log once it is read whole', async () => {
    const report = await check([file(asked)], { asOf: '2026-12-24' });
    expect(report.unread).toEqual({ rest: 'none', rows: 0 });
    expect(resultOf(report, meets)).toEqual(['fail', undefined]);
    expect(resultOf(report, answered)).toEqual(['fail', undefined]);
  });

  it('is what is missing in a case where a file of the same log cannot be opened; what must never happen is broken', async () => {
    const report = await check([file(asked)], { asOf: '2026-12-24', unopened: [stopped] });
    expect(report.unread).toEqual({ rest: 'any-time', rows: 0 });
    expect(resultOf(report, answered)).toEqual(['open', 'log-unread']);
    expect(resultOf(report, 'common-practice/sensitive-never-on-open-channels')).toEqual(['fail', undefined]);
    expect(report.reading.map(({ report: { stopped: why } }) => why?.code)).toEqual([undefined, 'gzip-broken']);
    const found = report.requirements.find(({ requirement }) => requirement.id === answered);
    expect([found?.counts.open, found?.counts.unread, found?.rate, found?.worst]).toEqual([1, 1, null, []]);
  });

  it('is not what an event has made sure, in whatever part of the log it stands', async () => {
    const met = await check([file([one('talk', 0, 'meeting', 'teacher', 'custody-holder')], true)]);
    expect(resultOf(met, meets)).toEqual(['pass', undefined]);
  });

  it('is what nothing in a log with bad rows shows, though the cases are counted without them', async () => {
    const report = await check([file(asked, false, 2)], { asOf: '2026-12-24' });
    expect(report.unread).toEqual({ rest: 'none', rows: 2 });
    expect(resultOf(report, meets)).toEqual(['open', 'rows-unread']);
    expect(resultOf(report, answered)).toEqual(['fail', undefined]);
    expect(report.findings.map(({ code }) => code)).toContain('rows-may-decide');
  });

  it('does not make a waiver one that covers nothing', async () => {
    const waiver = { id: 'w1', item: meets, reason: 'r', owner: 'school-leader', until: '2027-01-01' };
    const unused = async (log: LogSource): Promise<boolean> => {
      const { findings } = await checkLog(model, { calendar, mapping, logs: [log], waivers: [waiver] });
      return findings.some(({ code }) => code === 'waiver-unused');
    };
    const met = one('talk', 2, 'meeting', 'teacher', 'custody-holder');
    expect(await unused(file([...asked, met]))).toBe(true);
    expect(await unused(file(asked, true))).toBe(false);
    expect(await unused(file(asked, false, 1))).toBe(false);
  });

  it('is told of all files, though one does not say how its reading went', async () => {
    const { report: _, ...silent } = file([one('inform', 900, 'email')]);
    const report = await check([file(asked, true), silent], { asOf: '2026-12-24' });
    expect(report.unread.rest).toBe('any-time');
    expect(resultOf(report, answered)).toEqual(['open', 'log-unread']);
  });

  it('stays open where the check itself breaks down on the way', async () => {
    async function* breaking() {
      yield asked;
      throw new Error('a fault of the tool');
    }
    const report = await check([{ ...file(asked), batches: breaking() }], { asOf: '2026-12-24' });
    expect(report.errors.map(({ check: broken }) => broken)).toEqual(['log']);
    expect(report.unread.rest).toBe('later');
    expect(resultOf(report, meets)).toEqual(['open', 'log-unread']);
    expect(report.events.checked).toBe(2);
  });
});

describe('a log that was not read to its end', () => {
  it('says nothing that its rest takes back, wherever it breaks off, judged on any later day', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(logs, fc.nat(), fc.boolean(), async (events, place, isLater) => {
        const asOf = isLater ? { asOf: '2026-12-24' } : {};
        const part = await check([file(events.slice(0, 1 + (place % events.length)), true)], asOf);
        expectNothingTakenBack(part, await check([file(events)], asOf));
        for (const { result } of part.requirements) seen.add(result);
      }),
      { numRuns: 150, seed: 20261127 },
    );
    expect([...seen].sort()).toEqual(['fail', 'not-assessed', 'open', 'pass']);
  });

  it('says nothing that another file of the run takes back, whether that one breaks off or cannot be opened', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        logs,
        fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
        fc.nat(),
        async (events, parts, place) => {
          const [one, other] = [true, false].map((side) => events.filter((_, index) => parts[index] === side));
          const whole = await check([file(events)]);
          const cut = await check([file(one ?? []), file((other ?? []).slice(0, place % 6), true)]);
          expectNothingTakenBack(cut, whole);
          const unopened = await check([file(one ?? [])], { unopened: [stopped] });
          expectNothingTakenBack(unopened, whole);
          for (const { result } of [...cut.requirements, ...unopened.requirements]) seen.add(result);
        },
      ),
      { numRuns: 150, seed: 20261127 },
    );
    expect([...seen].sort()).toEqual(['fail', 'not-assessed', 'open', 'pass']);
  });
});
