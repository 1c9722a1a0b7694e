import type { ChannelFinding } from '../engine/answer.js';
import { ALWAYS, NEVER } from '../engine/conditions.js';
import type { Ground } from '../engine/decision.js';
import type { Leaf } from '../engine/diagram.js';
import type { Engine } from '../engine/engine.js';
import type { SituationClass } from '../engine/sweep.js';
import type { PlacedItem } from '../frame/book.js';
import { type CompositionIssue, issue } from './issues.js';
import { pathOf } from './parameters.js';

/** Situations in which every channel that could be used is forbidden. */
export interface ClosedWay {
  readonly kind: SituationClass;
  readonly leaf: Leaf;
  readonly example: string;
  /** The facts on the way there, by number, and their values. */
  readonly way: ReadonlyMap<number, number>;
}

/** The musts of law that limit a right, by the right's full id. */
export type RightLimits = ReadonlyMap<string, readonly Ground[]>;

/** Only a must of law may close every channel; anything else takes a right away, or leaves nobody a way. */
export function checkRights(
  closed: readonly ClosedWay[],
  engine: Engine,
): { issues: readonly CompositionIssue[]; limits: RightLimits } {
  const limits = new Map<string, Set<Ground>>();
  const issues = new Map<string, CompositionIssue>();
  for (const way of closed) {
    const covering = engine.book.items.rights.filter((right) => covers(right, way, engine));
    const closers = way.leaf.answer.channels.filter((channel) => channel.verdict === 'forbidden');
    const unlawful = closers.filter((channel) => !isLawful(channel)).flatMap((channel) => channel.because);
    if (unlawful.length === 0) {
      for (const right of covering) {
        const known = limits.get(right.id) ?? new Set<Ground>();
        for (const ground of closers.flatMap((channel) => channel.because.filter(isLaw))) known.add(ground);
        limits.set(right.id, known);
      }
      continue;
    }
    const by = [...new Set(unlawful.map((ground) => ground.id))].sort();
    const { example } = way;
    const told = covering.map((right) =>
      issue('right-taken-away', pathOf(right, 'rights'), { id: right.id, by, example }),
    );
    for (const one of told.length > 0 ? told : [issue('everything-forbidden', [], { by, example })]) {
      const key = `${one.code} ${one.params['id'] ?? ''} ${by.join(' ')}`;
      if (!issues.has(key)) issues.set(key, one);
    }
  }
  const sorted = [...limits].map(([id, grounds]) => [id, [...grounds].sort((a, b) => (a.id < b.id ? -1 : 1))] as const);
  return { issues: [...issues.values()], limits: new Map(sorted) };
}

function isLawful(channel: ChannelFinding): boolean {
  return channel.because.some(isLaw);
}

function isLaw(ground: Ground): boolean {
  return ground.rule?.level === 'law' && ground.rule.force === 'must';
}

function covers(right: PlacedItem<'rights'>, way: ClosedWay, engine: Engine): boolean {
  if (right.protects === undefined) return false;
  if (!way.kind.from.some((role) => holdsRight(right, role, engine))) return false;
  let condition = engine.conditionOf(right.protects, way.kind.answers);
  for (const [fact, value] of [...way.way].sort(([a], [b]) => a - b)) {
    condition = engine.conditions.given(condition, fact, value);
  }
  // A fact that the diagram did not ask about may still matter to the right: then some situation here is covered.
  return condition === ALWAYS || condition !== NEVER;
}

/** Whether a role holds a right: as a party, or as one of the holders or a member of one. */
export function holdsRight(
  right: { readonly holders: 'every-party' | readonly string[] },
  role: string,
  engine: { readonly book: Engine['book'] },
): boolean {
  const known = engine.book.words.roles.get(role);
  if (known === undefined) return false;
  if (right.holders === 'every-party') return known.party;
  return right.holders.some((holder) => known.groups.includes(holder));
}
