import type { Within } from '../time/within.js';
import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Item } from './item.js';
import type { When } from './when.js';

/** Who owes a duty: a party of the communication, or a role whoever communicates. */
export type Bearer<V extends Ids = Ids> = 'sender' | 'recipient' | V['role'];

/** How often something is owed at the least. */
export interface Cadence {
  readonly times: number;
  readonly per: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'term' | 'school-year' | 'year';
}

/** A deadline that a parameter sets, so that a local frame can pick another within its range. */
export interface ParameterDeadline {
  /** The parameter, as `frame/id`. */
  readonly parameter: string;
}

/** Something owed in a situation: an act, or a thing to see to. "Both sides" is two duties. */
export interface Duty<V extends Ids = Ids> extends Item {
  readonly when?: When<V>;
  readonly by: Bearer<V>;
  readonly do: Act | V['duty'];
  /** By when, counted from the communication. */
  readonly within?: Within | ParameterDeadline;
  readonly often?: Cadence;
}
