import type { FlowNode } from '../../flow.js';
import { type Draft, newMove, nodeNumber, type ScopeDraft } from './draft.js';
import { drawActivity } from './draw-activity.js';
import { drawEvent } from './draw-event.js';
import { drawGateway } from './draw-gateway.js';
import { drawEventSubProcessMoves, drawTrackedMoves, drawUnforeseenStarts } from './draw-scope.js';
import { isEventSubProcess, nodesIn } from './scope-shape.js';

/** Draws what the nodes of a scope, and of the scopes in it, can do. */
export function drawScopeMoves(draft: Draft, scope: ScopeDraft): void {
  for (const node of nodesIn(draft.index, scope.id)) drawNodeMoves(draft, scope, node);
  for (const node of nodesIn(draft.index, scope.id)) {
    if (isEventSubProcess(node)) drawUnforeseenStarts(draft, scope, node);
  }
  drawCompensations(draft, scope);
}

function drawNodeMoves(draft: Draft, scope: ScopeDraft, node: FlowNode): void {
  const inners = scope.children.get(node.id);
  if (inners !== undefined) {
    for (const inner of inners) drawScopeMoves(draft, inner);
    if (isEventSubProcess(node)) drawEventSubProcessMoves(draft, scope, node, inners);
    else drawTrackedMoves(draft, scope, node, inners);
    return;
  }
  if (node.kind === 'event') drawEvent(draft, scope, node);
  else if (node.kind === 'gateway') drawGateway(draft, scope, node);
  else drawActivity(draft, scope, node);
}

/** A compensating activity that is called upon runs if what it undoes had been done, which is not followed. */
function drawCompensations(draft: Draft, scope: ScopeDraft): void {
  for (const [id, waiting] of scope.compensations) {
    const cell = scope.cells.get(id);
    const node = nodeNumber(draft, { id }, false);
    if (cell !== undefined) newMove(draft, { node, pace: 'at-once', take: [waiting], give: [cell] });
    newMove(draft, { node, pace: 'at-once', take: [waiting] });
  }
}
