import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.js';
import { exploreFlow } from './explore-flow.js';
import {
  begin,
  end,
  event,
  gateway,
  message,
  on,
  person,
  receive,
  service,
  sketchAll,
  timer,
} from './sketch/flow-sketch.js';
import {
  A,
  atMost,
  B,
  existence,
  letters,
  notSuccession,
  precedence,
  response,
  within,
} from './sketch/requirement-sketch.js';

const both = letters({ a: A, b: B });

/** A school that asks and a home that answers, both modelled. */
const talk = sketchAll(
  {
    school: { s1: begin, a: person, wait: receive, thanks: person, e1: end },
    home: { s2: event('start', message), read: person, b: person, e2: end },
  },
  ['a > s2', 'b > wait'],
  's1 > a > wait > thanks > e1',
  's2 > read > b > e2',
);

describe('two modelled parties', () => {
  test('who receives waits until the other has sent', () => {
    expect(exploreFlow(talk, precedence, both).result).toBe('pass');
    expect(exploreFlow(talk, precedence, letters({ b: A, thanks: B })).result).toBe('pass');
    expect(exploreFlow(talk, response, both).result).toBe('pass');
  });

  test('a message is one event, at the sender: it begins the receiver once', () => {
    expect(exploreFlow(talk, atMost(1), letters({ read: A })).result).toBe('pass');
  });

  test('are both people: whether a deadline is kept is left to them', () => {
    expect(exploreFlow(talk, within(3), both)).toMatchObject({ result: 'open', deciding: { people: ['read'] } });
  });

  test('who both sends and receives is not made to wait for the answer to what it has not sent', () => {
    const flow = sketchAll(
      { school: { s1: begin, a: person, e1: end }, home: { s2: event('start', message), b: person, e2: end } },
      ['a > s2', 'b > a'],
      's1 > a > e1',
      's2 > b > e2',
    );
    expect(exploreFlow(flow, precedence, both).result).toBe('pass');
  });

  test('each begin when they like', () => {
    const flow = sketchAll(
      {
        school: { s1: begin, a: service, wait: receive, e1: end },
        home: { s2: begin, b: service, send: person, e2: end },
      },
      ['send > wait'],
      's1 > a > wait > e1',
      's2 > b > send > e2',
    );
    expect(exploreFlow(flow, precedence, both).result).toBe('fail');
    expect(exploreFlow(flow, precedence, letters({ a: B, b: A })).result).toBe('fail');
  });

  test('a message that comes before the timer keeps the timer from going off', () => {
    const flow = sketchAll(
      {
        school: {
          s1: begin,
          a: person,
          ask: gateway('event-based'),
          heard: event('catch', message),
          late: event('catch', timer('duration', 'P5D')),
          b: person,
          e1: end,
        },
        home: { s2: event('start', message), answer: service, e2: end },
      },
      ['a > s2', 'answer > heard'],
      's1 > a > ask > heard > e1',
      'ask > late > b > e1',
      's2 > answer > e2',
    );
    // At once means before any timer, but not before the wait is over: which of the two comes first is open for order.
    expect(exploreFlow(flow, notSuccession, letters({ heard: A, b: B })).result).toBe('pass');
    expect(exploreFlow(flow, within(4), letters({ a: A, heard: B, b: B })).result).toBe('pass');
  });

  test('messages pile up only as far as they matter', () => {
    const flow = sketchAll(
      {
        school: { s1: begin, again: gateway('exclusive'), a: person, e1: end },
        home: { s2: begin, wait: receive, b: person, e2: end },
      },
      ['a > wait'],
      's1 > again > a > again',
      'again > e1',
      's2 > wait > b > e2',
    );
    expect(exploreFlow(flow, atMost(1), letters({ b: A })).result).toBe('pass');
    expect(exploreFlow(flow, atMost(1), letters({ a: A })).result).toBe('fail');
  });
});

describe('a party that is not modelled', () => {
  const outside: Flow = {
    ...talk,
    pools: [{ id: 'home-pool' }],
    processes: talk.processes.filter(({ id }) => id === 'school'),
    nodes: talk.nodes.filter((node) => node.scope === 'school'),
    messageFlows: [
      { id: 'ask', from: 'a', to: 'home-pool' },
      { id: 'answer', from: 'home-pool', to: 'wait' },
    ],
  };

  test('answers sometime, as far as order goes', () => {
    expect(exploreFlow(outside, existence, letters({ thanks: A })).result).toBe('pass');
    expect(exploreFlow(outside, response, letters({ a: A, wait: B })).result).toBe('pass');
  });

  test('may never answer, as far as deadlines go', () => {
    expect(exploreFlow(outside, within(10), letters({ a: A, wait: B })).result).toBe('fail');
  });

  test('can interrupt a step with a message', () => {
    const flow = sketchAll(
      { school: { s1: begin, a: person, stop: on('a', message), b: person, e1: end, e2: end } },
      [],
      's1 > a > e1',
      'stop > b > e2',
    );
    expect(exploreFlow(flow, existence, both).result).toBe('fail');
    expect(exploreFlow(flow, existence, letters({ a: A, b: A })).result).toBe('pass');
  });
});
