import type { EventNode, Flow, Process } from '../flow.js';
import { type FlowIndex, indexFlow, processOf } from '../flow-index.js';
import { type Draft, newCell, newMove, nodeNumber, type ScopeDraft, TooLarge } from './drawing/draft.js';
import { drawScopeCells } from './drawing/draw-cells.js';
import { drawScopeMoves } from './drawing/draw-moves.js';
import { drawWait } from './drawing/draw-waits.js';
import { finishNet } from './drawing/finish-net.js';
import { outcomesOf } from './drawing/outcomes.js';
import { canMix, hasTrigger, isEventSubProcess, nodesIn, startsOf } from './drawing/scope-shape.js';
import { type Wait, waitsForModelledSenders, waitsOf } from './drawing/waiting.js';
import type { Cell, Net } from './net.js';

/**
 * A flow made ready for exploring, once for all requirements.
 *
 * Its parts are the sets of processes that run together: those that send each other messages. What one course runs is
 * one part. A process that another one of the file calls is run where it is called.
 */
export interface PreparedFlow {
  readonly flow: Flow;
  readonly parts: readonly FlowPart[];
}

export interface FlowPart {
  readonly processes: readonly string[];
  /**
   * The net of the part, drawn when it is first asked for: one for order, one for counting days. Of the sub-processes
   * and calls named in `doubled` it follows two instances at the same time. `too-large` where drawing it would pass a
   * bound: on cells, on depth, or on branches of one inclusive gateway.
   */
  readonly net: (kind: NetKind, doubled?: ReadonlySet<string>) => Net | 'too-large';
}

export type NetKind = 'order' | 'days';

/**
 * Makes a flow ready for `exploreFlow`.
 *
 * Give the result instead of the flow where one flow is explored for several requirements.
 */
export function prepareFlow(flow: Flow): PreparedFlow {
  const index = indexFlow(flow);
  const called = new Set(flow.nodes.flatMap((node) => (node.kind === 'call' ? (node.resolved ?? []) : [])));
  const filled = flow.processes.filter((process) => index.inside.has(process.id));
  const roots = filled.filter((process) => !called.has(process.id));
  const parts = groupsOf(index, roots.length > 0 ? roots : filled);
  return { flow, parts: parts.map((processes) => partOf(index, processes)) };
}

function partOf(index: FlowIndex, processes: readonly Process[]): FlowPart {
  const drawn = new Map<string, Net | 'too-large'>();
  const hasTimers = index.flow.nodes.some((node) => node.kind === 'event' && hasTrigger(node, 'timer'));
  return {
    processes: processes.map(({ id }) => id),
    net: (asked, doubled = new Set()) => {
      // The two kinds differ in timers alone.
      const kind = hasTimers ? asked : 'order';
      const key = [kind, ...[...doubled].sort()].join(' ');
      const net = drawn.get(key) ?? draw(index, processes, kind, doubled);
      drawn.set(key, net);
      return net;
    },
  };
}

/** Puts processes together whose nodes send each other messages. */
function groupsOf(index: FlowIndex, processes: readonly Process[]): readonly (readonly Process[])[] {
  const groupOf = new Map(processes.map((process) => [process.id, [process]]));
  for (const message of index.flow.messageFlows) {
    const from = groupOfNode(index, groupOf, message.from);
    const to = groupOfNode(index, groupOf, message.to);
    if (from === undefined || to === undefined || from === to) continue;
    from.push(...to);
    for (const process of to) groupOf.set(process.id, from);
  }
  return [...new Set(groupOf.values())];
}

function groupOfNode(index: FlowIndex, groupOf: ReadonlyMap<string, Process[]>, id: string): Process[] | undefined {
  const node = index.node.get(id);
  return node === undefined ? undefined : groupOf.get(processOf(index, node));
}

function draw(
  index: FlowIndex,
  processes: readonly Process[],
  kind: NetKind,
  doubled: ReadonlySet<string>,
): Net | 'too-large' {
  try {
    return drawNet(index, processes, kind, doubled);
  } catch (error) {
    if (error instanceof TooLarge) return 'too-large';
    throw error;
  }
}

function drawNet(index: FlowIndex, processes: readonly Process[], kind: NetKind, doubled: ReadonlySet<string>): Net {
  const draft: Draft = {
    index,
    isTimed: kind === 'days',
    doubled,
    tracked: new Set(),
    trackedRanges: [],
    signalsThrown: signalsThrown(index.flow),
    mailboxes: new Map(),
    kinds: [],
    room: [],
    nodeAt: [],
    meters: new Map(),
    moves: [],
    timers: [],
    nodes: [],
    nodeIndex: new Map(),
    caught: new Set(),
    throwers: [],
    listeners: [],
  };
  drawMailboxes(draft);
  const scopes = processes.map((process) =>
    drawScopeCells(draft, process.id, undefined, undefined, isTracked(draft, process)),
  );
  const begin = scopes.flatMap((scope) => drawBeginning(draft, scope, scopes.length > 1));
  for (const scope of scopes) {
    drawScopeMoves(draft, scope);
    drawEnd(draft, scope);
  }
  return finishNet(draft, begin);
}

