import type { State } from '../automaton.js';
import type { Course, CourseStep } from '../exploration.js';
import type { Move, Net } from '../net.js';
import { beginMarking, type Marking, placesOf } from './marking.js';
import { type Arc, reductionOf, type SearchSpec, type StateGraph } from './search.js';
import { settle } from './settle.js';
import { nextDay, play } from './token-game.js';

/** Answers with the course that leads to a state, step by step. */
export function courseTo<S extends State>(
  spec: SearchSpec<S>,
  graph: StateGraph,
  node: number,
  until?: Course['until'],
): Course {
  const steps: CourseStep[] = [];
  const isTimed = spec.rules.tempo !== 'order';
  const reduction = reductionOf(spec);
  let day = 0;
  const record = (move: Move) => {
    steps.push({ ...stepOf(spec.rules.net, move), ...(isTimed ? { day } : {}) });
  };
  let marking: Marking | undefined;
  for (const arc of arcsTo(graph, node)) {
    if (arc === 'day') day += 1;
    else if (arc !== 'begin') record(arc.move);
    const next = follow(spec, marking, arc);
    marking = reduction === undefined ? next : settle(reduction, next, record);
  }
  return {
    steps,
    until: until ?? endOf(graph, node),
    standing: placesOf(spec.rules.net, graph.markings[node] ?? []),
    ...(isTimed ? { days: day } : {}),
  };
}

/** The days on the way to a state, and who was waited for on each. */
export function waitedFor<S extends State>(
  spec: SearchSpec<S>,
  graph: StateGraph,
  node: number,
  isWaitedFor: (marking: Marking) => readonly Move[],
): readonly string[] {
  const waited = new Set<string>();
  for (let at = node; at >= 0; at = graph.parent[at] ?? -1) {
    const before = graph.parent[at] ?? -1;
    if (graph.parentArc[at] !== 'day' || before < 0) continue;
    for (const move of isWaitedFor(graph.markings[before] ?? [])) waited.add(spec.rules.net.nodes[move.node]?.id ?? '');
  }
  return [...waited].sort();
}

/** The moves on the way to a state, in order. */
export function arcsTo(graph: StateGraph, node: number): readonly Arc[] {
  const arcs: Arc[] = [];
  for (let at = node; at >= 0; at = graph.parent[at] ?? -1) {
    const arc = graph.parentArc[at];
    if (arc !== undefined) arcs.push(arc);
  }
  return arcs.reverse();
}

function follow<S extends State>(spec: SearchSpec<S>, marking: Marking | undefined, arc: Arc): Marking {
  if (marking === undefined || arc === 'begin') return beginMarking(spec.rules.net);
  if (arc === 'day') return nextDay(spec.rules, marking);
  return play(spec.rules, marking, arc.move)[arc.result] ?? marking;
}

function stepOf(net: Net, move: Move): CourseStep {
  return { element: net.nodes[move.node]?.id ?? '', completes: move.completes, edges: move.edges };
}

function endOf(graph: StateGraph, node: number): Course['until'] {
  if (graph.hasEnded[node] === true) return 'ends';
  return graph.isTerminal[node] === true ? 'stuck' : 'breaks';
}
