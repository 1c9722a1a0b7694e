import type { Act } from './act.js';
import type { Addressing, Reach } from './fact.js';
import type { Side } from './role.js';
import type { Term } from './term.js';

/** Talk or writing. */
export type Mode = 'oral' | 'written';
/** In the same room or not. */
export type Presence = 'in-person' | 'remote';
/** How soon it is heard or read: at once, the same day or so, later. */
export type Timing = 'live' | 'prompt' | 'slow';
/** How sure one is of who reads and writes: none, low, substantial, high. */
export type Assurance = 'none' | 'low' | 'substantial' | 'high';
/** Whose it is: the school's, a public body's, a private firm's. */
export type Owner = 'school' | 'public' | 'private';

/** The traits that rules speak of. */
export interface ChannelTraits {
  readonly mode: Mode;
  readonly presence: Presence;
  readonly timing: Timing;
  readonly assurance: Assurance;
  readonly owner: Owner;
  /** How close it brings people: 0 is a notice on a board, 10 is a visit to the home. */
  readonly closeness: number;
  /** What it costs the people who use it: 0 is nothing, 10 is an evening. */
  readonly effort: number;
}

/** What a channel can do; whether it fits a situation follows from these alone. */
export interface ChannelCapabilities<Purpose extends string = string> {
  readonly addressing: readonly [Addressing, ...Addressing[]];
  readonly allowsReply: boolean;
  readonly keepsRecord: boolean;
  /** The sides that can open it. */
  readonly openedBy: readonly [Side, ...Side[]];
  /** The sides that it can be addressed to. */
  readonly addressedTo: readonly [Side, ...Side[]];
  /** The recipients that it reaches. */
  readonly reaches: readonly [Reach, ...Reach[]];
  /** The acts that it can carry; left out when it can carry all. */
  readonly acts?: readonly [Act, ...Act[]];
  /** The purposes that it is dedicated to; left out when it carries any. */
  readonly dedicatedTo?: readonly [Purpose, ...Purpose[]];
}

/** A way to reach each other. */
export interface ChannelDefinition<Purpose extends string = string>
  extends Term,
    ChannelTraits,
    ChannelCapabilities<Purpose> {}
