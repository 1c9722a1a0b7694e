import type { Communication, Model } from '@samarbejde/core';
import { type FlowNode, isReceiving, isStep } from '../flow/flow.js';
import { type FlowIndex, processOf } from '../flow/flow-index.js';
import type { FieldOrigin, StepResult } from '../report/flow-check.js';
import { checkWords, type Said, type UnknownWord } from './check-words.js';
import type { CompiledMapping, CompiledRow, Subject } from './compiled-mapping.js';
import { type Disagreement, mergeRows, noWords, saysSomething } from './merge-rows.js';
import { type Places, placesOf, textsOf } from './places.js';

/** A step with what is known of it as communication. */
export interface ResolvedStep {
  readonly element: string;
  readonly node: FlowNode;
  readonly status: StepResult['status'];
  /** For mapped and half-mapped steps. */
  readonly event?: Communication;
  readonly origin: Readonly<Record<string, FieldOrigin>>;
  /** It is the other party that sends. */
  readonly receives: boolean;
}

export interface ResolvedSteps {
  readonly steps: readonly ResolvedStep[];
  readonly usedRows: ReadonlySet<number>;
  readonly disagreements: readonly (Disagreement & { readonly element: string })[];
  /** Words of the file itself that the model does not have. */
  readonly unknown: readonly (UnknownWord & { readonly element: string })[];
}

/** Works out for every step of a flow what it communicates: from the mapping, the file's own words, lanes and message flows. */
export function resolveSteps(model: Model, index: FlowIndex, mapping: CompiledMapping): ResolvedSteps {
  const places = placesOf(model, index.flow, mapping);
  const used = new Set<number>();
  const disagreements: (Disagreement & { readonly element: string })[] = [];
  const unknown: (UnknownWord & { readonly element: string })[] = [];
  const signals = signalsThrown(index);
  const saidOf = new Map<string, Said>();
  const sayOf = (node: FlowNode): Said => {
    const known = saidOf.get(node.id);
    if (known !== undefined) return known;
    let subject: Subject | undefined;
    const matches = (row: CompiledRow) => {
      if (row.isSure) return true;
      subject ??= subjectOf(index, places, node);
      return row.matches(subject);
    };
    const rows = mapping.rowsFor(node.id).filter((row) => row.about === 'flow' && matches(row));
    for (const row of rows) used.add(row.number);
    const stated = statedIn(model, node);
    for (const word of stated.unknown) unknown.push({ ...word, element: node.id });
    const merged = mergeRows(rows, stated.says);
    for (const one of merged.disagreements) disagreements.push({ ...one, element: node.id });
    saidOf.set(node.id, merged.says);
    return merged.says;
  };
  const steps = index.flow.nodes.filter(isStep).map((node): ResolvedStep => {
    const receives = isReceiving(node);
    const says = sayOf(node);
    const base = { element: node.id, node, receives, origin: {} };
    if (receives && hasModelledSender(index, node, signals)) return { ...base, status: 'silent' };
    if (says.internal === true) return { ...base, status: 'internal' };
    if (!saysSomething(says)) return { ...base, status: 'unknown' };
    return { ...base, ...communicationOf(index, places, mapping, sayOf, node, says) };
  });
  for (const number of places.used) used.add(number);
  return { steps, usedRows: used, disagreements: [...disagreements, ...places.disagreements], unknown };
}

type Found = { readonly roles: readonly string[]; readonly origin: FieldOrigin } | undefined;

function communicationOf(
  index: FlowIndex,
  places: Places,
  { defaults }: CompiledMapping,
  sayOf: (node: FlowNode) => Said,
  node: FlowNode,
  says: Said,
): Pick<ResolvedStep, 'status' | 'event' | 'origin'> {
  const own = (): Found => doerOf(places, sayOf, node, index) ?? found(defaults.from, 'default');
  const other = (): Found => otherEnd(index, places, sayOf, node) ?? found(defaults.to, 'default');
  const receives = isReceiving(node);
  const from = found(says.from, 'mapping') ?? (receives ? other() : own());
  const to = found(says.to, 'mapping') ?? (receives ? own() : other());
  const channel = says.channel ?? defaults.channel;
  const purpose = says.purpose ?? defaults.purpose;
  const facts = { ...defaults.facts, ...says.facts };
  const event: { -readonly [K in keyof Communication]: Communication[K] } = {};
  const origin: Record<string, FieldOrigin> = {};
  if (from !== undefined) {
    event.from = from.roles;
    origin['from'] = from.origin;
  }
  if (to !== undefined) {
    event.to = to.roles;
    origin['to'] = to.origin;
  }
  if (channel !== undefined) {
    event.channel = channel;
    origin['channel'] = says.channel === undefined ? 'default' : 'mapping';
  }
  if (purpose !== undefined) {
    event.purpose = purpose;
    origin['purpose'] = says.purpose === undefined ? 'default' : 'mapping';
  }
  if (says.act !== undefined) {
    event.act = says.act;
    origin['act'] = 'mapping';
  }
  event.facts = facts;
  const isWhole = from && to && channel !== undefined && purpose !== undefined && says.act !== undefined;
  return { status: isWhole ? 'mapped' : 'partly', event, origin: markStated(origin, node) };
}

