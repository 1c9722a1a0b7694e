import type { ChannelFinding } from '../engine/answer.js';
import type { Ground } from '../engine/decision.js';
import type { Diagram, Leaf } from '../engine/diagram.js';
import type { Engine } from '../engine/engine.js';
import type { Entry } from '../engine/entry.js';
import { leavesOf, type SituationClass, situationClasses } from '../engine/sweep.js';
import { levels } from '../frame/frame.js';
import { type CompositionIssue, issue } from './issues.js';
import { type ClosedWay, checkRights, type RightLimits } from './prove-rights.js';

/** What holds over the whole situation space, or where it does not. */
export interface Proof {
  readonly issues: readonly CompositionIssue[];
  /** The law's limits on each right, by the right's full id. */
  readonly limits: RightLimits;
}

/**
 * Walks every kind of situation once and finds what no rule may do: close every channel, forbid what a must keeps open,
 * contradict another authority of the same level, take a right away.
 */
export function prove(engine: Engine): Proof {
  if (!engine.entries.some(canClose)) return { issues: [], limits: new Map() };
  const found = new Map<string, CompositionIssue>();
  const closed: ClosedWay[] = [];
  const seenLeaves = new Set<Diagram>();
  const closing = new ClosingDiagrams();
  for (const kind of situationClasses(engine, canClose)) {
    leavesOf(
      kind.diagram,
      (leaf, way) => {
        for (const one of clashesIn(leaf, exampleOf(kind, way, engine), engine)) found.set(keyOf(one), one);
      },
      seenLeaves,
    );
    if (!closing.has(kind.diagram)) continue;
    leavesOf(kind.diagram, (leaf, way) => {
      if (isClosed(leaf)) closed.push({ kind, leaf, example: exampleOf(kind, way, engine), way: new Map(way) });
    });
  }
  const rights = checkRights(closed, engine);
  return {
    issues: [...found.values(), ...rights.issues].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    limits: rights.limits,
  };
}

/** Only a rule that forbids or advises against something can break what is proved. */
function canClose(entry: Entry): boolean {
  return entry.kind === 'rule' && (entry.rule.forbid !== undefined || entry.rule.discourage !== undefined);
}

function keyOf(one: CompositionIssue): string {
  const { example: _example, ...params } = one.params;
  return [one.code, ...one.path, JSON.stringify(params)].join(' ');
}

/** Which diagrams lead to an answer that closes every channel; each node is looked at once. */
class ClosingDiagrams {
  readonly #known = new Map<Diagram, boolean>();

  has(diagram: Diagram): boolean {
    const known = this.#known.get(diagram);
    if (known !== undefined) return known;
    const closes = diagram.kind === 'leaf' ? isClosed(diagram) : diagram.next.some((next) => this.has(next));
    this.#known.set(diagram, closes);
    return closes;
  }
}

/** Every channel that could be used is forbidden. */
function isClosed(leaf: Leaf): boolean {
  const fit = leaf.answer.channels.filter((channel) => channel.verdict !== 'unfit');
  return fit.length > 0 && fit.every((channel) => channel.verdict === 'forbidden');
}

function clashesIn(leaf: Leaf, example: string, engine: Engine): CompositionIssue[] {
  return leaf.answer.channels.flatMap((finding, index) => {
    const channel = engine.channels[index]?.id ?? '';
    return [...floorsIn(finding, channel, example), ...contradictionsIn(finding, channel, example)];
  });
}

/** A must that keeps a channel open is a floor: a level below may not forbid it, nor advise against it. */
function floorsIn(finding: ChannelFinding, channel: string, example: string): CompositionIssue[] {
  if (finding.verdict !== 'forbidden' && finding.verdict !== 'discouraged') return [];
  return pairs(finding.inFavour, finding.because).flatMap(([floor, against]) =>
    floor.rule?.force === 'must' && heightOf(against) > heightOf(floor)
      ? [issue('floor-forbidden', placeOf(against), { id: against.id, floor: floor.id, channel, example })]
      : [],
  );
}

function contradictionsIn(finding: ChannelFinding, channel: string, example: string): CompositionIssue[] {
  if (finding.verdict !== 'forbidden') return [];
  return pairs(finding.inFavour, finding.because).flatMap(([open, closed]) => {
    if (heightOf(open) !== heightOf(closed) || open.rule?.frame === closed.rule?.frame) return [];
    const params = { id: closed.id, other: open.id, channel, level: closed.rule?.level ?? '', example };
    return [issue('contradiction-at-level', placeOf(closed), params)];
  });
}

function pairs(a: readonly Ground[], b: readonly Ground[]): (readonly [Ground, Ground])[] {
  return a.flatMap((one) => b.map((other) => [one, other] as const));
}

function heightOf(ground: Ground): number {
  return ground.rule === undefined ? -1 : levels.indexOf(ground.rule.level);
}

/** The path of the rule that an issue is about. */
export function placeOf(ground: Ground): readonly string[] {
  const frame = ground.rule?.frame ?? '';
  return [frame, 'rules', ground.id.slice(frame.length + 1)];
}

/** One situation of a class, in words that a reader can try: `purpose=conflict act=talk …`. */
function exampleOf(kind: SituationClass, way: ReadonlyMap<number, number>, engine: Engine): string {
  const facts = [...way].map(([fact, value]) => {
    const slot = engine.space.slots[fact];
    return `${slot?.name}=${slot?.valueAt(value)}`;
  });
  return [
    `purpose=${kind.purposes[0]}`,
    `act=${kind.acts[0]}`,
    `from=${kind.from[0]}`,
    `to=${kind.to[0]}`,
    ...facts,
  ].join(' ');
}
