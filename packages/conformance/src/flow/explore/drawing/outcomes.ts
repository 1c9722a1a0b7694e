import type { FlowNode, SequenceFlow } from '../../flow.js';
import type { Cell } from '../net.js';
import type { Draft, ScopeDraft } from './draft.js';
import { TooLarge } from './draft.js';

/** One way on from a node: the cells that get a token, and the sequence flows that lead there. */
export interface Outcome {
  readonly give: readonly Cell[];
  readonly edges: readonly string[];
}

const MOST_BRANCHES = 10;

/** Answers with every way on from a node when it is done. */
export function outcomesOf(draft: Draft, scope: ScopeDraft, node: FlowNode): readonly Outcome[] {
  const edges = draft.index.outgoing.get(node.id) ?? [];
  if (edges.length === 0) return outcomesOfEnd(draft, scope);
  const choices = choicesOf(node, edges);
  return choices.map((chosen) => ({
    give: chosen.map((edge) => arrival(scope, edge)),
    edges: chosen.map((edge) => edge.id),
  }));
}

/** Where a path ends: in a scope that was drawn into its parent, the parent goes on; otherwise nowhere. */
export function outcomesOfEnd(draft: Draft, scope: ScopeDraft): readonly Outcome[] {
  const { owner, parent, active } = scope;
  if (owner === undefined || parent === undefined || active !== undefined) return [{ give: [], edges: [] }];
  return outcomesOf(draft, parent, owner);
}

/** Answers with the cell in which a token on an edge waits. */
export function arrival(scope: ScopeDraft, edge: SequenceFlow): Cell {
  const join = scope.joins.get(edge.id);
  if (join !== undefined) return join;
  const cell = scope.cells.get(edge.to);
  if (cell === undefined) throw new Error(`the flow ${edge.id} leads out of its scope`);
  return cell;
}

function choicesOf(node: FlowNode, edges: readonly SequenceFlow[]): readonly (readonly SequenceFlow[])[] {
  if (node.kind !== 'gateway') return choicesOfActivity(edges);
  if (node.gateway === 'parallel') return [edges];
  if (node.gateway === 'exclusive' || node.gateway === 'event-based') return edges.map((edge) => [edge]);
  return withDefaultAlone(edges, []);
}

/** An activity's unconditional flows are all followed; of the conditional ones any may be. */
function choicesOfActivity(edges: readonly SequenceFlow[]): readonly (readonly SequenceFlow[])[] {
  const always = edges.filter((edge) => !edge.conditional && !edge.isDefault);
  if (always.length === edges.length) return [edges];
  return withDefaultAlone(
    edges.filter((edge) => edge.conditional || edge.isDefault),
    always,
  );
}

/** Any set of the flows, not the empty one; the default flow only where no other is followed. */
function withDefaultAlone(
  edges: readonly SequenceFlow[],
  always: readonly SequenceFlow[],
): readonly (readonly SequenceFlow[])[] {
  const free = edges.filter((edge) => !edge.isDefault);
  if (free.length > MOST_BRANCHES) throw new TooLarge();
  let subsets: readonly (readonly SequenceFlow[])[] = [[]];
  for (const edge of free) subsets = [...subsets, ...subsets.map((set) => [...set, edge])];
  const defaults = edges.filter((edge) => edge.isDefault);
  const unchosen = defaults.length > 0 ? defaults.map((edge) => [...always, edge]) : [always];
  const empty = unchosen.filter((set) => set.length > 0);
  const chosen = subsets.filter((set) => set.length > 0).map((set) => [...always, ...set]);
  return [...chosen, ...empty];
}
