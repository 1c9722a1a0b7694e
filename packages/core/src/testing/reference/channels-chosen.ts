import type { ChannelChoice, ChannelPattern, NumberRange, OneOf } from '../../frame/when.js';
import type { ChannelDefinition } from '../../vocabulary/channel.js';

/** Whether a rule that chooses so speaks of a channel. */
export function choosesChannel(choice: ChannelChoice | undefined, id: string, channel: ChannelDefinition): boolean {
  if (choice === undefined) return false;
  if (choice === 'every-channel') return true;
  if (Array.isArray(choice)) return choice.includes(id);
  return fitsPattern(choice as ChannelPattern, id, channel); // Neither of the other two forms.
}

function fitsPattern(pattern: ChannelPattern, id: string, channel: ChannelDefinition): boolean {
  if (!one(pattern.channel, id)) return false;
  if (!one(pattern.mode, channel.mode)) return false;
  if (!one(pattern.presence, channel.presence)) return false;
  if (!one(pattern.timing, channel.timing)) return false;
  if (!one(pattern.assurance, channel.assurance)) return false;
  if (!one(pattern.owner, channel.owner)) return false;
  if (!within(pattern.closeness, channel.closeness)) return false;
  if (!within(pattern.effort, channel.effort)) return false;
  if (pattern.keepsRecord !== undefined && pattern.keepsRecord !== channel.keepsRecord) return false;
  if (pattern.allowsReply !== undefined && pattern.allowsReply !== channel.allowsReply) return false;
  if (pattern.any !== undefined && !pattern.any.some((inner) => fitsPattern(inner, id, channel))) return false;
  if (pattern.not !== undefined && fitsPattern(pattern.not, id, channel)) return false;
  return true;
}

function one(choice: OneOf<string> | undefined, value: string): boolean {
  if (choice === undefined) return true;
  if (typeof choice === 'string') return choice === value;
  if ('not' in choice) return !one(choice.not, value);
  return choice.some((wanted) => wanted === value);
}

function within(range: NumberRange | undefined, value: number): boolean {
  if (range === undefined) return true;
  const { atLeast = -Infinity, atMost = Infinity, moreThan = -Infinity, lessThan = Infinity } = range;
  return value >= atLeast && value <= atMost && value > moreThan && value < lessThan;
}
