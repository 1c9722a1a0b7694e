import { type EventNode, isStep } from '../../flow.js';
import type { EventTrigger } from '../../trigger.js';
import type { Cell, CellRange } from '../net.js';
import { type Draft, newMove, nodeNumber, type ScopeDraft } from './draft.js';
import { rangesOf } from './draw-activity.js';
import { drawWaits } from './draw-waits.js';
import { type Outcome, outcomesOf } from './outcomes.js';
import { nodesIn } from './scope-shape.js';
import { routesOf } from './throwing.js';
import { mailboxesFilledBy } from './waiting.js';

/** An event in the course of a flow; boundary events and the starts of event sub-processes are drawn with their hosts. */
export function drawEvent(draft: Draft, scope: ScopeDraft, event: EventNode): void {
  const cell = scope.cells.get(event.id);
  if (cell === undefined) return;
  if (event.position === 'start') return drawPassage(draft, scope, event, cell);
  if (event.position === 'catch') {
    drawWaits(draft, scope, event, { take: [cell], clear: rangesOf(draft, cell) });
    return;
  }
  drawThrow(draft, scope, event, cell);
}

/** The start event of a sub-process or called process: it has been set off by whatever began the scope. */
function drawPassage(draft: Draft, scope: ScopeDraft, event: EventNode, cell: Cell): void {
  const node = nodeNumber(draft, event, isStep(event));
  const outcomes = outcomesOf(draft, scope, event);
  for (const { give, edges } of outcomes) {
    newMove(draft, { node, pace: 'at-once', take: [cell], give, edges, plain: outcomes.length === 1 });
  }
}

interface Effect {
  readonly clear: readonly CellRange[];
  readonly give: readonly Cell[];
  /** Whether the path on which the event stands goes on. */
  readonly goesOn: boolean;
  readonly edges: readonly string[];
}

function drawThrow(draft: Draft, scope: ScopeDraft, event: EventNode, cell: Cell): void {
  const node = nodeNumber(draft, event, isStep(event));
  const mails = mailboxesFilledBy(draft, event);
  const effects = effectsOf(draft, scope, event);
  const signals = event.triggers.flatMap((trigger) => (trigger.type === 'signal' ? [trigger.reference ?? ''] : []));
  for (const effect of effects) {
    const ways: readonly Outcome[] = effect.goesOn ? outcomesOf(draft, scope, event) : [{ give: [], edges: [] }];
    for (const way of ways) {
      const move = newMove(draft, {
        node,
        pace: 'at-once',
        take: [cell],
        clear: effect.clear,
        give: [...effect.give, ...way.give, ...mails],
        edges: [...effect.edges, ...way.edges],
        completes: isStep(event),
        plain: ways.length === 1 && effects.length === 1 && effect.clear.length === 0 && signals.length === 0,
      });
      for (const reference of signals) draft.throwers.push({ move, reference });
    }
  }
}

const GOES_ON: Effect = { clear: [], give: [], goesOn: true, edges: [] };

function effectsOf(draft: Draft, scope: ScopeDraft, event: EventNode): readonly Effect[] {
  for (const trigger of event.triggers) {
    const effects = effectsOfTrigger(draft, scope, event, trigger);
    if (effects !== undefined) return effects;
  }
  return [GOES_ON];
}

function effectsOfTrigger(
  draft: Draft,
  scope: ScopeDraft,
  event: EventNode,
  trigger: EventTrigger,
): readonly Effect[] | undefined {
  switch (trigger.type) {
    case 'terminate':
      return [{ clear: [scope.range], give: [], goesOn: false, edges: [] }];
    case 'error':
    case 'cancel':
    case 'escalation':
      return routesOf(draft, scope, trigger).map((route) => ({
        ...route,
        goesOn: trigger.type === 'escalation' && route.clear.length === 0,
      }));
    case 'compensation':
      return [{ ...GOES_ON, give: [...scope.compensations.values()] }];
    case 'link':
      return [{ ...GOES_ON, goesOn: false, give: linkedCells(draft, scope, trigger.reference) }];
    default:
      return event.triggers.length > 1 ? undefined : [GOES_ON];
  }
}

function linkedCells(draft: Draft, scope: ScopeDraft, reference: string | undefined): readonly Cell[] {
  const [target] = nodesIn(draft.index, scope.id).filter(
    (node) =>
      node.kind === 'event' &&
      node.position === 'catch' &&
      node.triggers.some((trigger) => trigger.type === 'link' && trigger.reference === reference),
  );
  const cell = target === undefined ? undefined : scope.cells.get(target.id);
  return cell === undefined ? [] : [cell];
}
