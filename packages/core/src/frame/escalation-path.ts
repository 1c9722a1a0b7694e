import type { Within } from '../time/within.js';
import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { ParameterDeadline } from './duty.js';
import type { Item } from './item.js';
import type { When } from './when.js';

/** One step of a path: who meets whom, by which acts, and by when. */
export interface PathStep<V extends Ids = Ids> {
  readonly id: string;
  readonly title: Text;
  /** The roles that take part in the step. */
  readonly parties: readonly [V['role'], ...V['role'][]];
  readonly acts: readonly [Act, ...Act[]];
  /** By when the step is to be taken, counted from when the case came to it. */
  readonly within?: Within | ParameterDeadline;
  /** The role that decides at this step; left out when the step is talk or advice. */
  readonly decides?: V['role'];
  /** Roles that advise here. Advice may come from below or from outside. */
  readonly advise?: readonly V['role'][];
  /** Who may take the case on from here; left out when any party may. */
  readonly movedOnBy?: readonly V['role'][];
  /** The step may be passed over in these situations, and why. */
  readonly skip?: { readonly when: When<V>; readonly why: Text };
}

/** A way out of the ladder that is open beside its steps. */
export interface PathExit<V extends Ids = Ids> {
  readonly id: string;
  readonly title: Text;
  readonly when?: When<V>;
  readonly to: V['role'];
  readonly within?: Within | ParameterDeadline;
  /** The matter leaves the ladder at once; the steps do not gate it. */
  readonly atOnce?: boolean;
}

/** What happens when a matter is not solved: a whole ladder as data. */
export interface EscalationPath<V extends Ids = Ids> extends Item {
  /** What opens it. */
  readonly opens: When<V>;
  readonly steps: readonly [PathStep<V>, ...PathStep<V>[]];
  readonly exits?: readonly PathExit<V>[];
}
