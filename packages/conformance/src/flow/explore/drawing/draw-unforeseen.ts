import { type EventNode, type FlowNode, isAutomated, isStep } from '../../flow.js';
import type { Cell, CellRange } from '../net.js';
import { type Draft, newMove, nodeNumber, type ScopeDraft } from './draft.js';
import { rangesOf } from './draw-activity.js';
import { type Outcome, outcomesOf } from './outcomes.js';
import { hasTrigger, isEventSubProcess, nodesIn } from './scope-shape.js';

/** Where an event leads that catches something: what goes on, what is marked, what it ends. */
interface Catching {
  readonly outcomes: readonly Outcome[];
  readonly into: readonly Cell[];
  readonly forbid: readonly Cell[];
  readonly clear: readonly CellRange[];
}

/** An error or escalation that nothing in the scope throws by name can come from any activity in it. */
export function drawUnforeseen(draft: Draft, scope: ScopeDraft, event: EventNode, catching: Catching): void {
  if (draft.caught.has(event.id)) return;
  if (!hasTrigger(event, 'error') && !hasTrigger(event, 'escalation')) return;
  for (const inside of activitiesIn(draft, scope)) {
    if (event.interrupting) drawInterruption(draft, event, catching, inside);
    else if (isAutomated(inside.activity)) drawWithEnd(draft, catching, inside);
    else drawBeside(draft, event, catching, inside);
  }
}

function drawInterruption(
  draft: Draft,
  event: EventNode,
  catching: Catching,
  { activity, cell }: ActivityInside,
): void {
  const { outcomes, into, forbid, clear } = catching;
  for (const { give, edges } of outcomes) {
    newMove(draft, {
      node: nodeNumber(draft, event, isStep(event)),
      pace: isAutomated(activity) ? 'at-once' : 'people',
      take: [cell],
      forbid,
      clear: [...clear, ...rangesOf(draft, cell)],
      give: [...into, ...give],
      edges,
    });
  }
}

/** What takes no time raises it in the moment that it is done. */
function drawWithEnd(
  draft: Draft,
  { outcomes, into, forbid }: Catching,
  { activity, around, cell }: ActivityInside,
): void {
  for (const end of outcomesOf(draft, around, activity)) {
    for (const { give, edges } of outcomes) {
      newMove(draft, {
        node: nodeNumber(draft, activity, isStep(activity)),
        pace: 'at-once',
        take: [cell],
        forbid,
        clear: rangesOf(draft, cell),
        give: [...end.give, ...into, ...give],
        edges: [...end.edges, ...edges],
        completes: true,
      });
    }
  }
}

/** Whoever is at work may raise it as often as they like, and stays at work. */
function drawBeside(
  draft: Draft,
  event: EventNode,
  { outcomes, into, forbid }: Catching,
  { cell }: ActivityInside,
): void {
  for (const { give, edges } of outcomes) {
    const node = nodeNumber(draft, event, isStep(event));
    newMove(draft, { node, pace: 'people', take: [], need: [cell], forbid, give: [...into, ...give], edges });
  }
}

interface ActivityInside {
  readonly activity: FlowNode;
  readonly around: ScopeDraft;
  readonly cell: Cell;
}

/** The work in a scope and in the scopes in it, but not what event sub-processes do once they have been set off. */
function activitiesIn(draft: Draft, scope: ScopeDraft): readonly ActivityInside[] {
  return nodesIn(draft.index, scope.id).flatMap((activity): readonly ActivityInside[] => {
    if (isEventSubProcess(activity)) return [];
    const inner = (scope.children.get(activity.id) ?? []).flatMap((child) => activitiesIn(draft, child));
    const cell = scope.cells.get(activity.id);
    const own = isStep(activity) && activity.kind !== 'event' && cell !== undefined;
    return own ? [{ activity, around: scope, cell }, ...inner] : inner;
  });
}
