import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flow, isStep } from '../flow.js';
import type { BranchAutomaton, CourseAutomaton, Letter, LettersOf, State } from './automaton.js';
import type { Course } from './exploration.js';
import { exploreFlow } from './explore-flow.js';
import { BruteForce, type BruteTempo, keyOf, type Tokens } from './sketch/brute-force.js';
import { randomFlow } from './sketch/random-flow.js';
import {
  A,
  absence,
  atMost,
  B,
  C,
  existence,
  notSuccession,
  owedOutside,
  precedence,
  reachable,
  response,
  within,
} from './sketch/requirement-sketch.js';

type Given = { readonly flow: Flow; readonly lettersOf: LettersOf };

const known: readonly (readonly Letter[])[] = [[0], [0], [0], [A], [A], [B], [B], [C], [A | B]];
const unknown: readonly (readonly Letter[])[] = [
  [0, A],
  [0, B],
  [A, B],
  [0, A, B],
];

/** A flow and what its steps give; with `open`, some are unknown. */
function given(open: boolean): fc.Arbitrary<Given> {
  return randomFlow.chain((flow) => {
    const steps = flow.nodes.filter(isStep).map((node) => node.id);
    const one = open ? fc.constantFrom(...known, ...unknown) : fc.constantFrom(...known);
    return fc.array(one, { minLength: steps.length, maxLength: steps.length }).map((lists) => {
      const letters = new Map(steps.map((id, index) => [id, lists[index] ?? [0]]));
      return {
        flow,
        lettersOf: (id: string) => letters.get(id) ?? [0],
        [fc.toStringMethod]: () => shown(flow, letters),
      };
    });
  });
}

/** A counterexample that a person can read. */
function shown(flow: Flow, letters: ReadonlyMap<string, readonly Letter[]>): string {
  const nodes = flow.nodes.map((node) => {
    const what = node.kind === 'task' ? node.task : node.kind === 'gateway' ? node.gateway : node.kind;
    const timer =
      node.kind === 'event' && node.attachedTo !== undefined
        ? ` on ${node.attachedTo} ${JSON.stringify(node.triggers)} ${node.interrupting}`
        : '';
    return `${node.scope}/${node.id}: ${what}${timer} ${letters.get(node.id)?.join('|') ?? ''}`;
  });
  const edges = flow.edges.map((edge) => `${edge.from} ${edge.isDefault ? '*' : '>'} ${edge.to}`);
  return `\n${[...nodes, ...edges].join('\n')}\n`;
}

interface Graph {
  /** For each state and way of being: the filled-in automaton states, its successors, and how far it is in steps. */
  readonly nodes: { readonly tokens: Tokens; readonly states: ReadonlySet<State>; readonly key: string }[];
  readonly next: { readonly to: number; readonly label: string | undefined }[][];
  readonly steps: number[];
}

const MOST = 1500;

/** Every state, unreduced, with the automaton beside it; nothing if there are too many or places are crowded. */
function wholeGraph<S extends State>(
  { flow, lettersOf }: Given,
  automaton: CourseAutomaton<S> | BranchAutomaton<S>,
  tempo: BruteTempo,
): Graph | undefined {
  const game = new BruteForce(flow, tempo);
  const numbers = new Map<string, number>();
  const graph: Graph = { nodes: [], next: [], steps: [] };
  const add = (tokens: Tokens, states: ReadonlySet<S>): number => {
    const key = `${keyOf(tokens)} ${JSON.stringify([...states].map((state) => JSON.stringify(state)).sort())}`;
    const found = numbers.get(key);
    if (found !== undefined) return found;
    numbers.set(key, graph.nodes.length);
    graph.nodes.push({ tokens, states, key });
    graph.next.push([]);
    graph.steps.push(Number.POSITIVE_INFINITY);
    return graph.nodes.length - 1;
  };
  add(game.begin(), new Set([automaton.initial]));
  for (let at = 0; at < graph.nodes.length; at += 1) {
    const node = graph.nodes[at];
    if (node === undefined || graph.nodes.length > MOST || game.isCrowded(node.tokens)) return undefined;
    // The states are those that `add` was given.
    const states = node.states as ReadonlySet<S>;
    if (automaton.kind === 'course' && [...states].every((state) => automaton.standing(state) === 'broken')) continue;
    for (const happening of game.next(node.tokens)) {
      if (happening === undefined) {
        const day = automaton.kind === 'course' ? automaton.day : undefined;
        const older = new Set([...states].map((state) => day?.(state) ?? state));
        graph.next[at]?.push({ to: add(game.afterDay(node.tokens), older), label: undefined });
        continue;
      }
      const letters = happening.label === undefined ? [0] : lettersOf(happening.label);
      const after = new Set(
        [...states].flatMap((state) => letters.map((letter) => (letter === 0 ? state : automaton.step(state, letter)))),
      );
      graph.next[at]?.push({ to: add(happening.next, after), label: happening.label });
    }
  }
  measure(graph);
  return graph;
}

