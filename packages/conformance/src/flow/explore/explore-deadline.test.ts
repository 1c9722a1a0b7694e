import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.js';
import { exploreFlow } from './explore-flow.js';
import {
  begin,
  conditional,
  end,
  event,
  gateway,
  many,
  on,
  person,
  receive,
  service,
  sketch,
  timer,
} from './sketch/flow-sketch.js';
import { A, B, letters, within } from './sketch/requirement-sketch.js';

/** Asked, reminded every day at most six times, phoned after a week: the shape of the reference example C.9.1. */
const ladder = sketch(
  {
    start: begin,
    ask: { kind: 'task', task: 'send' },
    answer: receive,
    daily: on('answer', timer('cycle', 'R6/P1D'), false),
    week: on('answer', timer('duration', 'P7D')),
    remind: { kind: 'task', task: 'send' },
    call: person,
    answered: end,
    reminded: end,
    called: end,
  },
  'start > ask > answer > answered',
  'daily > remind > reminded',
  'week > call > called',
);
const laddered = letters({ ask: A, answer: B, call: B });

describe('the ladder', () => {
  test.each([1, 2, 3, 4])('that waits a week fails a rule of %s working days', (days) => {
    const explored = exploreFlow(ladder, within(days), laddered);
    expect(explored).toMatchObject({ result: 'fail', course: { days: days + 1, standing: ['answer'] } });
  });

  test.each([5, 6, 10])('at %s working days is open, left to whoever calls', (days) => {
    const explored = exploreFlow(ladder, within(days), laddered);
    expect(explored).toMatchObject({ result: 'open', deciding: { steps: [], timers: [], people: ['call'] } });
  });

  test('passes where the timer itself brings the answer', () => {
    const automatic: Flow = {
      ...ladder,
      nodes: ladder.nodes.map((node) =>
        node.id === 'call' && node.kind === 'task' ? { ...node, task: 'send' } : node,
      ),
    };
    expect(exploreFlow(automatic, within(5), laddered).result).toBe('pass');
    expect(exploreFlow(automatic, within(4), laddered).result).toBe('fail');
  });
});

const row = (steps: Parameters<typeof sketch>[0]): Flow =>
  sketch({ start: begin, ...steps, finish: end }, ['start', ...Object.keys(steps), 'finish'].join(' > '));
const both = letters({ a: A, b: B });

describe('people', () => {
  test('who act the same day keep any deadline, and who do not may miss it', () => {
    expect(exploreFlow(row({ a: person, x: person, b: person }), within(0), both)).toMatchObject({
      result: 'open',
      deciding: { people: ['x'] },
    });
  });

  test('are not waited for where everything runs by itself', () => {
    expect(exploreFlow(row({ a: person, x: service, b: service }), within(0), both).result).toBe('pass');
  });

  test('who take their time before the question do not miss its deadline', () => {
    expect(exploreFlow(row({ x: person, a: person, b: service }), within(0), both).result).toBe('pass');
  });

  test('are hurried by a timer that takes the matter from them', () => {
    const flow = sketch(
      { start: begin, a: person, x: person, late: on('x', timer('duration', 'P3D')), b: service, finish: end },
      'start > a > x > b > finish',
      'late > b',
    );
    expect(exploreFlow(flow, within(3), both).result).toBe('pass');
    expect(exploreFlow(flow, within(2), both).result).toBe('open');
  });
});

describe('waits', () => {
  test('on an outside party may last for ever', () => {
    const explored = exploreFlow(row({ a: person, wait: receive, b: service }), within(30), both);
    expect(explored).toMatchObject({ result: 'fail', course: { standing: ['wait'] } });
  });

  test.each([
    ['P1D', 1],
    ['P3D', 3],
    ['P5D', 4],
    ['P7D', 5],
    ['P14D', 10],
    ['P2W', 10],
  ])('%s counts as %s working days', (raw, days) => {
    const flow = row({ a: person, wait: event('catch', timer('duration', raw)), b: service });
    expect(exploreFlow(flow, within(days), both).result).toBe('pass');
    expect(exploreFlow(flow, within(days - 1), both).result).toBe('fail');
  });

  test('in hours may or may not run past midnight', () => {
    const flow = row({ a: person, wait: event('catch', timer('duration', 'PT4H')), b: service });
    expect(exploreFlow(flow, within(1), both).result).toBe('pass');
    expect(exploreFlow(flow, within(0), both).result).toBe('open');
  });

  test('one after another add up', () => {
    const flow = row({
      a: person,
      one: event('catch', timer('duration', 'P1D')),
      two: event('catch', timer('duration', 'P2D')),
      b: service,
    });
    expect(exploreFlow(flow, within(3), both).result).toBe('pass');
    expect(exploreFlow(flow, within(2), both).result).toBe('fail');
  });

  test('begun before the question count only what is left of them', () => {
    const flow = sketch(
      {
        start: begin,
        split: gateway('parallel'),
        wait: event('catch', timer('duration', 'P3D')),
        day: event('catch', timer('duration', 'P2D')),
        a: service,
        b: service,
        one: end,
        two: end,
      },
      'start > split > wait > b > one',
      'split > day > a > two',
    );
    expect(exploreFlow(flow, within(1), both).result).toBe('pass');
    expect(exploreFlow(flow, within(0), both).result).toBe('fail');
  });
});

