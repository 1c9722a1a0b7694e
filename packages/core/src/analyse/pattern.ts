import type { NumberRange } from '../frame/when.js';
import type { Act } from '../vocabulary/act.js';
import type { StandardFact, StandardFacts } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';

/**
 * Situations, described by what they have in common. Every key lists the values that are meant; a key that is left out
 * may have any value. Read like a rule's `when`, with one difference: roles mean themselves, not the members of a group,
 * so that a pattern describes its situations exactly. Senders have one role and there is one recipient.
 */
export type SituationPattern<V extends Ids = Ids> = StandardValues & {
  readonly purpose?: readonly V['purpose'][];
  readonly act?: readonly Act[];
  readonly from?: readonly V['role'][];
  readonly to?: readonly V['role'][];
  /** Facts that a frame declares: values, or the ranges of a number. */
  readonly facts?: { readonly [F in V['fact']]?: readonly string[] | readonly NumberRange[] };
};

/** Of each standard fact, the values meant; of a fact that is not named, all. */
type StandardValues = { readonly [F in StandardFact]?: readonly StandardFacts[F][] };
