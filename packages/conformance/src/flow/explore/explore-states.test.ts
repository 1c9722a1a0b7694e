import { describe, expect, test } from 'vitest';
import { exploreFlow } from './explore-flow.js';
import { begin, end, gateway, person, service, sketch } from './sketch/flow-sketch.js';
import { A, absence, B, letters, response } from './sketch/requirement-sketch.js';

const both = letters({ a: A, b: B });

describe('the shortest course', () => {
  test('is shown with the elements and flows that it passes', () => {
    const flow = sketch(
      { start: begin, choose: gateway('exclusive'), x: person, y: person, a: person, finish: end },
      'start > choose > x > y > a > finish',
      'choose > a',
    );
    const explored = exploreFlow(flow, absence, letters({ a: A }));
    expect(explored).toMatchObject({
      result: 'fail',
      course: {
        until: 'breaks',
        steps: [
          { element: 'start', completes: false, edges: ['start-choose'] },
          { element: 'choose', completes: false, edges: ['choose-a'] },
          { element: 'a', completes: true, edges: ['a-finish'] },
        ],
      },
    });
  });

  test('leaves out what happens beside it', () => {
    const flow = sketch(
      { start: begin, split: gateway('parallel'), a: person, x: person, y: person, one: end, two: end },
      'start > split > a > one',
      'split > x > y > two',
    );
    const explored = exploreFlow(flow, absence, letters({ a: A }));
    expect(explored.result === 'fail' && explored.course.steps.map(({ element }) => element)).toEqual([
      'start',
      'split',
      'a',
    ]);
  });
});

describe('the number of states', () => {
  const branches = Array.from({ length: 10 }, (_, index) => `w${index}`);
  const flow = (task: typeof person) =>
    sketch(
      {
        start: begin,
        split: gateway('parallel'),
        join: gateway('parallel'),
        a: person,
        b: person,
        finish: end,
        ...Object.fromEntries(
          branches.flatMap((branch) => [
            [branch, task],
            [`${branch}-more`, task],
          ]),
        ),
      },
      'start > a > split',
      'join > b > finish',
      ...branches.map((branch) => `split > ${branch} > ${branch}-more > join`),
    );

  test.each([
    ['service', service],
    ['user', person],
  ])('ten branches with two %s tasks each stay small', (_, task) => {
    const explored = exploreFlow(flow(task), response, both);
    expect(explored.result).toBe('pass');
    expect(explored.states).toBeLessThan(100);
  });

  test('without the reduction the limit is reached, and said', () => {
    const explored = exploreFlow(flow(service), response, both, { reduce: false, limit: 2000 });
    expect(explored).toMatchObject({ result: 'not-assessed', reason: 'state-limit', states: 2000, limit: 2000 });
  });
});
