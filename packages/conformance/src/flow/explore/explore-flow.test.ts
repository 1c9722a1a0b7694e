import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.js';
import type { Automaton, LettersOf } from './automaton.js';
import { lettersFrom } from './automaton.js';
import { exploreFlow } from './explore-flow.js';
import { begin, end, gateway, on, person, receive, sketch, sketchAll, timer } from './sketch/flow-sketch.js';
import {
  A,
  ANYTHING,
  absence,
  atMost,
  B,
  C,
  existence,
  letters,
  notSuccession,
  owedOutside,
  precedence,
  reachable,
  response,
} from './sketch/requirement-sketch.js';

const row = (...steps: readonly string[]): Flow =>
  sketch(
    { start: begin, ...Object.fromEntries(steps.map((step) => [step, person])), finish: end },
    ['start', ...steps, 'finish'].join(' > '),
  );

const abc: LettersOf = (element) => [{ a: A, b: B, c: C }[element[0] ?? ''] ?? 0];

describe('the seven patterns', () => {
  test.each<[string, Automaton<never>, Flow, string]>([
    ['response is kept', response as Automaton<never>, row('a1', 'a2', 'b'), 'pass'],
    ['response is broken', response as Automaton<never>, row('b', 'a'), 'fail'],
    ['response has no trigger', response as Automaton<never>, row('b'), 'not-applicable'],
    ['precedence is kept', precedence as Automaton<never>, row('a', 'b1', 'b2'), 'pass'],
    ['precedence is broken', precedence as Automaton<never>, row('b', 'a'), 'fail'],
    ['precedence has nothing to precede', precedence as Automaton<never>, row('a'), 'not-applicable'],
    ['not-succession is kept', notSuccession as Automaton<never>, row('b', 'a'), 'pass'],
    ['not-succession is broken', notSuccession as Automaton<never>, row('a', 'x', 'b'), 'fail'],
    ['absence is kept', absence as Automaton<never>, row('b'), 'pass'],
    ['absence is broken', absence as Automaton<never>, row('b', 'a'), 'fail'],
    ['at-most is kept', atMost(1) as Automaton<never>, row('a1', 'c', 'a2'), 'pass'],
    ['at-most is broken', atMost(1) as Automaton<never>, row('a1', 'c', 'a2', 'a3'), 'fail'],
    ['existence is kept', existence as Automaton<never>, row('x', 'a'), 'pass'],
    ['existence is broken', existence as Automaton<never>, row('x'), 'fail'],
    ['reachable is kept by the answer', reachable as Automaton<never>, row('b', 'a', 'c'), 'pass'],
    ['reachable is kept by what closes', reachable as Automaton<never>, row('b', 'x', 'c'), 'pass'],
    ['reachable is kept though nothing closes it', reachable as Automaton<never>, row('b', 'a'), 'pass'],
    ['reachable is asked anew', reachable as Automaton<never>, row('b1', 'a', 'b2'), 'fail'],
    ['reachable is broken', reachable as Automaton<never>, row('b', 'x'), 'fail'],
    ['reachable has no trigger', reachable as Automaton<never>, row('a'), 'not-applicable'],
  ])('%s', (_, automaton, flow, expected) => {
    expect(exploreFlow(flow, automaton, abc).result).toBe(expected);
  });
});

describe('what must stay reachable', () => {
  const conflict = (...more: readonly string[]) =>
    sketch(
      { start: begin, b: person, talk: gateway('exclusive'), try: person, a: person, c: person, finish: end },
      'start > b > talk > try > talk',
      'c > finish',
      ...more,
    );

  test('it does where every turn leaves a way to it', () => {
    expect(exploreFlow(conflict('talk > a > c', 'talk > c'), reachable, abc).result).toBe('pass');
  });

  test('it does not once a way has been taken from which it cannot be come to', () => {
    const flow = sketch(
      { start: begin, b: person, choose: gateway('exclusive'), a: person, drop: person, finish: end },
      'start > b > choose > a > finish',
      'choose > drop > finish',
    );
    const explored = exploreFlow(flow, reachable, letters({ b: B, a: A }));
    expect(explored).toMatchObject({ result: 'fail', course: { until: 'here' } });
    expect(explored.result === 'fail' && explored.course.steps.map(({ element }) => element)).toEqual([
      'start',
      'b',
      'choose',
    ]);
  });

  test('what an outside party owes is asked right after the event, not later', () => {
    const flow = sketch(
      {
        start: begin,
        a: person,
        wait: gateway('event-based'),
        b: receive,
        late: { kind: 'event', position: 'catch', triggers: [timer('duration', 'P7D')], interrupting: true },
        finish: end,
      },
      'start > a > wait > b > finish',
      'wait > late > finish',
    );
    expect(exploreFlow(flow, owedOutside, abc).result).toBe('pass');
    expect(exploreFlow(row('a', 'x'), owedOutside, abc).result).toBe('fail');
  });

  test('a loop that nothing leaves never closes what is open', () => {
    const flow = sketch(
      { start: begin, b: person, again: gateway('exclusive'), x: person },
      'start > b > again > x > again',
    );
    expect(exploreFlow(flow, reachable, abc).result).toBe('fail');
  });
});

