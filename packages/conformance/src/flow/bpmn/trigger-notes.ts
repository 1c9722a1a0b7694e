import type { EventNode, FlowNode } from '../flow.js';
import type { TriggerType } from '../trigger.js';

const FROM_OUTSIDE = ['message', 'signal', 'timer', 'conditional'] as const;

/** The triggers that the standard has in each place. */
const ALLOWED = {
  start: ['none', ...FROM_OUTSIDE],
  // What stands in a sub-process is begun by the sub-process.
  'start of a sub-process': ['none'],
  'start of an event sub-process': [...FROM_OUTSIDE, 'escalation', 'error', 'compensation'],
  'start beside what runs': [...FROM_OUTSIDE, 'escalation'],
  catch: [...FROM_OUTSIDE, 'link'],
  throw: ['none', 'message', 'signal', 'escalation', 'compensation', 'link'],
  end: ['none', 'message', 'signal', 'escalation', 'error', 'compensation', 'terminate'],
  'end of a transaction': ['none', 'message', 'signal', 'escalation', 'error', 'compensation', 'terminate', 'cancel'],
  boundary: [...FROM_OUTSIDE, 'escalation', 'error', 'compensation'],
  'boundary of a transaction': [...FROM_OUTSIDE, 'escalation', 'error', 'compensation', 'cancel'],
  // Compensation waits until its activity is done, so that there is nothing left to interrupt.
  'boundary beside its activity': [...FROM_OUTSIDE, 'escalation', 'compensation'],
} as const satisfies Readonly<Record<string, readonly (TriggerType | 'none')[]>>;

/** Answers with the triggers of an event that the standard does not have in its place. */
export function triggersOutOfPlace(event: EventNode, byId: ReadonlyMap<string, FlowNode>): readonly string[] {
  const allowed: ReadonlySet<string> = new Set(ALLOWED[placeOf(event, byId)]);
  const triggers = event.triggers.length === 0 ? ['none'] : event.triggers.map(({ type }) => type);
  return [...new Set(triggers)].filter((type) => !allowed.has(type));
}

function placeOf(event: EventNode, byId: ReadonlyMap<string, FlowNode>): keyof typeof ALLOWED {
  const around = byId.get(event.scope);
  switch (event.position) {
    case 'start':
      if (around?.kind !== 'sub-process') return 'start';
      if (around.form !== 'event') return 'start of a sub-process';
      return event.interrupting ? 'start of an event sub-process' : 'start beside what runs';
    case 'boundary':
      if (!event.interrupting) return 'boundary beside its activity';
      return isTransaction(byId.get(event.attachedTo ?? '')) ? 'boundary of a transaction' : 'boundary';
    case 'end':
      return isTransaction(around) ? 'end of a transaction' : 'end';
    default:
      return event.position;
  }
}

function isTransaction(node: FlowNode | undefined): boolean {
  return node?.kind === 'sub-process' && node.form === 'transaction';
}

/** A link leads to the event of the same name that catches it, at the same level. */
export function isLinkWithoutEnd(event: EventNode, nodes: readonly FlowNode[]): boolean {
  if (event.position !== 'throw' && event.position !== 'catch') return false;
  const other = event.position === 'throw' ? 'catch' : 'throw';
  return event.triggers.some(
    (trigger) => trigger.type === 'link' && !nodes.some((node) => isOtherEnd(node, other, event, trigger.reference)),
  );
}

function isOtherEnd(node: FlowNode, position: 'catch' | 'throw', event: EventNode, name: string | undefined): boolean {
  if (node.kind !== 'event' || node.position !== position || node.scope !== event.scope) return false;
  return node.triggers.some((trigger) => trigger.type === 'link' && trigger.reference === name);
}

/** Answers whether an event calls for what undoes something, and something stands ready to. */
export function callsForCompensation(event: EventNode, nodes: readonly FlowNode[]): boolean {
  if (event.position !== 'throw' && event.position !== 'end') return false;
  if (!event.triggers.some(({ type }) => type === 'compensation' || type === 'cancel')) return false;
  return nodes.some((node) => {
    if (node.kind === 'event') return node.position === 'start' && isSetOffByCompensation(node);
    return node.kind !== 'gateway' && node.compensates === true;
  });
}

function isSetOffByCompensation(event: EventNode): boolean {
  return event.triggers.some(({ type }) => type === 'compensation');
}
