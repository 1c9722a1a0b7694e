import * as fc from 'fast-check';
import type { Flow } from '../../flow.js';
import {
  begin,
  type Drawing,
  end,
  event,
  gateway,
  group,
  many,
  on,
  person,
  receive,
  service,
  sketch,
  terminate,
  timer,
} from './flow-sketch.js';

/** A piece of a flow, before its nodes have names. */
type Piece =
  | { readonly is: 'task'; readonly by: 'person' | 'service' | 'receive' | 'many' }
  | { readonly is: 'row'; readonly parts: readonly Piece[] }
  | {
      readonly is: 'split';
      readonly by: 'exclusive' | 'parallel' | 'inclusive';
      readonly joined: 'exclusive' | 'parallel' | 'inclusive';
      readonly hasDefault: boolean;
      readonly parts: readonly Piece[];
    }
  | { readonly is: 'loop'; readonly part: Piece }
  | { readonly is: 'first'; readonly part: Piece; readonly late: Piece; readonly days: string }
  | { readonly is: 'wait'; readonly days: string }
  | { readonly is: 'stop'; readonly part: Piece }
  | {
      readonly is: 'timed';
      readonly on: 'person' | 'receive' | 'group';
      readonly part: Piece;
      readonly late: Piece;
      readonly raw: string;
      readonly interrupting: boolean;
    };

const DAYS = ['P1D', 'P2D', 'P3D'];

const { piece } = fc.letrec<{ piece: Piece }>((tie) => {
  const task = fc.record({
    is: fc.constant('task' as const),
    by: fc.constantFrom('person', 'person', 'service', 'service', 'receive', 'many'),
  });
  const join = fc.constantFrom('exclusive', 'parallel', 'inclusive');
  return {
    piece: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      { arbitrary: task, weight: 4 },
      { arbitrary: fc.record({ is: fc.constant('wait' as const), days: fc.constantFrom(...DAYS) }), weight: 1 },
      {
        arbitrary: fc.record({
          is: fc.constant('row' as const),
          parts: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
        }),
        weight: 5,
      },
      {
        arbitrary: fc
          .record({
            is: fc.constant('split' as const),
            by: join,
            other: join,
            isOdd: fc.nat(5),
            hasDefault: fc.boolean(),
            parts: fc.array(tie('piece'), { minLength: 2, maxLength: 3 }),
          })
          .map(({ other, isOdd, ...split }) => ({ ...split, joined: isOdd === 0 ? other : split.by })),
        weight: 5,
      },
      { arbitrary: fc.record({ is: fc.constant('loop' as const), part: tie('piece') }), weight: 1 },
      {
        arbitrary: fc.record({
          is: fc.constant('first' as const),
          part: tie('piece'),
          late: tie('piece'),
          days: fc.constantFrom(...DAYS),
        }),
        weight: 1,
      },
      { arbitrary: fc.record({ is: fc.constant('stop' as const), part: tie('piece') }), weight: 1 },
      {
        arbitrary: fc.record({
          is: fc.constant('timed' as const),
          on: fc.constantFrom('person', 'receive', 'group'),
          part: tie('piece'),
          late: tie('piece'),
          raw: fc.constantFrom('P1D', 'P2D', 'R2/P1D', 'R1/P2D'),
          interrupting: fc.boolean(),
        }),
        weight: 3,
      },
    ),
  };
});

/** Small flows of every shape, well built and badly built. */
export const randomFlow: fc.Arbitrary<Flow> = piece.map((drawn) => {
  const pen = new Pen();
  const nodes: Record<string, Drawing[string]> = { start: begin, finish: end };
  pen.draw(nodes, drawn, ['start'], 'finish');
  return sketch(nodes, ...pen.paths);
});

class Pen {
  readonly paths: string[] = [];
  private count = 0;

  /** Draws a piece between what leads to it and what follows it. */
  draw(nodes: Record<string, Drawing[string]>, drawn: Piece, from: readonly string[], to: string): void {
    const name = this.name(drawn.is);
    if (drawn.is === 'row') return this.drawRow(nodes, drawn.parts, from, to);
    if (drawn.is === 'task') this.one(nodes, name, taskBy(drawn.by), from, to);
    if (drawn.is === 'wait') this.one(nodes, name, event('catch', timer('duration', drawn.days)), from, to);
    if (drawn.is === 'split') this.drawSplit(nodes, name, drawn, from, to);
    if (drawn.is === 'loop') this.drawLoop(nodes, name, drawn.part, from, to);
    if (drawn.is === 'first') this.drawFirst(nodes, name, drawn, from, to);
    if (drawn.is === 'stop') this.drawStop(nodes, name, drawn.part, from, to);
    if (drawn.is === 'timed') this.drawTimed(nodes, name, drawn, from, to);
  }

