import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.js';
import type { CourseAutomaton, LettersOf, State } from './automaton.js';
import { exploreFlow } from './explore-flow.js';
import {
  begin,
  end,
  event,
  gateway,
  named,
  on,
  person,
  receive,
  service,
  sketch,
  timer,
} from './sketch/flow-sketch.js';
import {
  A,
  absence,
  atMost,
  B,
  existence,
  letters,
  notSuccession,
  precedence,
  response,
} from './sketch/requirement-sketch.js';

function result<S extends State>(flow: Flow, automaton: CourseAutomaton<S>, given: LettersOf): string {
  return exploreFlow(flow, automaton, given).result;
}

const both = letters({ a: A, b: B });

describe('what happens at once', () => {
  const beside = (a: typeof person, b: typeof person) =>
    sketch(
      { start: begin, split: gateway('parallel'), a, b, join: gateway('parallel'), finish: end },
      'start > split > a > join > finish',
      'split > b > join',
    );

  test('an automated step comes before anything that a person does', () => {
    expect(result(beside(service, person), precedence, both)).toBe('pass');
    expect(result(beside(person, service), precedence, both)).toBe('fail');
  });

  test('an automated step comes before any wait or timer', () => {
    expect(result(beside(service, receive), precedence, both)).toBe('pass');
    const timed = sketch(
      {
        start: begin,
        split: gateway('parallel'),
        a: service,
        wait: event('catch', timer('duration', 'PT0S')),
        b: service,
        join: gateway('parallel'),
        finish: end,
      },
      'start > split > a > join > finish',
      'split > wait > b > join',
    );
    expect(result(timed, precedence, both)).toBe('pass');
  });

  test('two automated steps side by side come in either order, and so do two of people', () => {
    expect(result(beside(service, service), precedence, both)).toBe('fail');
    expect(result(beside(person, person), precedence, both)).toBe('fail');
  });

  test('send, script and business-rule tasks are automated; manual and plain tasks are people’s', () => {
    for (const task of ['send', 'script', 'business-rule'] as const) {
      expect(result(beside({ kind: 'task', task }, person), precedence, both)).toBe('pass');
    }
    for (const task of ['manual', 'plain', 'user'] as const) {
      expect(result(beside({ kind: 'task', task }, person), precedence, both)).toBe('fail');
    }
  });

  test('an unresolved call is people’s', () => {
    expect(result(beside({ kind: 'call' }, person), precedence, both)).toBe('fail');
  });

  test('a timer on an automated step never goes off', () => {
    const flow = sketch(
      { start: begin, work: service, late: on('work', timer('duration', 'PT1H')), a: person, finish: end, other: end },
      'start > work > finish',
      'late > a > other',
    );
    expect(result(flow, absence, both)).toBe('pass');
  });
});

describe('durations and waits', () => {
  test('order ignores durations', () => {
    const flow = sketch(
      {
        start: begin,
        split: gateway('parallel'),
        short: event('catch', timer('duration', 'P1D')),
        long: event('catch', timer('duration', 'P90D')),
        a: service,
        b: service,
        join: gateway('parallel'),
        finish: end,
      },
      'start > split > short > a > join > finish',
      'split > long > b > join',
    );
    expect(result(flow, precedence, both)).toBe('fail');
    expect(result(flow, precedence, letters({ a: B, b: A }))).toBe('fail');
  });

  test('a wait on an outside party ends', () => {
    const flow = sketch({ start: begin, a: person, b: receive, finish: end }, 'start > a > b > finish');
    expect(result(flow, response, both)).toBe('pass');
  });

  test('a loop is left eventually', () => {
    const flow = sketch(
      { start: begin, a: person, again: gateway('exclusive'), work: person, b: person, finish: end },
      'start > a > again > b > finish',
      'again > work > again',
    );
    expect(result(flow, response, both)).toBe('pass');
  });

  test('an event-based choice is decided by the event', () => {
    const flow = sketch(
      {
        start: begin,
        ask: gateway('event-based'),
        a: receive,
        late: event('catch', timer('duration', 'P3D')),
        b: person,
        finish: end,
      },
      'start > ask > a > finish',
      'ask > late > b > finish',
    );
    expect(result(flow, existence, both)).toBe('fail');
    expect(result(flow, existence, letters({ a: A, b: A }))).toBe('pass');
    expect(result(flow, notSuccession, both)).toBe('pass');
  });
});

