import { type CallNode, type EventNode, isAutomated, isStep, type SubProcessNode, type TaskNode } from '../flow.js';
import { type Draft, newMove, nodeNumber, type ScopeDraft } from './draft.js';
import { drawWaits } from './draw-waits.js';
import type { Cell, Pace } from './net.js';
import { outcomesOf } from './outcomes.js';
import { hasTrigger } from './scope-shape.js';
import { mailboxesFilledBy, type Wait, waitsForMessage, waitsForModelledSenders } from './waiting.js';

type Activity = TaskNode | CallNode | SubProcessNode;

/** A task, or a call that leads out of the file: done in one move, by a person or at once. */
export function drawActivity(draft: Draft, scope: ScopeDraft, node: Activity): void {
  const cell = scope.cells.get(node.id);
  if (cell === undefined) return;
  const own = nodeNumber(draft, node, isStep(node));
  const clear = rangesOf(draft, cell);
  const mails = mailboxesFilledBy(draft, node);
  const outcomes = outcomesOf(draft, scope, node);
  const isBound = draft.index.boundary.has(node.id);
  for (const { pace, take } of waysToFinish(draft, node)) {
    const taken = [cell, ...take];
    const onlyWay = outcomes.length === 1 && !isBound && node.repeats === undefined;
    const again = node.repeats !== undefined;
    const leavesDone = node.repeats?.mayBeNone !== true;
    if (again) newMove(draft, { node: own, pace, take: taken, give: [cell, ...mails], completes: true });
    for (const { give, edges } of outcomes) {
      newMove(draft, {
        node: own,
        pace,
        take: leavesDone ? taken : [cell],
        clear,
        give: leavesDone ? [...give, ...mails] : give,
        edges,
        completes: leavesDone,
        plain: onlyWay && pace === 'at-once',
        quiet: onlyWay && pace === 'people' && take.length === 0 && mails.length === 0,
      });
    }
    drawFailures(draft, scope, node, cell, pace);
  }
  for (const event of draft.index.boundary.get(node.id) ?? []) drawBoundaryWaits(draft, scope, event, cell);
}

/** A boundary event on an activity with a cell of its own. */
function drawBoundaryWaits(draft: Draft, scope: ScopeDraft, event: EventNode, cell: Cell): void {
  const place = event.interrupting ? { take: [cell], clear: rangesOf(draft, cell) } : { take: [], need: [cell] };
  drawWaits(draft, scope, event, place);
}

/** An error or an escalation may come instead of the end, and an escalation also with it. */
function drawFailures(draft: Draft, scope: ScopeDraft, node: Activity, cell: Cell, pace: Pace): void {
  for (const event of draft.index.boundary.get(node.id) ?? []) {
    if (!hasTrigger(event, 'error') && !hasTrigger(event, 'escalation')) continue;
    const clear = rangesOf(draft, cell);
    const ends = event.interrupting ? [{ give: [], edges: [] }] : outcomesOf(draft, scope, node);
    for (const end of ends) {
      for (const { give, edges } of outcomesOf(draft, scope, event)) {
        newMove(draft, {
          node: nodeNumber(draft, event.interrupting ? event : node, event.interrupting ? false : isStep(node)),
          pace,
          take: [cell],
          clear,
          give: [...end.give, ...give],
          edges: [...end.edges, ...edges],
          completes: !event.interrupting,
        });
      }
    }
  }
}

function waysToFinish(draft: Draft, node: Activity): readonly Wait[] {
  const pace = isAutomated(node) ? 'at-once' : 'people';
  if (node.kind === 'task' && node.task === 'receive') {
    return waitsForMessage(draft, node).map((wait) => (wait.pace === 'arrived' ? { ...wait, pace: 'people' } : wait));
  }
  if (!waitsForModelledSenders(draft, node)) return [{ pace, take: [] }];
  const arrived = waitsForMessage(draft, node).filter((wait) => wait.pace === 'arrived');
  if (arrived.length === 0) return [{ pace, take: [] }];
  return arrived.map((wait) => (pace === 'people' ? { ...wait, pace } : wait));
}

export function rangesOf(draft: Draft, cell: Cell): readonly { readonly from: Cell; readonly to: Cell }[] {
  const meters = draft.meters.get(cell);
  return meters === undefined ? [] : [meters];
}
