import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.js';
import { prepareFlow } from './prepare.js';
import { begin, end, gateway, person, service, sketch, sketchAll } from './sketch/flow-sketch.js';
import { endingsOf } from './stuck.js';

describe('whether a flow can always end', () => {
  const ending = (flow: Flow) => endingsOf(prepareFlow(flow));

  test('it can', () => {
    expect(ending(sketch({ start: begin, a: person, finish: end }, 'start > a > finish'))).toMatchObject([
      { result: 'always-ends' },
    ]);
  });

  test('two branches of a choice that wait for each other cannot', () => {
    const flow = sketch(
      { start: begin, choose: gateway('exclusive'), x: person, y: person, join: gateway('parallel'), finish: end },
      'start > choose > x > join > finish',
      'choose > y > join',
    );
    const [only] = ending(flow);
    expect(only).toMatchObject({ result: 'cannot-end', course: { standing: ['join'] } });
  });

  test('a circle that nothing leaves cannot', () => {
    const flow = sketch({ start: begin, again: gateway('exclusive'), x: person }, 'start > again > x > again');
    expect(ending(flow)).toMatchObject([{ result: 'cannot-end', course: { until: 'circles' } }]);
  });

  test('a circle of automated steps that nothing leaves cannot either', () => {
    const flow = sketch({ start: begin, again: gateway('exclusive'), x: service }, 'start > again > x > again');
    expect(ending(flow)).toMatchObject([{ result: 'cannot-end' }]);
  });

  test('a message that nobody sends cannot be waited for', () => {
    const flow = sketchAll(
      {
        one: { s1: begin, choose: gateway('exclusive'), send: person, e1: end, e1b: end },
        two: { s2: begin, wait: { kind: 'task', task: 'receive' }, e2: end },
      },
      ['send > wait'],
      's1 > choose > send > e1',
      'choose > e1b',
      's2 > wait > e2',
    );
    expect(ending(flow)).toMatchObject([{ result: 'cannot-end', course: { standing: ['wait'] } }]);
  });

  test('the limit is kept', () => {
    const flow = sketch(
      { start: begin, choose: gateway('exclusive'), a: person, finish: end },
      'start > choose > a > choose',
      'choose > finish',
    );
    expect(endingsOf(prepareFlow(flow), { limit: 1 })).toMatchObject([
      { result: 'not-assessed', reason: 'state-limit' },
    ]);
  });
});
