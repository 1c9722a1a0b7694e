import type { BranchAutomaton, Letter, State } from './automaton.js';
import type { Exploration } from './exploration.js';
import { type Backward, backwardArcs, canReach } from './playing/backward.js';
import { courseTo } from './playing/course.js';
import { nearest } from './playing/judge-courses.js';
import {
  at,
  decidingSteps,
  isTriggered,
  maybeTriggers,
  type RequirementSearch,
  whyNotWhole,
} from './playing/requirement-search.js';
import { type SearchSpec, type StateGraph, search } from './playing/search.js';

type BranchSpec<S extends State> = SearchSpec<S> & { readonly automaton: BranchAutomaton<S> };

/** Whether, wherever a requirement asks for it, some course can still come to what it asks for. */
export function exploreBranches<S extends State>(requirement: RequirementSearch<S, BranchAutomaton<S>>): Exploration {
  const spec = at(requirement, 'order');
  const graph = search(spec);
  const counted = { states: graph.markings.length, limit: spec.limit };
  const judged = judgeBranches(spec, graph);
  const isWhole = !graph.isLimited && graph.overfull.size === 0;
  if (isWhole && judged.breaks !== undefined) {
    return { ...counted, result: 'fail', course: shortestBranch(spec, graph, judged.breaks, 'breaks') };
  }
  if (!isWhole) return { ...counted, ...whyNotWhole(graph) };
  if (judged.mayBreak !== undefined) {
    return {
      ...counted,
      result: 'open',
      course: shortestBranch(spec, graph, judged.mayBreak, 'mayBreak'),
      deciding: { steps: stepsThatDecide(spec, graph, judged.mayBreak), timers: [], people: [] },
    };
  }
  if (isTriggered(spec, graph)) return { ...counted, result: 'pass' };
  return { ...counted, result: 'not-applicable', mayTrigger: maybeTriggers(spec, graph) };
}

interface JudgedBranches {
  /** A moment that asks for certain and has no answer in any filling. */
  readonly breaks: number | undefined;
  /** A moment that may ask and has no answer that holds in every filling. */
  readonly mayBreak: number | undefined;
}

function judgeBranches<S extends State>(spec: BranchSpec<S>, graph: StateGraph): JudgedBranches {
  const backward = backwardArcs(graph);
  const closing = {
    surely: arcsWhere(spec, graph, 'surely', (state, letter) => spec.automaton.closes(state, letter)),
    perhaps: arcsWhere(spec, graph, 'perhaps', (state, letter) => spec.automaton.closes(state, letter)),
  };
  const surely = answered(spec, graph, backward, closing, 'surely');
  const perhaps = answered(spec, graph, backward, closing, 'perhaps');
  const asks = askedAt(spec, graph);
  return {
    breaks: nearest(graph, (node) => asks.surely(node) && !perhaps(node)),
    mayBreak: nearest(graph, (node) => asks.perhaps(node) && !surely(node)),
  };
}

/** Which moments ask: those in a state that always asks, and those right after the event that led to one that asks once. */
function askedAt<S extends State>(spec: BranchSpec<S>, graph: StateGraph) {
  const { automaton, states } = spec;
  const always = (state: S) => automaton.asks(state) === 'always';
  const entered = new Map<number, boolean>();
  const enter = (node: number, surely: boolean) => entered.set(node, surely || entered.get(node) === true);
  if (automaton.asks(automaton.initial) === 'on-entry') enter(0, true);
  for (const [index, arc] of graph.arcs.entries()) {
    if (typeof arc === 'string' || !arc.move.completes) continue;
    const letters = spec.lettersOf[arc.move.node] ?? [];
    const [node, before] = [graph.arcTo[index] ?? 0, graph.sets[graph.arcFrom[index] ?? 0] ?? 0];
    const enters = (state: S, letter: Letter) =>
      letter !== 0 && automaton.asks(automaton.step(state, letter)) === 'on-entry';
    if (!states.some(before, (state) => letters.some((letter) => enters(state, letter)))) continue;
    enter(
      node,
      states.every(before, (state) => letters.every((letter) => enters(state, letter))),
    );
  }
  return {
    surely: (node: number) => states.every(graph.sets[node] ?? 0, always) || entered.get(node) === true,
    perhaps: (node: number) => states.some(graph.sets[node] ?? 0, always) || entered.has(node),
  };
}

/**
 * From which moments what is asked for can be come to, or every course is released from it.
 *
 * `surely` holds in every filling of the unknown steps, `perhaps` in at least one.
 */
