import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { checkCalendar } from '../time/check-calendar.js';
import { addCalendarDays } from '../time/plain-date.js';
import { isWorkingDay } from '../time/working-days.js';
import { actIds } from '../vocabulary/act.js';
import { advanceCase } from './advance-case.js';
import type { Case } from './case.js';
import { caseOn } from './case-on.js';
import { autumn, day, model, open, opening } from './conflict.fixture.js';
import type { CaseEvent, CaseMove, CaseOpening } from './event.js';
import { replayCase } from './replay-case.js';

// Every path of the model, and events of every kind by every role in any order: sensible ones and nonsense.

const roles = [...model.words.roles.keys()];
const parties = [...model.words.roles].filter(([, role]) => role.party).map(([id]) => id);
const steps = [...new Set(model.items.paths.flatMap((path) => path.steps.map((one) => one.id)))];
const exits = [...new Set(model.items.paths.flatMap((path) => (path.exits ?? []).map((one) => one.id)))];
const duties = [...actIds, ...model.words.duties.keys()];

const openings: readonly Partial<CaseOpening>[] = [
  {},
  { path: 'aalborg/misunderstanding', purpose: 'misunderstanding', with: 'teacher' },
  { path: 'common-practice/conflict-between-homes', by: { role: 'parent' }, with: 'other-parent', facts: {} },
  { path: 'common-practice/concern-for-a-child', purpose: 'concern', facts: {} },
  { path: 'common-practice/bullying', purpose: 'bullying' },
  { path: 'common-practice/complaint-about-a-decision', purpose: 'complaint', with: 'school-leader' },
  ...(['class-teacher', 'nearest-leader', 'school-leader'] as const).map((role, index) => ({
    path: `common-practice/complaint-about-${['a-member-of-staff', 'the-nearest-leader', 'the-school-leader'][index]}`,
    purpose: 'complaint',
    with: ['nearest-leader', 'school-leader', 'municipality'][index] ?? '',
    facts: { about: 'staff-member' as const },
    about: { role },
  })),
];

const anyMove: fc.Arbitrary<CaseMove> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...duties).map((what) => ({ kind: 'done' as const, what })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('talk', 'decide', 'hear-child', 'ask-what-makes-it-hard', 'answer', 'acknowledge')
      .map((what) => ({ kind: 'done' as const, what })),
  },
  { weight: 4, arbitrary: fc.constantFrom(...steps, 'nowhere').map((to) => ({ kind: 'moved-on' as const, to })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CaseMove>(
      { kind: 'third-party-asked' },
      { kind: 'third-party-joined' },
      { kind: 'agreed' },
      { kind: 'withdrawn' },
      { kind: 'closed', as: 'decided' },
      { kind: 'closed', as: 'unsolved' },
      { kind: 'paused', because: 'cooling-off' },
      { kind: 'paused', because: 'school-holiday' },
      { kind: 'resumed' },
      { kind: 'safety-raised', suspicion: 'other' },
      { kind: 'facts-learned', facts: { tension: 'heated' } },
      { kind: 'calendar-renewed', calendar: autumn },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...roles)
      .map((awaiting) => ({ kind: 'paused' as const, because: 'awaiting-party' as const, awaiting })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...exits, 'nowhere')
      .map((exit) => ({ kind: 'left' as const, exit, suspicion: 'home' as const })),
  },
);

/** Mostly the roles that the case speaks of; days that mostly go forward, now and then back or beyond the calendar. */
const anyEvents = fc.array(
  fc.record({
    move: anyMove,
    role: fc.oneof(
      fc.constantFrom('custody-holder', 'class-teacher', 'nearest-leader', 'school-leader', 'municipality', 'parent'),
      fc.constantFrom(...roles, 'nobody'),
    ),
    days: fc.oneof({ weight: 12, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.integer({ min: -3, max: 60 }) }),
  }),
  { maxLength: 40 },
);

