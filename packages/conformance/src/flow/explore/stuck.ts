import { anyCourse } from './automaton.js';
import { type Course, DEFAULT_STATE_LIMIT, type ExploreOptions, type NotAssessedReason } from './exploration.js';
import type { Net } from './net.js';
import { backwardArcs, canReach } from './playing/backward.js';
import { courseTo } from './playing/course.js';
import { nearest } from './playing/judge-courses.js';
import { at, requirementSearch } from './playing/requirement-search.js';
import { search } from './playing/search.js';
import type { PreparedFlow } from './prepare.js';

/** Whether a set of processes that run together can always come to an end. */
export type Ending = {
  readonly processes: readonly string[];
  readonly states: number;
  readonly limit: number;
} & (
  | { readonly result: 'always-ends' }
  /** At the end of this course nothing can ever move, or it circles for ever. */
  | { readonly result: 'cannot-end'; readonly course: Course }
  | { readonly result: 'not-assessed'; readonly reason: NotAssessedReason }
);

/**
 * Answers for each part of a flow whether from every state some end can be reached.
 *
 * An end is reached when no token is left. A part that cannot always end is stuck (two branches that wait for each
 * other, a message that nobody sends) or circles for ever; the course that leads there is the shortest.
 */
export function endingsOf(prepared: PreparedFlow, options: ExploreOptions = {}): readonly Ending[] {
  return prepared.parts.map(({ processes, net: netFor }) => {
    const net = netFor('order');
    const limit = options.limit ?? DEFAULT_STATE_LIMIT;
    if (net === 'too-large') return { processes, states: 0, limit, result: 'not-assessed', reason: 'too-large' };
    return { processes, limit, ...endingOf(net, options.reduce ?? true, limit) };
  });
}

function endingOf(net: Net, reduce: boolean, limit: number) {
  const spec = at(
    requirementSearch(net, anyCourse, () => [0], { reduce, limit }),
    'order',
  );
  const graph = search(spec);
  const states = graph.markings.length;
  const ends = canReach(
    graph,
    backwardArcs(graph),
    (node) => graph.hasEnded[node] === true || graph.isCut[node] === true,
  );
  // Where it stands still says more than where it could first be known that it will.
  const still = nearest(graph, (node) => graph.isTerminal[node] === true && graph.hasEnded[node] !== true);
  const stuck = still ?? nearest(graph, (node) => ends[node] === 0);
  if (stuck !== undefined) {
    const until = graph.isTerminal[stuck] === true ? 'stuck' : 'circles';
    return { states, result: 'cannot-end', course: courseTo(spec, graph, stuck, until) } as const;
  }
  if (graph.isLimited) return { states, result: 'not-assessed', reason: 'state-limit' } as const;
  if (graph.overfull.size > 0) return { states, result: 'not-assessed', reason: 'third-token' } as const;
  return { states, result: 'always-ends' } as const;
}