describe('unknown steps', () => {
  const unknown =
    (...ids: readonly string[]): LettersOf =>
    (id) =>
      ids.includes(id) ? ANYTHING : abc(id);

  test('a course that breaks the requirement whatever they are fails', () => {
    expect(exploreFlow(row('u', 'a'), response, unknown('u')).result).toBe('fail');
  });

  test('a requirement that no filling breaks passes', () => {
    expect(exploreFlow(row('u', 'a', 'b'), response, unknown('u')).result).toBe('pass');
  });

  test('otherwise it is open and names the steps that decide it, and no others', () => {
    const explored = exploreFlow(row('w', 'a', 'u', 'v'), response, (id) =>
      id === 'w' ? [0, C] : unknown('u', 'v')(id),
    );
    expect(explored).toMatchObject({ result: 'open', deciding: { steps: ['u', 'v'], timers: [], people: [] } });
  });

  test('a step that may be the trigger and breaks nothing makes nothing applicable', () => {
    const explored = exploreFlow(row('u', 'b'), response, (id) => (id === 'u' ? [0, A] : abc(id)));
    expect(explored).toMatchObject({ result: 'not-applicable', mayTrigger: ['u'] });
  });

  test('a half-mapped step is open only where what is missing is asked for', () => {
    const half = lettersFrom(['no', 'maybe']);
    expect(exploreFlow(row('a', 'h'), response, (id) => (id === 'h' ? half : abc(id))).result).toBe('open');
    expect(exploreFlow(row('b', 'h'), absence, (id) => (id === 'h' ? half : abc(id))).result).toBe('pass');
  });

  test('one filling must break it on one course: what each course could mend in its own way is open', () => {
    const flow = sketch(
      { start: begin, a: person, choose: gateway('exclusive'), u: person, v: person, finish: end },
      'start > a > choose > u > finish',
      'choose > v > finish',
    );
    expect(exploreFlow(flow, response, unknown('u', 'v')).result).toBe('open');
  });

  test('of what must stay reachable they may be the answer', () => {
    const explored = exploreFlow(row('b', 'u'), reachable, (id) => (id === 'u' ? [0, A] : abc(id)));
    expect(explored).toMatchObject({ result: 'open', deciding: { steps: ['u'] } });
  });

  test('a step that is given no letter at all is a mistake of the caller', () => {
    expect(() => exploreFlow(row('a'), response, () => [])).toThrow('no letter');
  });
});

describe('a flow in several parts', () => {
  const apart = sketchAll(
    { one: { s1: begin, a: person, e1: end }, two: { s2: begin, b: person, e2: end } },
    [],
    's1 > a > e1',
    's2 > b > e2',
  );

  test('is explored part by part, and one part that breaks the requirement is enough', () => {
    expect(exploreFlow(apart, response, abc).result).toBe('fail');
    expect(exploreFlow(apart, precedence, abc).result).toBe('fail');
    expect(exploreFlow(apart, notSuccession, abc).result).toBe('pass');
  });

  test('is one part where its processes send each other messages', () => {
    const together: Flow = { ...apart, messageFlows: [{ id: 'm', from: 'a', to: 's2' }] };
    expect(exploreFlow(together, response, abc).result).toBe('pass');
  });
});

describe('a flow that cannot be drawn within bounds', () => {
  test('is not assessed', () => {
    const ways = Array.from({ length: 14 }, (_, index) => `w${index}`);
    const flow = sketch(
      { start: begin, split: gateway('inclusive'), ...Object.fromEntries(ways.map((way) => [way, person])) },
      'start > split',
      ...ways.map((way) => `split ? ${way}`),
    );
    expect(exploreFlow(flow, response, abc)).toMatchObject({ result: 'not-assessed', reason: 'too-large' });
  });
});

describe('a memory of many timers', () => {
  test('follows each of them', () => {
    const flow = sketch(
      {
        start: begin,
        wait: receive,
        first: on('wait', timer('duration', 'P1D'), false),
        second: on('wait', timer('cycle', 'R2/P2D'), false),
        a: person,
        c: person,
        finish: end,
        one: end,
        two: end,
      },
      'start > wait > finish',
      'first > a > one',
      'second > c > two',
    );
    expect(exploreFlow(flow, atMost(1), letters({ a: A })).result).toBe('pass');
    expect(exploreFlow(flow, atMost(2), letters({ c: A })).result).toBe('pass');
    expect(exploreFlow(flow, atMost(1), letters({ c: A })).result).toBe('fail');
  });
});
