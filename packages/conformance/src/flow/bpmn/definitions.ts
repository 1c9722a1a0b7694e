import type { Flow, FlowNode, FlowNote, Lane, MessageFlow, Pool, Process, SequenceFlow, TaskType } from '../flow.js';
import { type FlowIssue, type FlowIssueCode, type FlowNoteCode, flowIssue } from '../flow-issue.js';
import { type BpmnContext, documentationOf, messageName } from './context.js';
import { type Element, typeOf } from './element.js';
import { notesOnExecution } from './execution-notes.js';
import { readLanes } from './lanes.js';
import { GLOBAL_TASKS, isNodeType, readNode } from './nodes.js';
import { notFollowedIn } from './not-followed.js';
import { notesOnFlow } from './notes.js';

/** A flow while it is gathered from a file. */
export interface Gathering {
  readonly context: BpmnContext;
  readonly processes: Process[];
  readonly pools: Pool[];
  readonly nodes: FlowNode[];
  readonly edges: SequenceFlow[];
  readonly messageFlows: MessageFlow[];
  readonly lanes: Lane[];
  readonly notes: FlowNote[];
  readonly issues: FlowIssue[];
}

interface Definitions {
  readonly flow: Omit<Flow, 'source'>;
  readonly issues: readonly FlowIssue[];
}

/** Reads everything under the root of a BPMN file. */
export function readDefinitions(context: BpmnContext, root: Element): Definitions {
  const gathering: Gathering = {
    context,
    processes: [],
    pools: [],
    nodes: [],
    edges: [],
    messageFlows: [],
    lanes: [],
    notes: [],
    issues: [],
  };
  const roots = context.read.many(root, 'rootElements');
  for (const element of roots) if (typeOf(element) === 'Process') readProcess(gathering, element);
  for (const element of roots) readCollaboration(gathering, element);
  if (gathering.nodes.length === 0 && gathering.issues.length === 0) gathering.issues.push(flowIssue('no-process'));
  return { flow: finish(gathering, root, globalTasks(context, roots)), issues: gathering.issues };
}

function globalTasks({ read }: BpmnContext, roots: readonly Element[]): ReadonlyMap<string, TaskType> {
  return new Map(
    roots.flatMap((element) => {
      const task = GLOBAL_TASKS.get(typeOf(element));
      return task === undefined ? [] : [[read.id(element), task] as const];
    }),
  );
}

function finish(gathering: Gathering, root: Element, tasks: ReadonlyMap<string, TaskType>): Omit<Flow, 'source'> {
  const { context, issues: _, ...lists } = gathering;
  const nodes = resolveCalls(gathering.nodes, gathering.processes, tasks);
  const name = context.read.text(root, 'name');
  const flow = {
    id: context.read.id(root) || gathering.processes[0]?.id || 'definitions',
    ...(name === undefined ? {} : { name }),
    processes: lists.processes,
    pools: lists.pools,
    nodes,
    edges: lists.edges,
    messageFlows: lists.messageFlows,
    lanes: lists.lanes,
  };
  return { ...flow, notes: [...lists.notes, ...notesOnFlow(flow)] };
}

/**
 * A call is resolved if the file holds the process that it calls; a prefix before the colon names a namespace. A call of
 * a task that stands under the root is that task.
 */
function resolveCalls(
  nodes: readonly FlowNode[],
  processes: readonly Process[],
  tasks: ReadonlyMap<string, TaskType>,
): readonly FlowNode[] {
  const filled = new Set(nodes.map((node) => node.scope));
  const known = new Set(processes.map(({ id }) => id).filter((id) => filled.has(id)));
  return nodes.map((node) => {
    if (node.kind !== 'call' || node.calls === undefined) return node;
    const { calls, ...rest } = node;
    const local = calls.slice(calls.lastIndexOf(':') + 1);
    const task = tasks.get(calls) ?? tasks.get(local);
    if (task !== undefined) return { ...rest, kind: 'task', task };
    const called = known.has(calls) ? calls : local;
    return known.has(called) ? { ...node, resolved: called } : node;
  });
}

function readProcess(gathering: Gathering, element: Element): void {
  const { read, vendor, placeOf } = gathering.context;
  const id = read.id(element);
  if (id === '') return issue(gathering, 'missing-id', { element: 'process' }, '');
  const before = gathering.nodes.length;
  readScope(gathering, element, id, undefined, read.flag(element, 'isExecutable') === true);
  const documentation = documentationOf(read, element);
  const name = read.text(element, 'name');
  const place = placeOf(id);
  gathering.processes.push({
    id,
    ...(name === undefined ? {} : { name }),
    ...(documentation === undefined ? {} : { documentation }),
    candidateGroups: vendor.get(id)?.groups ?? [],
    ...(place === undefined ? {} : { place }),
  });
  if (gathering.nodes.length === before) note(gathering, 'empty-process', { process: id }, id);
  else checkStart(gathering, id);
  gathering.lanes.push(...readLanes(gathering.context, element, id));
}

function checkStart(gathering: Gathering, process: string): void {
  const hasStart = gathering.nodes.some(
    (node) => node.scope === process && node.kind === 'event' && node.position === 'start',
  );
  if (!hasStart) issue(gathering, 'flow-without-start', { process }, process);
}

/** What stands among the nodes and is none. */
const NO_NODES: ReadonlySet<string> = new Set([
  'SequenceFlow',
  'DataObject',
  'DataObjectReference',
  'DataStoreReference',
]);

