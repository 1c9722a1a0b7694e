import type { ChannelDefinition } from '../vocabulary/channel.js';

/** A channel of a model; its place in the model's list is its number everywhere in the engine. */
export interface Channel {
  readonly id: string;
  readonly definition: ChannelDefinition;
}