describe('times that nobody can read', () => {
  test('leave the deadline open and are named', () => {
    for (const raw of ['${reminderDelay}', '=dueIn', '1w', '']) {
      const flow = row({ a: person, wait: event('catch', timer('duration', raw)), b: service });
      expect(exploreFlow(flow, within(5), both)).toMatchObject({
        result: 'open',
        deciding: { timers: ['wait'], people: [] },
      });
    }
  });

  test('are conditions too', () => {
    const flow = row({ a: person, wait: event('catch', conditional), b: service });
    expect(exploreFlow(flow, within(5), both)).toMatchObject({ result: 'open', deciding: { timers: ['wait'] } });
  });

  test('do not excuse what is late without them', () => {
    const flow = row({
      a: person,
      unknown: event('catch', timer('duration', '${x}')),
      week: event('catch', timer('duration', 'P7D')),
      b: service,
    });
    expect(exploreFlow(flow, within(20), both).result).toBe('open');
    const before = row({
      unknown: event('catch', timer('duration', '${x}')),
      a: person,
      week: event('catch', timer('duration', 'P7D')),
      b: service,
    });
    expect(exploreFlow(before, within(3), both).result).toBe('fail');
  });

  test('do not excuse what never comes', () => {
    const flow = sketch(
      {
        start: begin,
        a: person,
        x: person,
        late: on('x', timer('duration', '${x}')),
        b: service,
        finish: end,
        dropped: end,
      },
      'start > a > x > b > finish',
      'late > dropped',
    );
    expect(exploreFlow(flow, within(5), both)).toMatchObject({ result: 'fail', course: { until: 'ends' } });
  });
});

describe('a deadline', () => {
  test('runs from the oldest question', () => {
    const flow = row({
      a1: service,
      day: event('catch', timer('duration', 'P2D')),
      a2: service,
      next: event('catch', timer('duration', 'P2D')),
      b: service,
    });
    const given = letters({ a1: A, a2: A, b: B });
    expect(exploreFlow(flow, within(4), given).result).toBe('pass');
    expect(exploreFlow(flow, within(3), given).result).toBe('fail');
  });

  test('is not applicable where nothing is asked', () => {
    expect(exploreFlow(row({ x: person, b: person }), within(3), both).result).toBe('not-applicable');
  });

  test('is missed where nothing is ever answered', () => {
    expect(exploreFlow(row({ a: person, x: service }), within(3), both).result).toBe('fail');
  });

  test('is open where it is not known what a step is', () => {
    const explored = exploreFlow(row({ a: person, u: service }), within(3), letters({ a: A, u: [0, B] }));
    expect(explored).toMatchObject({ result: 'open', deciding: { steps: ['u'], people: [] } });
  });

  test('counts the answer of one among many', () => {
    const flow = row({ a: person, b: many(service) });
    expect(exploreFlow(flow, within(3), both).result).toBe('fail');
  });

  test('is not assessed where one timer would have to run for two tokens', () => {
    const flow = sketch(
      {
        start: begin,
        a: service,
        split: gateway('parallel'),
        merge: gateway('exclusive'),
        x: gateway('exclusive'),
        wait: event('catch', timer('duration', 'P2D')),
        b: service,
        finish: end,
      },
      'start > a > split > merge > wait > b > finish',
      'split > x > merge',
    );
    expect(exploreFlow(flow, within(5), both).result).toBe('not-assessed');
  });
});
