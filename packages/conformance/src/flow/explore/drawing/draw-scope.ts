import type { CallNode, EventNode, FlowNode, SubProcessNode } from '../../flow.js';
import type { Cell } from '../net.js';
import { type Draft, newMove, nodeNumber, type ScopeDraft } from './draft.js';
import { startEventsOf } from './draw-cells.js';
import { drawUnforeseen } from './draw-unforeseen.js';
import { drawWaits } from './draw-waits.js';
import { outcomesOf } from './outcomes.js';
import { canMix, startsOf } from './scope-shape.js';

const NEVER_STARTED = 3;

/** A sub-process or resolved call: a token enters, the scope runs, and when it is empty the token goes on. */
export function drawTrackedMoves(
  draft: Draft,
  scope: ScopeDraft,
  node: FlowNode,
  instances: readonly ScopeDraft[],
): void {
  if (node.kind !== 'sub-process' && node.kind !== 'call') return;
  for (const { inner, guard } of guarded(instances)) drawEntering(draft, scope, node, inner, guard);
  for (const inner of instances) {
    drawCompleting(draft, scope, node, inner);
    if (node.kind === 'sub-process' && node.form === 'ad-hoc') drawFreeOrder(draft, node, inner);
    for (const event of draft.index.boundary.get(node.id) ?? []) drawBoundary(draft, scope, inner, event);
  }
}

interface Guarded {
  readonly inner: ScopeDraft;
  readonly guard: { readonly need: readonly Cell[]; readonly forbid: readonly Cell[] };
}

/**
 * When an instance is begun: the first one that does not run yet. If all run, one of them is begun once more, for which
 * there is no room, so that it shows.
 */
function guarded(instances: readonly ScopeDraft[]): readonly Guarded[] {
  const actives = instances.flatMap(({ active }) => active ?? []);
  const [first] = instances;
  if (first === undefined || instances.length < 2) {
    return instances.map((inner) => ({ inner, guard: { need: [], forbid: [] } }));
  }
  const free = instances.map((inner, index) => ({
    inner,
    guard: { need: actives.slice(0, index), forbid: actives.slice(index, index + 1) },
  }));
  return [...free, { inner: first, guard: { need: actives, forbid: [] } }];
}

/** What begins when the scope does: one of its start events, or everything that nothing leads to. */
export function beginningsOf(draft: Draft, inner: ScopeDraft): readonly (readonly Cell[])[] {
  const starts = startsOf(draft.index, inner.id);
  const plain = starts.filter((node) => node.kind === 'event' && node.triggers.length === 0);
  const chosen = plain.length > 0 ? plain : starts;
  const cells = chosen.flatMap((node) => inner.cells.get(node.id) ?? []);
  return chosen.some((node) => node.kind === 'event') ? cells.map((cell) => [cell]) : [cells];
}

function drawEntering(
  draft: Draft,
  scope: ScopeDraft,
  node: SubProcessNode | CallNode,
  inner: ScopeDraft,
  guard: Guarded['guard'],
): void {
  const cell = scope.cells.get(node.id);
  const { active } = inner;
  if (cell === undefined || active === undefined) return;
  const own = nodeNumber(draft, node, false);
  const beginnings = isAdHoc(node) ? [[]] : beginningsOf(draft, inner);
  const most = node.repeats?.kind === 'parallel' ? NEVER_STARTED : 1;
  if (most > 1 && !canMix(draft.index, inner.id)) for (const begun of beginnings.flat()) draft.room[begun] = 1;
  for (const begun of beginnings) {
    for (let instances = 1; instances <= most; instances += 1) {
      const give = [active, ...Array.from({ length: instances }, () => begun).flat()];
      const plain = beginnings.length === 1 && node.repeats === undefined;
      newMove(draft, { ...guard, node: own, pace: 'at-once', take: [cell], give, plain });
    }
  }
  if (node.repeats?.mayBeNone !== true) return;
  for (const { give, edges } of outcomesOf(draft, scope, node)) {
    newMove(draft, { node: own, pace: 'at-once', take: [cell], give, edges });
  }
}

