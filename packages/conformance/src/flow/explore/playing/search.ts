import type { Automaton, Letter, State } from '../automaton.js';
import type { Move } from '../net.js';
import type { FilledStates } from './filled-states.js';
import { beginMarking, encodeMarking, hasEnded, type Marking } from './marking.js';
import { WeightedQueue } from './queue.js';
import { type Reduction, settle } from './settle.js';
import { isUntimed, mayWait, movesFrom, nextDay, play, type Rules } from './token-game.js';

/** What one search looks at. */
export interface SearchSpec<S extends State> {
  readonly rules: Rules;
  readonly automaton: Automaton<S>;
  readonly states: FilledStates<S>;
  /** The letters of each node of the net; the same list for every node that gives the same ones. */
  readonly lettersOf: readonly (readonly Letter[])[];
  readonly reduce: boolean;
  readonly limit: number;
  /** Ends the search at the first state, in order of steps, of which this holds. */
  readonly stopAt?: (graph: StateGraph, node: number) => boolean;
}

/** How a state was reached: by a move (and which of its results), by a day passing, or by beginning. */
export type Arc = { readonly move: Move; readonly result: number } | 'day' | 'begin';

/**
 * Every state that was reached: a marking together with where the automaton may be.
 *
 * The lists are parallel; `arcFrom`, `arcTo` and `arcs` hold the steps between states.
 */
export interface StateGraph {
  readonly markings: Marking[];
  readonly sets: number[];
  /** Whether an obligation that is open has hung on a time that nobody can tell. */
  readonly hangs: boolean[];
  /** How far from the beginning: steps first, then other moves. */
  readonly weights: number[];
  readonly parent: number[];
  readonly parentArc: Arc[];
  /** Nothing can move. */
  readonly isTerminal: boolean[];
  /** No token is left. */
  readonly hasEnded: boolean[];
  /** What lies behind was not followed: the limit, a third token, or nothing more to learn. */
  readonly isCut: boolean[];
  readonly arcFrom: number[];
  readonly arcTo: number[];
  readonly arcs: Arc[];
  /** The state at which the search stopped early. */
  stoppedAt: number | undefined;
  /** Whether the limit was reached. */
  isLimited: boolean;
  /** The elements that would have had to hold a third token. */
  readonly overfull: Set<string>;
}

const STEP = 65_536;
const NOWHERE: Marking = [];

/** Follows every course, shortest in steps first. */
export function search<S extends State>(spec: SearchSpec<S>): StateGraph {
  return new Search(spec).run();
}

class Search<S extends State> {
  private readonly spec: SearchSpec<S>;
  private readonly reduction: Reduction | undefined;
  /** The states by marking, a list of them for each set of places of the automaton, twice: hanging on a time or not. */
  private readonly known: Map<string, number>[] = [];
  private readonly settled: boolean[] = [];
  private readonly queue = new WeightedQueue();
  private readonly graph: StateGraph = {
    markings: [],
    sets: [],
    hangs: [],
    weights: [],
    parent: [],
    parentArc: [],
    isTerminal: [],
    hasEnded: [],
    isCut: [],
    arcFrom: [],
    arcTo: [],
    arcs: [],
    stoppedAt: undefined,
    isLimited: false,
    overfull: new Set(),
  };

  constructor(spec: SearchSpec<S>) {
    this.spec = spec;
    this.reduction = reductionOf(spec);
  }

  run(): StateGraph {
    const { graph, spec } = this;
    this.reach(beginMarking(spec.rules.net), spec.states.initial, false, -1, 'begin', 0);
    for (let next = this.queue.pop(); next !== undefined; next = this.queue.pop()) {
      const { entry: node, weight } = next;
      if (this.settled[node] === true) continue;
      this.settled[node] = true;
      this.expand(node, weight);
      if (spec.stopAt?.(graph, node) === true) {
        graph.stoppedAt = node;
        return graph;
      }
    }
    return graph;
  }