/** Covers every day that a test comes to. */
const years = valueOf(checkCalendar({ ...autumn, covers: { ...autumn.covers, until: '2030-12-31' } }));

interface Course {
  readonly start: Case;
  readonly taken: readonly {
    readonly before: Case;
    readonly event: CaseEvent;
    readonly next: Case | null;
    readonly codes: readonly string[];
  }[];
  readonly end: Case;
}

function play(
  changes: Partial<CaseOpening>,
  events: readonly { move: CaseMove; role: string; days: number }[],
): Course {
  const start = open(changes);
  const taken: Course['taken'][number][] = [];
  let [current, on] = [start, day('2026-10-05')];
  for (const { move, role, days } of events) {
    on = addCalendarDays(on, days);
    const event: CaseEvent = { ...move, on, by: { role } };
    const next = advanceCase(model, current, event);
    taken.push({
      before: current,
      event,
      next: next.ok ? next.value : null,
      codes: next.ok ? [] : next.issues.map((one) => one.code),
    });
    if (next.ok) current = next.value;
  }
  return { start, taken, end: current };
}

const anyCourse = fc.tuple(fc.constantFrom(...openings), anyEvents).map(([changes, events]) => play(changes, events));
const holds = (property: (course: Course) => void, runs = 150) =>
  fc.assert(fc.property(anyCourse, property), { numRuns: runs });

describe('Whatever happens in whatever order', () => {
  it('every event has an answer: a next case, or reasons and the case as it was', () => {
    holds(({ taken }) => {
      for (const { before, next, codes, event } of taken) {
        expect(next === null).toBe(codes.length > 0);
        if (next !== null) expect(next.events).toEqual([...before.events, event]);
      }
    });
  });

  it('and none changes the case that it was given', () => {
    holds(({ start, taken }) => {
      const text = JSON.stringify(start);
      for (const { before, event } of taken) {
        const was = JSON.stringify(before);
        advanceCase(model, before, event);
        expect(JSON.stringify(before)).toBe(was);
      }
      expect(JSON.stringify(start)).toBe(text);
    }, 30);
  });

  it('the same events give the same case, byte for byte', () => {
    holds(({ end }) => {
      const again = valueOf(replayCase(model, end.opening, end.events));
      expect(JSON.stringify(again)).toBe(JSON.stringify(end));
      // What was kept as JSON is replayed alike.
      const kept: Pick<Case, 'opening' | 'events'> = JSON.parse(JSON.stringify(end));
      expect(JSON.stringify(valueOf(replayCase(model, kept.opening, kept.events)))).toBe(JSON.stringify(end));
    }, 60);
  });

  it('any party can ask for a third party at any step that has not ended', () => {
    holds(({ taken }) => {
      for (const { before, event } of taken.filter((one) => one.before.standing !== 'closed')) {
        const on = before.events.at(-1)?.on ?? before.opening.on;
        for (const role of parties) {
          expect(
            advanceCase(model, before, { kind: 'third-party-asked', on, by: { role } }).ok,
            `${role} ${event.kind}`,
          ).toBe(true);
        }
      }
    }, 60);
  });

  it('a suspicion of harm is never held back, in no state, by nobody', () => {
    holds(({ taken, end }) => {
      for (const before of [...taken.map((one) => one.before), end]) {
        const on = before.events.at(-1)?.on ?? before.opening.on;
        for (const role of roles) {
          const raised = advanceCase(model, before, { kind: 'safety-raised', suspicion: 'home', on, by: { role } });
          const owed = raised.ok
            ? raised.value.obligations.filter((one) => one.lapsed === null && one.do === 'notify-municipality')
            : [];
          expect(owed.length, role).toBeGreaterThan(0);
        }
      }
    }, 40);
  });

  it('nobody decides before somebody has asked, and before the child is heard where it is about a child', () => {
    holds(({ taken }) => {
      for (const { before, event, next } of taken) {
        if (next === null || event.kind !== 'done' || event.what !== 'decide') continue;
        expect(before.deeds.some((deed) => deed.what === 'ask-what-makes-it-hard')).toBe(true);
        expect(before.childHeard || before.facts.about === 'staff-member').toBe(true);
      }
    });
  });

  it('a complaint about a person never goes through that person', () => {
    holds(({ taken, start }) => {
      const about = start.opening.about?.role;
      for (const { event, next } of taken) {
        if (about === undefined || next === null || ['safety-raised', 'third-party-asked'].includes(event.kind))
          continue;
        expect(model.words.roles.get(event.by.role)?.groups).not.toContain(about);
      }
    });
  });

  it('a closed case stays closed', () => {
    holds(({ taken }) => {
      for (const { before, event, next } of taken) {
        if (before.standing !== 'closed' || next === null) continue;
        expect(event.kind).toBe('safety-raised');
        expect([next.standing, next.end, next.step]).toEqual(['closed', before.end, before.step]);
      }
    });
  });

  it('no case comes to a step twice, so it takes no more steps than its path has', () => {
    holds(({ end }) => {
      expect(new Set(end.visited).size).toBe(end.visited.length);
    });
  });

  it('no deadline lands on a closed day', () => {
    holds(({ end }) => {
      for (const { due } of end.obligations) {
        if (due?.kind === 'day') expect(valueOf(isWorkingDay(autumn, due.date))).toBe(true);
      }
    });
  });

  it('no case is at a dead end: it can be brought to an end from everywhere, also when the two sides never agree', () => {
    holds(({ taken, end }) => {
      for (const before of [...taken.map((one) => one.before), end].filter((one) => one.standing !== 'closed')) {
        expect(broughtToAnEnd(before).standing, `${before.path} ${before.step}`).toBe('closed');
      }
    }, 30);
  });

  it('where it stands is told with what each may do, and each of those is taken', () => {
    holds(({ end }) => {
      const on = end.events.at(-1)?.on ?? end.opening.on;
      const status = caseOn(model, end, on, autumn);
      for (const { by, moves } of status.ok ? status.value.possible : []) {
        for (const { move } of moves) expect(advanceCase(model, end, { ...move, on, by: { role: by } }).ok).toBe(true);
      }
      expect(status.ok || status.issues.every((one) => one.code === 'not-covered')).toBe(true);
    }, 40);
  });
});

