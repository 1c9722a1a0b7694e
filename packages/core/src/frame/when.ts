import type { Act } from '../vocabulary/act.js';
import type { ChannelTraits } from '../vocabulary/channel.js';
import type { StandardFact, StandardFacts } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Side } from '../vocabulary/role.js';

/** One value, any of several, or anything but these. */
export type OneOf<Value extends string> = Value | readonly Value[] | { readonly not: Value | readonly Value[] };

/** Bounds on a number; all that are given must hold. */
export interface NumberRange {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly moreThan?: number;
  readonly lessThan?: number;
}

/**
 * A closed pattern over situations. Every key that is given must hold; `any` holds if one of its patterns does; `not`
 * holds if its pattern does not. A role matches whoever holds it or a member of it.
 */
export interface When<V extends Ids = Ids> extends WhenFacts {
  readonly purpose?: OneOf<V['purpose']>;
  /** An aim that the purpose serves. */
  readonly aim?: OneOf<string>;
  readonly act?: OneOf<Act>;
  readonly from?: OneOf<V['role']>;
  readonly to?: OneOf<V['role']>;
  readonly fromSide?: OneOf<Side>;
  readonly toSide?: OneOf<Side>;
  /** Facts that a frame declares. */
  readonly facts?: { readonly [F in V['fact']]?: OneOf<string> | NumberRange };
  readonly any?: readonly When<V>[];
  readonly not?: When<V>;
}

/** Conditions on the facts that every model knows. */
export type WhenFacts = { readonly [F in StandardFact]?: OneOf<StandardFacts[F]> };

/** Channels by their traits. Every key that is given must hold. */
export interface ChannelPattern<V extends Ids = Ids> {
  readonly channel?: OneOf<V['channel']>;
  readonly mode?: OneOf<ChannelTraits['mode']>;
  readonly presence?: OneOf<ChannelTraits['presence']>;
  readonly timing?: OneOf<ChannelTraits['timing']>;
  readonly assurance?: OneOf<ChannelTraits['assurance']>;
  readonly owner?: OneOf<ChannelTraits['owner']>;
  readonly closeness?: NumberRange;
  readonly effort?: NumberRange;
  readonly keepsRecord?: boolean;
  readonly allowsReply?: boolean;
  readonly any?: readonly ChannelPattern<V>[];
  readonly not?: ChannelPattern<V>;
}

/** The channels that a rule speaks of: named, described by their traits, or every one. */
export type ChannelChoice<V extends Ids = Ids> = readonly V['channel'][] | ChannelPattern<V> | 'every-channel';
