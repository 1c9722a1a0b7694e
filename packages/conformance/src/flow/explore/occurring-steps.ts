import { anyCourse } from './automaton.js';
import { at, requirementSearch } from './playing/requirement-search.js';
import { type StateGraph, search } from './playing/search.js';
import type { Rules } from './playing/token-game.js';
import type { PreparedFlow } from './prepare.js';

/** Which kinds of step complete on some course. */
export interface OccurringSteps {
  readonly kinds: ReadonlySet<number>;
  readonly states: number;
  /** Whether all was followed, so that what was not seen cannot occur. What was seen does occur, whole or not. */
  readonly isWhole: boolean;
}

/**
 * Looks for several kinds of step in one pass over a flow, and ends as soon as each was seen.
 *
 * `kindOf` numbers the steps that are looked for; all others are nobody's concern and are fired alone where they may be.
 */
export function occurringSteps(
  prepared: PreparedFlow,
  kindOf: (element: string) => number | undefined,
  wanted: ReadonlySet<number>,
  limit: number,
): OccurringSteps {
  const kinds = new Set<number>();
  let states = 0;
  let isWhole = true;
  for (const part of prepared.parts) {
    if (kinds.size === wanted.size) break;
    const net = part.net('order');
    if (net === 'too-large') {
      isWhole = false;
      continue;
    }
    const lettersOf = (element: string) => (kindOf(element) === undefined ? silent : looked);
    const spec = at(requirementSearch(net, anyCourse, lettersOf, { reduce: true, limit }), 'order');
    const graph = search({ ...spec, stopAt: seenAll(spec.rules, kindOf, kinds, wanted) });
    states += graph.markings.length;
    isWhole &&= graph.stoppedAt !== undefined || (!graph.isLimited && graph.overfull.size === 0);
  }
  return { kinds, states, isWhole };
}

const silent = [0];
const looked = [1];

/** Notes the kinds of the steps that completed since it was last asked. */
function seenAll(
  { net }: Rules,
  kindOf: (element: string) => number | undefined,
  kinds: Set<number>,
  wanted: ReadonlySet<number>,
): (graph: StateGraph) => boolean {
  let seen = 0;
  return ({ arcs }) => {
    for (; seen < arcs.length; seen += 1) {
      const arc = arcs[seen];
      if (arc === undefined || typeof arc === 'string' || !arc.move.completes) continue;
      const kind = kindOf(net.nodes[arc.move.node]?.id ?? '');
      if (kind !== undefined) kinds.add(kind);
    }
    return kinds.size === wanted.size;
  };
}
