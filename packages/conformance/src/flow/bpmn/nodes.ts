import type { EventPosition, FlowNode, GatewayType, Repetition, SubProcessNode, TaskType } from '../flow.js';
import { type BpmnContext, documentationOf, messageName } from './context.js';
import { type Element, type ElementReader, typeOf } from './element.js';
import { groupsOf } from './resources.js';
import { definitionsOf, readTriggers } from './triggers.js';

const TASKS: ReadonlyMap<string, TaskType> = new Map([
  ['Task', 'plain'],
  ['UserTask', 'user'],
  ['ManualTask', 'manual'],
  ['ServiceTask', 'service'],
  ['SendTask', 'send'],
  ['ReceiveTask', 'receive'],
  ['ScriptTask', 'script'],
  ['BusinessRuleTask', 'business-rule'],
]);

const GATEWAYS: ReadonlyMap<string, GatewayType> = new Map([
  ['ExclusiveGateway', 'exclusive'],
  ['InclusiveGateway', 'inclusive'],
  ['ParallelGateway', 'parallel'],
  ['EventBasedGateway', 'event-based'],
  ['ComplexGateway', 'complex'],
]);

const EVENTS: ReadonlyMap<string, EventPosition> = new Map([
  ['StartEvent', 'start'],
  ['IntermediateCatchEvent', 'catch'],
  ['IntermediateThrowEvent', 'throw'],
  ['BoundaryEvent', 'boundary'],
  ['EndEvent', 'end'],
]);

const SUB_PROCESSES: ReadonlyMap<string, SubProcessNode['form']> = new Map([
  ['SubProcess', 'embedded'],
  ['Transaction', 'transaction'],
  ['AdHocSubProcess', 'ad-hoc'],
]);

/** The tasks that stand under the root, to be called from processes. */
export const GLOBAL_TASKS: ReadonlyMap<string, TaskType> = new Map([
  ['GlobalTask', 'plain'],
  ['GlobalUserTask', 'user'],
  ['GlobalManualTask', 'manual'],
  ['GlobalScriptTask', 'script'],
  ['GlobalBusinessRuleTask', 'business-rule'],
]);

/** Answers whether elements of a type are nodes that are read. */
export function isNodeType(type: string): boolean {
  return [TASKS, GATEWAYS, EVENTS, SUB_PROCESSES].some((known) => known.has(type)) || type === 'CallActivity';
}

/** Reads a node; nothing for what is no node, such as data, annotations and sequence flows. */
export function readNode(context: BpmnContext, element: Element, scope: string): FlowNode | undefined {
  const type = typeOf(element);
  const task = TASKS.get(type);
  if (task !== undefined)
    return { ...common(context, element, scope), kind: 'task', task, ...activity(context, element) };
  const gateway = GATEWAYS.get(type);
  if (gateway !== undefined) {
    const needsAll = context.read.text(element, 'eventGatewayType') === 'Parallel';
    return {
      ...common(context, element, scope),
      kind: 'gateway',
      gateway,
      ...(needsAll ? { needsAll: true as const } : {}),
    };
  }
  const position = EVENTS.get(type);
  if (position !== undefined) return readEvent(context, element, scope, position);
  const form = SUB_PROCESSES.get(type);
  if (form !== undefined) return readSubProcess(context, element, scope, form);
  return type === 'CallActivity' ? readCall(context, element, scope) : undefined;
}

function common(context: BpmnContext, element: Element, scope: string) {
  const { read, vendor, placeOf } = context;
  const id = read.id(element);
  const name = read.text(element, 'name');
  const documentation = documentationOf(read, element);
  const message = messageName(read, element);
  const place = placeOf(id);
  return {
    id,
    scope,
    ...(name === undefined || name.trim() === '' ? {} : { name: name.trim() }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(message === undefined ? {} : { message }),
    candidateGroups: [...new Set([...(vendor.get(id)?.groups ?? []), ...groupsOf(read, element)])],
    topics: vendor.get(id)?.topics ?? [],
    ...(place === undefined ? {} : { place }),
  };
}

function activity(context: BpmnContext, element: Element) {
  const repeats = repetitionOf(context.read, element);
  const compensates = context.read.flag(element, 'isForCompensation') === true;
  return { ...(repeats === undefined ? {} : { repeats }), ...(compensates ? { compensates: true as const } : {}) };
}

function repetitionOf(read: ElementReader, element: Element): Repetition | undefined {
  const loop = read.one(element, 'loopCharacteristics');
  if (loop === undefined) return undefined;
  if (typeOf(loop) === 'StandardLoopCharacteristics') {
    return { kind: 'loop', mayBeNone: read.flag(loop, 'testBefore') === true };
  }
  return { kind: read.flag(loop, 'isSequential') === true ? 'sequential' : 'parallel', mayBeNone: true };
}

function readEvent(context: BpmnContext, element: Element, scope: string, position: EventPosition): FlowNode {
  const { read } = context;
  const triggers = readTriggers(read, element);
  const shared = common(context, element, scope);
  // What an engine calls to throw a message stands at the definition, which modellers give an id of its own.
  const called = definitionsOf(read, element).flatMap(
    (definition) => context.vendor.get(read.id(definition))?.topics ?? [],
  );
  const host = read.one(element, 'attachedToRef');
  const ends = position === 'boundary' ? read.flag(element, 'cancelActivity') : read.flag(element, 'isInterrupting');
  const message = triggers.find((trigger) => trigger.type === 'message')?.reference;
  return {
    ...shared,
    topics: [...new Set([...shared.topics, ...called])],
    ...(message === undefined ? {} : { message }),
    kind: 'event',
    position,
    triggers,
    ...(read.flag(element, 'parallelMultiple') === true && triggers.length > 1 ? { needsAll: true as const } : {}),
    ...(host === undefined ? {} : { attachedTo: read.id(host) }),
    interrupting: ends !== false,
  };
}

function readSubProcess(
  context: BpmnContext,
  element: Element,
  scope: string,
  form: SubProcessNode['form'],
): SubProcessNode {
  const isEvent = context.read.flag(element, 'triggeredByEvent') === true;
  return {
    ...common(context, element, scope),
    kind: 'sub-process',
    form: isEvent ? 'event' : form,
    ...activity(context, element),
  };
}

function readCall(context: BpmnContext, element: Element, scope: string): FlowNode {
  const id = context.read.id(element);
  const calls = context.read.text(element, 'calledElement') ?? context.vendor.get(id)?.called;
  return {
    ...common(context, element, scope),
    kind: 'call',
    ...(calls === undefined || calls === '' ? {} : { calls }),
    ...activity(context, element),
  };
}
