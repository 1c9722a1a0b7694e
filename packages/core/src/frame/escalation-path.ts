import type { Within } from '../time/within.js';
import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { ParameterDeadline } from './duty.js';
import type { Item } from './item.js';
import type { When } from './when.js';

/**
 * How a case can end: the parties say that it is solved; whoever decides has decided; whoever opened it takes it back; or it
 * is left unsolved at the end of the path, said openly.
 */
export type Ending = 'agreed' | 'decided' | 'withdrawn' | 'unsolved';

/** The endings in the order in which they are listed everywhere. */
export const endings = ['agreed', 'decided', 'withdrawn', 'unsolved'] as const satisfies readonly Ending[];

/** Something that a role owes on a path. To acknowledge and to answer are two duties with two deadlines. */
export interface PathDuty<V extends Ids = Ids> {
  readonly by: V['role'];
  readonly do: Act | V['duty'];
  /** By when; left out when it is owed without a date. */
  readonly within?: Within | ParameterDeadline;
  /** Counted from when this was done at the step; left out: from when the case came to the step. */
  readonly after?: Act | V['duty'];
}

/** One step of a path: who meets whom, by which acts, and by when. Which channel, the model's rules say here as elsewhere. */
export interface PathStep<V extends Ids = Ids> {
  /** Kebab-case; no two steps of a path share one. */
  readonly id: string;
  readonly title: Text;
  /** Who meets whom. */
  readonly parties: readonly [V['role'], V['role'], ...V['role'][]];
  /** What the step consists of, in order. */
  readonly acts: readonly [Act, ...Act[]];
  readonly owes?: readonly PathDuty<V>[];
  /** The role that decides at this step; left out when the step is talk or advice. */
  readonly decides?: V['role'];
  /** What is decided, so that the mandates of the model count: the id of a subject. */
  readonly subject?: string;
  /** Roles that advise here. Advice may come from below or from outside. */
  readonly advise?: readonly V['role'][];
  /** Who may take the case on from here; left out: any party. Once something owed is late, any party may. */
  readonly movedOnBy?: readonly V['role'][];
  /** The steps that may follow; left out: the next in the list. An empty list says that it is a last step. */
  readonly next?: readonly string[];
  /** The step may be passed over in these situations, and why. */
  readonly skip?: { readonly when: When<V>; readonly why: Text };
}

/** A way out of the ladder that is open beside its steps. */
export interface PathExit<V extends Ids = Ids> {
  readonly id: string;
  readonly title: Text;
  /** Left out when it is always open. */
  readonly when?: When<V>;
  /** Who takes the matter from there. */
  readonly to: V['role'];
  /** What is owed once it is used. */
  readonly owes?: readonly PathDuty<V>[];
  /** The matter leaves the ladder at once, also while its clocks stand still. */
  readonly atOnce?: boolean;
  /** The steps at which it is open; left out: all. */
  readonly from?: readonly string[];
  /** Who may use it; left out: any party. */
  readonly by?: readonly V['role'][];
  /** The path on which the matter goes on, as `frame/path`. */
  readonly opens?: string;
}

/** What happens when a matter is not solved: a whole ladder as data. A local one replaces another by name, never in parts. */
export interface EscalationPath<V extends Ids = Ids> extends Item {
  /** What opens it. */
  readonly opens: When<V>;
  /** For a complaint about a person: the roles that this person may hold. The path never goes through that person. */
  readonly about?: readonly [V['role'], ...V['role'][]];
  readonly steps: readonly [PathStep<V>, ...PathStep<V>[]];
  /** Owed whatever step the case stands at, counted from the day it was opened. */
  readonly owes?: readonly PathDuty<V>[];
  /** How it can end. */
  readonly ends: readonly [Ending, ...Ending[]];
  readonly exits?: readonly PathExit<V>[];
}