  private one(
    nodes: Record<string, Drawing[string]>,
    name: string,
    node: Drawing[string],
    from: readonly string[],
    to: string,
  ): void {
    nodes[name] = node;
    this.link(from, name);
    this.link([name], to);
  }

  private drawRow(
    nodes: Record<string, Drawing[string]>,
    parts: readonly Piece[],
    from: readonly string[],
    to: string,
  ): void {
    let before = from;
    for (const [index, part] of parts.entries()) {
      if (index === parts.length - 1) return this.draw(nodes, part, before, to);
      const between = this.name('then');
      nodes[between] = gateway('exclusive');
      this.draw(nodes, part, before, between);
      before = [between];
    }
  }

  private drawSplit(
    nodes: Record<string, Drawing[string]>,
    name: string,
    split: Piece & { is: 'split' },
    from: readonly string[],
    to: string,
  ): void {
    nodes[name] = gateway(split.by);
    nodes[`${name}-join`] = gateway(split.joined);
    this.link(from, name);
    for (const [index, part] of split.parts.entries()) {
      const via = this.name('way');
      nodes[via] = gateway('exclusive');
      this.link([name], via, split.by === 'inclusive' && split.hasDefault && index === 0 ? '*' : '>');
      this.draw(nodes, part, [via], `${name}-join`);
    }
    this.link([`${name}-join`], to);
  }

  private drawLoop(
    nodes: Record<string, Drawing[string]>,
    name: string,
    part: Piece,
    from: readonly string[],
    to: string,
  ): void {
    nodes[name] = gateway('exclusive');
    nodes[`${name}-again`] = gateway('exclusive');
    this.link(from, name);
    this.draw(nodes, part, [name], `${name}-again`);
    this.link([`${name}-again`], name);
    this.link([`${name}-again`], to);
  }

  private drawFirst(
    nodes: Record<string, Drawing[string]>,
    name: string,
    first: Piece & { is: 'first' },
    from: readonly string[],
    to: string,
  ): void {
    nodes[name] = gateway('event-based');
    nodes[`${name}-answer`] = receive;
    nodes[`${name}-late`] = event('catch', timer('duration', first.days));
    this.link(from, name);
    this.link([name], `${name}-answer`);
    this.link([name], `${name}-late`);
    this.draw(nodes, first.part, [`${name}-answer`], to);
    this.draw(nodes, first.late, [`${name}-late`], to);
  }

  /** Beside a piece, a way that ends everything. */
  private drawStop(
    nodes: Record<string, Drawing[string]>,
    name: string,
    part: Piece,
    from: readonly string[],
    to: string,
  ): void {
    nodes[name] = gateway('parallel');
    nodes[`${name}-alarm`] = gateway('exclusive');
    nodes[`${name}-all`] = event('end', terminate);
    nodes[`${name}-no`] = end;
    this.link(from, name);
    this.link([name], `${name}-alarm`);
    this.link([`${name}-alarm`], `${name}-all`);
    this.link([`${name}-alarm`], `${name}-no`);
    this.draw(nodes, part, [name], to);
  }

  private drawTimed(
    nodes: Record<string, Drawing[string]>,
    name: string,
    timed: Piece & { is: 'timed' },
    from: readonly string[],
    to: string,
  ): void {
    const late = `${name}-late`;
    if (timed.on === 'group') {
      const inside: Record<string, Drawing[string]> = { [`${name}-in`]: begin, [`${name}-out`]: end };
      this.draw(inside, timed.part, [`${name}-in`], `${name}-out`);
      this.one(nodes, name, group(inside), from, to);
    } else this.one(nodes, name, timed.on === 'person' ? person : receive, from, to);
    nodes[late] = on(name, timer(timed.raw.startsWith('R') ? 'cycle' : 'duration', timed.raw), timed.interrupting);
    if (timed.interrupting) return this.draw(nodes, timed.late, [late], to);
    nodes[`${name}-done`] = end;
    this.draw(nodes, timed.late, [late], `${name}-done`);
  }

  private link(from: readonly string[], to: string, sign = '>'): void {
    for (const one of from) this.paths.push(`${one} ${sign} ${to}`);
  }

  private name(kind: string): string {
    this.count += 1;
    return `${kind}${this.count}`;
  }
}

function taskBy(by: (Piece & { is: 'task' })['by']): Drawing[string] {
  if (by === 'person') return person;
  if (by === 'many') return many(service);
  return by === 'service' ? service : receive;
}
