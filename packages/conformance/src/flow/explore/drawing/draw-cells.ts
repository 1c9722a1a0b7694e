import type { EventNode, FlowNode } from '../../flow.js';
import type { Timer } from '../../timer.js';
import type { Cell } from '../net.js';
import { type Draft, firings, newCell, newTimer, nextCell, type ScopeDraft, TooLarge } from './draft.js';
import { canMix, compensates, isEventSubProcess, isJoin, isOneTokenInside, nodesIn, startsOf } from './scope-shape.js';

const DEEPEST_SCOPE = 60;

/** Gives every node of a scope, and of the scopes in it, the cells in which its tokens wait. */
export function drawScopeCells(
  draft: Draft,
  id: string,
  owner: FlowNode | undefined,
  parent: ScopeDraft | undefined,
  tracked: boolean,
): ScopeDraft {
  if (depthOf(parent) > DEEPEST_SCOPE) throw new TooLarge();
  const active = tracked ? newCell(draft, 'token', owner?.id ?? id, 1) : undefined;
  const from = nextCell(draft);
  const scope: ScopeDraft = {
    id,
    parent,
    owner,
    active,
    interrupted: undefined,
    range: { from, to: from },
    cells: new Map(),
    joins: new Map(),
    compensations: new Map(),
    timers: new Map(),
    memories: new Map(),
    children: new Map(),
  };
  if (hasInterruptingEventSubProcess(draft, id)) scope.interrupted = newCell(draft, 'meter', id);
  for (const node of nodesIn(draft.index, id)) drawNodeCells(draft, scope, node);
  if (owner !== undefined && parent !== undefined && active !== undefined) {
    drawBoundaryTimers(draft, parent, owner, active);
  }
  scope.range = { from, to: nextCell(draft) };
  if (tracked) draft.trackedRanges.push(scope.range);
  return scope;
}

/** Answers with the start events of an event sub-process; what sets it off is written there. */
export function startEventsOf(draft: Draft, subProcess: FlowNode): readonly EventNode[] {
  return startsOf(draft.index, subProcess.id).filter((node): node is EventNode => node.kind === 'event');
}

function drawNodeCells(draft: Draft, scope: ScopeDraft, node: FlowNode): void {
  if (node.kind === 'event' && node.position === 'boundary') return;
  if (isJoin(draft.index, node)) return drawJoinCells(draft, scope, node);
  if (isEventSubProcess(node)) return drawEventSubProcess(draft, scope, node);
  if (compensates(node)) scope.compensations.set(node.id, newCell(draft, 'token', node.id));
  if (node.kind === 'sub-process' && isOneTokenInside(draft.index, node)) return drawInline(draft, scope, node);
  const cell = newCell(draft, 'token', node.id);
  scope.cells.set(node.id, cell);
  if (node.kind === 'sub-process') {
    drawInstances(draft, scope, node, node.id);
  } else if (node.kind === 'call' && node.resolved !== undefined) {
    drawInstances(draft, scope, node, node.resolved);
  } else if (!draft.isTimed) {
    drawMemories(draft, scope, node, cell);
  } else {
    drawOwnTimers(draft, scope, node, cell);
    drawBoundaryTimers(draft, scope, node, cell);
    if (nextCell(draft) > cell + 1) draft.meters.set(cell, { from: cell + 1, to: nextCell(draft) });
  }
}

function drawJoinCells(draft: Draft, scope: ScopeDraft, node: FlowNode): void {
  for (const edge of draft.index.incoming.get(node.id) ?? []) {
    scope.joins.set(edge.id, newCell(draft, 'token', node.id));
  }
}

/** A sub-process with one token inside: its first node stands in for it. */
function drawInline(draft: Draft, scope: ScopeDraft, node: FlowNode): void {
  const inner = drawScopeCells(draft, node.id, node, scope, false);
  scope.children.set(node.id, [inner]);
  const [start] = startsOf(draft.index, node.id);
  const cell = start === undefined ? undefined : inner.cells.get(start.id);
  if (cell !== undefined) scope.cells.set(node.id, cell);
}