function drawCompleting(draft: Draft, scope: ScopeDraft, node: SubProcessNode | CallNode, inner: ScopeDraft): void {
  const { active, range } = inner;
  if (active === undefined) return;
  const own = nodeNumber(draft, node, false);
  const outcomes = outcomesOf(draft, scope, node);
  const done = { node: own, take: [active], empty: [range], clear: [range] };
  const pace = isAdHoc(node) ? 'people' : 'at-once';
  const again = node.repeats !== undefined && node.repeats.kind !== 'parallel';
  for (const { give, edges } of outcomes) {
    newMove(draft, { ...done, pace, give, edges, plain: outcomes.length === 1 && !again && pace === 'at-once' });
  }
  if (!again) return;
  for (const begun of beginningsOf(draft, inner)) newMove(draft, { ...done, pace, give: [active, ...begun] });
}

function isAdHoc(node: FlowNode): boolean {
  return node.kind === 'sub-process' && node.form === 'ad-hoc';
}

/** In an ad-hoc sub-process whoever works there takes up any activity, in any order, any number of times. */
function drawFreeOrder(draft: Draft, node: SubProcessNode, inner: ScopeDraft): void {
  const { active } = inner;
  if (active === undefined) return;
  for (const start of startsOf(draft.index, inner.id)) {
    const cell = inner.cells.get(start.id);
    if (cell === undefined) continue;
    const own = nodeNumber(draft, node, false);
    newMove(draft, { node: own, pace: 'people', take: [], need: [active], forbid: [cell], give: [cell] });
  }
}

function drawBoundary(draft: Draft, scope: ScopeDraft, inner: ScopeDraft, event: EventNode): void {
  const { active, range } = inner;
  if (active === undefined) return;
  const place = event.interrupting
    ? { take: [active], clear: [{ from: active, to: range.to }] }
    : { take: [], need: [active] };
  drawWaits(draft, scope, event, place);
  const clear = event.interrupting ? [{ from: active, to: range.to }] : [];
  drawUnforeseen(draft, inner, event, { outcomes: outcomesOf(draft, scope, event), into: [], forbid: [], clear });
}

/** An event sub-process goes off while the scope around it runs, unless another has taken over. */
export function drawEventSubProcessMoves(
  draft: Draft,
  scope: ScopeDraft,
  node: SubProcessNode,
  instances: readonly ScopeDraft[],
): void {
  for (const start of startEventsOf(draft, node)) {
    for (const { inner, guard } of guarded(instances)) drawSettingOff(draft, scope, start, inner, guard);
  }
  for (const { active, range } of instances) {
    if (active === undefined) continue;
    const done = { pace: 'at-once', take: [active], empty: [range], clear: [range], plain: true } as const;
    newMove(draft, { ...done, node: nodeNumber(draft, node, false) });
  }
}

function drawSettingOff(
  draft: Draft,
  scope: ScopeDraft,
  start: EventNode,
  inner: ScopeDraft,
  guard: Guarded['guard'],
): void {
  // A start that waits for nothing is never set off.
  if (start.triggers.length === 0 && !draft.index.received.has(start.id)) return;
  const { into, forbid, clear } = takingOver(scope, start, inner);
  const need = [...(scope.active === undefined ? [] : [scope.active]), ...guard.need];
  drawWaits(draft, inner, start, { take: [], need, forbid: [...forbid, ...guard.forbid], clear }, into);
}

/** What the start of an event sub-process ends, and what it marks as taken over. */
function takingOver(scope: ScopeDraft, start: EventNode, inner: ScopeDraft) {
  const flag = scope.interrupted === undefined ? [] : [scope.interrupted];
  return {
    into: [...(start.interrupting ? flag : []), ...(inner.active === undefined ? [] : [inner.active])],
    forbid: flag,
    clear: start.interrupting ? [scope.range] : [],
  };
}

/** What work in a scope may fail with sets off the event sub-process that waits for it; drawn when all throws are known. */
export function drawUnforeseenStarts(draft: Draft, scope: ScopeDraft, node: SubProcessNode): void {
  const [inner] = scope.children.get(node.id) ?? [];
  if (inner === undefined) return;
  for (const start of startEventsOf(draft, node)) {
    const outcomes = outcomesOf(draft, inner, start);
    drawUnforeseen(draft, scope, start, { outcomes, ...takingOver(scope, start, inner) });
  }
}
