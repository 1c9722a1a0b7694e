import type { EventNode, FlowNode } from '../../flow.js';
import type { EventTrigger } from '../../trigger.js';
import type { Cell, CellRange } from '../net.js';
import type { Draft, ScopeDraft } from './draft.js';
import { startEventsOf } from './draw-cells.js';
import { outcomesOf } from './outcomes.js';
import { isEventSubProcess, nodesIn } from './scope-shape.js';

/** Where something thrown ends up: what is ended, and what goes on instead. */
export interface Route {
  readonly clear: readonly CellRange[];
  readonly give: readonly Cell[];
  readonly edges: readonly string[];
}

type Thrown = Extract<EventTrigger, { type: 'error' | 'escalation' | 'cancel' }>;

/**
 * Answers with the ways that something thrown in a scope can go: to the nearest event sub-process or boundary event
 * that catches it. An error that nobody catches ends the process; an escalation that nobody catches changes nothing.
 */
export function routesOf(draft: Draft, from: ScopeDraft, thrown: Thrown): readonly Route[] {
  let inside: ScopeDraft | undefined;
  for (let scope: ScopeDraft | undefined = from; scope !== undefined; inside = scope, scope = scope.parent) {
    const routes = routesInto(draft, scope, inside, thrown) ?? routesToBoundary(draft, scope, thrown);
    if (routes !== undefined) return routes;
    if (scope.parent === undefined && thrown.type !== 'escalation') {
      return [{ clear: [{ from: scope.active ?? scope.range.from, to: scope.range.to }], give: [], edges: [] }];
    }
  }
  return [{ clear: [], give: [], edges: [] }];
}

function routesInto(
  draft: Draft,
  scope: ScopeDraft,
  inside: ScopeDraft | undefined,
  thrown: Thrown,
): readonly Route[] | undefined {
  for (const node of nodesIn(draft.index, scope.id)) {
    const inners = scope.children.get(node.id) ?? [];
    const [inner] = inners;
    if (!isEventSubProcess(node) || inner === undefined || (inside !== undefined && inners.includes(inside))) continue;
    const start = startEventsOf(draft, node).find((event) => catches(event, thrown));
    if (start === undefined) continue;
    draft.caught.add(start.id);
    return routesToEventSubProcess(draft, scope, inner, start);
  }
  return undefined;
}

function routesToEventSubProcess(
  draft: Draft,
  scope: ScopeDraft,
  inner: ScopeDraft,
  start: EventNode,
): readonly Route[] {
  const flag = scope.interrupted === undefined || !start.interrupting ? [] : [scope.interrupted];
  const active = inner.active === undefined ? [] : [inner.active];
  return outcomesOf(draft, inner, start).map(({ give, edges }) => ({
    clear: start.interrupting ? [scope.range] : [],
    give: [...flag, ...active, ...give],
    edges,
  }));
}

function routesToBoundary(draft: Draft, scope: ScopeDraft, thrown: Thrown): readonly Route[] | undefined {
  const { owner, parent, active } = scope;
  if (owner === undefined || parent === undefined || active === undefined) return undefined;
  const event = boundaryThatCatches(draft, owner, thrown);
  if (event === undefined) return undefined;
  draft.caught.add(event.id);
  return outcomesOf(draft, parent, event).map(({ give, edges }) => ({
    clear: event.interrupting ? [{ from: active, to: scope.range.to }] : [],
    give,
    edges,
  }));
}

function boundaryThatCatches(draft: Draft, owner: FlowNode, thrown: Thrown): EventNode | undefined {
  return (draft.index.boundary.get(owner.id) ?? []).find((event) => catches(event, thrown));
}

/** What names nothing in particular catches everything of its kind. */
function catches(event: EventNode, thrown: Thrown): boolean {
  return event.triggers.some((trigger) => {
    if (trigger.type !== thrown.type) return false;
    if (trigger.type === 'cancel' || thrown.type === 'cancel') return true;
    const meant = 'reference' in trigger ? trigger.reference : undefined;
    return meant === undefined || thrown.reference === undefined || meant === thrown.reference;
  });
}
