import type { Automaton, Letter, LettersOf, State } from '../automaton.js';
import type { NotAssessedReason } from '../exploration.js';
import type { Cell, Net } from '../net.js';
import { backwardArcs, canReach } from './backward.js';
import { FilledStates } from './filled-states.js';
import { inertCells } from './inert.js';
import type { SearchSpec, StateGraph } from './search.js';
import type { Tempo } from './token-game.js';

/** One requirement on one part of a flow, before it is said how time passes. */
export interface RequirementSearch<S extends State, A extends Automaton<S> = Automaton<S>> {
  readonly net: Net;
  readonly automaton: A;
  readonly states: FilledStates<S>;
  readonly lettersOf: readonly (readonly Letter[])[];
  readonly isInert: (cell: Cell) => boolean;
  readonly reduce: boolean;
  readonly limit: number;
}

const SILENT: readonly Letter[] = [0];

/** Asks once for the letters of every step; steps that give the same letters share one list. */
export function requirementSearch<S extends State, A extends Automaton<S>>(
  net: Net,
  automaton: A,
  lettersOf: LettersOf,
  options: { readonly reduce: boolean; readonly limit: number },
): RequirementSearch<S, A> {
  const lists = new Map<string, readonly Letter[]>([['0', SILENT]]);
  const shared = new Map<readonly Letter[], readonly Letter[]>();
  const letters = net.nodes.map(({ id, isStep }) => {
    if (!isStep) return SILENT;
    const given = lettersOf(id);
    const list = shared.get(given) ?? sharedList(lists, id, given);
    shared.set(given, list);
    return list;
  });
  const isInert = inertCells(net, (move) => !move.completes || letters[move.node] === SILENT);
  return { net, automaton, states: new FilledStates<S>(automaton), lettersOf: letters, isInert, ...options };
}

function sharedList(lists: Map<string, readonly Letter[]>, id: string, given: readonly Letter[]): readonly Letter[] {
  if (given.length === 0) throw new Error(`the step ${id} was given no letter; an internal one gives [0]`);
  const list = given.length === 1 ? given : [...new Set(given)].sort((a, b) => a - b);
  const key = list.join();
  const known = lists.get(key);
  if (known !== undefined) return known;
  lists.set(key, list);
  return list;
}

/** The search at one tempo; `saturate` lets two tokens stand for two or more. */
export function at<S extends State, A extends Automaton<S>>(
  requirement: RequirementSearch<S, A>,
  tempo: Tempo,
  saturate = false,
): SearchSpec<S> & { readonly automaton: A } {
  const { net, isInert, ...rest } = requirement;
  return { ...rest, rules: { net, tempo, saturate, isInert } };
}

/** The steps of which it matters what they are, on a course that comes to one of `goals`. */
export function decidingSteps<S extends State>(
  spec: SearchSpec<S>,
  graph: StateGraph,
  goals: (node: number) => boolean,
): readonly string[] {
  const towards = canReach(graph, backwardArcs(graph), goals);
  return stepsWhere(spec, graph, (from, to, letters) => {
    return towards[to] === 1 && spec.states.isSplitBy(graph.sets[from] ?? 0, letters);
  });
}

/** The unknown or half-mapped steps by which a state is reached that was not triggered before. */
export function maybeTriggers<S extends State>(spec: SearchSpec<S>, graph: StateGraph): readonly string[] {
  const mayBeTriggered = (node: number) =>
    spec.states.some(graph.sets[node] ?? 0, (state) => spec.automaton.triggered(state));
  return stepsWhere(spec, graph, (from, to) => mayBeTriggered(to) && !mayBeTriggered(from));
}

function stepsWhere<S extends State>(
  spec: SearchSpec<S>,
  graph: StateGraph,
  holds: (from: number, to: number, letters: readonly Letter[]) => boolean,
): readonly string[] {
  const found = new Set<string>();
  for (const [index, arc] of graph.arcs.entries()) {
    if (typeof arc === 'string' || !arc.move.completes) continue;
    const letters = spec.lettersOf[arc.move.node] ?? SILENT;
    if (letters.length < 2) continue;
    if (holds(graph.arcFrom[index] ?? 0, graph.arcTo[index] ?? 0, letters)) {
      found.add(spec.rules.net.nodes[arc.move.node]?.id ?? '');
    }
  }
  return [...found].sort();
}

/** Answers whether the trigger happens for certain on some course. */
export function isTriggered<S extends State>(spec: SearchSpec<S>, graph: StateGraph): boolean {
  const known = new Map<number, boolean>();
  return graph.sets.some((set) => {
    const triggered = known.get(set) ?? spec.states.every(set, (state) => spec.automaton.triggered(state));
    known.set(set, triggered);
    return triggered;
  });
}

export function whyNotWhole(graph: StateGraph): {
  readonly result: 'not-assessed';
  readonly reason: NotAssessedReason;
  readonly elements: readonly string[];
} {
  if (graph.isLimited) return { result: 'not-assessed', reason: 'state-limit', elements: [] };
  return { result: 'not-assessed', reason: 'third-token', elements: [...graph.overfull].sort() };
}
