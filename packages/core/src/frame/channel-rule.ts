import type { Ids } from '../vocabulary/ids.js';
import type { Item } from './item.js';
import type { ChannelChoice, When } from './when.js';

/** What a rule can say of a channel, most cautious first. */
export type Effect = 'forbid' | 'discourage' | 'prefer' | 'accept';

/** Until when a message is better held back. It says *wait*, not *bad*. */
export type DeferUntil = 'recipient-hours' | 'next-working-day' | 'next-school-day';

/** A rule about which channels suit a situation. One rule may say several things at once. */
export interface ChannelRule<V extends Ids = Ids> extends Item {
  /** Left out when the rule holds in every situation. */
  readonly when?: When<V>;
  readonly prefer?: ChannelChoice<V>;
  readonly accept?: ChannelChoice<V>;
  readonly discourage?: ChannelChoice<V>;
  readonly forbid?: ChannelChoice<V>;
  readonly defer?: { readonly channels: ChannelChoice<V>; readonly until: DeferUntil };
}