function measure(graph: Graph): void {
  graph.steps[0] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, arcs] of graph.next.entries()) {
      for (const { to, label } of arcs) {
        const through = (graph.steps[from] ?? 0) + (label === undefined ? 0 : 1);
        if (through < (graph.steps[to] ?? 0)) {
          graph.steps[to] = through;
          changed = true;
        }
      }
    }
  }
}

function reaching(
  graph: Graph,
  goals: (node: number) => boolean,
  follows: (from: number, label: string | undefined) => boolean = () => true,
): Set<number> {
  const found = new Set([...graph.nodes.keys()].filter(goals));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, arcs] of graph.next.entries()) {
      if (found.has(from) || !arcs.some(({ to, label }) => found.has(to) && follows(from, label))) continue;
      found.add(from);
      changed = true;
    }
  }
  return found;
}

interface Expected {
  readonly fails: boolean;
  readonly mayFail: boolean;
  readonly triggered: boolean;
  readonly steps: number;
}

function expected<S extends State>(graph: Graph, automaton: CourseAutomaton<S>): Expected {
  const isEnd = (node: number) => graph.next[node]?.length === 0;
  const standings = (node: number) =>
    [...(graph.nodes[node]?.states ?? [])].map((state) => automaton.standing(state as S));
  const bad = (node: number) =>
    standings(node).map((standing) => standing === 'broken' || (isEnd(node) && standing === 'owing'));
  const nodes = [...graph.nodes.keys()];
  const mends = reaching(graph, (node) => isEnd(node) || standings(node).includes('kept'));
  const surely = reaching(graph, (node) => isEnd(node) || standings(node).every((standing) => standing === 'kept'));
  const failing = nodes.filter((node) => bad(node).every(Boolean));
  const endless = nodes.filter((node) => !mends.has(node));
  return {
    fails: failing.length > 0 || endless.length > 0,
    mayFail: nodes.some((node) => bad(node).some(Boolean) || !surely.has(node)),
    triggered: nodes.some((node) =>
      [...(graph.nodes[node]?.states ?? [])].every((state) => automaton.triggered(state as S)),
    ),
    steps: Math.min(...failing.map((node) => graph.steps[node] ?? 0)),
  };
}

function resultOf({ fails, mayFail, triggered }: Expected) {
  if (fails) return 'fail';
  if (mayFail) return 'open';
  return triggered ? 'pass' : 'not-applicable';
}

function stepsOf(course: Course): number {
  return course.steps.filter((step) => step.completes).length;
}

const PATTERNS = {
  response,
  precedence,
  notSuccession,
  absence,
  existence,
  atMostOne: atMost(1),
  atMostTwo: atMost(2),
} as const;
const RUNS = { numRuns: 100 };

