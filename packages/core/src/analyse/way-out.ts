import type { Ground, SettledVerdict, Verdict } from '../engine/decision.js';
import type { NumberRange } from '../frame/when.js';
import type { Ids } from '../vocabulary/ids.js';

/** A fact that would have to be another, or to be known. */
export interface FactChange {
  readonly fact: string;
  /** For a fact of a recipient's own: the recipient's place in `to`. Left out where there is one recipient. */
  readonly recipient?: number;
  /** What it is now; `null` when it is not given. */
  readonly from: string | number | null;
  /** Any of these would do; for a number, any within one of the ranges. */
  readonly to: readonly string[] | readonly NumberRange[];
}

/** Facts that together would give another verdict; none of them can be left out. */
export interface WayToVerdict {
  readonly verdict: SettledVerdict;
  readonly changes: readonly FactChange[];
  /** Who would then decide. */
  readonly because: readonly Ground[];
}

/** What would have to be different for a channel to be judged otherwise. */
export interface WaysOut<V extends Ids = Ids> {
  readonly kind: 'ways-out';
  readonly channel: V['channel'];
  /** The verdict as things are, and who gives it. */
  readonly verdict: Verdict;
  readonly because: readonly Ground[];
  /** For each verdict that was asked for, every smallest set of facts that gives it; fewest facts first. */
  readonly ways: readonly WayToVerdict[];
  /** Verdicts that were asked for and that no change of facts gives. */
  readonly never: readonly SettledVerdict[];
}
