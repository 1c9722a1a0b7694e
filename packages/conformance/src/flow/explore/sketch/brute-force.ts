import type { EventNode, Flow, FlowNode, SequenceFlow } from '../../flow.js';
import type { Timer } from '../../timer.js';

/**
 * The token game once more, as plainly as can be, to hold the explorer against: tokens are objects in lists, every state
 * is copied, nothing is reduced. It knows what `random-flow.ts` draws and no more.
 */
export interface Token {
  /** A node, or for a token that waits at a join the edge by which it came. */
  readonly at: string;
  readonly inner?: readonly Token[];
  readonly fired: Readonly<Record<string, number>>;
  readonly age: Readonly<Record<string, number>>;
}

export type Tokens = readonly Token[];

export interface Happening {
  /** The step that completes, if one does. */
  readonly label: string | undefined;
  readonly pace: 'at-once' | 'people' | 'outside' | 'timer';
  readonly next: Tokens;
}

export type BruteTempo = 'order' | 'same-day' | 'slow';

export class BruteForce {
  private readonly flow: Flow;
  private readonly tempo: BruteTempo;

  constructor(flow: Flow, tempo: BruteTempo = 'order') {
    this.flow = flow;
    this.tempo = tempo;
  }

  begin(): Tokens {
    return this.beginningOf('process');
  }

  /** What can happen next, with whatever happens at once first; `undefined` is a day that passes. */
  next(state: Tokens): readonly (Happening | undefined)[] {
    const all = this.inScope(state, (tokens) => tokens);
    const atOnce = all.filter(({ pace }) => pace === 'at-once');
    if (atOnce.length > 0) return atOnce;
    return this.mayWait(state, all) ? [...all, undefined] : all;
  }

  private mayWait(state: Tokens, happenings: readonly Happening[]): boolean {
    if (this.tempo === 'order') return false;
    if (happenings.length === 0) return this.isTicking(state);
    return happenings.every(({ pace }) => pace === 'outside' || (pace === 'people' && this.tempo === 'slow'));
  }

  /** Whether some timer will still go off. */
  private isTicking(state: Tokens): boolean {
    return state.some(
      (token) =>
        this.timersAt(token).some(
          ({ id, days, most }) => (token.fired[id] ?? 0) < most && (token.age[id] ?? 0) < days,
        ) || this.isTicking(token.inner ?? []),
    );
  }

  afterDay(state: Tokens): Tokens {
    return state.map((token) => ({
      ...token,
      age: Object.fromEntries(
        this.timersAt(token).map(({ id, days }) => [id, Math.min(days, (token.age[id] ?? 0) + 1)]),
      ),
      ...(token.inner === undefined ? {} : { inner: this.afterDay(token.inner) }),
    }));
  }

  /** Tokens in one place, counted; more than two are outside what is compared. */
  isCrowded(state: Tokens): boolean {
    const counts = new Map<string, number>();
    for (const token of state) counts.set(token.at, (counts.get(token.at) ?? 0) + 1);
    return [...counts.values()].some((count) => count > 2) || state.some((token) => this.isCrowded(token.inner ?? []));
  }

  private inScope(tokens: Tokens, around: (tokens: Tokens) => Tokens): readonly Happening[] {
    return [
      ...tokens.flatMap((token, index) => {
        const others = tokens.filter((_, at) => at !== index);
        return this.ofToken(token, others, around);
      }),
      ...this.ofJoins(tokens, around),
    ];
  }

  private ofToken(token: Token, others: Tokens, around: (tokens: Tokens) => Tokens): readonly Happening[] {
    const node = this.node(token.at);
    if (node === undefined) return [];
    const go = (from: FlowNode, label: string | undefined, pace: Happening['pace']): readonly Happening[] =>
      this.waysOn(from).map((way) => ({
        label,
        pace,
        next: around([...others, ...way.map((edge) => this.arrive(edge))]),
      }));
    const stay = (label: string | undefined, pace: Happening['pace'], kept: Token): Happening => ({
      label,
      pace,
      next: around([...others, kept]),
    });
    const aside = this.boundaryOf(token, others, around);
    if (node.kind === 'task') {
      const pace = paceOf(node);
      if (node.repeats !== undefined) return [stay(node.id, pace, token), ...go(node, undefined, pace), ...aside];
      return [...go(node, node.id, pace), ...aside];
    }
    if (node.kind === 'sub-process') {
      const inner = token.inner ?? [];
      const done = inner.length === 0 ? go(node, undefined, 'at-once') : [];
      const inside = this.inScope(inner, (tokens) => around([...others, { ...token, inner: tokens }]));
      return [...done, ...inside, ...aside];
    }
    if (node.kind === 'gateway') return this.ofGateway(node, token, go);
    if (node.kind === 'event') return this.ofEvent(node, token, others, around, go);
    return [];
  }

