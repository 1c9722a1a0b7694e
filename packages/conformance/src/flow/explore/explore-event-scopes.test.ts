import { describe, expect, test } from 'vitest';
import { exploreFlow } from './explore-flow.js';
import {
  alongside,
  begin,
  type Drawing,
  end,
  event,
  gateway,
  group,
  message,
  named,
  person,
  service,
  sketch,
  timer,
} from './sketch/flow-sketch.js';
import { A, absence, atMost, B, existence, letters, notSuccession, precedence } from './sketch/requirement-sketch.js';

describe('an event sub-process', () => {
  const flow = (start: Drawing[string]) =>
    sketch(
      {
        start: begin,
        a: person,
        c: person,
        finish: end,
        alarm: group({ rings: start, b: person, over: end }, 'event'),
      },
      'start > a > c > finish',
      'rings > b > over',
    );

  test('that interrupts ends what runs around it', () => {
    const interrupting = flow(event('start', message));
    expect(exploreFlow(interrupting, existence, letters({ c: A })).result).toBe('fail');
    expect(exploreFlow(interrupting, notSuccession, letters({ b: A, c: B })).result).toBe('pass');
    expect(exploreFlow(interrupting, atMost(1), letters({ b: A })).result).toBe('pass');
  });

  test('that does not interrupt runs beside it', () => {
    const beside = flow(alongside(message));
    expect(exploreFlow(beside, existence, letters({ c: A })).result).toBe('pass');
    expect(exploreFlow(beside, notSuccession, letters({ b: A, c: B })).result).toBe('fail');
    expect(exploreFlow(beside, atMost(3), letters({ b: A })).result).toBe('fail');
  });

  test('set off by a timer goes off once', () => {
    expect(exploreFlow(flow(alongside(timer('duration', 'P3D'))), atMost(1), letters({ b: A })).result).toBe('pass');
    expect(exploreFlow(flow(alongside(timer('cycle', 'R2/P3D'))), atMost(1), letters({ b: A })).result).toBe('fail');
  });

  test('catches an error thrown in its scope', () => {
    const caught = sketch(
      {
        start: begin,
        choose: gateway('exclusive'),
        a: person,
        oh: event('end', named('error', 'x')),
        finish: end,
        alarm: group({ rings: event('start', named('error', 'x')), b: person, over: end }, 'event'),
      },
      'start > choose > a > finish',
      'choose > oh',
      'rings > b > over',
    );
    expect(exploreFlow(caught, existence, letters({ a: A, b: A })).result).toBe('pass');
  });

  test('can no longer go off once the process has ended', () => {
    expect(exploreFlow(flow(alongside(message)), precedence, letters({ a: A, b: B })).result).toBe('fail');
    const after = sketch(
      {
        start: begin,
        a: service,
        finish: end,
        alarm: group({ rings: alongside(message), b: person, over: end }, 'event'),
      },
      'start > a > finish',
      'rings > b > over',
    );
    expect(exploreFlow(after, absence, letters({ b: A })).result).toBe('pass');
  });
});