describe('gateways', () => {
  const inclusive = (...paths: readonly string[]) =>
    sketch(
      {
        start: begin,
        split: gateway('inclusive'),
        a: person,
        b: person,
        join: gateway('inclusive'),
        after: person,
        finish: end,
      },
      'start > split',
      'a > join > after > finish',
      'b > join',
      ...paths,
    );

  test('an inclusive split takes one way or both', () => {
    const flow = inclusive('split ? a', 'split ? b');
    expect(result(flow, existence, letters({ a: A }))).toBe('fail');
    expect(result(flow, existence, letters({ a: A, b: A }))).toBe('pass');
    expect(result(flow, notSuccession, both)).toBe('fail');
  });

  test('a default flow is taken only alone', () => {
    const flow = inclusive('split ? a', 'split * b');
    expect(result(flow, notSuccession, both)).toBe('pass');
    expect(result(flow, notSuccession, letters({ a: B, b: A }))).toBe('pass');
  });

  test('an inclusive join waits for every token that can still reach it', () => {
    const flow = inclusive('split ? a', 'split ? b');
    expect(result(flow, notSuccession, letters({ after: A, a: B, b: B }))).toBe('pass');
    expect(result(flow, atMost(1), letters({ after: A }))).toBe('pass');
  });

  test('an exclusive gateway takes one way and lets every token through', () => {
    const choice = sketch(
      { start: begin, choose: gateway('exclusive'), a: person, b: person, finish: end },
      'start > choose > a > finish',
      'choose > b > finish',
    );
    expect(result(choice, existence, both)).toBe('fail');
    expect(result(choice, notSuccession, both)).toBe('pass');
    const merge = sketch(
      {
        start: begin,
        split: gateway('parallel'),
        x: person,
        y: person,
        merge: gateway('exclusive'),
        a: person,
        finish: end,
      },
      'start > split > x > merge > a > finish',
      'split > y > merge',
    );
    expect(result(merge, atMost(1), both)).toBe('fail');
    expect(result(merge, atMost(2), both)).toBe('pass');
  });

  test('a task with two ways out takes both, one whose ways have conditions some of them', () => {
    const nodes = { start: begin, work: person, a: person, b: person, one: end, two: end };
    const all = sketch(nodes, 'start > work > a > one', 'work > b > two');
    expect(result(all, existence, both)).toBe('pass');
    const some = sketch(nodes, 'start > work ? a > one', 'work ? b > two');
    expect(result(some, existence, both)).toBe('fail');
  });

  test('a parallel join that can never be filled leaves the course standing, and what it owes is owed', () => {
    const flow = sketch(
      {
        start: begin,
        a: person,
        choose: gateway('exclusive'),
        x: person,
        y: person,
        join: gateway('parallel'),
        b: person,
        finish: end,
      },
      'start > a > choose > x > join > b > finish',
      'choose > y > join',
    );
    const explored = exploreFlow(flow, response, both);
    expect(explored).toMatchObject({ result: 'fail', course: { until: 'stuck', standing: ['join'] } });
  });
});

describe('ends', () => {
  test('a terminating end ends everything', () => {
    const flow = sketch(
      {
        start: begin,
        split: gateway('parallel'),
        stop: person,
        all: event('end', { type: 'terminate' }),
        a: person,
        b: person,
        finish: end,
      },
      'start > split > stop > all',
      'split > a > b > finish',
    );
    expect(result(flow, response, both)).toBe('fail');
  });

  test('a link leads on', () => {
    const flow = sketch(
      {
        start: begin,
        a: person,
        out: event('throw', named('link', 'on')),
        in: event('catch', named('link', 'on')),
        b: person,
        finish: end,
      },
      'start > a > out',
      'in > b > finish',
    );
    expect(result(flow, response, both)).toBe('pass');
  });

  test('a signal reaches whoever waits for it', () => {
    const flow = sketch(
      {
        start: begin,
        split: gateway('parallel'),
        a: person,
        call: event('throw', named('signal', 'go')),
        one: end,
        wait: event('catch', named('signal', 'go')),
        b: person,
        two: end,
      },
      'start > split > a > call > one',
      'split > wait > b > two',
    );
    expect(result(flow, precedence, both)).toBe('pass');
    expect(result(flow, response, both)).toBe('pass');
  });
});
