import type { Flow, FlowNode, Process, TaskType } from '../flow.js';
import { type FlowIssue, flowIssue } from '../flow-issue.js';
import { readCollaboration } from './collaboration.js';
import { type BpmnContext, documentationOf } from './context.js';
import { type Element, typeOf } from './element.js';
import { type Gathering, issue, note } from './gathering.js';
import { readLanes } from './lanes.js';
import { GLOBAL_TASKS } from './nodes.js';
import { notesOnFlow } from './notes.js';
import { readScope } from './scopes.js';

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
  const empty = new Set(
    lists.notes.filter(({ code }) => code === 'empty-sub-process').map(({ params }) => params['element']),
  );
  const notes = notesOnFlow(flow).filter(
    ({ code, params }) => code !== 'call-leads-out' || !empty.has(params['element']),
  );
  return { ...flow, notes: [...lists.notes, ...notes] };
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
  readScope(gathering, element, id, { lane: undefined, isExecutable: read.flag(element, 'isExecutable') === true });
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
