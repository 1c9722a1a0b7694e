import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.js';
import { exploreFlow } from './explore-flow.js';
import { prepareFlow } from './prepare.js';
import {
  begin,
  type Drawing,
  end,
  event,
  gateway,
  group,
  many,
  named,
  on,
  person,
  sketch,
  sketchAll,
  terminate,
  timer,
} from './sketch/flow-sketch.js';
import { A, atMost, B, existence, letters, notSuccession, precedence, response } from './sketch/requirement-sketch.js';

const both = letters({ a: A, b: B });
const inside: Drawing = { begin, a: person, done: end };

/** A sub-process with one step in it, and what stands around it. */
function around(nodes: Drawing, sub: Drawing[string], ...paths: readonly string[]): Flow {
  return sketch({ start: begin, sub, finish: end, ...nodes }, 'start > sub', 'begin > a > done', ...paths);
}

describe('a sub-process', () => {
  test('goes on when everything in it has ended', () => {
    const both2 = group({ begin, fork: gateway('parallel'), a: person, c: person, one: end, two: end });
    const flow = sketch(
      { start: begin, sub: both2, b: person, finish: end },
      'start > sub > b > finish',
      'begin > fork > a > one',
      'fork > c > two',
    );
    expect(exploreFlow(flow, precedence, both).result).toBe('pass');
    expect(exploreFlow(flow, precedence, letters({ c: A, b: B })).result).toBe('pass');
  });

  test('is left by a timer that interrupts it, with what it holds', () => {
    const flow = around(
      { late: on('sub', timer('duration', 'P3D')), b: person, gone: end },
      group(inside),
      'sub > finish',
      'late > b > gone',
    );
    expect(exploreFlow(flow, existence, both).result).toBe('fail');
    expect(exploreFlow(flow, notSuccession, both).result).toBe('pass');
    expect(exploreFlow(flow, notSuccession, letters({ a: B, b: A })).result).toBe('pass');
  });

  test('goes on beside a timer that does not', () => {
    const flow = around(
      { late: on('sub', timer('duration', 'P3D'), false), b: person, gone: end },
      group(inside),
      'sub > finish',
      'late > b > gone',
    );
    expect(exploreFlow(flow, existence, both).result).toBe('pass');
    expect(exploreFlow(flow, notSuccession, both).result).toBe('fail');
    expect(exploreFlow(flow, notSuccession, letters({ a: B, b: A })).result).toBe('fail');
    expect(exploreFlow(flow, atMost(1), letters({ b: A })).result).toBe('pass');
  });

  test('ends with a terminating end, and the process goes on', () => {
    const stop = group({
      begin,
      fork: gateway('parallel'),
      x: person,
      all: event('end', terminate),
      a: person,
      done: end,
    });
    const flow = sketch(
      { start: begin, sub: stop, b: person, finish: end },
      'start > sub > b > finish',
      'begin > fork > x > all',
      'fork > a > done',
    );
    expect(exploreFlow(flow, existence, both).result).toBe('fail');
    expect(exploreFlow(flow, existence, letters({ b: A })).result).toBe('pass');
  });

  test('throws an error to its border, and only there', () => {
    const failing = group({
      begin,
      choose: gateway('exclusive'),
      a: person,
      done: end,
      oh: event('end', named('error', 'no-reply')),
    });
    const nodes = { start: begin, sub: failing, b: person, finish: end, gone: end };
    const paths = ['start > sub > finish', 'begin > choose > a > done', 'choose > oh'];
    const caught = sketch({ ...nodes, caught: on('sub', named('error', 'no-reply')) }, ...paths, 'caught > b > gone');
    expect(exploreFlow(caught, existence, letters({ a: A, b: A })).result).toBe('pass');
    const other = sketch({ ...nodes, caught: on('sub', named('error', 'other')) }, ...paths, 'caught > b > gone');
    expect(exploreFlow(other, existence, letters({ a: A, b: A })).result).toBe('fail');
  });

  test('escalates to its border and goes on where that does not interrupt', () => {
    const escalating = group({ begin, up: event('throw', named('escalation', 'leader')), a: person, done: end });
    const flow = sketch(
      {
        start: begin,
        sub: escalating,
        to: on('sub', named('escalation', 'leader'), false),
        b: person,
        finish: end,
        told: end,
      },
      'start > sub > finish',
      'begin > up > a > done',
      'to > b > told',
    );
    expect(exploreFlow(flow, existence, both).result).toBe('pass');
    expect(exploreFlow(flow, existence, letters({ b: A })).result).toBe('pass');
  });

  test.each(['parallel', 'sequential'] as const)(
    'with many instances (%s) happens any number of times, also none',
    (kind) => {
      const flow = around({}, many(group(inside), kind), 'sub > finish');
      expect(exploreFlow(flow, existence, both).result).toBe('fail');
      expect(exploreFlow(flow, atMost(1), both).result).toBe('fail');
      expect(exploreFlow(flow, response, letters({ a: A | B })).result).toBe('pass');
    },
  );

  test('with instances side by side answers each of them before it is done', () => {
    const asking = many(group({ begin, a: person, c: person, done: end }));
    const flow = sketch({ start: begin, sub: asking, finish: end }, 'start > sub > finish', 'begin > a > c > done');
    expect(exploreFlow(flow, response, letters({ a: A, c: B })).result).toBe('pass');
    expect(exploreFlow(flow, notSuccession, letters({ a: A, c: B })).result).toBe('fail');
    expect(exploreFlow(flow, notSuccession, letters({ a: B, c: A })).result).toBe('fail');
  });

  test('can run twice at the same time', () => {
    const timed = group({ begin, a: person, c: person, done: end });
    const flow = sketch(
      {
        start: begin,
        split: gateway('parallel'),
        x: gateway('exclusive'),
        merge: gateway('exclusive'),
        sub: timed,
        late: on('sub', timer('duration', 'P1D')),
        finish: end,
        gone: end,
      },
      'start > split > merge > sub > finish',
      'split > x > merge',
      'begin > a > c > done',
      'late > gone',
    );
    expect(exploreFlow(flow, atMost(2), letters({ a: A })).result).toBe('pass');
    expect(exploreFlow(flow, atMost(1), letters({ a: A })).result).toBe('fail');
    expect(exploreFlow(flow, response, letters({ a: A, c: B })).result).toBe('fail');
  });

  test('whose steps are free is done in any order, each any number of times', () => {
    const flow = sketch(
      { start: begin, sub: group({ a: person, b: person }, 'ad-hoc'), finish: end },
      'start > sub > finish',
    );
    expect(exploreFlow(flow, precedence, both).result).toBe('fail');
    expect(exploreFlow(flow, atMost(3), both).result).toBe('fail');
    expect(exploreFlow(flow, existence, both).result).toBe('fail');
  });
});

