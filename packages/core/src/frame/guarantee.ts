import type { Within } from '../time/within.js';
import type { Act } from '../vocabulary/act.js';
import type { StandardFacts } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';
import type { ParameterDeadline } from './duty.js';
import type { Item } from './item.js';

/** Any party can ask at any step that one of these comes to help (K5). */
export interface ThirdPartyGuarantee<V extends Ids = Ids> extends Item {
  readonly kind: 'third-party';
  readonly roles: readonly [V['role'], ...V['role'][]];
  /** By when the help is to be arranged; left out: promptly. */
  readonly within?: Within | ParameterDeadline;
}

/** The child is heard before anybody decides about it (G1, K7). */
export interface ChildHeardGuarantee<V extends Ids = Ids> extends Item {
  readonly kind: 'child-heard';
  readonly duty: V['duty'];
}

/** The first thing that is owed on a path is owed by an adult, and asks what makes it hard (P1, R2). */
export interface AskFirstGuarantee<V extends Ids = Ids> extends Item {
  readonly kind: 'ask-first';
  readonly duty: V['duty'];
}

/** Who stands above whom when something is decided, lowest first. Several orders are read together. */
export interface AuthorityGuarantee<V extends Ids = Ids> extends Item {
  readonly kind: 'authority';
  readonly order: readonly [V['role'], V['role'], ...V['role'][]];
}

/** What is owed at once, on every path and at every step, when harm to a child is suspected. */
export interface SafetyGuarantee<V extends Ids = Ids> extends Item {
  readonly kind: 'safety';
  /** Left out: wherever the suspicion points. */
  readonly suspicion?: Exclude<StandardFacts['suspicion'], 'none'>;
  /** Whoever of these raises it owes it. */
  readonly by: V['role'];
  readonly do: Act | V['duty'];
}

/**
 * What the model adds to every path, whoever wrote it. A path cannot take it away, and no frame can replace it. (That a
 * matter of safety may leave the ladder at any time needs no frame to say so.)
 */
export type Guarantee<V extends Ids = Ids> =
  | ThirdPartyGuarantee<V>
  | ChildHeardGuarantee<V>
  | AskFirstGuarantee<V>
  | AuthorityGuarantee<V>
  | SafetyGuarantee<V>;
