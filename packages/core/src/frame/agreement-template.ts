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

/** A kind of agreement: what it must hold, who must agree, and how often it is looked at again. */
export interface AgreementTemplate<V extends Ids = Ids> extends Item {
  readonly parties: readonly [V['role'], ...V['role'][]];
  /** Every holder of these roles among the parties must agree before it is in force. */
  readonly mustAgree: readonly [V['role'], ...V['role'][]];
  readonly holds: readonly [AgreementPart, ...AgreementPart[]];
  readonly reviewed: Cadence;
}
