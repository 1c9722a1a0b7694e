import type { Citation } from '../vocabulary/citation.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Cadence } from './duty.js';
import type { Item } from './item.js';

/** A part that an agreement must hold to be clear. */
export type AgreementPart =
  | 'parties'
  | 'expectations'
  | 'actions'
  | 'goals'
  | 'decisions'
  | 'forum'
  | 'childs-view'
  | 'contact'
  | 'review';

/** A part that is asked for, and who says so. */
export interface HeldPart {
  readonly part: AgreementPart;
  readonly cites: readonly Citation[];
}

/** A kind of agreement: what it is for, what it must hold, who must agree, and how often it is looked at again. */
export interface AgreementKind<V extends Ids = Ids> extends Item {
  /** What it is for. Whether a party may take it up is asked of the model for this purpose. */
  readonly purpose: V['purpose'];
  /** The subject of the mandate that puts it in force: whoever may decide it structures the agreement (F2). */
  readonly subject: string;
  /** Roles of which at least one holder is a party. */
  readonly parties: readonly [V['role'], ...V['role'][]];
  /** Every party with one of these roles must agree before it is in force. */
  readonly mustAgree: readonly [V['role'], ...V['role'][]];
  /** Every person who holds one of these roles must be a party and agree; the agreement says how many they are. */
  readonly everyHolder?: readonly [V['role'], ...V['role'][]];
  /** Roles that may end it alone. */
  readonly endedBy: readonly [V['role'], ...V['role'][]];
  readonly holds: readonly [HeldPart, ...HeldPart[]];
  /** How often it is reviewed at the least; left out where the source gives no number. */
  readonly reviewed?: Cadence;
}

/** What a frame asks of another frame's kinds of agreement, beside what they ask themselves. It only ever adds. */
export interface AgreementSupplement<V extends Ids = Ids> extends Item {
  /** The kinds, as `frame/id`; a kind that is not in the model is passed over. */
  readonly supplements: readonly [string, ...string[]];
  readonly mustAgree?: readonly [V['role'], ...V['role'][]];
  readonly everyHolder?: readonly [V['role'], ...V['role'][]];
  readonly holds?: readonly [HeldPart, ...HeldPart[]];
  readonly reviewed?: Cadence;
}

/** A kind of agreement, or what a frame asks of kinds that others define. */
export type AgreementTemplate<V extends Ids = Ids> = AgreementKind<V> | AgreementSupplement<V>;
