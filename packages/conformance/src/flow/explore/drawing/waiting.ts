import type { EventNode, FlowNode } from '../../flow.js';
import type { EventTrigger } from '../../trigger.js';
import type { Cell, NetTimer, Pace } from '../net.js';
import type { Draft, ScopeDraft } from './draft.js';

/** One way in which a wait is over: what it takes besides the token that waits, and when. */
export interface Wait {
  readonly pace: Pace;
  readonly take: readonly Cell[];
  readonly timer?: NetTimer;
  /** The signal that ends it, where somebody in the flow sends that signal. */
  readonly signal?: string;
  /** What is waited for is time or data, not anybody's communication, whatever else the event may wait for. */
  readonly isSilent?: true;
}

/** Answers with the ways in which a wait on a message is over: from a modelled sender, or from outside. */
export function waitsForMessage(draft: Draft, node: FlowNode): readonly Wait[] {
  const received = draft.index.received.get(node.id) ?? [];
  const mailboxes = received.flatMap((message) => draft.mailboxes.get(message.id) ?? []);
  const waits: readonly Wait[] = mailboxes.map((mailbox) => ({ pace: 'arrived', take: [mailbox] }));
  return mailboxes.length < received.length || received.length === 0
    ? [...waits, { pace: 'outside', take: [] }]
    : waits;
}

/** Answers with the ways in which an event that waits goes off; none for one that only something thrown sets off. */
export function waitsOf(draft: Draft, scope: ScopeDraft, event: EventNode): readonly Wait[] {
  if (event.triggers.length === 0) {
    return draft.index.received.has(event.id) ? waitsForMessage(draft, event) : [{ pace: 'at-once', take: [] }];
  }
  return event.triggers.flatMap((trigger) => waitsOfTrigger(draft, scope, event, trigger));
}

function waitsOfTrigger(draft: Draft, scope: ScopeDraft, event: EventNode, trigger: EventTrigger): readonly Wait[] {
  switch (trigger.type) {
    case 'message':
      return waitsForMessage(draft, event);
    case 'timer': {
      const timer = scope.timers.get(event.id);
      return [{ pace: 'timer', take: [], isSilent: true, ...(timer === undefined ? {} : { timer }) }];
    }
    case 'signal': {
      const signal = trigger.reference ?? '';
      return [{ pace: 'outside', take: [], ...(draft.signalsThrown.has(signal) ? { signal } : {}) }];
    }
    case 'conditional':
      return [{ pace: 'condition', take: [], isSilent: true }];
    case 'link':
      return [{ pace: 'at-once', take: [] }];
    default:
      return [];
  }
}

/**
 * Whether a node waits for the messages that modelled parties send it.
 *
 * Receive tasks and events that wait do. Any other activity does if it sends nothing itself: one that both sends and
 * receives asks and is answered, and would wait for the answer to a question that it has not asked yet.
 */
export function waitsForModelledSenders(draft: Draft, node: FlowNode): boolean {
  if (node.kind === 'event') return node.position !== 'throw' && node.position !== 'end';
  if (node.kind !== 'task' && node.kind !== 'call') return false;
  return (node.kind === 'task' && node.task === 'receive') || !draft.index.sent.has(node.id);
}

/** The mailboxes that a node fills when it is done. */
export function mailboxesFilledBy(draft: Draft, node: FlowNode): readonly Cell[] {
  return (draft.index.sent.get(node.id) ?? []).flatMap((message) => draft.mailboxes.get(message.id) ?? []);
}