function answered<S extends State>(
  spec: BranchSpec<S>,
  graph: StateGraph,
  backward: Backward,
  closing: { readonly surely: readonly boolean[]; readonly perhaps: readonly boolean[] },
  how: 'surely' | 'perhaps',
): (node: number) => boolean {
  const answers = arcsWhere(spec, graph, how, (state, letter) => spec.automaton.answers(state, letter));
  const closes = closing[how];
  const closesOtherwise = closing[how === 'surely' ? 'perhaps' : 'surely'];
  const before = new Set<number>();
  for (const [index, answer] of answers.entries()) if (answer) before.add(graph.arcFrom[index] ?? 0);
  const comes = canReach(
    graph,
    backward,
    (node) => before.has(node),
    (arc) => closesOtherwise[arc] !== true,
  );
  const open = canReach(
    graph,
    backward,
    (node) => goesOnForEver(graph, node),
    (arc) => closes[arc] !== true,
  );
  const circles = endless(graph, backward, closes);
  return (node) => comes[node] === 1 || (open[node] === 0 && circles[node] === 0);
}

function goesOnForEver(graph: StateGraph, node: number): boolean {
  return graph.isTerminal[node] === true || graph.isCut[node] === true;
}

/** From where a course can come, without being released, to where it can never end and is never released. */
function endless(graph: StateGraph, backward: Backward, closes: readonly boolean[]): Uint8Array {
  const releasing = new Set<number>();
  for (const [index, close] of closes.entries()) if (close) releasing.add(graph.arcFrom[index] ?? 0);
  const leaves = canReach(graph, backward, (node) => goesOnForEver(graph, node) || releasing.has(node));
  return canReach(
    graph,
    backward,
    (node) => leaves[node] === 0,
    (arc) => closes[arc] !== true,
  );
}

/** For each arc, whether its event is of a kind in every filling, or in at least one. */
function arcsWhere<S extends State>(
  spec: BranchSpec<S>,
  graph: StateGraph,
  how: 'surely' | 'perhaps',
  holds: (state: S, letter: Letter) => boolean,
): readonly boolean[] {
  return graph.arcs.map((arc, index) => {
    if (typeof arc === 'string' || !arc.move.completes) return false;
    const letters = spec.lettersOf[arc.move.node] ?? [];
    const set = graph.sets[graph.arcFrom[index] ?? 0] ?? 0;
    const is = (state: S, letter: Letter) => letter !== 0 && holds(state, letter);
    return how === 'surely'
      ? spec.states.every(set, (state) => letters.every((letter) => is(state, letter)))
      : spec.states.some(set, (state) => letters.some((letter) => is(state, letter)));
  });
}

function shortestBranch<S extends State>(
  spec: BranchSpec<S>,
  reduced: StateGraph,
  node: number,
  kind: keyof JudgedBranches,
) {
  const full: BranchSpec<S> = { ...spec, reduce: false };
  const graph = spec.reduce ? search(full) : reduced;
  const found = graph.isLimited ? undefined : judgeBranches(full, graph)[kind];
  return found === undefined ? courseTo(spec, reduced, node, 'here') : courseTo(full, graph, found, 'here');
}

/** Unknown steps on the way to the moment, and after it those that may answer or release. */
function stepsThatDecide<S extends State>(spec: BranchSpec<S>, graph: StateGraph, node: number): readonly string[] {
  const before = decidingSteps(spec, graph, (state) => state === node);
  const after = new Set<number>([node]);
  const queue = [node];
  const next = arcsByStart(graph);
  const found = new Set(before);
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const index of next.get(state) ?? []) {
      const arc = graph.arcs[index];
      const to = graph.arcTo[index] ?? 0;
      if (arc !== undefined && typeof arc !== 'string' && mattersAfter(spec, graph, index)) {
        found.add(spec.rules.net.nodes[arc.move.node]?.id ?? '');
      }
      if (after.has(to)) continue;
      after.add(to);
      queue.push(to);
    }
  }
  return [...found].sort();
}

function arcsByStart(graph: StateGraph): ReadonlyMap<number, readonly number[]> {
  const arcs = new Map<number, number[]>();
  for (const [index, from] of graph.arcFrom.entries()) {
    const known = arcs.get(from);
    if (known === undefined) arcs.set(from, [index]);
    else known.push(index);
  }
  return arcs;
}

function mattersAfter<S extends State>(spec: BranchSpec<S>, graph: StateGraph, index: number): boolean {
  const arc = graph.arcs[index];
  if (arc === undefined || typeof arc === 'string' || !arc.move.completes) return false;
  const letters = spec.lettersOf[arc.move.node] ?? [];
  if (letters.length < 2) return false;
  const { automaton, states } = spec;
  return states.some(graph.sets[graph.arcFrom[index] ?? 0] ?? 0, (state) =>
    letters.some((letter) => letter !== 0 && (automaton.answers(state, letter) || automaton.closes(state, letter))),
  );
}
