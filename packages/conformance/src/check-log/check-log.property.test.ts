import {
  type Communication,
  compileCalendar,
  danishWorkingCalendar,
  defaultModel,
  instantOfMillis,
  valueOf,
} from '@samarbejde/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawEvent } from '../log/raw-event.js';
import { readLog } from '../log/read-log.js';
import type { Mapping } from '../mapping/mapping.js';
import { compiledRequirements } from '../requirement/compiled-requirement.js';
import { checkLog } from './check-log.js';
import { closeLogCheck, openLogCheck, stepLogCheck } from './log-case.js';
import { planLogCheck } from './log-plan.js';
import { type ReferenceEvent, saidOf } from './log-reference.fixture.js';

const model = defaultModel('2026-11-24');
const calendar = danishWorkingCalendar(2026, 2027);
const compiled = compileCalendar(calendar);
const idleDays = 9;
const facts = {
  urgency: 'routine',
  importance: 'important',
  sensitivity: 'open',
  tension: 'delicate',
  about: 'one-child',
  addressing: 'one',
  hours: 'within',
  suspicion: 'none',
  reach: 'platform',
  language: 'shared',
};
const keep = ['act', 'channel', 'from', 'purpose', 'reach', 'sensitivity', 'suspicion', 'to'];
const mapping: Mapping = {
  schemaVersion: 1,
  rows: [{ match: { columns: { act: 'closed' } }, internal: true }],
  defaults: { facts },
  log: {
    columns: { case: 'case', time: 'time', id: 'id' },
    take: {
      from: 'from',
      to: 'to',
      channel: 'channel',
      purpose: 'purpose',
      act: 'act',
      facts: { suspicion: 'suspicion', reach: 'reach', sensitivity: 'sensitivity' },
    },
    closedBy: { columns: { act: 'closed' } },
    idleDays,
  },
};

const firstAt = Date.UTC(2026, 7, 3);
const steps = fc.record({
  case: fc.constantFrom('c1', 'c2', 'c3'),
  hours: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constant(250) },
  ),
  act: fc.constantFrom(
    'ask',
    'answer',
    'talk',
    'inform',
    'inform',
    'record',
    'decide',
    'arrange',
    'acknowledge',
    'closed',
  ),
  channel: fc.constantFrom(
    'platform-message',
    'platform-message',
    'platform-calendar',
    'meeting',
    'phone-call',
    'email',
  ),
  purpose: fc.constantFrom('everyday', 'concern', 'concern', 'conflict', 'conflict', 'misunderstanding', 'decision'),
  reach: fc.constantFrom('platform', 'platform', 'platform', 'no-platform'),
  sensitivity: fc.constantFrom('open', 'open', 'open', 'sensitive'),
  from: fc.constantFrom('teacher', 'custody-holder', 'child', 'school-leader', 'third-party'),
  to: fc.constantFrom('teacher', 'custody-holder', 'child', 'municipality'),
  suspicion: fc.constantFrom('none', 'none', 'none', 'home'),
});
const logs = fc.array(steps, { minLength: 1, maxLength: 30 }).map((given) => {
  let at = firstAt;
  return given.map(({ case: caseId, hours, ...words }, index): RawEvent => {
    at += hours * 3_600_000;
    const values = [
      words.act,
      words.channel,
      words.from,
      words.purpose,
      words.reach,
      words.sensitivity,
      words.suspicion,
      words.to,
    ];
    const id = `e${index}`;
    return { caseId, at, hasOffset: true, activity: undefined, id, values, file: undefined, line: index + 1 };
  });
});

async function checked(batches: readonly (readonly RawEvent[])[], sortHours = 0) {
  async function* stream() {
    yield* batches;
  }
  const columns = { case: 'case', time: 'time', id: 'id', keep };
  return checkLog(model, { calendar, mapping, logs: [{ columns, batches: stream() }], sortHours });
}

