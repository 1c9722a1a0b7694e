import type { Model } from '../compose/model.js';
import type { Decision, Ground } from '../engine/decision.js';
import { groundOf } from '../engine/entry.js';
import { replacedBy } from '../engine/replacement.js';
import type { PlacedItem } from '../frame/book.js';
import { allows, isNegated, namedIn } from '../frame/one-of.js';
import type { EventPattern } from '../frame/requirement.js';
import { type Act, actIds } from '../vocabulary/act.js';
import { standardFactIds } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { Communication } from './communication.js';
import { decide } from './decide.js';
import { matchEvent } from './event-matcher.js';
import { recipientsOf, type Situation, sendersOf } from './situation.js';
import { usable } from './usable.js';

/** Whom a requirement sends the sender to before somebody whom rules hold them back from. */
export interface TurnFirst<V extends Ids = Ids> {
  readonly role: V['role'];
  readonly name: Text;
  readonly act: Act;
  /** The requirement that says so. */
  readonly because: readonly Ground[];
  readonly decision: Decision<V>;
  /** The first-ranked channel that may be used; `null` when none is left. */
  readonly channel: V['channel'] | null;
  /** What to try next, in order. */
  readonly fallbacks: readonly V['channel'][];
}

/**
 * Whom to turn to first, by the requirements of the model: where it holds that nobody does what is held back before
 * turning to somebody else, that is whom the sender can turn to now.
 */
export function turnFirst<V extends Ids>(
  model: Model<V>,
  matter: Omit<Situation<NoInfer<V>>, 'act' | 'to'>,
  heldBack: readonly Situation<V>[],
): readonly TurnFirst<V>[] {
  if (heldBack.length === 0) return [];
  const found = new Map<string, TurnFirst<V>>();
  const { requirements } = model.items;
  const replaced = new Set(requirements.flatMap((one) => replacedBy(one, requirements)));
  for (const requirement of requirements.filter((_, index) => !replaced.has(index))) {
    for (const one of firstsBy(model, requirement, matter, heldBack)) {
      const key = `${one.role} ${one.act}`;
      const known = found.get(key);
      found.set(key, known === undefined ? one : { ...known, because: [...known.because, ...one.because] });
    }
  }
  return [...found.values()];
}

function firstsBy<V extends Ids>(
  model: Model<V>,
  requirement: PlacedItem<'requirements'>,
  matter: Omit<Situation<V>, 'act' | 'to'>,
  heldBack: readonly Situation<V>[],
): readonly TurnFirst<V>[] {
  const { pattern } = requirement;
  if (pattern.kind !== 'precedence') return [];
  const { a, b } = pattern;
  if (a.to === undefined || isNegated(a.to) || heldBack.every((one) => matches(model, b, one) !== 'yes')) return [];
  const [act = 'inform'] = actIds.filter((one) => a.act !== undefined && allows(a.act, one));
  // What is known of how to reach the one says nothing of the other.
  const { reach: _reach, language: _language, ...rest } = matter;
  return namedIn(a.to).flatMap((role) => {
    const name = model.words.roles.get(role)?.name;
    const situation = { ...rest, act, to: [role] };
    if (name === undefined || matches(model, a, situation) === 'no') return [];
    const decision = decide(model, situation);
    const [channel, ...fallbacks] = usable(decision).map((one) => one.channel);
    return { role, name, act, because: [groundOf(requirement)], decision, channel: channel ?? null, fallbacks };
  });
}

function matches<V extends Ids>(model: Model<V>, pattern: EventPattern, situation: Situation<V>) {
  const recipients = recipientsOf(situation);
  const facts = standardFactIds.flatMap((fact) => {
    const own = fact === 'reach' || fact === 'language' ? recipients[0]?.[fact] : situation[fact];
    return own === undefined ? [] : [[fact, own] as const];
  });
  const communication: Communication = {
    purpose: situation.purpose,
    act: situation.act,
    from: sendersOf(situation),
    to: recipients.map((one) => one.role),
    facts: { ...situation.facts, ...recipients[0]?.facts, ...Object.fromEntries(facts) },
  };
  return matchEvent<Ids>(model, pattern, communication);
}
