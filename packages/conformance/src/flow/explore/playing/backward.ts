import type { StateGraph } from './search.js';

/** Arcs by the state that they lead to, as one flat list. */
export interface Backward {
  readonly first: Int32Array;
  readonly arcs: Int32Array;
}

export function backwardArcs(graph: StateGraph): Backward {
  const states = graph.markings.length;
  const first = new Int32Array(states + 1);
  for (const to of graph.arcTo) first[to + 1] = (first[to + 1] ?? 0) + 1;
  for (let state = 0; state < states; state += 1) first[state + 1] = (first[state + 1] ?? 0) + (first[state] ?? 0);
  const filled = first.slice(0, states);
  const arcs = new Int32Array(graph.arcTo.length);
  for (const [arc, to] of graph.arcTo.entries()) {
    const at = filled[to] ?? 0;
    arcs[at] = arc;
    filled[to] = at + 1;
  }
  return { first, arcs };
}

/**
 * Answers which states can come to a state of `goals`, themselves included, over arcs of which `follows` holds.
 */
export function canReach(
  graph: StateGraph,
  backward: Backward,
  goals: (state: number) => boolean,
  follows: (arc: number) => boolean = () => true,
): Uint8Array {
  const states = graph.markings.length;
  const reached = new Uint8Array(states);
  const queue: number[] = [];
  for (let state = 0; state < states; state += 1) {
    if (!goals(state)) continue;
    reached[state] = 1;
    queue.push(state);
  }
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const end = backward.first[state + 1] ?? 0;
    for (let at = backward.first[state] ?? 0; at < end; at += 1) {
      const arc = backward.arcs[at] ?? 0;
      const from = graph.arcFrom[arc] ?? 0;
      if (reached[from] === 1 || !follows(arc)) continue;
      reached[from] = 1;
      queue.push(from);
    }
  }
  return reached;
}
