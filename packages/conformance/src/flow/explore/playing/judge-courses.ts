import type { CourseAutomaton, State } from '../automaton.js';
import type { Course } from '../exploration.js';
import { backwardArcs, canReach } from './backward.js';
import { courseTo } from './course.js';
import { type SearchSpec, type StateGraph, search } from './search.js';

/** A search for courses that break a requirement. */
export interface CourseSpec<S extends State> extends SearchSpec<S> {
  readonly automaton: CourseAutomaton<S>;
}

/** What was found. States are numbers into `graph`. */
export interface Judged {
  readonly graph: StateGraph;
  /** A course that breaks the requirement however the unknown steps are filled in. */
  readonly breaks: number | undefined;
  /** A course that breaks it in some filling, or by a time that nobody can tell. */
  readonly mayBreak: number | undefined;
  /** Everything was followed: no limit, no third token. */
  readonly isWhole: boolean;
}

/** Follows every course until one breaks the requirement for certain. */
export function judgeCourses<S extends State>(spec: CourseSpec<S>): Judged {
  const graph = search({ ...spec, stopAt: (found, node) => breaksFor(spec, found, node) });
  const isWhole = !graph.isLimited && graph.overfull.size === 0;
  if (graph.stoppedAt !== undefined) return { graph, breaks: graph.stoppedAt, mayBreak: undefined, isWhole };
  const endless = endlessStates(spec, graph);
  return {
    graph,
    breaks: nearest(graph, (node) => endless.breaks(node)),
    mayBreak: nearest(graph, (node) => mayBreakAt(spec, graph, node) || endless.mayBreak(node)),
    isWhole,
  };
}

function breaksFor<S extends State>(spec: CourseSpec<S>, graph: StateGraph, node: number): boolean {
  const { automaton, states } = spec;
  const isOver = graph.isTerminal[node] === true;
  const set = graph.sets[node] ?? 0;
  // Where time cannot be told, only what is never done at all is certain.
  if (graph.hangs[node] === true) return isOver && states.every(set, (state) => automaton.standing(state) === 'owing');
  return states.every(set, (state) => isBadEnd(automaton, state, isOver));
}

function mayBreakAt<S extends State>(spec: CourseSpec<S>, graph: StateGraph, node: number): boolean {
  const { automaton, states } = spec;
  const isOver = graph.isTerminal[node] === true;
  return states.some(graph.sets[node] ?? 0, (state) => isBadEnd(automaton, state, isOver));
}

function isBadEnd<S extends State>(automaton: CourseAutomaton<S>, state: S, isOver: boolean): boolean {
  const standing = automaton.standing(state);
  return standing === 'broken' || (isOver && standing === 'owing');
}

/**
 * A course that can never end owes for ever what it owes: a state from which neither an end nor a moment without debt
 * can be reached breaks the requirement.
 */
function endlessStates<S extends State>(spec: CourseSpec<S>, graph: StateGraph) {
  const { automaton, states } = spec;
  const backward = backwardArcs(graph);
  const ends = (node: number) => graph.isTerminal[node] === true || graph.isCut[node] === true;
  const isKept = (state: S) => automaton.standing(state) === 'kept';
  const mends = canReach(graph, backward, (node) => ends(node) || states.some(graph.sets[node] ?? 0, isKept));
  const surelyMends = canReach(graph, backward, (node) => ends(node) || states.every(graph.sets[node] ?? 0, isKept));
  return {
    breaks: (node: number) => mends[node] === 0 && graph.hangs[node] !== true,
    mayBreak: (node: number) => surelyMends[node] === 0,
  };
}

/** The state closest to the beginning of which `holds` is true. */
export function nearest(graph: StateGraph, holds: (node: number) => boolean): number | undefined {
  let found: number | undefined;
  for (let node = 0; node < graph.markings.length; node += 1) {
    if (!holds(node)) continue;
    if (found === undefined || (graph.weights[node] ?? 0) < (graph.weights[found] ?? 0)) found = node;
  }
  return found;
}

/**
 * Answers with the shortest course that breaks the requirement, or that may.
 *
 * The reduction fires steps that the course could have done without, so the course is looked for again without it; where
 * that would pass the limit, the course that was found is shown.
 */
export function shortestCourse<S extends State>(
  spec: CourseSpec<S>,
  judged: Judged,
  kind: 'breaks' | 'mayBreak',
): Course {
  const full: CourseSpec<S> = { ...spec, reduce: false };
  const goal = kind === 'breaks' ? breaksFor<S> : mayBreakAt<S>;
  const found = spec.reduce ? search({ ...full, stopAt: (graph, node) => goal(full, graph, node) }) : judged.graph;
  if (found.stoppedAt !== undefined) return courseTo(full, found, found.stoppedAt);
  const node = judged[kind] ?? 0;
  const endless = judged.graph.isTerminal[node] !== true && !goal(spec, judged.graph, node);
  return courseTo(spec, judged.graph, node, endless ? 'circles' : undefined);
}
