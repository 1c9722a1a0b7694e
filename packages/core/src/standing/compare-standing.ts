import type { Model } from '../compose/model.js';
import type { Ground } from '../engine/decision.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import { type Standing, standing } from './standing.js';

/** One thing that two roles have alike, or that one of them has. */
export interface StandingPoint {
  readonly of: 'right' | 'mandate' | 'duty' | 'knowledge' | 'party';
  /** Who says so; `null` for being a party, which the vocabulary says. */
  readonly ground: Ground | null;
}

/** What is equal between two roles, and what differs: of equal worth, not equally placed. */
export interface StandingComparison<V extends Ids = Ids> {
  readonly kind: 'standing-comparison';
  readonly a: { readonly role: V['role']; readonly name: Text };
  readonly b: { readonly role: V['role']; readonly name: Text };
  readonly equal: readonly StandingPoint[];
  readonly onlyA: readonly StandingPoint[];
  readonly onlyB: readonly StandingPoint[];
}

/**
 * Answers what two roles have alike, what differs, and who says so.
 *
 * Rights are held alike by every party; mandates, duties and knowledge follow the role. An unknown role throws an
 * `UnknownWordError`. Claim R4.
 *
 * @example
 * ```ts
 * import { compareStanding, defaultModel } from '@samarbejde/core';
 *
 * const compared = compareStanding(defaultModel('2026-11-24'), 'parent', 'teacher');
 * compared.equal.some((point) => point.of === 'right'); // => true
 * compared.onlyA.some((point) => point.of === 'right'); // => false
 * ```
 */
export function compareStanding<V extends Ids>(
  model: Model<V>,
  roleA: NoInfer<V>['role'],
  roleB: NoInfer<V>['role'],
): StandingComparison<V> {
  const a = standing(model, roleA);
  const b = standing(model, roleB);
  const pointsA = pointsOf(a);
  const pointsB = pointsOf(b);
  return deepFreeze({
    kind: 'standing-comparison',
    a: { role: roleA, name: a.name },
    b: { role: roleB, name: b.name },
    equal: pointsA.filter((point) => has(pointsB, point)),
    onlyA: pointsA.filter((point) => !has(pointsB, point)),
    onlyB: pointsB.filter((point) => !has(pointsA, point)),
  });
}

function pointsOf(one: Standing): readonly StandingPoint[] {
  return [
    ...(one.party ? [{ of: 'party' as const, ground: null }] : []),
    ...one.rights.map(({ ground }) => ({ of: 'right' as const, ground })),
    ...one.mandates.map(({ ground }) => ({ of: 'mandate' as const, ground })),
    ...one.duties.map(({ ground }) => ({ of: 'duty' as const, ground })),
    ...one.knowledge.map(({ ground }) => ({ of: 'knowledge' as const, ground })),
  ];
}

function has(points: readonly StandingPoint[], wanted: StandingPoint): boolean {
  return points.some((point) => point.of === wanted.of && point.ground?.id === wanted.ground?.id);
}
