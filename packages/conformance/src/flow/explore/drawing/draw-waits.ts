import { type EventNode, isStep } from '../../flow.js';
import type { Cell, Move } from '../net.js';
import { type Draft, newMove, nodeNumber, type ScopeDraft } from './draft.js';
import { type Outcome, outcomesOf } from './outcomes.js';
import { type Wait, waitsOf } from './waiting.js';

type Around = Pick<Move, 'take'> & Partial<Pick<Move, 'need' | 'forbid' | 'clear'>>;

/**
 * Draws each way in which an event that waits goes off.
 *
 * `around` says what the event takes, needs and ends besides what it waits for; `into` gives further cells a token.
 */
export function drawWaits(
  draft: Draft,
  scope: ScopeDraft,
  event: EventNode,
  around: Around,
  into: readonly Cell[] = [],
): void {
  const outcomes = outcomesOf(draft, scope, event);
  for (const wait of waitsOf(draft, scope, event)) drawWait(draft, event, wait, around, outcomes, into);
}

export function drawWait(
  draft: Draft,
  event: EventNode,
  wait: Wait,
  around: Around,
  outcomes: readonly Outcome[],
  into: readonly Cell[] = [],
): void {
  for (const { give, edges } of outcomes) {
    const move = newMove(draft, {
      ...around,
      node: nodeNumber(draft, event, isStep(event)),
      pace: wait.pace,
      take: [...around.take, ...wait.take],
      give: [...into, ...give],
      edges,
      // A signal that somebody in the flow sends is one event, at the sender.
      completes: isStep(event) && wait.signal === undefined && wait.isSilent !== true,
      plain: wait.pace === 'at-once' && outcomes.length === 1,
      timer: wait.timer,
    });
    if (wait.signal !== undefined) draft.listeners.push({ move, reference: wait.signal });
  }
}
