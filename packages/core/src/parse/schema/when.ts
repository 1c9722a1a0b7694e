import * as z from 'zod';
import type { ChannelChoice, ChannelPattern, NumberRange, OneOf, When } from '../../frame/when.js';
import { actIds } from '../../vocabulary/act.js';
import { standardFacts } from '../../vocabulary/fact.js';
import { sides } from '../../vocabulary/role.js';
import { aimId, channelId, purposeId, roleId } from './basics.js';
import { noted } from './registry.js';

export const act = noted(z.enum(actIds), { id: 'Act', description: 'What is done with the purpose.' });
export const side = noted(z.enum(sides), { id: 'Side' });

/** One value, any of several, or anything but these. */
function oneOf<Value extends string>(value: z.ZodType<Value>): z.ZodType<OneOf<Value>> {
  const several = z.array(value).min(1);
  return z.union([value, several, z.strictObject({ not: z.union([value, several]) })]);
}

export const numberRange: z.ZodType<NumberRange> = noted(
  z.strictObject({
    atLeast: z.number().exactOptional(),
    atMost: z.number().exactOptional(),
    moreThan: z.number().exactOptional(),
    lessThan: z.number().exactOptional(),
  }),
  { id: 'NumberRange', description: 'Bounds on a number; all that are given must hold.' },
);

/** The values of a standard fact, as the type has them. */
const valueOf = <Fact extends keyof typeof standardFacts>(fact: Fact) =>
  // The record of a standard fact's values has exactly the values of its type as keys.
  z.enum(Object.keys(standardFacts[fact].values) as (keyof (typeof standardFacts)[Fact]['values'] & string)[]);

const about = <Value extends string>(fact: keyof typeof standardFacts) =>
  // What the fact may be is read from its own list of values, which its type repeats.
  noted(oneOf(valueOf(fact)) as unknown as z.ZodType<OneOf<Value>>, { description: standardFacts[fact].meaning.en });

/** One optional condition for every fact that every model knows. */
const factConditions = {
  urgency: about<'routine' | 'soon' | 'same-day' | 'now'>('urgency').exactOptional(),
  importance: about<'ordinary' | 'important'>('importance').exactOptional(),
  sensitivity: about<'open' | 'personal' | 'sensitive'>('sensitivity').exactOptional(),
  tension: about<'calm' | 'delicate' | 'heated'>('tension').exactOptional(),
  about: about<'one-child' | 'several-children' | 'class' | 'school' | 'staff-member'>('about').exactOptional(),
  addressing: about<'one' | 'group' | 'all'>('addressing').exactOptional(),
  hours: about<'within' | 'outside'>('hours').exactOptional(),
  suspicion: about<'none' | 'home' | 'other'>('suspicion').exactOptional(),
  reach: about<'platform' | 'no-platform' | 'paper-only'>('reach').exactOptional(),
  language: about<'shared' | 'needs-interpreter'>('language').exactOptional(),
};

const conditions = {
  purpose: oneOf(purposeId).exactOptional(),
  aim: oneOf(aimId).exactOptional(),
  act: oneOf(act).exactOptional(),
  from: oneOf(roleId).exactOptional(),
  to: oneOf(roleId).exactOptional(),
  fromSide: oneOf(side).exactOptional(),
  toSide: oneOf(side).exactOptional(),
  ...factConditions,
  facts: noted(z.record(z.string(), z.union([oneOf(z.string()), numberRange])), {
    description: 'Conditions on facts that a frame declares.',
  }).exactOptional(),
};

/** A closed pattern over situations. */
export const when: z.ZodType<When> = noted(
  z.strictObject({
    ...conditions,
    get any() {
      return z.array(when).min(1).exactOptional();
    },
    get not() {
      return when.exactOptional();
    },
  }),
  { id: 'When', description: 'The situations in which it holds. Every key that is given must hold.' },
);

/** A situation pattern, and the channel that the communication went by. */
export const eventPattern = noted(
  z.strictObject({
    ...conditions,
    get any() {
      return z.array(when).min(1).exactOptional();
    },
    get not() {
      return when.exactOptional();
    },
    get channel() {
      return channelChoice.exactOptional();
    },
  }),
  { id: 'EventPattern', description: 'Communications over time.' },
);

const channelPattern: z.ZodType<ChannelPattern> = noted(
  z.strictObject({
    channel: oneOf(channelId).exactOptional(),
    mode: oneOf(z.enum(['oral', 'written'])).exactOptional(),
    presence: oneOf(z.enum(['in-person', 'remote'])).exactOptional(),
    timing: oneOf(z.enum(['live', 'prompt', 'slow'])).exactOptional(),
    assurance: oneOf(z.enum(['none', 'low', 'substantial', 'high'])).exactOptional(),
    owner: oneOf(z.enum(['school', 'public', 'private'])).exactOptional(),
    closeness: numberRange.exactOptional(),
    effort: numberRange.exactOptional(),
    keepsRecord: z.boolean().exactOptional(),
    allowsReply: z.boolean().exactOptional(),
    get any() {
      return z.array(channelPattern).min(1).exactOptional();
    },
    get not() {
      return channelPattern.exactOptional();
    },
  }),
  { id: 'ChannelPattern', description: 'Channels by their traits. Every key that is given must hold.' },
);

/** The channels that a rule speaks of: named, described by their traits, or every one. */
export const channelChoice: z.ZodType<ChannelChoice> = noted(
  z.union([z.array(channelId).min(1), channelPattern, z.literal('every-channel')]),
  { id: 'ChannelChoice', description: 'Channels by id, by their traits, or `every-channel`.' },
);
