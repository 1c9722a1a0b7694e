import { describe, expect, test } from 'vitest';
import { exploreFlow } from './explore-flow.js';
import { begin, end, gateway, on, person, receive, service, sketch, timer } from './flow-sketch.js';
import { A, ANYTHING, B, letters, response, within } from './requirement-sketch.js';

/** A reminder every day, at most six times, and after a week a call: the shape of an escalation ladder. */
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

describe('the ladder', () => {
  const given = letters({ ask: A, answer: B, call: B, remind: 0 });
  test('order', () => {
    const r = exploreFlow(ladder, response, given);
    expect(r.result).toBe('pass');
  });
  test.each([3, 5])('deadline %s', (n) => {
    const r = exploreFlow(ladder, within(n), given);
    console.log(n, JSON.stringify(r));
    expect(r.result).toBe(n === 3 ? 'fail' : 'open');
  });
  test('unknown', () => {
    console.log(JSON.stringify(exploreFlow(ladder, response, letters({ ask: A, answer: B, call: ANYTHING }))));
    console.log(JSON.stringify(exploreFlow(ladder, response, letters({ ask: A, answer: B }))));
    void service; void gateway;
  });
});
