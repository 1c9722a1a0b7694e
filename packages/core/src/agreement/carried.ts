import type { Model } from '../compose/model.js';
import { type Act, actIds, acts } from '../vocabulary/act.js';
import type { ChannelDefinition } from '../vocabulary/channel.js';
import type { Addressing, Reach } from '../vocabulary/fact.js';
import type { AgreedContact } from './content.js';

/** What at least one of a clause's channels can carry, and whom it reaches. Beyond that the clause changes nothing. */
export interface Carried {
  readonly acts: readonly Act[];
  readonly addressing: readonly Addressing[];
  readonly reach: readonly Reach[];
}

/** What the channels of a contact clause can carry. */
export function carriedBy(model: Model, clause: AgreedContact): Carried {
  const channels = clause.channels.flatMap((id) => model.words.channels.get(id) ?? []);
  return {
    acts: (clause.acts ?? actIds).filter((act) => channels.some((channel) => carries(channel, act))),
    addressing: [...new Set(channels.flatMap(({ addressing }) => addressing))].sort(),
    reach: [...new Set(channels.flatMap(({ reaches }) => reaches))].sort(),
  };
}

function carries(channel: ChannelDefinition, act: Act): boolean {
  const { needsReply, needsRecord } = acts[act];
  return (
    (channel.acts === undefined || channel.acts.includes(act)) &&
    (channel.allowsReply || !needsReply) &&
    (channel.keepsRecord || !needsRecord)
  );
}
