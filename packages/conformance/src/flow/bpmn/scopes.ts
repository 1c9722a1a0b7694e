import type { FlowNode } from '../flow.js';
import type { BpmnContext } from './context.js';
import { type Element, typeOf } from './element.js';
import { notesOnExecution } from './execution-notes.js';
import { type Gathering, issue, note } from './gathering.js';
import { readLanes } from './lanes.js';
import { isNodeType, readNode } from './nodes.js';
import { notFollowedIn } from './not-followed.js';

/** What stands among the nodes and is none. */
const NO_NODES: ReadonlySet<string> = new Set([
  'SequenceFlow',
  'DataObject',
  'DataObjectReference',
  'DataStoreReference',
]);

/** What a scope hands down to what stands in it. */
interface Around {
  readonly lane: string | undefined;
  readonly isExecutable: boolean;
}

/** Reads what stands in a process or sub-process; lanes are inherited by what stands in a sub-process. */
export function readScope(gathering: Gathering, container: Element, scope: string, around: Around): void {
  const { context } = gathering;
  const lanes = laneByNode(context, container, scope);
  for (const element of context.read.many(container, 'flowElements')) {
    const type = typeOf(element);
    if (type === 'SequenceFlow') readSequenceFlow(gathering, element, container);
    const node = readNode(context, element, scope);
    const id = context.read.id(element);
    if (node === undefined) {
      if (!NO_NODES.has(type)) note(gathering, 'content-not-read', { element: id || type }, id);
    } else if (id === '') issue(gathering, 'missing-id', { element: type }, scope);
    else takeNode(gathering, element, node, { ...around, lane: lanes.get(id) ?? around.lane });
  }
}

function takeNode(gathering: Gathering, element: Element, node: FlowNode, around: Around): void {
  const { context, nodes } = gathering;
  if (node.kind === 'event' && node.position === 'boundary' && node.attachedTo === undefined) {
    issue(gathering, 'boundary-without-activity', { element: node.id }, node.id);
  }
  for (const property of notFollowedIn(context.read, element)) {
    note(gathering, 'not-followed', { element: node.id, property }, node.id);
  }
  if (around.isExecutable) gathering.notes.push(...notesOnExecution(context, element, node));
  const lane = around.lane === undefined ? {} : { lane: around.lane };
  const own = { ...node, ...lane };
  const count = nodes.push(own);
  if (own.kind !== 'sub-process') return;
  readScope(gathering, element, own.id, around);
  if (nodes.length > count) return;
  note(gathering, 'empty-sub-process', { element: own.id }, own.id);
  // What happens in it is as unknown as in a process that is called and stands elsewhere.
  const { form, ...rest } = own;
  if (form !== 'event') nodes[count - 1] = { ...rest, kind: 'call' };
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
