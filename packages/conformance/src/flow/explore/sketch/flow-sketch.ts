import type {
  EventPosition,
  Flow,
  FlowNode,
  GatewayType,
  MessageFlow,
  Process,
  Repetition,
  SequenceFlow,
  SubProcessNode,
  TaskType,
} from '../../flow.js';
import { readTimer, type Timer } from '../../timer.js';
import type { EventTrigger } from '../../trigger.js';

/** Flows for tests, drawn in a few lines: nodes by id, edges as `from > to`. */

type Drawn =
  | { readonly kind: 'task'; readonly task: TaskType; readonly repeats?: Repetition }
  | { readonly kind: 'call'; readonly resolved?: string; readonly repeats?: Repetition }
  | { readonly kind: 'gateway'; readonly gateway: GatewayType }
  | {
      readonly kind: 'event';
      readonly position: EventPosition;
      readonly triggers: readonly EventTrigger[];
      readonly attachedTo?: string;
      readonly interrupting: boolean;
    }
  | {
      readonly kind: 'sub-process';
      readonly form: SubProcessNode['form'];
      readonly repeats?: Repetition;
      readonly nodes: Drawing;
    };

export type Drawing = Readonly<Record<string, Drawn>>;

export const person: Drawn = { kind: 'task', task: 'user' };
export const service: Drawn = { kind: 'task', task: 'service' };
export const receive: Drawn = { kind: 'task', task: 'receive' };
export const gateway = (type: GatewayType): Drawn => ({ kind: 'gateway', gateway: type });
export const begin: Drawn = { kind: 'event', position: 'start', triggers: [], interrupting: true };
export const end: Drawn = { kind: 'event', position: 'end', triggers: [], interrupting: true };
export const message: EventTrigger = { type: 'message' };
export const conditional: EventTrigger = { type: 'conditional' };
export const terminate: EventTrigger = { type: 'terminate' };

export function event(position: EventPosition, ...triggers: readonly EventTrigger[]): Drawn {
  return { kind: 'event', position, triggers, interrupting: true };
}

export function on(attachedTo: string, trigger: EventTrigger, interrupting = true): Drawn {
  return { kind: 'event', position: 'boundary', triggers: [trigger], attachedTo, interrupting };
}

export function timer(kind: Timer['kind'], raw: string): EventTrigger {
  return { type: 'timer', timer: readTimer(kind, raw) };
}

export function named(
  type: 'signal' | 'error' | 'escalation' | 'link' | 'compensation',
  reference: string,
): EventTrigger {
  return { type, reference };
}

/** The start of an event sub-process that leaves what runs around it alone. */
export function alongside(trigger: EventTrigger): Drawn {
  return { kind: 'event', position: 'start', triggers: [trigger], interrupting: false };
}

export function group(nodes: Drawing, form: SubProcessNode['form'] = 'embedded'): Drawn {
  return { kind: 'sub-process', form, nodes };
}

export function many<D extends Drawn>(drawn: D, kind: Repetition['kind'] = 'parallel'): D {
  return { ...drawn, repeats: { kind, mayBeNone: kind !== 'loop' } };
}

/** One process. `a > b` is an edge, `a ? b` a conditional one, `a * b` a default one; `a > b > c` is two edges. */
export function sketch(nodes: Drawing, ...paths: readonly string[]): Flow {
  return sketchAll({ process: nodes }, [], ...paths);
}

/** Several processes; `messages` are written as `from > to`. */
export function sketchAll(
  processes: Readonly<Record<string, Drawing>>,
  messages: readonly string[],
  ...paths: readonly string[]
): Flow {
  return {
    id: 'sketch',
    source: { format: 'native' },
    pools: [],
    processes: Object.keys(processes).map((id): Process => ({ id, candidateGroups: [] })),
    nodes: Object.entries(processes).flatMap(([id, drawing]) => nodesOf(id, drawing)),
    edges: paths.flatMap(edgesOf),
    messageFlows: messages.map((path): MessageFlow => {
      const [from = '', to = ''] = path.split(' > ');
      return { id: path, from, to };
    }),
    lanes: [],
    notes: [],
  };
}

function nodesOf(scope: string, drawing: Drawing): readonly FlowNode[] {
  return Object.entries(drawing).flatMap(([id, drawn]): readonly FlowNode[] => {
    const base = { id, scope, candidateGroups: [], topics: [] };
    if (drawn.kind !== 'sub-process') return [{ ...base, ...drawn }];
    const { nodes, ...rest } = drawn;
    return [{ ...base, ...rest }, ...nodesOf(id, nodes)];
  });
}

function edgesOf(path: string): readonly SequenceFlow[] {
  const parts = path.split(' ');
  const edges: SequenceFlow[] = [];
  for (let at = 0; at + 2 < parts.length; at += 2) {
    const [from = '', sign = '', to = ''] = parts.slice(at, at + 3);
    edges.push({ id: `${from}-${to}`, from, to, conditional: sign === '?', isDefault: sign === '*' });
  }
  return edges;
}
