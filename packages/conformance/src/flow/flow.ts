import type { EventTrigger } from './trigger.js';

/** Where in its file something stands, counted from 1. Only readers that know it give it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * A process definition in neutral form: what a BPMN file and a native flow have in common.
 *
 * All lists are flat; `scope` and `process` say what stands inside what. Everything is plain data that survives JSON.
 */
export interface Flow {
  readonly id: string;
  readonly name?: string;
  readonly documentation?: string;
  readonly source: { readonly format: 'bpmn' | 'native'; readonly file?: string };
  readonly pools: readonly Pool[];
  readonly processes: readonly Process[];
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly SequenceFlow[];
  readonly messageFlows: readonly MessageFlow[];
  readonly lanes: readonly Lane[];
  /** What the reader noticed but could read around: unresolved references, dropped content and the like. */
  readonly notes: readonly FlowNote[];
}

/** A party. Without a process it is a black box: what it does is not modelled. Its name is never a role by itself. */
export interface Pool {
  readonly id: string;
  readonly name?: string;
  readonly process?: string;
  readonly place?: Place;
}

/** A process of the file: what its nodes and lanes stand in. */
export interface Process {
  readonly id: string;
  readonly name?: string;
  readonly documentation?: string;
  /** Who may start it, where the file says so. */
  readonly candidateGroups: readonly string[];
  readonly place?: Place;
}

/** A lane names who does the nodes that it lists, those of its child lanes included. */
export interface Lane {
  readonly id: string;
  readonly name?: string;
  readonly process: string;
  readonly parent?: string;
  readonly nodes: readonly string[];
}

/** What the file itself says about a step as communication. Only native flows can say it; BPMN has no words for it. */
export interface StatedCommunication {
  readonly by?: string;
  readonly to?: readonly string[];
  readonly channel?: string;
  readonly purpose?: string;
  readonly act?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** The step is work inside one party and no communication. */
  readonly internal?: true;
}

/** What every node has. */
interface NodeBase {
  readonly id: string;
  readonly name?: string;
  readonly documentation?: string;
  /** The id of the process or sub-process that the node stands in. */
  readonly scope: string;
  /** The innermost lane that lists the node. */
  readonly lane?: string;
  /** Groups, people excluded, that the file offers the work to. */
  readonly candidateGroups: readonly string[];
  /** Topics, job types and connector ids: what the engine calls when it comes to the node. */
  readonly topics: readonly string[];
  /** The name, or else the id, of the message that the node sends or waits for. */
  readonly message?: string;
  readonly stated?: StatedCommunication;
  readonly place?: Place;
}

/** What kind of task the file says it is; automated ones take no people's time. */
export type TaskType = 'user' | 'manual' | 'service' | 'send' | 'receive' | 'script' | 'business-rule' | 'plain';

/** How often an activity happens: several at once, one after another, or again until a condition holds. */
export interface Repetition {
  readonly kind: 'parallel' | 'sequential' | 'loop';
  /** A loop that tests before the first time may happen not at all. Several instances may always be none. */
  readonly mayBeNone: boolean;
}

/** A task: something that is done. */
export interface TaskNode extends NodeBase {
  readonly kind: 'task';
  readonly task: TaskType;
  readonly repeats?: Repetition;
  /** Done only to make something else undone. */
  readonly compensates?: true;
}

/** A call of another process. */
export interface CallNode extends NodeBase {
  readonly kind: 'call';
  /** What is called, as the file writes it. */
  readonly calls?: string;
  /** The process of this file that is called; absent where the call leads out of the file. */
  readonly resolved?: string;
  readonly repeats?: Repetition;
  readonly compensates?: true;
}

/** A process inside the process. */
export interface SubProcessNode extends NodeBase {
  readonly kind: 'sub-process';
  readonly form: 'embedded' | 'event' | 'transaction' | 'ad-hoc';
  readonly repeats?: Repetition;
  readonly compensates?: true;
}

/** How a gateway splits and joins. */
export type GatewayType = 'exclusive' | 'inclusive' | 'parallel' | 'event-based' | 'complex';

/** A place where the course splits or joins. */
export interface GatewayNode extends NodeBase {
  readonly kind: 'gateway';
  readonly gateway: GatewayType;
  /** An event-based gateway after which all of its events have to come, not the first alone. */
  readonly needsAll?: true;
}

/** Where an event stands in its process. */
export type EventPosition = 'start' | 'catch' | 'throw' | 'boundary' | 'end';

/** Something that happens: it starts, waits, throws or ends. */
export interface EventNode extends NodeBase {
  readonly kind: 'event';
  readonly position: EventPosition;
  /** Empty for a plain event. An event that waits fires on any one of several; one that throws throws them all. */
  readonly triggers: readonly EventTrigger[];
  /** The file asks for all of several triggers. Courses are checked as if any one were enough; a note says so. */
  readonly needsAll?: true;
  /** The activity that a boundary event sits on. */
  readonly attachedTo?: string;
  /** Whether a boundary event ends its activity, or the start of an event sub-process ends what runs around it. */
  readonly interrupting: boolean;
}

/** A node of a process, by its kind. */
export type FlowNode = TaskNode | CallNode | SubProcessNode | GatewayNode | EventNode;

/** A sequence flow: order inside one process. */
export interface SequenceFlow {
  readonly id: string;
  readonly name?: string;
  readonly from: string;
  readonly to: string;
  readonly conditional: boolean;
  readonly isDefault: boolean;
  readonly place?: Place;
}

/** A message flow: from one party to another. Either end is a node or a whole pool. */
export interface MessageFlow {
  readonly id: string;
  readonly name?: string;
  readonly message?: string;
  readonly from: string;
  readonly to: string;
  readonly place?: Place;
}

/** Something that a reader noticed and read around; the codes are listed with their texts in `issue-texts.ts`. */
export interface FlowNote {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly place?: Place;
}

/**
 * Answers whether a node is a step: something that may be communication.
 *
 * Tasks, unresolved calls, and events that carry a message, a signal or an escalation are steps. Plain starts and ends,
 * timers, conditions, errors, links, terminations, gateways and sub-processes are none: what stands inside a
 * sub-process or a resolved call is asked itself.
 */
export function isStep(node: FlowNode): boolean {
  if (node.kind === 'task') return true;
  if (node.kind === 'call') return node.resolved === undefined;
  if (node.kind !== 'event') return false;
  return node.triggers.some(
    ({ type }) => type === 'message' || type === 'signal' || (type === 'escalation' && !waits(node)),
  );
}

/** Answers whether a step receives: its sender is somebody else, and it is over when the message has come. */
export function isReceiving(node: FlowNode): boolean {
  if (node.kind === 'task') return node.task === 'receive';
  if (node.kind !== 'event') return false;
  return waits(node) && node.triggers.some(({ type }) => type === 'message' || type === 'signal');
}

/** Answers whether a step takes no time because no person does it: service, send, script and business-rule tasks. */
export function isAutomated(node: FlowNode): boolean {
  if (node.kind === 'event') return !waits(node);
  if (node.kind !== 'task') return node.kind === 'gateway';
  return node.task === 'service' || node.task === 'send' || node.task === 'script' || node.task === 'business-rule';
}

function waits(node: EventNode): boolean {
  return node.position === 'start' || node.position === 'catch' || node.position === 'boundary';
}