/** The events of each case, cut where it is closed or has been idle. */
function casesOf(events: readonly RawEvent[]): readonly { readonly events: readonly RawEvent[]; closed: boolean }[] {
  const done: { readonly events: RawEvent[]; closed: boolean }[] = [];
  for (const id of new Set(events.map(({ caseId }) => caseId))) {
    let current: { readonly events: RawEvent[]; closed: boolean } | undefined;
    let lastDay = 0;
    for (const event of events.filter(({ caseId }) => caseId === id)) {
      const day = compiled.clock.dayNumberAt(event.at);
      if (current !== undefined && day - lastDay > idleDays) current.closed = true;
      if (current === undefined || current.closed) {
        current = { events: [], closed: false };
        done.push(current);
      }
      current.events.push(event);
      current.closed = event.values[0] === 'closed';
      lastDay = day;
    }
    const today = compiled.clock.dayNumberAt(events.at(-1)?.at ?? 0);
    if (current !== undefined && today - lastDay > idleDays) current.closed = true;
  }
  return done;
}

function communicationOf({ values }: RawEvent): Communication | undefined {
  const [act, channel, from, purpose, reach, sensitivity, suspicion, to] = values.map(String);
  if (act === 'closed') return undefined;
  // The words are the model's own: see the arbitraries.
  return {
    from: [from],
    to: [to],
    channel,
    purpose,
    act,
    facts: { ...facts, reach, sensitivity, suspicion },
  } as Communication;
}

describe('a log of events that are wholly known', () => {
  it('is judged as the definitions of the requirements have it, case by case', async () => {
    const requirements = compiledRequirements(model).filter(
      ({ requirement: { mark } }) => mark.kind !== 'reachable' && mark.scope !== 'files',
    );
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(logs, async (events) => {
        const report = await checked([events]);
        const asOf = events.at(-1)?.at ?? 0;
        for (const one of requirements) {
          const said = { pass: 0, fail: 0, open: 0, 'not-applicable': 0 };
          for (const { events: own, closed } of casesOf(events)) {
            const told = own.flatMap((event): readonly ReferenceEvent[] => {
              const communication = communicationOf(event);
              if (communication === undefined) return [];
              const [outcome, ...others] = one.outcomesOf(communication, JSON.stringify(communication));
              expect(others).toEqual([]);
              const at = valueOf(instantOfMillis(event.at, compiled.clock.offsetAt(event.at)));
              return outcome === undefined ? [] : [{ ...outcome, at, day: compiled.clock.dayNumberAt(event.at) }];
            });
            const end = { closed, day: compiled.clock.dayNumberAt(asOf), millis: asOf };
            said[saidOf(one, told, end, calendar)] += 1;
          }
          const { id } = one.requirement.mark;
          const found = report.requirements.find(({ requirement }) => requirement.id === id);
          const { pass, fail, open, notApplicable, notAssessed, undecided } = found?.counts ?? {};
          expect({ id, pass, fail, open, notApplicable, notAssessed, undecided }).toEqual({
            ...{ id, pass: said.pass, fail: said.fail, open: said.open },
            ...{ notApplicable: said['not-applicable'], notAssessed: 0, undecided: 0 },
          });
          for (const [word, count] of Object.entries(said)) if (count > 0) seen.add(`${id} ${word}`);
        }
      }),
      { numRuns: 100, seed: 20261127 },
    );
    // Requirements that no made-up log ever broke, or kept, would have shown little.
    const broken = [...seen].filter((said) => said.endsWith(' fail')).length;
    const kept = [...seen].filter((said) => said.endsWith(' pass')).length;
    expect([broken > requirements.length / 2, kept > requirements.length / 2]).toEqual([true, true]);
  }, 120_000);
});