const whoGoesOn = ['parent', 'class-teacher', 'nearest-leader', 'school-leader', 'municipality', 'complaints-body'];

/** What people can do to bring a case to its end without agreeing: go on, step by step, and decide or leave it at the last. */
function broughtToAnEnd(current: Case): Case {
  const last = day((current.events.at(-1)?.on ?? current.opening.on).slice(0, 10));
  const path = model.items.paths.find((one) => one.id === current.path);
  const moves: readonly CaseMove[] = [
    { kind: 'calendar-renewed', calendar: years },
    { kind: 'resumed' },
    ...(path?.steps ?? []).map((one) => ({ kind: 'moved-on' as const, to: one.id })),
    { kind: 'done', what: 'ask-what-makes-it-hard' },
    { kind: 'done', what: 'hear-child' },
    { kind: 'done', what: 'decide' },
    { kind: 'closed', as: 'decided' },
    { kind: 'closed', as: 'unsolved' },
  ];
  // A month goes by between any two moves, so that whatever is owed is late.
  return moves.reduce((before, move, index) => {
    const on = addCalendarDays(last, index === 0 ? 0 : index * 30);
    for (const role of whoGoesOn) {
      const next = advanceCase(model, before, { ...move, on, by: { role } });
      if (next.ok) return next.value;
    }
    return before;
  }, current);
}

describe('The openings of these tests', () => {
  it('are one for every path of the model', () => {
    const opened = openings.map((one) => one.path ?? opening.path).sort();
    expect(opened).toEqual(model.items.paths.map((path) => path.id).sort());
  });
});
