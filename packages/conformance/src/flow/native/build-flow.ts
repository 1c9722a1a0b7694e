import { nearest } from '@samarbejde/core';
import { notesOnFlow } from '../bpmn/notes.js';
import type { Flow, FlowNode, Place, SequenceFlow } from '../flow.js';
import { type FlowIssue, flowIssue } from '../flow-issue.js';
import type { FlowResult } from '../read-bpmn.js';
import type { FlowDocument, StepDocument } from './document.js';
import { nodeOfStep, timerNodes } from './step-node.js';

type PlaceOf = (path: readonly PropertyKey[]) => Place | undefined;

interface Building {
  readonly placeOf: PlaceOf;
  readonly nodes: FlowNode[];
  readonly edges: SequenceFlow[];
  readonly issues: FlowIssue[];
  readonly seen: Set<string>;
}

/** Builds the neutral flow from a native one whose shape has been checked. */
export function buildFlow(document: FlowDocument, placeOf: PlaceOf, file: string | undefined): FlowResult {
  const building: Building = { placeOf, nodes: [], edges: [], issues: [], seen: new Set([document.flow, END]) };
  addSteps(building, document.steps, document.flow, ['steps']);
  if (building.issues.length > 0) return { ok: false, issues: building.issues };
  const { nodes, edges } = building;
  const flow: Flow = {
    id: document.flow,
    ...(document.title === undefined ? {} : { name: document.title }),
    ...(document.note === undefined ? {} : { documentation: document.note }),
    source: { format: 'native', ...(file === undefined ? {} : { file }) },
    pools: [],
    processes: [
      { id: document.flow, ...(document.title === undefined ? {} : { name: document.title }), candidateGroups: [] },
    ],
    nodes,
    edges,
    messageFlows: [],
    lanes: [],
    notes: notesOnFlow({ nodes, edges }),
  };
  return { ok: true, value: flow };
}

const END = 'end';

function addSteps(
  building: Building,
  steps: readonly StepDocument[],
  scope: string,
  path: readonly PropertyKey[],
): void {
  const ids = new Set(steps.map((step) => step.id));
  const [first] = steps;
  const start = `${scope}.start`;
  building.nodes.push({
    id: start,
    kind: 'event',
    position: 'start',
    triggers: [],
    interrupting: true,
    scope,
    candidateGroups: [],
    topics: [],
  });
  if (first !== undefined) addEdge(building, start, { to: first.id }, `${start}>${first.id}`);
  for (const [index, step] of steps.entries()) {
    const at = [...path, index];
    if (building.seen.has(step.id)) {
      building.issues.push(flowIssue('duplicate-step', { step: step.id }, building.placeOf([...at, 'id']), pathOf(at)));
    }
    building.seen.add(step.id);
    addStep(building, step, scope, at);
    connect(building, step, steps[index + 1]?.id ?? END, ids, at);
    if (step.steps !== undefined) addSteps(building, step.steps, step.id, [...at, 'steps']);
  }
}

function addStep(building: Building, step: StepDocument, scope: string, path: readonly PropertyKey[]): void {
  const place = building.placeOf(path);
  const node = nodeOfStep(step, scope);
  if ((node.kind === 'sub-process') !== (step.steps !== undefined)) {
    const key = node.kind === 'sub-process' ? 'steps' : 'kind';
    const code = node.kind === 'sub-process' ? 'missing-key' : 'wrong-value';
    building.issues.push(flowIssue(code, { key, expected: ['group'] }, place, pathOf(path)));
  }
  building.nodes.push(place === undefined ? node : { ...node, place }, ...timerNodes(step, scope));
}

/** A step leads where `next` says, or to the step below; its timers each where they say. */
function connect(
  building: Building,
  step: StepDocument,
  below: string,
  ids: ReadonlySet<string>,
  path: readonly PropertyKey[],
): void {
  for (const [index, timer] of (step.timers ?? []).entries()) {
    const from = `${step.id}.timer-${index + 1}`;
    follow(building, from, [{ to: timer.next }], ids, [...path, 'timers', index, 'next']);
  }
  if (step.kind === 'end') return;
  const listed = step.next === undefined ? [below] : Array.isArray(step.next) ? step.next : [step.next];
  const ways = listed.map((way) => (typeof way === 'string' ? { to: way } : way));
  follow(building, step.id, ways, ids, [...path, 'next']);
}

interface Way {
  readonly to: string;
  readonly when?: string;
  readonly otherwise?: true;
}

function follow(
  building: Building,
  from: string,
  ways: readonly Way[],
  ids: ReadonlySet<string>,
  path: readonly PropertyKey[],
): void {
  for (const [index, way] of ways.entries()) {
    if (way.to === END && ways.length === 1) continue;
    if (way.to !== END && !ids.has(way.to)) {
      const params = { from, step: way.to, nearest: nearest(way.to, [...ids, END]) };
      building.issues.push(flowIssue('unknown-step', params, building.placeOf(path), pathOf(path)));
      continue;
    }
    // The end is a place of its own where it is one way among several.
    const to = way.to === END ? `${from}.end-${index + 1}` : way.to;
    if (way.to === END) building.nodes.push(endNode(building, from, to));
    addEdge(building, from, { ...way, to }, `${from}>${to}`);
  }
}

function endNode(building: Building, from: string, id: string): FlowNode {
  const scope = building.nodes.find((node) => node.id === from)?.scope ?? '';
  const event = { kind: 'event', position: 'end', triggers: [], interrupting: true } as const;
  return { id, scope, candidateGroups: [], topics: [], ...event };
}

function addEdge(building: Building, from: string, way: Way, id: string): void {
  const taken = building.edges.filter((edge) => edge.from === from && edge.to === way.to).length;
  building.edges.push({
    id: taken === 0 ? id : `${id}-${taken + 1}`,
    ...(way.when === undefined ? {} : { name: way.when }),
    from,
    to: way.to,
    conditional: way.when !== undefined,
    isDefault: way.otherwise === true,
  });
}

function pathOf(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}