  private ofGateway(
    node: FlowNode & { kind: 'gateway' },
    token: Token,
    go: (from: FlowNode, label: string | undefined, pace: Happening['pace']) => readonly Happening[],
  ): readonly Happening[] {
    if (node.gateway !== 'event-based') return go(node, undefined, 'at-once');
    return this.outgoing(node.id).flatMap((edge) => {
      const target = this.node(edge.to);
      if (target?.kind === 'task') return go(target, target.id, 'outside');
      if (target?.kind !== 'event' || !this.isDue(target, token)) return [];
      return go(target, undefined, 'timer');
    });
  }

  private ofEvent(
    node: EventNode,
    token: Token,
    others: Tokens,
    around: (tokens: Tokens) => Tokens,
    go: (from: FlowNode, label: string | undefined, pace: Happening['pace']) => readonly Happening[],
  ): readonly Happening[] {
    const [trigger] = node.triggers;
    if (trigger?.type === 'terminate') return [{ label: undefined, pace: 'at-once', next: around([]) }];
    if (trigger?.type !== 'timer') return go(node, undefined, 'at-once');
    void others;
    return this.isDue(node, token) ? go(node, undefined, 'timer') : [];
  }

  private boundaryOf(token: Token, others: Tokens, around: (tokens: Tokens) => Tokens): readonly Happening[] {
    return this.boundary(token.at).flatMap((event): readonly Happening[] => {
      if (!this.isDue(event, token)) return [];
      const fired = { ...token.fired, [event.id]: (token.fired[event.id] ?? 0) + 1 };
      const kept = event.interrupting ? [] : [{ ...token, fired, age: { ...token.age, [event.id]: 0 } }];
      return this.waysOn(event).map((way) => ({
        label: undefined,
        pace: 'timer',
        next: around([...others, ...kept, ...way.map((edge) => this.arrive(edge))]),
      }));
    });
  }

  private isDue(event: EventNode, token: Token): boolean {
    const timer = timerOf(event);
    if (timer === undefined) return false;
    if ((token.fired[event.id] ?? 0) >= mostOf(event, timer)) return false;
    return this.tempo === 'order' || (token.age[event.id] ?? 0) === daysOf(timer);
  }

  private ofJoins(tokens: Tokens, around: (tokens: Tokens) => Tokens): readonly Happening[] {
    const waiting = new Set(tokens.flatMap((token) => this.edge(token.at)?.to ?? []));
    return [...waiting].flatMap((id) => {
      const join = this.node(id);
      if (join?.kind !== 'gateway') return [];
      const came = this.incoming(id).filter((edge) => tokens.some((token) => token.at === edge.id));
      const isReady =
        join.gateway === 'parallel' ? came.length === this.incoming(id).length : !this.moreCanCome(tokens, id);
      if (!isReady) return [];
      const left = came.reduce<Tokens>((rest, edge) => {
        const taken = rest.findIndex((token) => token.at === edge.id);
        return rest.filter((_, at) => at !== taken);
      }, tokens);
      return this.waysOn(join).map(
        (way): Happening => ({
          label: undefined,
          pace: 'at-once',
          next: around([...left, ...way.map((edge) => this.arrive(edge))]),
        }),
      );
    });
  }

  private moreCanCome(tokens: Tokens, join: string): boolean {
    return tokens.some((token) => {
      const edge = this.edge(token.at);
      if (edge?.to === join) return false;
      return this.canReach(edge === undefined ? token.at : edge.to, join, new Set());
    });
  }

