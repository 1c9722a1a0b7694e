import type { EventNode, Flow, FlowNode, MessageFlow, SequenceFlow } from './flow.js';

/** A flow's lists, looked up by what they belong to. */
export interface FlowIndex {
  readonly flow: Flow;
  readonly node: ReadonlyMap<string, FlowNode>;
  /** The nodes that stand directly in a process or sub-process. */
  readonly inside: ReadonlyMap<string, readonly FlowNode[]>;
  readonly outgoing: ReadonlyMap<string, readonly SequenceFlow[]>;
  readonly incoming: ReadonlyMap<string, readonly SequenceFlow[]>;
  readonly boundary: ReadonlyMap<string, readonly EventNode[]>;
  /** Message flows by the node or pool that they leave. */
  readonly sent: ReadonlyMap<string, readonly MessageFlow[]>;
  /** Message flows by the node or pool that they come to. */
  readonly received: ReadonlyMap<string, readonly MessageFlow[]>;
}

export function indexFlow(flow: Flow): FlowIndex {
  return {
    flow,
    node: new Map(flow.nodes.map((node) => [node.id, node])),
    inside: groupBy(flow.nodes, (node) => node.scope),
    outgoing: groupBy(flow.edges, (edge) => edge.from),
    incoming: groupBy(flow.edges, (edge) => edge.to),
    boundary: groupBy(
      flow.nodes.filter((node): node is EventNode => node.kind === 'event' && node.position === 'boundary'),
      (event) => event.attachedTo ?? '',
    ),
    sent: groupBy(flow.messageFlows, (message) => message.from),
    received: groupBy(flow.messageFlows, (message) => message.to),
  };
}

/** Answers with the process that a node stands in, however deep. */
export function processOf(index: FlowIndex, node: FlowNode): string {
  let scope = node.scope;
  for (let around = index.node.get(scope); around !== undefined; around = index.node.get(scope)) scope = around.scope;
  return scope;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
