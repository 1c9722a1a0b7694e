import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.js';
import type { CourseAutomaton, LettersOf, State } from './automaton.js';
import { exploreFlow } from './explore-flow.js';
import { begin, end, gateway, many, on, person, receive, service, sketch, timer } from './sketch/flow-sketch.js';
import { A, atMost, B, existence, letters, notSuccession, response } from './sketch/requirement-sketch.js';

function result<S extends State>(flow: Flow, automaton: CourseAutomaton<S>, given: LettersOf): string {
  return exploreFlow(flow, automaton, given).result;
}

const both = letters({ a: A, b: B });

describe('how often', () => {
  test('a multi-instance task happens any number of times, also none', () => {
    const flow = sketch({ start: begin, a: many(person), finish: end }, 'start > a > finish');
    expect(result(flow, existence, both)).toBe('fail');
    expect(result(flow, atMost(5), both)).toBe('fail');
  });

  test('a loop task happens at least once', () => {
    const flow = sketch({ start: begin, a: many(person, 'loop'), finish: end }, 'start > a > finish');
    expect(result(flow, existence, both)).toBe('pass');
    expect(result(flow, atMost(5), both)).toBe('fail');
  });

  test.each([1, 2, 6])('a cycle of %s goes off at most so often', (times) => {
    const flow = sketch(
      {
        start: begin,
        wait: receive,
        daily: on('wait', timer('cycle', `R${times}/P1D`), false),
        a: service,
        finish: end,
        sent: end,
      },
      'start > wait > finish',
      'daily > a > sent',
    );
    expect(result(flow, atMost(times), both)).toBe('pass');
    expect(result(flow, atMost(times - 1), both)).toBe('fail');
  });

  test('a cycle without a number goes off for ever', () => {
    const flow = sketch(
      {
        start: begin,
        wait: receive,
        daily: on('wait', timer('cycle', 'R/P1D'), false),
        a: service,
        finish: end,
        sent: end,
      },
      'start > wait > finish',
      'daily > a > sent',
    );
    expect(result(flow, atMost(20), both)).toBe('fail');
  });

  test('a timer that interrupts takes the token with it', () => {
    const flow = sketch(
      { start: begin, a: person, late: on('a', timer('duration', 'P3D')), b: person, finish: end, other: end },
      'start > a > finish',
      'late > b > other',
    );
    expect(result(flow, existence, letters({ a: A, b: A }))).toBe('pass');
    expect(result(flow, notSuccession, letters({ a: A, b: B }))).toBe('pass');
    expect(result(flow, notSuccession, letters({ a: B, b: A }))).toBe('pass');
  });
});

describe('what a third token does', () => {
  const tripled = sketch(
    { start: begin, split: gateway('parallel'), merge: gateway('exclusive'), a: person, one: end },
    'start > split > merge > a > one',
    'split > x > merge',
    'split > y > merge',
  );
  const flow: Flow = {
    ...tripled,
    nodes: [...tripled.nodes, ...sketch({ x: gateway('exclusive'), y: gateway('exclusive') }).nodes],
  };

  test('where it would matter, the result is not assessed and names the place', () => {
    const explored = exploreFlow(flow, atMost(2), letters({ a: A }));
    expect(explored).toMatchObject({ result: 'not-assessed', reason: 'third-token' });
    expect(explored.result === 'not-assessed' && explored.elements).toContain('a');
  });

  test('where it cannot matter, the result stands', () => {
    expect(result(flow, existence, letters({ a: A }))).toBe('pass');
    expect(result(flow, existence, letters({ start: A, a: 0 }))).toBe('fail');
  });

  test('a reminder whose handling runs into itself is followed as far as it matters', () => {
    const reminders = sketch(
      {
        start: begin,
        ask: person,
        wait: receive,
        daily: on('wait', timer('cycle', 'R9/P1D'), false),
        phone: person,
        done: person,
        finish: end,
        called: end,
      },
      'start > ask > wait > done > finish',
      'daily > phone > called',
    );
    expect(result(reminders, response, letters({ ask: A, done: B }))).toBe('pass');
    expect(result(reminders, response, letters({ phone: A, done: B }))).toBe('fail');
  });
});