  private canReach(from: string, join: string, seen: Set<string>): boolean {
    if (from === join) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    const on = [...this.outgoing(from).map((edge) => edge.to), ...this.boundary(from).map((event) => event.id)];
    return on.some((next) => this.canReach(next, join, seen));
  }

  private arrive(edge: SequenceFlow): Token {
    const target = this.node(edge.to);
    const joins = target?.kind === 'gateway' && (target.gateway === 'parallel' || target.gateway === 'inclusive');
    if (joins && this.incoming(edge.to).length > 1) return { at: edge.id, fired: {}, age: {} };
    if (target?.kind === 'sub-process') return { at: edge.to, inner: this.beginningOf(edge.to), fired: {}, age: {} };
    return { at: edge.to, fired: {}, age: {} };
  }

  private beginningOf(scope: string): Tokens {
    return this.flow.nodes
      .filter((node) => node.scope === scope && node.kind === 'event' && node.position === 'start')
      .map((node) => ({ at: node.id, fired: {}, age: {} }));
  }

  private waysOn(node: FlowNode): readonly (readonly SequenceFlow[])[] {
    const edges = this.outgoing(node.id);
    if (edges.length === 0) return [[]];
    if (node.kind !== 'gateway' || node.gateway === 'parallel') return [edges];
    if (node.gateway !== 'inclusive') return edges.map((edge) => [edge]);
    const free = edges.filter((edge) => !edge.isDefault);
    let subsets: readonly (readonly SequenceFlow[])[] = [[]];
    for (const edge of free) subsets = [...subsets, ...subsets.map((set) => [...set, edge])];
    return [
      ...subsets.filter((set) => set.length > 0),
      ...edges.filter((edge) => edge.isDefault).map((edge) => [edge]),
    ];
  }

  private timersAt(token: Token): readonly { readonly id: string; readonly days: number; readonly most: number }[] {
    const node = this.node(token.at);
    const offers = node?.kind === 'gateway' && node.gateway === 'event-based' ? this.outgoing(token.at) : [];
    const events = [node, ...offers.map((edge) => this.node(edge.to)), ...this.boundary(token.at)];
    return events.flatMap((event) => {
      const timer = event?.kind === 'event' ? timerOf(event) : undefined;
      if (event?.kind !== 'event' || timer === undefined) return [];
      return [{ id: event.id, days: daysOf(timer), most: mostOf(event, timer) }];
    });
  }

  private node(id: string): FlowNode | undefined {
    return this.flow.nodes.find((node) => node.id === id);
  }

  private edge(id: string): SequenceFlow | undefined {
    return this.flow.edges.find((edge) => edge.id === id);
  }

  private outgoing(id: string): readonly SequenceFlow[] {
    return this.flow.edges.filter((edge) => edge.from === id);
  }

  private incoming(id: string): readonly SequenceFlow[] {
    return this.flow.edges.filter((edge) => edge.to === id);
  }

  private boundary(id: string): readonly EventNode[] {
    return this.flow.nodes.filter((node): node is EventNode => node.kind === 'event' && node.attachedTo === id);
  }
}
function paceOf(task: FlowNode & { kind: 'task' }): Happening['pace'] {
  if (task.task === 'receive') return 'outside';
  return task.task === 'user' ? 'people' : 'at-once';
}
function timerOf(event: EventNode): Timer | undefined {
  for (const trigger of event.triggers) if (trigger.type === 'timer') return trigger.timer;
  return undefined;
}
function mostOf(event: EventNode, timer: Timer): number {
  if (event.position !== 'boundary' || event.interrupting) return 1;
  return timer.kind === 'cycle' ? (timer.times ?? Number.POSITIVE_INFINITY) : 1;
}
function daysOf(timer: Timer): number {
  return timer.workingDays === 'unknown' ? 0 : timer.workingDays.most;
}

/** Equal states have equal keys, whatever the order of their tokens. */
export function keyOf(tokens: Tokens): string {
  return JSON.stringify(
    tokens
      .map((token) => [
        token.at,
        sorted(token.fired),
        sorted(token.age),
        token.inner === undefined ? '' : keyOf(token.inner),
      ])
      .map((token) => JSON.stringify(token))
      .sort(),
  );
}
function sorted(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}