describe('a call', () => {
  const calling = (call: Drawing[string], ...paths: readonly string[]) =>
    sketchAll(
      { process: { start: begin, call, b: person, finish: end }, other: { s2: begin, a: person, e2: end } },
      [],
      'start > call > b > finish',
      's2 > a > e2',
      ...paths,
    );

  test('of a process in the file runs it in its place, and nowhere else', () => {
    const flow = calling({ kind: 'call', resolved: 'other' });
    expect(prepareFlow(flow).parts).toHaveLength(1);
    expect(exploreFlow(flow, precedence, both).result).toBe('pass');
    expect(exploreFlow(flow, atMost(1), both).result).toBe('pass');
  });

  test('that leads out of the file is a step of its own', () => {
    const flow = sketch({ start: begin, a: { kind: 'call' }, b: person, finish: end }, 'start > a > b > finish');
    expect(exploreFlow(flow, precedence, both).result).toBe('pass');
  });

  test('of itself is not followed for ever', () => {
    const flow = sketchAll(
      { process: { start: begin, a: { kind: 'call', resolved: 'process' }, finish: end } },
      [],
      'start > a > finish',
    );
    expect(exploreFlow(flow, existence, both)).toMatchObject({ result: 'not-assessed', reason: 'too-large' });
  });
});
