import { allows } from '../frame/one-of.js';
import type { ChannelChoice, ChannelPattern } from '../frame/when.js';
import type { ChannelDefinition } from '../vocabulary/channel.js';
import { inRange } from './fact-space.js';

/** Whether a rule that names this choice speaks of the channel. */
export function speaksOf(choice: ChannelChoice, id: string, channel: ChannelDefinition): boolean {
  if (choice === 'every-channel') return true;
  if (isList(choice)) return choice.includes(id);
  return matchesPattern(choice, id, channel);
}

function matchesPattern(pattern: ChannelPattern, id: string, channel: ChannelDefinition): boolean {
  return (
    (pattern.channel === undefined || allows(pattern.channel, id)) &&
    (pattern.mode === undefined || allows(pattern.mode, channel.mode)) &&
    (pattern.presence === undefined || allows(pattern.presence, channel.presence)) &&
    (pattern.timing === undefined || allows(pattern.timing, channel.timing)) &&
    (pattern.assurance === undefined || allows(pattern.assurance, channel.assurance)) &&
    (pattern.owner === undefined || allows(pattern.owner, channel.owner)) &&
    (pattern.closeness === undefined || inRange(channel.closeness, pattern.closeness)) &&
    (pattern.effort === undefined || inRange(channel.effort, pattern.effort)) &&
    (pattern.keepsRecord === undefined || pattern.keepsRecord === channel.keepsRecord) &&
    (pattern.allowsReply === undefined || pattern.allowsReply === channel.allowsReply) &&
    (pattern.any === undefined || pattern.any.some((inner) => matchesPattern(inner, id, channel))) &&
    (pattern.not === undefined || !matchesPattern(pattern.not, id, channel))
  );
}

// Array.isArray does not narrow readonly arrays.
function isList(choice: ChannelChoice): choice is readonly string[] {
  return Array.isArray(choice);
}
