import type { Act } from '../vocabulary/act.js';
import type { Language, Reach, StandardFact, StandardFacts } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';

/** The standard facts of the communication itself; `reach` and `language` belong to each recipient. */
export type SharedFacts = { readonly [F in Exclude<StandardFact, 'reach' | 'language'>]?: StandardFacts[F] };

/** Values of facts that a frame declares, by name. */
export type DeclaredFacts<V extends Ids = Ids> = { readonly [F in V['fact']]?: string | number };

/** Somebody who is addressed. What is not given here is taken from the situation. */
export interface Recipient<V extends Ids = Ids> {
  readonly role: V['role'];
  readonly reach?: Reach;
  readonly language?: Language;
  readonly facts?: DeclaredFacts<V>;
}

/**
 * One communication: what for, doing what, from whom, to whom, and what is known about it. A fact that is left out is
 * unknown, which is not the same as no. A situation kept in a variable wants `as const` or `satisfies Situation<…>`.
 */
export interface Situation<V extends Ids = Ids> extends SharedFacts {
  readonly purpose: V['purpose'];
  readonly act: Act;
  /** The sender's role, or roles: a person may hold several at once. */
  readonly from: V['role'] | readonly V['role'][];
  readonly to: readonly (V['role'] | Recipient<V>)[];
  /** Holds for every recipient that has none of its own. */
  readonly reach?: Reach;
  readonly language?: Language;
  readonly facts?: DeclaredFacts<V>;
}

/** A recipient with everything that the situation says of all of them filled in. */
export function recipientsOf<V extends Ids>(
  situation: Pick<Situation<V>, 'to' | 'reach' | 'language'>,
): readonly Recipient<V>[] {
  const { reach, language } = situation;
  const shared = { ...(reach === undefined ? {} : { reach }), ...(language === undefined ? {} : { language }) };
  return situation.to.map((one) => (typeof one === 'string' ? { role: one, ...shared } : { ...shared, ...one }));
}

/** The sender's roles as a list. */
export function sendersOf(situation: { readonly from: string | readonly string[] }): readonly string[] {
  return typeof situation.from === 'string' ? [situation.from] : situation.from;
}
