import type { Words } from '../../frame/book.js';
import { actIds } from '../../vocabulary/act.js';
import type { PlainSituation } from './decide.js';

/** A source of numbers from 0 up to 1 that gives the same numbers for the same seed, everywhere. */
export type Random = () => number;

/** Small and fast; good enough to draw situations by the hundred million. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How a situation is drawn. */
export interface Draw {
  /** At most so many facts are left open. */
  readonly unknown: number;
  readonly recipients: number;
}

/** Draws situations over one model's words, from the same few kinds of sender, recipient, purpose and act. */
export function situationDrawer(
  words: Words,
  kinds: number,
  seed: number,
): (random: Random, draw: Draw) => PlainSituation {
  const roles = [...words.roles.keys()];
  const purposes = [...words.purposes.keys()];
  const facts = [...words.facts].map(([name, fact]) => ({
    name,
    own: fact.perRecipient === true,
    values: fact.kind === 'choice' ? Object.keys(fact.values) : [0, 1, 1.5, 2, 3, 5, 8, 30],
  }));
  const first = randomFrom(seed);
  const drawnKinds = Array.from({ length: kinds }, () => ({
    purpose: pickFrom(purposes, first),
    act: pickFrom(actIds, first),
    from: first() < 0.15 ? [pickFrom(roles, first), pickFrom(roles, first)] : [pickFrom(roles, first)],
    to: [pickFrom(roles, first), pickFrom(roles, first), pickFrom(roles, first)],
  }));
  return (random, { unknown, recipients }) => {
    const pick = <T>(values: readonly T[]): T => pickFrom(values, random);
    const open = new Set(Array.from({ length: Math.floor(random() * (unknown + 1)) }, () => pick(facts).name));
    const drawn = (own: boolean): Record<string, string | number> => {
      const values: Record<string, string | number> = {};
      for (const fact of facts)
        if (fact.own === own && !open.has(fact.name)) values[fact.name] = pick<string | number>(fact.values);
      return values;
    };
    const apart = random() < 0.5;
    const { purpose, act, from, to } = pick(drawnKinds);
    const addressed = to.slice(0, 1 + Math.floor(random() * recipients));
    return {
      purpose,
      act,
      from,
      facts: apart ? drawn(false) : { ...drawn(false), ...drawn(true) },
      to: addressed.map((role) => ({ role, facts: apart ? drawn(true) : {} })),
    };
  };
}

function pickFrom<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
