import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeModel } from '../compose/compose-model.js';
import type { Model } from '../compose/model.js';
import { soundPath, systemWith } from '../compose/paths/ladder.fixture.js';
import { explain } from '../explain/explain.js';
import type { EscalationPath, PathStep } from '../frame/escalation-path.js';
import { valueOf } from '../result.js';
import { addCalendarDays } from '../time/plain-date.js';
import { actIds } from '../vocabulary/act.js';
import { advanceCase } from './advance-case.js';
import type { Case } from './case.js';
import { autumn, day } from './conflict.fixture.js';
import type { CaseMove } from './event.js';
import { openCase } from './open-case.js';

// Paths that nobody in their right mind would write, and some that they would. What composition lets through must hold
// what always holds, whatever happens on it; what it refuses must be told.

const roles = ['child', 'parent', 'neighbour', 'staff', 'teacher', 'head', 'council', 'inspector', 'mediator'];
const authority = ['teacher', 'head', 'council'];
const text = (en: string) => ({ da: en, en });
const stepIds = ['s1', 's2', 's3', 's4'];
const role = fc.constantFrom(...roles);
const adults = fc.constantFrom('parent', 'teacher', 'head', 'council');
const duty = fc.record(
  {
    by: fc.oneof({ weight: 5, arbitrary: adults }, role),
    do: fc.constantFrom('answer', 'acknowledge', 'hear-child', 'ask-what-is-hard', 'notify'),
    within: fc.constantFrom({ n: 2, unit: 'working-day' } as const, 'promptly' as const),
    after: fc.constantFrom('decide', 'talk'),
  },
  { requiredKeys: ['by', 'do'] },
);

const anyStep = fc.record(
  {
    parties: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(['parent', 'teacher'], ['parent', 'head'], ['parent', 'teacher', 'council']),
      },
      fc.array(role, { minLength: 2, maxLength: 3 }),
    ),
    acts: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(['talk'], ['acknowledge', 'talk'], ['ask', 'talk', 'record']) },
      fc.array(fc.constantFrom(...actIds), { minLength: 1, maxLength: 3 }),
    ),
    owes: fc.array(duty, { maxLength: 2 }),
    decides: fc.constantFrom(...authority),
    movedOnBy: fc.array(adults, { minLength: 1, maxLength: 2 }),
    next: fc.array(fc.constantFrom(...stepIds, 'nowhere'), { maxLength: 2 }),
    skip: fc.constant({ when: { tension: 'heated' }, why: text('It is heated.') }),
  },
  { requiredKeys: ['parties', 'acts'] },
);

/** Most steps go on to the next in the list, so that many of these paths are sound. */
const anyPath: fc.Arbitrary<EscalationPath> = fc
  .tuple(
    fc.array(fc.tuple(anyStep, fc.boolean(), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 4 }),
    fc.subarray(['agreed', 'decided', 'withdrawn', 'unsolved'] as const, { minLength: 1 }),
  )
  .map(([drafts, ends]) => {
    const steps = drafts.map(([{ next, movedOnBy, ...draft }, keepsMovers, odd], index) => ({
      ...draft,
      ...(keepsMovers && movedOnBy !== undefined ? { movedOnBy } : {}),
      ...(odd === 0 && next !== undefined ? { next } : {}),
      id: stepIds[index] ?? '',
      title: text(`Step ${index + 1}`),
    }));
    // Arrays of at least two and one, as their arbitraries make them; the types want tuples.
    return {
      ...soundPath,
      steps: steps as unknown as EscalationPath['steps'],
      ends: ends as unknown as EscalationPath['ends'],
    };
  });

const anyMoves = fc.array(
  fc.record({
    move: fc.oneof<fc.Arbitrary<CaseMove>[]>(
      fc.constantFrom(...stepIds).map((to) => ({ kind: 'moved-on' as const, to })),
      fc
        .constantFrom('talk', 'ask', 'decide', 'answer', 'hear-child', 'ask-what-is-hard')
        .map((what) => ({ kind: 'done' as const, what })),
      fc.constantFrom<CaseMove>(
        { kind: 'third-party-asked' },
        { kind: 'third-party-joined' },
        { kind: 'agreed' },
        { kind: 'paused', because: 'cooling-off' },
        { kind: 'resumed' },
        { kind: 'closed', as: 'unsolved' },
        { kind: 'facts-learned', facts: { tension: 'heated' } },
      ),
    ),
    by: fc.oneof({ weight: 5, arbitrary: adults }, role),
    days: fc.nat(3),
  }),
  { maxLength: 14 },
);

const openedOn = (model: Model, tension: 'calm' | 'heated' = 'calm') =>
  openCase(model, {
    id: 'case-1',
    path: 'town/quarrel',
    on: day('2026-09-01'),
    by: { role: 'parent' },
    with: 'teacher',
    purpose: 'quarrel',
    facts: { about: 'one-child', tension },
    calendar: autumn,
  });