describe('the explorer agrees with following every course by hand', () => {
  test.each(Object.entries(PATTERNS))('%s, with the reduction and without', (_, pattern) => {
    const automaton: CourseAutomaton<State> = pattern as CourseAutomaton<State>;
    let compared = 0;
    fc.assert(
      fc.property(given(true), (drawn) => {
        const graph = wholeGraph(drawn, automaton, 'order');
        if (graph === undefined) return;
        const awaited = expected(graph, automaton);
        for (const reduce of [true, false]) {
          const explored = exploreFlow(drawn.flow, automaton, drawn.lettersOf, { reduce });
          expect(explored.result).toBe(resultOf(awaited));
          if (explored.result === 'fail' && explored.course.until !== 'circles')
            expect(stepsOf(explored.course)).toBe(awaited.steps);
        }
        compared += 1;
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns / 2);
  });

  test.each([0, 1, 2, 4])('a deadline of %s days', (days) => {
    const automaton = within(days);
    fc.assert(
      fc.property(given(false), (drawn) => {
        const slow = wholeGraph(drawn, automaton, 'slow');
        const sameDay = wholeGraph(drawn, automaton, 'same-day');
        if (slow === undefined || sameDay === undefined) return;
        const explored = [true, false].map((reduce) => exploreFlow(drawn.flow, automaton, drawn.lettersOf, { reduce }));
        if (explored.some(({ result }) => result === 'not-assessed')) return;
        const results = { slow: expected(slow, automaton), sameDay: expected(sameDay, automaton) };
        const awaited = results.sameDay.fails ? 'fail' : results.slow.fails ? 'open' : resultOf(results.slow);
        for (const { result } of explored) expect(result).toBe(awaited);
      }),
      RUNS,
    );
  });

  test.each(Object.entries({ reachable, owedOutside }))('%s', (_, pattern) => {
    const automaton: BranchAutomaton<State> = pattern as BranchAutomaton<State>;
    fc.assert(
      fc.property(given(false), (drawn) => {
        const graph = wholeGraph(drawn, automaton, 'order');
        if (graph === undefined || reaching(graph, (node) => graph.next[node]?.length === 0).size < graph.nodes.length)
          return;
        const breaks = branchBreaks(graph, automaton, drawn.lettersOf);
        const triggered = graph.nodes.some(({ states }) => [...states].every((state) => automaton.triggered(state)));
        const awaited = breaks ? 'fail' : triggered ? 'pass' : 'not-applicable';
        for (const reduce of [true, false]) {
          expect(exploreFlow(drawn.flow, automaton, drawn.lettersOf, { reduce }).result).toBe(awaited);
        }
      }),
      RUNS,
    );
  });
});

/** Without unknown steps, where every state can come to an end. */
function branchBreaks(graph: Graph, automaton: BranchAutomaton<State>, lettersOf: LettersOf): boolean {
  const stateOf = (node: number) => [...(graph.nodes[node]?.states ?? [])][0] ?? automaton.initial;
  const letterOf = (label: string | undefined) => (label === undefined ? 0 : (lettersOf(label)[0] ?? 0));
  const is = (holds: BranchAutomaton<State>['answers'], from: number, label: string | undefined) =>
    letterOf(label) !== 0 && holds(stateOf(from), letterOf(label));
  const arcs = graph.next.map((list, from) => list.map((arc) => ({ ...arc, from })));
  const asked = new Set<number>();
  for (const node of graph.nodes.keys()) if (automaton.asks(stateOf(node)) === 'always') asked.add(node);
  for (const { to, from, label } of arcs.flat()) {
    if (letterOf(label) !== 0 && automaton.asks(automaton.step(stateOf(from), letterOf(label))) === 'on-entry')
      asked.add(to);
  }
  const answers = new Set(
    arcs
      .flat()
      .filter(({ from, label }) => is(automaton.answers, from, label))
      .map(({ from }) => from),
  );
  const comes = reaching(
    graph,
    (node) => answers.has(node),
    (from, label) => !is(automaton.closes, from, label),
  );
  const escapes = reaching(
    graph,
    (node) => graph.next[node]?.length === 0,
    (from, label) => !is(automaton.closes, from, label),
  );
  return [...asked].some((node) => !comes.has(node) && escapes.has(node));
}
