import type { ClockTime } from '../time/clock-time.js';
import type { Weekday } from '../time/weekday.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Side } from '../vocabulary/role.js';
import type { Item } from './item.js';

/** When a side, or a role, can be expected to be reached or to answer. */
export interface ContactHours<V extends Ids = Ids> extends Item {
  readonly of: { readonly side: Side } | { readonly roles: readonly V['role'][] };
  readonly weekly: readonly {
    readonly days: readonly [Weekday, ...Weekday[]];
    /** Clock times `HH:MM` in the calendar's zone. */
    readonly from: ClockTime;
    readonly until: ClockTime;
  }[];
  /** Not on the calendar's closed days. */
  readonly exceptClosedDays: boolean;
}
