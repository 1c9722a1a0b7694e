import type { Book } from '../frame/book.js';
import type { When } from '../frame/when.js';
import { actIds, acts } from '../vocabulary/act.js';
import type { ChannelDefinition } from '../vocabulary/channel.js';
import type { Text } from '../vocabulary/text.js';

/** Why a channel cannot do what is asked. *Cannot* is not *must not*. */
export type FitnessReason =
  | 'not-offered'
  | 'act'
  | 'reply'
  | 'record'
  | 'opened-by'
  | 'addressed-to'
  | 'dedicated'
  | 'addressing'
  | 'reach';

/** What each reason is called. */
export const fitnessTitles: Readonly<Record<FitnessReason, Text>> = {
  'not-offered': { da: 'Kanalen tilbydes ikke her', en: 'The channel is not offered here' },
  act: { da: 'Kanalen er ikke lavet til det, der skal gøres', en: 'The channel is not made for what is to be done' },
  reply: { da: 'Man kan ikke svare på kanalen', en: 'The channel allows no reply' },
  record: { da: 'Kanalen gemmer ikke, hvad der bliver sagt', en: 'The channel keeps no record' },
  'opened-by': { da: 'Afsenderen kan ikke tage kanalen i brug', en: 'The sender cannot open the channel' },
  'addressed-to': { da: 'Kanalen går ikke til denne modtager', en: 'The channel does not go to this recipient' },
  dedicated: { da: 'Kanalen er til noget andet', en: 'The channel is for something else' },
  addressing: { da: 'Kanalen passer ikke til denne modtagerkreds', en: 'The channel does not carry this addressing' },
  reach: { da: 'Kanalen når ikke denne modtager', en: 'The channel does not reach this recipient' },
};

/** A reason and the situations in which it makes the channel unfit; no pattern when it always does. */
export interface FitnessRule {
  readonly reason: FitnessReason;
  readonly channel: string;
  readonly when: When | undefined;
}

/** What each channel's capabilities rule out, written as patterns like any other rule's. */
export function fitnessRulesOf(book: Book): readonly FitnessRule[] {
  const offered = new Set(book.offered);
  return [...book.words.channels].flatMap(([id, channel]) =>
    offered.has(id) ? rulesFor(id, channel) : [{ reason: 'not-offered' as const, channel: id, when: undefined }],
  );
}

function rulesFor(channel: string, definition: ChannelDefinition): FitnessRule[] {
  const rules: FitnessRule[] = [];
  const add = (reason: FitnessReason, when: When): void => {
    rules.push({ reason, channel, when });
  };
  if (definition.acts !== undefined) add('act', { act: { not: definition.acts } });
  if (!definition.allowsReply) add('reply', { act: actIds.filter((id) => acts[id].needsReply) });
  if (!definition.keepsRecord) add('record', { act: actIds.filter((id) => acts[id].needsRecord) });
  if (definition.dedicatedTo !== undefined) add('dedicated', { purpose: { not: definition.dedicatedTo } });
  add('opened-by', { fromSide: { not: definition.openedBy } });
  add('addressed-to', { toSide: { not: definition.addressedTo } });
  add('addressing', { addressing: { not: definition.addressing } });
  add('reach', { reach: { not: definition.reaches } });
  return rules;
}