/** Who does a step: the mapped role, else the lane, else the candidate groups, else what a row says of the pool. */
function doerOf(places: Places, sayOf: (node: FlowNode) => Said, node: FlowNode, index: FlowIndex): Found {
  return (
    found(sayOf(node).role, 'mapping') ??
    found(places.laneRoles(node.lane), 'lane') ??
    found(places.groupRoles(node.candidateGroups), 'candidate-group') ??
    found(places.poolRoles(poolOf(index, node)), 'mapping')
  );
}

/** Who is at the other ends of a step's message flows. */
function otherEnd(index: FlowIndex, places: Places, sayOf: (node: FlowNode) => Said, node: FlowNode): Found {
  const receives = isReceiving(node);
  const flows = (receives ? index.received : index.sent).get(node.id) ?? [];
  const roles = flows.flatMap((flow) => {
    const end = receives ? flow.from : flow.to;
    const other = index.node.get(end);
    return (other === undefined ? places.poolRoles(end) : doerOf(places, sayOf, other, index)?.roles) ?? [];
  });
  return roles.length === 0 ? undefined : { roles: [...new Set(roles)].sort(), origin: 'message-flow' };
}

function found(roles: readonly string[] | undefined, origin: FieldOrigin): Found {
  return roles === undefined ? undefined : { roles, origin };
}

function statedIn(model: Model, node: FlowNode) {
  const { stated } = node;
  if (stated === undefined) return { says: noWords, unknown: [] };
  const { by, facts, ...rest } = stated;
  const values = Object.entries(facts ?? {}).map(
    ([name, value]) => [name, typeof value === 'boolean' ? String(value) : value] as const,
  );
  return checkWords(model, {
    ...rest,
    ...(by === undefined ? {} : { from: by }),
    ...(values.length === 0 ? {} : { facts: Object.fromEntries(values) }),
  });
}

/** Fields that the file itself states, and no row about the element says otherwise. */
function markStated(
  origin: Readonly<Record<string, FieldOrigin>>,
  { stated }: FlowNode,
): Readonly<Record<string, FieldOrigin>> {
  if (stated === undefined) return origin;
  const { by, ...rest } = stated;
  const own: Readonly<Record<string, unknown>> = { ...rest, from: by };
  return Object.fromEntries(
    Object.entries(origin).map(([field, from]) => [
      field,
      from === 'mapping' && own[field] !== undefined ? 'file' : from,
    ]),
  );
}

function subjectOf(index: FlowIndex, places: Places, node: FlowNode): Subject {
  const { flow } = index;
  const process = processOf(index, node);
  return {
    element: [node.id],
    ...(node.name === undefined ? {} : { name: [node.name] }),
    lane: places.lanesAround(node.lane).flatMap(textsOf),
    pool: textsOf(flow.pools.find((pool) => pool.process === process)),
    process: textsOf(flow.processes.find((one) => one.id === process)),
    group: node.candidateGroups,
    topic: node.topics,
    taskType: [node.kind === 'task' ? node.task : node.kind],
    ...(node.message === undefined ? {} : { message: [node.message] }),
  };
}

function poolOf(index: FlowIndex, node: FlowNode): string | undefined {
  const process = processOf(index, node);
  return index.flow.pools.find((pool) => pool.process === process)?.id;
}

/** What is sent from a modelled step is one event, at its sender. */
function hasModelledSender(index: FlowIndex, node: FlowNode, signals: ReadonlySet<string>): boolean {
  const senders = (index.received.get(node.id) ?? []).map((flow) => index.node.get(flow.from));
  if (senders.some((sender) => sender !== undefined && isStep(sender))) return true;
  return (
    node.kind === 'event' &&
    node.triggers.some((trigger) => trigger.type === 'signal' && signals.has(trigger.reference ?? ''))
  );
}

function signalsThrown(index: FlowIndex): ReadonlySet<string> {
  const thrown = index.flow.nodes.flatMap((node) => {
    if (node.kind !== 'event' || (node.position !== 'throw' && node.position !== 'end')) return [];
    return node.triggers.flatMap((trigger) => (trigger.type === 'signal' ? [trigger.reference ?? ''] : []));
  });
  return new Set(thrown);
}