/** What sets off an event sub-process runs while the scope around it does. */
function drawEventSubProcess(draft: Draft, scope: ScopeDraft, node: FlowNode): void {
  const starts = startEventsOf(draft, node);
  const mixes = starts.every((start) => !start.interrupting) && canMix(draft.index, node.id);
  const inners = mixes
    ? [drawScopeCells(draft, node.id, node, scope, false)]
    : drawInstances(draft, scope, node, node.id);
  scope.children.set(node.id, inners);
  for (const start of starts) {
    const timer = timerOf(start);
    if (timer === undefined || scope.active === undefined) continue;
    const drawn = newTimer(draft, start, timer, scope.active, !start.interrupting);
    for (const inner of inners) inner.timers.set(start.id, drawn);
  }
}

/** Draws the scope of a sub-process or call, twice where two instances are followed. */
function drawInstances(draft: Draft, scope: ScopeDraft, owner: FlowNode, id: string): readonly ScopeDraft[] {
  draft.tracked.add(owner.id);
  const instances = [drawScopeCells(draft, id, owner, scope, true)];
  if (draft.doubled.has(owner.id)) instances.push(drawScopeCells(draft, id, owner, scope, true));
  scope.children.set(owner.id, instances);
  return instances;
}

/** A timer that the node itself waits for, or that an event-based gateway offers. */
function drawOwnTimers(draft: Draft, scope: ScopeDraft, node: FlowNode, cell: Cell): void {
  if (node.kind === 'event' && node.position === 'catch') return drawTimer(draft, scope, node, cell, false);
  if (node.kind !== 'gateway' || node.gateway !== 'event-based') return;
  for (const edge of draft.index.outgoing.get(node.id) ?? []) {
    const target = draft.index.node.get(edge.to);
    if (target?.kind !== 'event') continue;
    const timer = timerOf(target);
    if (timer === undefined) continue;
    scope.timers.set(edge.id, newTimer(draft, target, timer, cell, false));
    draft.room[cell] = 1;
  }
}

const MOST_MEMORIES = 300;

/** For order a timer needs no clock; each token only remembers how often which timer has gone off beside it. */
function drawMemories(draft: Draft, scope: ScopeDraft, node: FlowNode, first: Cell): void {
  const limited = limitedTimersOn(draft, node);
  if (limited.length === 0) return;
  let memories: readonly (readonly number[])[] = [[]];
  for (const { most } of limited) {
    memories = memories.flatMap((counts) => Array.from({ length: most + 1 }, (_, count) => [...counts, count]));
    if (memories.length > MOST_MEMORIES) throw new TooLarge();
  }
  const cells = new Map(
    memories.map((counts, index) => [counts.join(), index === 0 ? first : newCell(draft, 'token', node.id)]),
  );
  scope.memories.set(
    node.id,
    memories.map((counts) => ({
      cell: cells.get(counts.join()) ?? first,
      next: new Map(
        limited.flatMap(({ event }, timer) => {
          const cell = cells.get(counts.map((count, at) => (at === timer ? count + 1 : count)).join());
          return cell === undefined ? [] : [[event.id, cell] as const];
        }),
      ),
    })),
  );
}

/** The timers that go off beside a node, but only so often. */
function limitedTimersOn(draft: Draft, node: FlowNode) {
  return (draft.index.boundary.get(node.id) ?? []).flatMap((event) => {
    const timer = timerOf(event);
    const most = timer === undefined || event.interrupting ? undefined : firings(timer, true);
    return most === undefined ? [] : [{ event, most }];
  });
}

function drawBoundaryTimers(draft: Draft, scope: ScopeDraft, node: FlowNode, running: Cell): void {
  for (const event of draft.index.boundary.get(node.id) ?? []) {
    drawTimer(draft, scope, event, running, !event.interrupting);
  }
}

function drawTimer(draft: Draft, scope: ScopeDraft, event: EventNode, running: Cell, repeats: boolean): void {
  const timer = timerOf(event);
  if (timer === undefined) return;
  const drawn = newTimer(draft, event, timer, running, repeats);
  scope.timers.set(event.id, drawn);
  draft.room[running] = 1;
}

function timerOf(event: EventNode): Timer | undefined {
  for (const trigger of event.triggers) if (trigger.type === 'timer') return trigger.timer;
  return undefined;
}

function hasInterruptingEventSubProcess(draft: Draft, scope: string): boolean {
  return nodesIn(draft.index, scope).some(
    (node) => isEventSubProcess(node) && startEventsOf(draft, node).some((start) => start.interrupting),
  );
}

function depthOf(scope: ScopeDraft | undefined): number {
  let depth = 0;
  for (let around = scope; around !== undefined; around = around.parent) depth += 1;
  return depth;
}
