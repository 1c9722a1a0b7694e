import { type FlowNode, type GatewayNode, isStep, type SequenceFlow } from '../../flow.js';
import type { Cell, CellRange } from '../net.js';
import { type Draft, newMove, nodeNumber, type ScopeDraft } from './draft.js';
import { drawWait } from './draw-waits.js';
import { outcomesOf } from './outcomes.js';
import { isJoin } from './scope-shape.js';
import { waitsForMessage, waitsOf } from './waiting.js';

/** Gateways take no time: they split, join, choose, or wait for the first of several events. */
export function drawGateway(draft: Draft, scope: ScopeDraft, node: GatewayNode): void {
  if (node.gateway === 'event-based') return drawEventChoice(draft, scope, node);
  const own = nodeNumber(draft, node, false);
  const outcomes = outcomesOf(draft, scope, node);
  for (const { give, edges } of outcomes) {
    newMove(draft, {
      node: own,
      pace: 'at-once',
      ...tokensFor(draft, scope, node),
      give,
      edges,
      plain: outcomes.length === 1,
    });
  }
}

function tokensFor(draft: Draft, scope: ScopeDraft, node: GatewayNode) {
  const cell = scope.cells.get(node.id);
  if (cell !== undefined) return { take: [cell] };
  const waiting = joinCells(draft, scope, node);
  if (node.gateway === 'parallel') return { take: waiting };
  return { take: [], gather: waiting, empty: cellsThatReach(draft, scope, node) };
}

function joinCells(draft: Draft, scope: ScopeDraft, node: FlowNode): readonly Cell[] {
  return (draft.index.incoming.get(node.id) ?? []).flatMap((edge) => scope.joins.get(edge.id) ?? []);
}

/** The event that comes first decides; the others are given up. */
function drawEventChoice(draft: Draft, scope: ScopeDraft, node: GatewayNode): void {
  const cell = scope.cells.get(node.id);
  if (cell === undefined) return;
  const meters = draft.meters.get(cell);
  const around = { take: [cell], clear: meters === undefined ? [] : [meters] };
  for (const edge of draft.index.outgoing.get(node.id) ?? []) {
    const target = draft.index.node.get(edge.to);
    if (target !== undefined) drawOffer(draft, scope, edge, target, around);
  }
}

function drawOffer(
  draft: Draft,
  scope: ScopeDraft,
  edge: SequenceFlow,
  target: FlowNode,
  around: { readonly take: readonly Cell[]; readonly clear: readonly CellRange[] },
): void {
  const outcomes = outcomesOf(draft, scope, target).map(({ give, edges }) => ({ give, edges: [edge.id, ...edges] }));
  if (target.kind === 'event') {
    const timer = scope.timers.get(edge.id);
    const offered = timer === undefined ? scope : { ...scope, timers: new Map([[target.id, timer]]) };
    for (const wait of waitsOf(draft, offered, target)) drawWait(draft, target, wait, around, outcomes);
    return;
  }
  for (const wait of waitsForMessage(draft, target)) {
    for (const { give, edges } of outcomes) {
      newMove(draft, {
        node: nodeNumber(draft, target, isStep(target)),
        pace: wait.pace === 'arrived' ? 'people' : wait.pace,
        take: [...around.take, ...wait.take],
        clear: around.clear,
        give,
        edges,
        completes: true,
      });
    }
  }
}

/** Every place from which a token could still come to an inclusive join, not counting the way through the join itself. */
function cellsThatReach(draft: Draft, scope: ScopeDraft, join: GatewayNode): readonly CellRange[] {
  const reached = new Set<string>();
  const queue: string[] = [];
  const add = (id: string) => {
    if (id === join.id || reached.has(id)) return;
    reached.add(id);
    queue.push(id);
  };
  for (const edge of draft.index.incoming.get(join.id) ?? []) add(edge.from);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const edge of draft.index.incoming.get(id) ?? []) add(edge.from);
    for (const before of comesBefore(draft, scope, id)) add(before);
  }
  return [...reached].flatMap((id) => cellsOfNode(draft, scope, id));
}

/** What leads to a node without a sequence flow: the activity under a boundary event, the throwing end of a link. */
function comesBefore(draft: Draft, scope: ScopeDraft, id: string): readonly string[] {
  const node = draft.index.node.get(id);
  if (node?.kind !== 'event') return [];
  if (node.position === 'boundary') return node.attachedTo === undefined ? [] : [node.attachedTo];
  const links = node.triggers.filter((trigger) => trigger.type === 'link').map((trigger) => trigger.reference);
  if (links.length === 0 || node.position !== 'catch') return [];
  return draft.index.flow.nodes
    .filter((other) => other.kind === 'event' && other.position === 'throw' && other.scope === scope.id)
    .filter(
      (other) =>
        other.kind === 'event' &&
        other.triggers.some((trigger) => trigger.type === 'link' && links.includes(trigger.reference)),
    )
    .map((other) => other.id);
}

function cellsOfNode(draft: Draft, scope: ScopeDraft, id: string): readonly CellRange[] {
  const node = draft.index.node.get(id);
  if (node === undefined) return [];
  const own = scope.cells.get(id);
  const inners = scope.children.get(id) ?? [];
  const remembered = (scope.memories.get(id) ?? []).map((memory) => memory.cell).filter((cell) => cell !== own);
  const joins = isJoin(draft.index, node) ? joinCells(draft, scope, node) : [];
  const cells = [...(own === undefined ? [] : [own]), ...remembered, ...joins];
  return [
    ...cells.map((cell) => ({ from: cell, to: cell + 1 })),
    ...inners.map((inner) => ({ from: inner.active ?? inner.range.from, to: inner.range.to })),
  ];
}
