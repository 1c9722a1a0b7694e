import type { EventNode, FlowNode, SubProcessNode } from '../../flow.js';
import type { FlowIndex } from '../../flow-index.js';
import type { TriggerType } from '../../trigger.js';

/** What stands directly in a scope. */
export function nodesIn(index: FlowIndex, scope: string): readonly FlowNode[] {
  return index.inside.get(scope) ?? [];
}

/** The nodes at which a scope begins: its start events, or whatever nothing leads to. */
export function startsOf(index: FlowIndex, scope: string): readonly FlowNode[] {
  const nodes = nodesIn(index, scope);
  const events = nodes.filter((node) => node.kind === 'event' && node.position === 'start');
  return events.length > 0 ? events : nodes.filter((node) => isOrphan(index, node));
}

function isOrphan(index: FlowIndex, node: FlowNode): boolean {
  if (index.incoming.has(node.id) || isEventSubProcess(node) || compensates(node)) return false;
  if (node.kind !== 'event') return true;
  return node.position !== 'boundary' && !(node.position === 'catch' && hasTrigger(node, 'link'));
}

export function isEventSubProcess(node: FlowNode): node is SubProcessNode & { readonly form: 'event' } {
  return node.kind === 'sub-process' && node.form === 'event';
}

export function compensates(node: FlowNode): boolean {
  return (node.kind === 'task' || node.kind === 'call' || node.kind === 'sub-process') && node.compensates === true;
}

export function hasTrigger(node: EventNode, type: TriggerType): boolean {
  return node.triggers.some((trigger) => trigger.type === type);
}

/** A join keeps its incoming flows apart. */
export function isJoin(index: FlowIndex, node: FlowNode): boolean {
  if (node.kind !== 'gateway' || node.gateway === 'exclusive' || node.gateway === 'event-based') return false;
  return (index.incoming.get(node.id) ?? []).length > 1;
}

/**
 * Whether one token in is one token out, so that a sub-process can be drawn straight into what it stands in and any
 * number of tokens can be in it at once.
 */
export function isOneTokenInside(index: FlowIndex, node: SubProcessNode): boolean {
  if (node.form !== 'embedded' || node.repeats !== undefined || index.boundary.has(node.id)) return false;
  if (startsOf(index, node.id).length !== 1) return false;
  return nodesIn(index, node.id).every((inner) => keepsOneToken(index, inner));
}

function keepsOneToken(index: FlowIndex, node: FlowNode): boolean {
  if (isEventSubProcess(node) || compensates(node)) return false;
  if (node.kind === 'event') return node.triggers.every(({ type }) => !ENDS_OR_SPREADS.has(type)) && node.interrupting;
  if (node.kind === 'gateway') return node.gateway === 'exclusive' || node.gateway === 'event-based';
  return (index.outgoing.get(node.id) ?? []).length <= 1;
}

const ENDS_OR_SPREADS: ReadonlySet<TriggerType> = new Set([
  'terminate',
  'error',
  'escalation',
  'cancel',
  'compensation',
]);

/**
 * Whether several instances in one set of cells behave as they would each by itself: tokens never meet, and what ends
 * one instance ends all, as an error that leaves the scope does.
 */
export function canMix(index: FlowIndex, scope: string): boolean {
  return nodesIn(index, scope).every((node) => {
    if (isJoin(index, node) || isEventSubProcess(node) || compensates(node)) return false;
    if (node.kind === 'event')
      return node.triggers.every(({ type }) => type !== 'terminate' && type !== 'compensation');
    if (node.kind === 'call') return node.resolved === undefined;
    return node.kind !== 'sub-process' || isOneTokenInside(index, node);
  });
}
