import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flow, type FlowNode, isStep, type SequenceFlow } from '../flow.js';
import type { EventTrigger } from '../trigger.js';
import type { CourseAutomaton, Letter, LettersOf, State } from './automaton.js';
import { exploreFlow } from './explore-flow.js';
import { prepareFlow } from './prepare.js';
import { message, named, timer } from './sketch/flow-sketch.js';
import { randomFlow } from './sketch/random-flow.js';
import { A, absence, atMost, B, existence, notSuccession, precedence, within } from './sketch/requirement-sketch.js';

const PATTERNS = {
  precedence,
  notSuccession,
  absence,
  existence,
  atMostOne: atMost(1),
  withinADay: within(1),
} as const;
const RUNS = { numRuns: 100 };
const base = { candidateGroups: [], topics: [] };

const lists: readonly (readonly Letter[])[] = [[0], [0], [A], [A], [B], [B], [A | B], [0, A], [A, B]];
/** What the steps of a flow give, and the one that is drawn beside it. */
const drawnFlow = randomFlow.chain((flow) =>
  fc
    .tuple(...[...flow.nodes.filter(isStep).map(({ id }) => id), 'seen-to'].map((id) => oneOf(id)))
    .map((given) => ({ flow, lettersOf: lettersIn(new Map(given)) })),
);

function oneOf(id: string) {
  return fc.constantFrom(...lists).map((letters) => [id, letters] as const);
}

function lettersIn(given: ReadonlyMap<string, readonly Letter[]>): LettersOf {
  return (id) => given.get(id) ?? [0];
}

/** A course may end where all is ended: then the two drawings do not say the same. */
function hasTerminate({ nodes }: Flow): boolean {
  return nodes.some((node) => node.kind === 'event' && node.triggers.some(({ type }) => type === 'terminate'));
}

function event(
  id: string,
  scope: string,
  position: 'start' | 'end' | 'boundary' | 'throw' | 'catch',
  triggers: readonly EventTrigger[] = [],
  interrupting = true,
): FlowNode {
  return { ...base, kind: 'event', id, scope, position, triggers, interrupting };
}

const edge = (from: string, to: string): SequenceFlow => ({
  id: `${from}-${to}`,
  from,
  to,
  conditional: false,
  isDefault: false,
});

const seenTo = (scope: string): readonly FlowNode[] => [
  { ...base, kind: 'task', task: 'user', id: 'seen-to', scope },
  event('over', scope, 'end'),
];

function withEventSubProcess(flow: Flow, trigger: EventTrigger, interrupting: boolean): Flow {
  const alarm: FlowNode = { ...base, kind: 'sub-process', form: 'event', id: 'alarm', scope: 'process' };
  const rings = event('rings', 'alarm', 'start', [trigger], interrupting);
  return {
    ...flow,
    nodes: [...flow.nodes, alarm, rings, ...seenTo('alarm')],
    edges: [...flow.edges, edge('rings', 'seen-to'), edge('seen-to', 'over')],
  };
}

function withBoundaryAround(flow: Flow, trigger: EventTrigger, interrupting: boolean): Flow {
  const inside = flow.nodes.map((node) => (node.scope === 'process' ? { ...node, scope: 'all' } : node));
  const all: FlowNode = { ...base, kind: 'sub-process', form: 'embedded', id: 'all', scope: 'process' };
  const rings = { ...event('rings', 'process', 'boundary', [trigger], interrupting), attachedTo: 'all' };
  return {
    ...flow,
    nodes: [
      ...inside,
      event('begins', 'process', 'start'),
      all,
      rings,
      ...seenTo('process'),
      event('ends', 'process', 'end'),
    ],
    edges: [
      ...flow.edges,
      ...[edge('begins', 'all'), edge('all', 'ends'), edge('rings', 'seen-to'), edge('seen-to', 'over')],
    ],
  };
}

const happenings: readonly (readonly [EventTrigger, boolean])[] = [
  ...[message, { type: 'escalation' } as const, { type: 'conditional' } as const, timer('duration', 'P2D')].flatMap(
    (trigger) => [[trigger, true] as const, [trigger, false] as const],
  ),
  [{ type: 'error' }, true],
];

test.each(Object.entries(PATTERNS))(
  'an event sub-process says of %s what an event on the edge of the whole would',
  (_, pattern) => {
    const automaton: CourseAutomaton<State> = pattern as CourseAutomaton<State>;
    let compared = 0;
    fc.assert(
      fc.property(drawnFlow, fc.constantFrom(...happenings), ({ flow, lettersOf }, [trigger, interrupting]) => {
        if (hasTerminate(flow)) return;
        const [one, other] = [withEventSubProcess, withBoundaryAround].map(
          (drawing) => exploreFlow(drawing(flow, trigger, interrupting), automaton, lettersOf).result,
        );
        if (one === 'not-assessed' || other === 'not-assessed') return;
        expect(one).toBe(other);
        compared += 1;
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns / 2);
  },
);

/** The same flow with a link in the place of one of its edges. */
function withLink(flow: Flow, which: number): Flow {
  const kindOf = (id: string) => {
    const node = flow.nodes.find((one) => one.id === id);
    return node?.kind === 'gateway' ? node.gateway : node?.kind;
  };
  const edges = flow.edges.filter(({ from }) => kindOf(from) !== 'event-based');
  const cut = edges[which % edges.length];
  const scope = flow.nodes.find(({ id }) => id === cut?.from)?.scope;
  if (cut === undefined || scope === undefined) return flow;
  const link = [named('link', 'on')];
  return {
    ...flow,
    nodes: [...flow.nodes, event('leaves', scope, 'throw', link), event('comes', scope, 'catch', link)],
    edges: flow.edges.flatMap((one) => (one === cut ? [{ ...one, to: 'leaves' }, edge('comes', one.to)] : [one])),
  };
}

test.each(Object.entries(PATTERNS))('a link says of %s what the edge would that it stands for', (_, pattern) => {
  const automaton: CourseAutomaton<State> = pattern as CourseAutomaton<State>;
  fc.assert(
    fc.property(drawnFlow, fc.nat(), ({ flow, lettersOf }, which) => {
      const [one, other] = [withLink(flow, which), flow].map(
        (drawn) => exploreFlow(drawn, automaton, lettersOf).result,
      );
      expect(one).toBe(other);
    }),
    RUNS,
  );
});

test('a process without timers is drawn for days as it is for order', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      const untimed = flow.nodes.map((node): FlowNode => {
        if (node.kind !== 'event') return node;
        return { ...node, triggers: node.triggers.map((trigger) => (trigger.type === 'timer' ? message : trigger)) };
      });
      // Both are drawn only where some timer stands in the file: here in a process of its own.
      const apart = event('apart', 'other', 'start', [timer('duration', 'P1D')]);
      const processes = [...flow.processes, { id: 'other', candidateGroups: [] }];
      const [part] = prepareFlow({ ...flow, processes, nodes: [...untimed, apart] }).parts;
      const net = part?.net;
      if (net === undefined) throw new Error('a flow has a part');
      expect(net('days')).not.toBe(net('order'));
      expect(net('days')).toEqual(net('order'));
    }),
    RUNS,
  );
});
