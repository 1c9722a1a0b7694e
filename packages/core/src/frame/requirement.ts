import type { Within } from '../time/within.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { ParameterDeadline } from './duty.js';
import type { Item } from './item.js';
import type { ChannelChoice, When } from './when.js';

/** Communications over time: a situation pattern, and the channel it went by. */
export type EventPattern<V extends Ids = Ids> = When<V> & { readonly channel?: ChannelChoice<V> };

/** What must hold over a course of communications. */
export type RequirementPattern<V extends Ids = Ids> =
  | {
      readonly kind: 'response';
      readonly a: EventPattern<V>;
      readonly b: EventPattern<V>;
      readonly within?: Within | ParameterDeadline;
      /** B goes back the way A came, side to side. */
      readonly reply?: boolean;
    }
  | { readonly kind: 'precedence'; readonly a: EventPattern<V>; readonly b: EventPattern<V> }
  | { readonly kind: 'not-succession'; readonly a: EventPattern<V>; readonly b: EventPattern<V> }
  | { readonly kind: 'absence'; readonly a: EventPattern<V> }
  | {
      readonly kind: 'at-most';
      readonly a: EventPattern<V>;
      readonly n: number;
      readonly until?: EventPattern<V>;
    }
  | { readonly kind: 'existence'; readonly a: EventPattern<V> }
  | {
      readonly kind: 'reachable';
      readonly a: EventPattern<V>;
      readonly after: EventPattern<V>;
      readonly until: EventPattern<V>;
    };

/** A requirement on processes and logs, stated once and checked on both. */
export interface Requirement<V extends Ids = Ids> extends Item {
  readonly pattern: RequirementPattern<V>;
  /** Only from the first `after` on, and up to the first `until`. */
  readonly span?: { readonly after?: EventPattern<V>; readonly until?: EventPattern<V> };
  /** `files`: some course of some file has it, rather than every course. */
  readonly scope?: 'case' | 'files';
  /** The way out, when it does not hold. */
  readonly remedy: Text;
}
