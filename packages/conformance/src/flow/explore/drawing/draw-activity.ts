import { type CallNode, type EventNode, isAutomated, isStep, type SubProcessNode, type TaskNode } from '../../flow.js';
import type { Cell, Pace } from '../net.js';
import { type Draft, firings, type Memory, newMove, nodeNumber, type ScopeDraft } from './draft.js';
import { drawWaits } from './draw-waits.js';
import { outcomesOf } from './outcomes.js';
import { hasTrigger } from './scope-shape.js';
import { mailboxesFilledBy, type Wait, waitsForMessage, waitsForModelledSenders } from './waiting.js';

const NONE_GOES_OFF: Memory['next'] = new Map();

type Activity = TaskNode | CallNode | SubProcessNode;

/** A task, or a call that leads out of the file: done in one move, by a person or at once. */
export function drawActivity(draft: Draft, scope: ScopeDraft, node: Activity): void {
  const first = scope.cells.get(node.id);
  if (first === undefined) return;
  const ways = waysToFinish(draft, node);
  for (const memory of scope.memories.get(node.id) ?? [{ cell: first, next: NONE_GOES_OFF }]) {
    for (const way of ways) {
      drawFinishing(draft, scope, node, memory.cell, way);
      drawFailures(draft, scope, node, memory.cell, way.pace);
    }
    for (const event of draft.index.boundary.get(node.id) ?? []) drawBoundaryWaits(draft, scope, event, memory);
  }
}

function drawFinishing(draft: Draft, scope: ScopeDraft, node: Activity, cell: Cell, { pace, take }: Wait): void {
  const own = nodeNumber(draft, node, isStep(node));
  const clear = rangesOf(draft, cell);
  const mails = mailboxesFilledBy(draft, node);
  const outcomes = outcomesOf(draft, scope, node);
  const taken = [cell, ...take];
  const onlyWay = outcomes.length === 1 && !draft.index.boundary.has(node.id) && node.repeats === undefined;
  const leavesDone = node.repeats?.mayBeNone !== true;
  if (node.repeats !== undefined) {
    newMove(draft, { node: own, pace, take: taken, give: [cell, ...mails], completes: true });
  }
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
}

/** A boundary event on an activity with cells of its own. */
function drawBoundaryWaits(draft: Draft, scope: ScopeDraft, event: EventNode, { cell, next }: Memory): void {
  if (event.interrupting) return drawWaits(draft, scope, event, { take: [cell], clear: rangesOf(draft, cell) });
  const remembered = next.get(event.id);
  if (remembered !== undefined) return drawWaits(draft, scope, event, { take: [cell] }, [remembered]);
  const isSpent = hasTrigger(event, 'timer') && scope.memories.has(event.attachedTo ?? '') && isLimited(event);
  if (!isSpent) drawWaits(draft, scope, event, { take: [], need: [cell] });
}

function isLimited(event: EventNode): boolean {
  return event.triggers.some((trigger) => trigger.type === 'timer' && firings(trigger.timer, true) !== undefined);
}

/**
 * An error or an escalation may come instead of the end; one that does not interrupt comes while people are at work, as
 * often as they like, or with the end of what takes no time.
 */
function drawFailures(draft: Draft, scope: ScopeDraft, node: Activity, cell: Cell, pace: Pace): void {
  for (const event of draft.index.boundary.get(node.id) ?? []) {
    if (!hasTrigger(event, 'error') && !hasTrigger(event, 'escalation')) continue;
    if (event.interrupting) drawInterruption(draft, scope, event, cell, pace);
    else if (pace === 'at-once') drawWithEnd(draft, scope, node, event, cell);
    else drawBeside(draft, scope, event, cell, pace);
  }
}

function drawInterruption(draft: Draft, scope: ScopeDraft, event: EventNode, cell: Cell, pace: Pace): void {
  const node = nodeNumber(draft, event, false);
  for (const { give, edges } of outcomesOf(draft, scope, event)) {
    newMove(draft, { node, pace, take: [cell], clear: rangesOf(draft, cell), give, edges });
  }
}

function drawWithEnd(draft: Draft, scope: ScopeDraft, node: Activity, event: EventNode, cell: Cell): void {
  for (const end of outcomesOf(draft, scope, node)) {
    for (const { give, edges } of outcomesOf(draft, scope, event)) {
      newMove(draft, {
        node: nodeNumber(draft, node, isStep(node)),
        pace: 'at-once',
        take: [cell],
        clear: rangesOf(draft, cell),
        give: [...end.give, ...give],
        edges: [...end.edges, ...edges],
        completes: true,
      });
    }
  }
}

function drawBeside(draft: Draft, scope: ScopeDraft, event: EventNode, cell: Cell, pace: Pace): void {
  const node = nodeNumber(draft, event, false);
  for (const { give, edges } of outcomesOf(draft, scope, event)) {
    newMove(draft, { node, pace, take: [], need: [cell], give, edges });
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
