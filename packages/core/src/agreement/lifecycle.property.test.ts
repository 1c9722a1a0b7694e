import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { danishWorkingCalendar } from '../time/danish-calendar.js';
import { agendaFor } from './agenda.js';
import { actionPlan, model, planWith, type StepBody, stepOf } from './agreement.fixture.js';
import type { Agreement } from './agreement.js';
import { versionOf } from './agreement.js';
import { applyToAgreement } from './apply.js';
import { assessContent } from './assess.js';
import { calendarEntries } from './calendar-entries.js';
import type { AgreementStep } from './event.js';
import { draftAgreement } from './propose.js';
import { replayAgreement } from './replay.js';

const { content } = actionPlan;
const contents = [
  content,
  planWith({ form: 'oral' }).content,
  planWith({ goals: [] }).content,
  planWith({ parties: content.parties.slice(0, 3), actions: content.actions.slice(0, 1) }).content,
];
const version = fc.integer({ min: 1, max: 4 });
const day = fc.constantFrom(
  '2026-11-24',
  '2026-12-01',
  '2027-01-15',
  '2027-03-01',
  '2027-06-25',
  '2027-07-01',
  '2026-02-30',
);
const text = fc.constantFrom('Fine.', '');

const body: fc.Arbitrary<StepBody> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('agree' as const), version }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('put-in-force' as const), version }) },
  fc.constant({ kind: 'propose' as const }),
  fc.record({ kind: fc.constant('comment' as const), text }),
  fc.record({ kind: fc.constant('ask-for-change' as const), version, text }),
  fc.record({ kind: fc.constant('decline' as const), version }),
  fc.record({
    kind: fc.constant('record-progress' as const),
    clause: fc.constantFrom('quiet-start', 'weekly-word', 'a-friend', 'nowhere'),
    progress: fc.constantFrom('done' as const, 'kept' as const, 'needs-help' as const),
  }),
  fc.record({
    kind: fc.constant('review' as const),
    outcome: fc.constantFrom('go-on' as const, 'end' as const),
    next: day,
  }),
  fc.record({ kind: fc.constant('amend' as const), content: fc.constantFrom(...contents) }),
  fc.record({ kind: fc.constant('renew' as const), until: day, review: day }),
  fc.constant({ kind: 'end' as const }),
  fc.constant({ kind: 'lapse' as const }),
);

/** Any step by anybody on any day, also the same twice. */
const anyStep: fc.Arbitrary<AgreementStep> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('t1', 'h1', 'h2', 'c1', 'x9'), day, body)
  .map(([id, by, on, said]) => stepOf(`e${id}`, by, on, said));

/** What carries an agreement on, with now and then anything between: most random steps lead nowhere. */
function likelySteps(at: number): fc.Arbitrary<readonly AgreementStep[]> {
  const everybody = ['t1', 'h1', 'h2', 'c1'].map((by) =>
    stepOf(`y${at}-${by}`, by, '2026-12-01', { kind: 'agree', version: at }),
  );
  const force = stepOf(`f${at}`, 't1', '2026-12-01', { kind: 'put-in-force', version: at });
  const amend = fc
    .constantFrom(...contents)
    .map((next) => stepOf(`n${at}`, 't1', '2026-12-01', { kind: 'amend', content: next }));
  return fc.oneof(
    fc.constant([...everybody, force]),
    fc.tuple(anyStep, anyStep).map(([a, b]) => [a, ...everybody, b, force]),
    amend.map((one) => [...everybody, force, one]),
    fc.array(anyStep, { maxLength: 4 }),
  );
}

const steps = fc
  .tuple(fc.array(anyStep, { maxLength: 3 }), likelySteps(1), likelySteps(2), fc.array(anyStep, { maxLength: 8 }))
  .map((parts) => [stepOf('p', 't1', '2026-11-24', { kind: 'propose' }), ...parts.flat()]);

const begun = contents
  .slice(0, 2)
  .map((one) => valueOf(draftAgreement(model, { ...actionPlan, content: one }, 't1', '2026-11-24')));