/** Every state that a course comes to, the first included. */
function course(
  model: Model,
  moves: readonly { readonly move: CaseMove; readonly by: string; readonly days: number }[],
) {
  const states: Case[] = [valueOf(openedOn(model))];
  let on = day('2026-09-01');
  for (const { move, by, days } of moves) {
    on = addCalendarDays(on, days);
    const before = states.at(-1) as Case; // There is always the first.
    const next = advanceCase(model, before, { ...move, on, by: { role: by } });
    if (next.ok) states.push(next.value);
  }
  return states;
}

/** What people can do to bring a case to its end: go on, decide, leave it at the last step, or agree. */
function broughtToAnEnd(model: Model, from: Case): Case {
  const moves: readonly CaseMove[] = [
    { kind: 'resumed' },
    ...stepIds.map((to) => ({ kind: 'moved-on' as const, to })),
    ...['ask-what-is-hard', 'hear-child', 'decide'].map((what) => ({ kind: 'done' as const, what })),
    { kind: 'closed', as: 'decided' },
    { kind: 'closed', as: 'unsolved' },
  ];
  let [current, on] = [from, day((from.events.at(-1)?.on ?? from.opening.on).slice(0, 10))];
  const take = (move: CaseMove, by: readonly string[]): void => {
    const nexts = by.map((one) => advanceCase(model, current, { ...move, on, by: { role: one } }));
    current = nexts.find((next) => next.ok)?.value ?? current;
  };
  for (const move of moves) {
    take(move, roles);
    on = addCalendarDays(on, 5);
  }
  for (const side of ['parent', 'teacher']) take({ kind: 'agreed' }, [side]);
  return current;
}

const inPlay = fc.tuple(anyPath, anyMoves).map(([path, moves]) => {
  const composed = composeModel([systemWith([path])], { on: '2026-09-01' });
  return {
    path,
    composed,
    states: composed.ok ? course(composed.value, moves) : [],
    model: composed.ok ? composed.value : null,
  };
});

const whereSound = (property: (model: Model, states: readonly Case[], path: EscalationPath) => void): void => {
  let sound = 0;
  fc.assert(
    fc.property(inPlay, ({ model, states, path }) => {
      if (model === null) return;
      sound += 1;
      property(model, states, path);
    }),
    { numRuns: 400 },
  );
  // A property over paths none of which is let through would hold of anything.
  expect(sound).toBeGreaterThan(40);
};

const stepOf = (path: EscalationPath, id: string): PathStep | undefined => path.steps.find((step) => step.id === id);

describe('A path that composition lets through', () => {
  it('has no dead end: from wherever a case stands it can be brought to an end', () => {
    whereSound((model, states, path) => {
      for (const state of states.filter(({ standing }) => standing !== 'closed'))
        expect(broughtToAnEnd(model, state).standing, JSON.stringify(path.steps)).toBe('closed');
    });
  });

  it('lets any party ask for a third party, and anybody raise a suspicion of harm, at every step', () => {
    whereSound((model, states) => {
      for (const state of states) {
        const on = state.events.at(-1)?.on ?? state.opening.on;
        for (const by of roles) {
          const raised = advanceCase(model, state, { kind: 'safety-raised', suspicion: 'home', on, by: { role: by } });
          expect(raised.ok && raised.value.obligations.some((one) => one.do === 'notify' && one.lapsed === null)).toBe(
            true,
          );
        }
        if (state.standing === 'closed') continue;
        for (const by of ['child', 'parent', 'neighbour', 'teacher', 'head'])
          expect(advanceCase(model, state, { kind: 'third-party-asked', on, by: { role: by } }).ok).toBe(true);
      }
    });
  });

  it('has nobody decide before somebody has asked and the child is heard, nor below whoever decided before', () => {
    whereSound((_model, states, path) => {
      const deeds = states.at(-1)?.deeds ?? [];
      deeds.forEach(({ what }, index) => {
        if (what !== 'decide') return;
        const before = deeds.slice(0, index).map((deed) => deed.what);
        expect(before).toEqual(expect.arrayContaining(['ask-what-is-hard', 'hear-child']));
      });
      const deciders = deeds.flatMap((deed) =>
        deed.what === 'decide' ? [stepOf(path, deed.step)?.decides ?? ''] : [],
      );
      const heights = deciders.map((one) => authority.indexOf(one));
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    });
  });

  it('begins with an adult who asks what makes it hard, and comes to no step twice', () => {
    whereSound((model, states) => {
      for (const opened of [states[0], valueOf(openedOn(model, 'heated'))]) {
        const asks = opened?.obligations.filter((one) => one.do === 'ask-what-is-hard') ?? [];
        expect(asks.length).toBeGreaterThan(0);
        expect(opened?.obligations[0]?.by).not.toBe('child');
      }
      for (const { visited } of states) expect(new Set(visited).size).toBe(visited.length);
    });
  });
});

describe('A path that composition refuses', () => {
  it('is told all that is wrong with it, in both languages', () => {
    fc.assert(
      fc.property(inPlay, ({ composed }) => {
        for (const issue of composed.ok ? [] : composed.issues) {
          for (const locale of ['da', 'en'] as const) {
            const told = explain(issue, locale);
            expect(told).toMatch(/[.?]$/);
            expect(told).not.toMatch(/undefined|\[object|NaN/);
            expect(told).not.toBe(issue.code);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