/** A message between two modelled nodes lies in a mailbox until its receiver takes it. */
function drawMailboxes(draft: Draft): void {
  for (const message of draft.index.flow.messageFlows) {
    const from = draft.index.node.get(message.from);
    const to = draft.index.node.get(message.to);
    if (from === undefined || to === undefined || !waitsForModelledSenders(draft, to)) continue;
    draft.mailboxes.set(message.id, newCell(draft, 'mailbox', message.to));
  }
}

/** Whether it must be known that a process still runs: for its event sub-processes, and to keep two runs apart. */
function isTracked(draft: Draft, process: Process): boolean {
  const nodes = nodesIn(draft.index, process.id);
  if (nodes.some(isEventSubProcess)) return true;
  return nodes.some((node) => receivesInside(draft, node.id)) && !canMix(draft.index, process.id);
}

function receivesInside(draft: Draft, node: string): boolean {
  return (draft.index.received.get(node) ?? []).some((message) => draft.mailboxes.has(message.id));
}

/**
 * Draws how a process begins: by one of the starts that nobody modelled sets off, or by a message that somebody
 * modelled sends. Where several processes run together, which begins first is open.
 */
function drawBeginning(draft: Draft, scope: ScopeDraft, together: boolean): readonly Cell[] {
  const starts = startsOf(draft.index, scope.id).filter((node): node is EventNode => node.kind === 'event');
  const triggered = starts.filter((start) => receivesInside(draft, start.id));
  const free = starts.filter((start) => isFreeStart(draft, start));
  for (const start of triggered) drawTriggeredStart(draft, scope, start);
  const opening = free.length > 0 ? free : starts.filter((start) => !triggered.includes(start));
  if (opening.length === 0) return [];
  const cell = newCell(draft, 'token', scope.id);
  for (const start of opening) drawFreeStart(draft, scope, start, cell, together);
  if (triggered.length > 0) {
    newMove(draft, { node: nodeNumber(draft, { id: scope.id }, false), pace: 'people', take: [cell] });
  }
  return [cell];
}

function isFreeStart(draft: Draft, start: EventNode): boolean {
  const received = draft.index.received.get(start.id) ?? [];
  return received.length === 0 || received.some((message) => !draft.mailboxes.has(message.id));
}

function drawFreeStart(draft: Draft, scope: ScopeDraft, start: EventNode, cell: Cell, together: boolean): void {
  const isSent = hasTrigger(start, 'message') || hasTrigger(start, 'signal');
  const isOutside = isSent || hasTrigger(start, 'conditional');
  const pace = together ? (isOutside ? 'outside' : 'people') : 'at-once';
  const outcomes = outcomesOf(draft, scope, start);
  const begins: readonly Wait[] = [
    { pace, take: [] },
    // Where time or data may begin it too, nothing has come.
    ...(isSent && (hasTrigger(start, 'timer') || hasTrigger(start, 'conditional'))
      ? [{ pace, take: [], isSilent: true } as const]
      : []),
  ];
  for (const wait of begins) drawWait(draft, start, wait, { take: [cell] }, outcomes, activeOf(scope));
}

function drawTriggeredStart(draft: Draft, scope: ScopeDraft, start: EventNode): void {
  const outcomes = outcomesOf(draft, scope, start);
  for (const wait of waitsOf(draft, scope, start)) {
    if (wait.pace === 'arrived') drawWait(draft, start, wait, { take: [] }, outcomes, activeOf(scope));
  }
}

function activeOf(scope: ScopeDraft): readonly Cell[] {
  return scope.active === undefined ? [] : [scope.active];
}

function drawEnd(draft: Draft, scope: ScopeDraft): void {
  const { active, range } = scope;
  if (active === undefined) return;
  const node = nodeNumber(draft, { id: scope.id }, false);
  newMove(draft, { node, pace: 'at-once', take: [active], empty: [range], clear: [range], plain: true });
}

function signalsThrown(flow: Flow): ReadonlySet<string> {
  const references = flow.nodes.flatMap((node) => {
    if (node.kind !== 'event' || (node.position !== 'throw' && node.position !== 'end')) return [];
    return node.triggers.flatMap((trigger) => (trigger.type === 'signal' ? [trigger.reference ?? ''] : []));
  });
  return new Set(references);
}