const calendar = danishWorkingCalendar(2026, 2029);

/** Every state that a list of steps leads through, and what became of each step. */
function walk(first: Agreement, taken: readonly AgreementStep[]) {
  let agreement = first;
  return taken.map((step) => {
    const before = agreement;
    const text = JSON.stringify(before);
    const applied = applyToAgreement(model, before, step);
    if (applied.ok) agreement = applied.value;
    return { step, before, unchanged: JSON.stringify(before) === text, after: agreement, applied };
  });
}

function checkInvariants(agreement: Agreement): void {
  const { status, open, inForce, reviewOn, versions, events } = agreement;
  const isOver = status === 'ended' || status === 'lapsed';
  expect(inForce !== null).toBe(status === 'in-force');
  expect(isOver && (open !== null || reviewOn !== null)).toBe(false);
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).sort());
  expect(open === null || open === versions.length).toBe(true);
  for (const {
    inForceSince,
    stances,
    mustAgree,
    content: { parties },
  } of versions) {
    const agreed = stances.filter(({ says }) => says === 'agrees').map(({ party }) => party);
    expect(new Set(stances.map(({ party }) => party)).size).toBe(stances.length);
    expect(stances.every(({ party }) => parties.some(({ id }) => id === party))).toBe(true);
    if (inForceSince !== null) expect(mustAgree.filter((id) => !agreed.includes(id))).toEqual([]);
  }
}

describe('Whatever people do, in whatever order', () => {
  it('an agreement stays in a state that makes sense, a refused step changes nothing, and every step has an answer', () => {
    let reached = 0;
    fc.assert(
      fc.property(fc.constantFrom(...begun), steps, (first, taken) => {
        for (const { before, after, applied, unchanged } of walk(first, taken)) {
          expect(unchanged).toBe(true);
          if (!applied.ok) {
            expect(applied.issues.length).toBeGreaterThan(0);
            expect(after).toBe(before);
            continue;
          }
          checkInvariants(after);
          expect(after.events.length).toBe(before.events.length + 1);
          if (after.inForce !== null) reached += 1;
        }
      }),
      { numRuns: 150 },
    );
    // A property that never sees an agreement in force would prove little.
    expect(reached).toBeGreaterThan(100);
  });

  it('what is in force has passed the assessment that let it in, and versions are never changed once they hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...begun), steps, (first, taken) => {
        for (const { before, after } of walk(first, taken)) {
          const held = versionOf(after, after.inForce);
          if (held === undefined || after.inForce === before.inForce) continue;
          expect(assessContent(model, after.template, held.content, held.inForceSince ?? '')).toEqual([]);
          expect(after.versions.slice(0, held.number - 1)).toEqual(before.versions.slice(0, held.number - 1));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('replaying gives the same to the last byte, and JSON loses nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...begun), steps, (first, taken) => {
        const last = walk(first, taken).at(-1)?.after ?? first;
        const stored: Agreement = JSON.parse(JSON.stringify(last));
        expect(stored).toEqual(last);
        expect(JSON.stringify(valueOf(replayAgreement(stored.events)))).toBe(JSON.stringify(last));
      }),
      { numRuns: 80 },
    );
  });

  it('there is an agenda, and a calendar whose entries keep their names and only ever count up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...begun), steps, (first, taken) => {
        for (const { before, after } of walk(first, taken)) {
          const earlier = new Map(calendarEntries(before).map((entry) => [entry.uid, entry.sequence]));
          const now = calendarEntries(after);
          expect(new Set(now.map(({ uid }) => uid)).size).toBe(now.length);
          expect([...earlier.keys()].filter((uid) => !now.some((entry) => entry.uid === uid))).toEqual([]);
          expect(now.every(({ uid, sequence }) => sequence >= (earlier.get(uid) ?? 0))).toBe(true);
          expect(agendaFor(after, '2027-01-15', calendar).ok).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
