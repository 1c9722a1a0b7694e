import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Side } from '../vocabulary/role.js';

/** One communication as far as it is known. What is left out is unknown, which is not the same as none. */
export interface Communication<V extends Ids = Ids> {
  /** The sender's roles: a person may hold several at once. */
  readonly from?: readonly V['role'][];
  /** The recipients' roles. */
  readonly to?: readonly V['role'][];
  readonly channel?: V['channel'];
  readonly purpose?: V['purpose'];
  readonly act?: Act;
  /** Facts by name, standard and declared ones alike. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** One thing that a communication may turn out to be, once everything about it is known. */
export interface EventOutcome {
  /** For each pattern in turn, whether it is of that kind. */
  readonly matches: readonly boolean[];
  /** The sides that it comes from and goes to; empty unless they were asked for. */
  readonly fromSides: readonly Side[];
  readonly toSides: readonly Side[];
}

/** Tells of communications which of some patterns they are of. */
export interface EventMatcher<V extends Ids = Ids> {
  /** What the patterns ask about, facts by their names: what else is unknown of a communication makes no difference. */
  readonly asks: readonly string[];
  /** Every outcome that some way of filling in what is unknown gives: one where all that matters is known. */
  readonly outcomesOf: (communication: Communication<V>) => readonly EventOutcome[];
}