/** Reads what stands in a process or sub-process; lanes are inherited by what stands in a sub-process. */
function readScope(
  gathering: Gathering,
  container: Element,
  scope: string,
  lane: string | undefined,
  isExecutable: boolean,
): void {
  const { read } = gathering.context;
  const lanes = laneByNode(gathering.context, container, scope);
  for (const element of read.many(container, 'flowElements')) {
    const type = typeOf(element);
    if (type === 'SequenceFlow') readSequenceFlow(gathering, element, container);
    const node = readNode(gathering.context, element, scope);
    if (node === undefined) {
      if (!NO_NODES.has(type))
        note(gathering, 'content-not-read', { element: read.id(element) || type }, read.id(element));
      continue;
    }
    if (node.id === '') {
      issue(gathering, 'missing-id', { element: type }, scope);
      continue;
    }
    if (node.kind === 'event' && node.position === 'boundary' && node.attachedTo === undefined) {
      issue(gathering, 'boundary-without-activity', { element: node.id }, node.id);
    }
    for (const property of notFollowedIn(read, element)) {
      note(gathering, 'not-followed', { element: node.id, property }, node.id);
    }
    if (isExecutable) gathering.notes.push(...notesOnExecution(gathering.context, element, node));
    const own = lanes.get(node.id) ?? lane;
    gathering.nodes.push(own === undefined ? node : { ...node, lane: own });
    if (node.kind === 'sub-process') readScope(gathering, element, node.id, own, isExecutable);
  }
}

function laneByNode(context: BpmnContext, container: Element, scope: string): ReadonlyMap<string, string> {
  const lanes = new Map<string, string>();
  // A child lane comes after the lane that it stands in, so that the innermost one is kept.
  for (const lane of readLanes(context, container, scope)) for (const node of lane.nodes) lanes.set(node, lane.id);
  return lanes;
}

function readSequenceFlow(gathering: Gathering, element: Element, container: Element): void {
  const { read, placeOf } = gathering.context;
  const id = read.id(element);
  const from = read.one(element, 'sourceRef');
  const to = read.one(element, 'targetRef');
  if (from === undefined || to === undefined) return issue(gathering, 'flow-to-missing-node', { flow: id }, id);
  if (!isNodeType(typeOf(from)) || !isNodeType(typeOf(to))) {
    return issue(gathering, 'flow-to-missing-node', { flow: id }, id);
  }
  if (from['$parent'] !== container || to['$parent'] !== container) {
    return issue(gathering, 'flow-leaves-its-scope', { flow: id }, id);
  }
  const name = read.text(element, 'name');
  const place = placeOf(id);
  gathering.edges.push({
    id: id === '' ? `${read.id(from)}-${read.id(to)}` : id,
    ...(name === undefined || name === '' ? {} : { name }),
    from: read.id(from),
    to: read.id(to),
    conditional: read.one(element, 'conditionExpression') !== undefined,
    isDefault: read.one(from, 'default') === element,
    ...(place === undefined ? {} : { place }),
  });
}

function readCollaboration(gathering: Gathering, element: Element): void {
  const { read, placeOf } = gathering.context;
  const [type, own] = [typeOf(element), read.id(element)];
  if (type === 'Choreography' || type === 'GlobalChoreographyTask') {
    return note(gathering, 'choreography-not-read', { element: own }, own);
  }
  if (type === 'GlobalConversation') {
    return note(gathering, 'not-followed', { element: own, property: 'globalConversation' }, own);
  }
  if (type !== 'Collaboration') return;
  const filled = new Set(gathering.nodes.map((node) => node.scope));
  for (const participant of read.many(element, 'participants')) {
    const id = read.id(participant);
    const name = read.text(participant, 'name');
    const process = read.one(participant, 'processRef');
    const modelled = process !== undefined && filled.has(read.id(process)) ? read.id(process) : undefined;
    const place = placeOf(id);
    gathering.pools.push({
      id,
      ...(name === undefined ? {} : { name }),
      ...(modelled === undefined ? {} : { process: modelled }),
      ...(place === undefined ? {} : { place }),
    });
  }
  for (const message of read.many(element, 'messageFlows')) readMessageFlow(gathering, message);
}

function readMessageFlow(gathering: Gathering, element: Element): void {
  const { read, placeOf } = gathering.context;
  const from = read.one(element, 'sourceRef');
  const to = read.one(element, 'targetRef');
  if (from === undefined || to === undefined) return;
  const id = read.id(element);
  const name = read.text(element, 'name');
  const message = messageName(read, element);
  const place = placeOf(id);
  gathering.messageFlows.push({
    id: id === '' ? `${read.id(from)}-${read.id(to)}` : id,
    ...(name === undefined ? {} : { name }),
    ...(message === undefined ? {} : { message }),
    from: read.id(from),
    to: read.id(to),
    ...(place === undefined ? {} : { place }),
  });
}

function issue(gathering: Gathering, code: FlowIssueCode, params: FlowIssue['params'], at: string): void {
  gathering.issues.push(flowIssue(code, params, gathering.context.placeOf(at)));
}

function note(gathering: Gathering, code: FlowNoteCode, params: FlowNote['params'], at: string): void {
  const place = gathering.context.placeOf(at);
  gathering.notes.push({ code, params, ...(place === undefined ? {} : { place }) });
}
