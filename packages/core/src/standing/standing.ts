import { engineOf, type Model } from '../compose/model.js';
import { holdsRight } from '../compose/prove-rights.js';
import { NEVER } from '../engine/conditions.js';
import type { Ground } from '../engine/decision.js';
import type { Engine } from '../engine/engine.js';
import { groundOf } from '../engine/entry.js';
import { unknownWord } from '../engine/unknown-word.js';
import type { PlacedItem } from '../frame/book.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Action } from '../frame/mandate.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Setting, Side } from '../vocabulary/role.js';
import type { Text } from '../vocabulary/text.js';
import { type PositionInSetting, positionOf } from './position.js';

/** A right that a role holds, and what law limits it by. */
export interface HeldRight {
  readonly ground: Ground;
  readonly limitedBy: readonly Ground[];
}

/** A mandate that a role has, or that is expressly not its own. */
export interface HeldMandate {
  readonly ground: Ground;
  readonly action: Action;
  readonly subjects: readonly string[];
  readonly answer: 'yes' | 'no';
}

/** A duty that a role may come to owe. */
export interface HeldDuty {
  readonly ground: Ground;
  /** Owed by the role as such, or when it is the sender or the recipient. */
  readonly as: 'role' | 'sender' | 'recipient';
}

/** What a role knows, has an interest in, or sees from its own place. */
export interface HeldKnowledge {
  readonly ground: Ground;
  readonly kind: 'knowledge' | 'interest' | 'perspective';
  readonly of: Text;
}

/** Where a role stands: what it holds alike with others, and what is its own. */
export interface Standing<V extends Ids = Ids> {
  readonly kind: 'standing';
  readonly role: V['role'];
  readonly name: Text;
  readonly side: Side;
  /** A party of the cooperation, of equal worth with every other. */
  readonly party: boolean;
  /** `null` where no setting was given, or no frame speaks of the role in it. */
  readonly position: PositionInSetting | null;
  readonly rights: readonly HeldRight[];
  readonly mandates: readonly HeldMandate[];
  readonly duties: readonly HeldDuty[];
  readonly knowledge: readonly HeldKnowledge[];
}

/**
 * Answers what a role's part is: its rights with the limits that law sets, its mandates, the duties it may come to owe,
 * what it knows, and what it is in a setting.
 *
 * What holds for a group holds for its members. An unknown role throws an `UnknownWordError`. Claims R1, R4, R7, R8, P8.
 *
 * @example
 * ```ts
 * import { defaultModel, standing } from '@samarbejde/core';
 *
 * const child = standing(defaultModel('2026-11-24'), 'child', 'school');
 * child.position?.position; // => 'pupil'
 * child.party; // => true
 * ```
 */
export function standing<V extends Ids>(model: Model<V>, role: NoInfer<V>['role'], setting?: Setting): Standing<V> {
  const known = model.words.roles.get(role);
  if (known === undefined) throw unknownWord('role', role, model.words.roles.keys());
  const { rights, mandates, duties, knowledge } = model.items;
  const engine = engineOf(model);
  const isHeld = (holders: readonly string[]): boolean => holders.some((holder) => known.groups.includes(holder));
  return deepFreeze({
    kind: 'standing',
    role,
    name: known.name,
    side: known.side,
    party: known.party,
    position: setting === undefined ? null : positionOf(model, role, setting),
    rights: rights
      .filter((right) => holdsRight(right, role, engine))
      .map((right) => ({ ground: groundOf(right), limitedBy: model.limits.get(right.id) ?? [] })),
    mandates: mandates
      .filter((mandate) => isHeld(mandate.holders))
      .map((mandate) => ({
        ground: groundOf(mandate),
        action: mandate.action,
        subjects: mandate.subjects ?? [],
        answer: mandate.answer,
      })),
    duties: duties.flatMap((duty) => heldDuty(engine, duty, role, known.groups)),
    knowledge: knowledge
      .filter(({ holders }) => (holders === 'every-party' ? known.party : isHeld(holders)))
      .map((one) => ({ ground: groundOf(one), kind: one.kind, of: one.of })),
  });
}

function heldDuty(engine: Engine, duty: PlacedItem<'duties'>, role: string, groups: readonly string[]): HeldDuty[] {
  const { by } = duty;
  if (by !== 'sender' && by !== 'recipient') return groups.includes(by) ? [{ ground: groundOf(duty), as: 'role' }] : [];
  const part = by === 'sender' ? 'from' : 'to';
  return canBe(engine, duty, part, role) ? [{ ground: groundOf(duty), as: by }] : [];
}

/** Whether some situation with the role in that part brings the duty about. */
function canBe(engine: Engine, duty: PlacedItem<'duties'>, part: 'from' | 'to', role: string): boolean {
  const { purpose, act, from, to } = engine.groupings;
  const own = engine.groupings[part].answers[engine.groupings[part].groupOf.get(role) ?? -1] ?? new Uint8Array();
  const others = (part === 'from' ? to : from).answers;
  return purpose.answers.some((p) =>
    act.answers.some((a) =>
      others.some((other) => {
        const answers = { purpose: p, act: a, from: part === 'from' ? own : other, to: part === 'to' ? own : other };
        return engine.conditionOf(duty.when, answers) !== NEVER;
      }),
    ),
  );
}
