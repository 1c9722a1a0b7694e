import { type EventNode, type Flow, type FlowNode, type FlowNote, isAutomated, type SequenceFlow } from '../flow.js';
import type { FlowNoteCode } from '../flow-issue.js';
import { callsForCompensation, isLinkWithoutEnd, triggersOutOfPlace } from './trigger-notes.js';

type Read = Pick<Flow, 'nodes' | 'edges'>;

/** What is worth knowing about a flow before its courses are checked. */
export function notesOnFlow(flow: Read): readonly FlowNote[] {
  const byId = new Map(flow.nodes.map((node) => [node.id, node]));
  const outgoing = new Map<string, SequenceFlow[]>();
  for (const edge of flow.edges) outgoing.set(edge.from, [...(outgoing.get(edge.from) ?? []), edge]);
  return flow.nodes.flatMap((node) => {
    if (node.kind === 'event') return [...notesOnEvent(node, byId), ...notesOnTriggers(node, flow.nodes, byId)];
    if (node.kind === 'gateway') return notesOnGateway(node, outgoing.get(node.id) ?? [], byId);
    return node.kind === 'call' && node.resolved === undefined ? [noteOn(node, 'call-leads-out')] : [];
  });
}

function notesOnEvent(event: EventNode, byId: ReadonlyMap<string, FlowNode>): readonly FlowNote[] {
  const unreadable = event.triggers.some(({ type, ...rest }) => {
    return type === 'timer' && 'timer' in rest && rest.timer.workingDays === 'unknown';
  });
  const host = event.attachedTo === undefined ? undefined : byId.get(event.attachedTo);
  const comesTooLate = event.triggers.some(({ type }) => WAITING.has(type));
  const never = host !== undefined && host.kind === 'task' && isAutomated(host) && comesTooLate;
  return [
    ...(event.needsAll === true ? [noteOn(event, 'needs-all-events')] : []),
    ...(unreadable ? [noteOn(event, 'unreadable-timer')] : []),
    ...(never ? [noteOn(event, 'boundary-never-goes-off')] : []),
  ];
}

function notesOnTriggers(
  event: EventNode,
  nodes: readonly FlowNode[],
  byId: ReadonlyMap<string, FlowNode>,
): readonly FlowNote[] {
  return [
    ...triggersOutOfPlace(event, byId).map((trigger) => noteOn(event, 'trigger-out-of-place', { trigger })),
    ...(isLinkWithoutEnd(event, nodes) ? [noteOn(event, 'link-without-end')] : []),
    ...(callsForCompensation(event, nodes) ? [noteOn(event, 'compensation-loosely-followed')] : []),
  ];
}

const WAITING: ReadonlySet<string> = new Set(['timer', 'message', 'signal', 'conditional']);

function notesOnGateway(
  gateway: Extract<FlowNode, { kind: 'gateway' }>,
  outgoing: readonly SequenceFlow[],
  byId: ReadonlyMap<string, FlowNode>,
): readonly FlowNote[] {
  if (gateway.gateway === 'event-based') return notesOnEventChoice(gateway, outgoing, byId);
  if (gateway.gateway === 'complex') return [noteOn(gateway, 'complex-gateway')];
  if (gateway.gateway !== 'exclusive' && gateway.gateway !== 'inclusive') return [];
  const isGuarded = outgoing.length > 1 && outgoing.every((edge) => edge.conditional && !edge.isDefault);
  return isGuarded ? [noteOn(gateway, 'gateway-without-default')] : [];
}

function notesOnEventChoice(
  gateway: Extract<FlowNode, { kind: 'gateway' }>,
  outgoing: readonly SequenceFlow[],
  byId: ReadonlyMap<string, FlowNode>,
): readonly FlowNote[] {
  const others = outgoing.filter(({ to }) => !isOffered(byId.get(to)));
  return [
    ...(gateway.needsAll === true ? [noteOn(gateway, 'needs-all-events')] : []),
    ...others.map(({ to }) => noteOn(gateway, 'choice-without-event', { target: to })),
  ];
}

function isOffered(target: FlowNode | undefined): boolean {
  if (target?.kind === 'event') return target.position === 'catch';
  return target?.kind === 'task' && target.task === 'receive';
}

function noteOn(node: FlowNode, code: FlowNoteCode, more: FlowNote['params'] = {}): FlowNote {
  return { code, params: { element: node.id, ...more }, ...(node.place === undefined ? {} : { place: node.place }) };
}