/** An event as a line of a file, in one of the ways in which systems write them. */
function lineOf(event: RawEvent, layout: string): string {
  const words = Object.fromEntries(keep.map((name, index) => [name, event.values[index]]));
  const time = new Date(event.at).toISOString();
  if (layout === 'other') return JSON.stringify({ ...words, text: 'å', time, case: event.caseId, id: event.id });
  const wall = event.at + compiled.clock.offsetAt(event.at);
  // In the hour that comes twice in autumn, the wall clock alone would tell its first coming.
  const isLocal = layout === 'local' && compiled.clock.millisAtWall(wall) === event.at;
  const row = {
    id: event.id,
    case: event.caseId,
    time: isLocal ? new Date(wall).toISOString().slice(0, -1) : time,
    ...words,
  };
  const line = JSON.stringify(row);
  return layout === 'escaped' ? line.replace('"c', '"\\u0063') : line;
}

describe('the same log', () => {
  const bare = async (report: ReturnType<typeof checked>) => {
    const { requirements, channels, cases, events, reach, findings, asOf } = await report;
    return {
      requirements,
      channels,
      cases,
      events,
      reach: { ...reach, cases: [...reach.cases].sort() },
      findings,
      asOf,
    };
  };

  it('gives the same report however it is cut into batches', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.integer({ min: 1, max: 5 }), async (events, size) => {
        const batches = events.flatMap((_, index) => (index % size === 0 ? [events.slice(index, index + size)] : []));
        expect(await bare(checked(batches))).toEqual(await bare(checked([events])));
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same report when it is in order and sorting is allowed, even where a case is closed and goes on', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (events) => {
        expect(await bare(checked([events], 41))).toEqual(await bare(checked([events])));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same report read from lines of a file as from its events, whatever its lines look like', async () => {
    const layouts = fc.array(fc.constantFrom('same', 'other', 'escaped', 'local'), { minLength: 30, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(logs, layouts, fc.integer({ min: 100, max: 5000 }), async (events, laidOut, size) => {
        const lines = events.map((event, index) => lineOf(event, laidOut[index] ?? 'same'));
        const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const log = await readLog(chunks, { columns: { case: 'case', time: 'time', id: 'id', keep } });
        if (!log.ok) expect.fail(log.issues.map(({ code }) => code).join(', '));
        const told = await bare(checkLog(model, { calendar, mapping, logs: [log.value] }));
        const withoutOffset = lines.filter((line) => !line.includes('Z"')).length;
        const expected = await bare(checked([events]));
        expect(told.events).toEqual({ ...expected.events, withoutOffset });
        expect({ ...told, events: 0, findings: 0 }).toEqual({ ...expected, events: 0, findings: 0 });
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same report when it is a little out of order and that much sorting is allowed', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.array(fc.nat(40), { minLength: 30, maxLength: 30 }), async (events, delays) => {
        const late = events
          .map((event, index) => ({ event, seen: event.at + (delays[index] ?? 0) * 3_600_000 }))
          .sort((one, other) => one.seen - other.seen)
          .map(({ event }) => event);
        expect(await bare(checked([late], 41))).toEqual(await bare(checked([events], 41)));
      }),
      { numRuns: 30 },
    );
  });

  it('gives each case the same answer in any partition, its state written down after every event', () => {
    const plan = planLogCheck(model, { calendar, mapping });
    const elsewhere = planLogCheck(model, { calendar, mapping });
    fc.assert(
      fc.property(logs, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (events, moves) => {
        const asOf = events.at(-1)?.at ?? 0;
        for (const id of ['c1', 'c2', 'c3']) {
          const own = events.filter(({ caseId }) => caseId === id);
          let here = openLogCheck(plan, id);
          let moved = openLogCheck(plan, id);
          for (const [index, event] of own.entries()) {
            here = stepLogCheck(plan, here, event);
            const written: typeof moved = JSON.parse(JSON.stringify(moved));
            moved = stepLogCheck(moves[index] === true ? elsewhere : plan, written, event);
          }
          expect(moved).toEqual(here);
          const end = { closed: false, asOf };
          expect(closeLogCheck(elsewhere, moved, end)).toEqual(closeLogCheck(plan, here, end));
        }
      }),
      { numRuns: 100 },
    );
  });
});