  private expand(node: number, weight: number): void {
    const { graph, spec } = this;
    const { rules, states } = spec;
    const marking = graph.markings[node] ?? NOWHERE;
    const set = graph.sets[node] ?? 0;
    const moves = movesFrom(rules, marking);
    const waits = mayWait(rules, marking, moves);
    graph.isTerminal[node] = moves.length === 0 && !waits;
    graph.hasEnded[node] = moves.length === 0 && hasEnded(rules.net, marking);
    if (this.isSettledForGood(set)) {
      graph.isCut[node] = true;
      return;
    }
    const hangs = graph.hangs[node] ?? false;
    for (const move of moves) this.follow(node, weight, marking, set, hangs, move);
    if (!waits) return;
    const next = nextDay(rules, marking);
    const untimed = moves.some(isUntimed);
    const nextSet = states.afterDay(set);
    this.reach(next, nextSet, this.hangsOn(nextSet, hangs || untimed), node, 'day', weight + 1);
  }

  private follow(node: number, weight: number, marking: Marking, set: number, hangs: boolean, move: Move): void {
    const { graph, spec } = this;
    const results = play(spec.rules, marking, move);
    if (results.length === 0) {
      graph.isCut[node] = true;
      for (const cell of move.give) graph.overfull.add(spec.rules.net.nodeAt[cell] ?? '');
    }
    const letters = move.completes ? spec.lettersOf[move.node] : undefined;
    const nextSet = letters === undefined ? set : spec.states.after(set, letters);
    const nextHangs = this.hangsOn(nextSet, hangs || (spec.rules.tempo !== 'order' && isUntimed(move)));
    const reached = weight + (move.completes ? STEP : 0) + 1;
    for (const [result, next] of results.entries())
      this.reach(next, nextSet, nextHangs, node, { move, result }, reached);
  }

  private reach(marking: Marking, set: number, hangs: boolean, from: number, arc: Arc, weight: number): void {
    const { graph, reduction } = this;
    let total = weight;
    const settled =
      reduction === undefined
        ? marking
        : settle(reduction, marking, (move) => {
            total += (move.completes ? STEP : 0) + 1;
          });
    const among = this.statesAmong(set, hangs);
    const key = encodeMarking(settled);
    const known = among.get(key);
    const node = known ?? this.newNode(settled, set, hangs, from);
    if (node === undefined) return;
    if (known === undefined) among.set(key, node);
    if (from >= 0) {
      graph.arcFrom.push(from);
      graph.arcTo.push(node);
      graph.arcs.push(arc);
    }
    if (total >= (graph.weights[node] ?? Number.POSITIVE_INFINITY)) return;
    graph.weights[node] = total;
    graph.parent[node] = from;
    graph.parentArc[node] = arc;
    this.queue.push(node, total);
  }

  private statesAmong(set: number, hangs: boolean): Map<string, number> {
    const index = set * 2 + (hangs ? 1 : 0);
    const among = this.known[index] ?? new Map<string, number>();
    this.known[index] = among;
    return among;
  }

  private newNode(marking: Marking, set: number, hangs: boolean, from: number): number | undefined {
    const { graph, spec } = this;
    const node = graph.markings.length;
    if (node >= spec.limit) {
      graph.isLimited = true;
      if (from >= 0) graph.isCut[from] = true;
      return undefined;
    }
    graph.markings.push(marking);
    graph.sets.push(set);
    graph.hangs.push(hangs);
    graph.isTerminal.push(false);
    graph.hasEnded.push(false);
    graph.isCut.push(false);
    return node;
  }

  /** Nothing that comes later can mend a course that is broken however the unknown steps are filled in. */
  private isSettledForGood(set: number): boolean {
    const { automaton, states } = this.spec;
    return automaton.kind === 'course' && states.every(set, (state) => automaton.standing(state) === 'broken');
  }

  private hangsOn(set: number, hangs: boolean): boolean {
    const { automaton, states } = this.spec;
    return hangs && automaton.kind === 'course' && states.some(set, (state) => automaton.standing(state) !== 'kept');
  }
}

/** The reduction that a search may use: what gives only letter 0 is silent. */
export function reductionOf<S extends State>(spec: SearchSpec<S>): Reduction | undefined {
  if (!spec.reduce) return undefined;
  return {
    rules: spec.rules,
    isSilent: (move) => !move.completes || isOnlySilent(spec.lettersOf[move.node]),
  };
}

function isOnlySilent(letters: readonly Letter[] | undefined): boolean {
  return letters === undefined || (letters.length === 1 && letters[0] === 0);
}
