import * as z from 'zod';
import type { ChannelDefinition } from '../../vocabulary/channel.js';
import type { FactDefinition } from '../../vocabulary/fact.js';
import type { PurposeDefinition } from '../../vocabulary/purpose.js';
import type { RoleDefinition } from '../../vocabulary/role.js';
import type { Term } from '../../vocabulary/term.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { aimId, citation, purposeId, roleId, some, text } from './basics.js';
import { noted } from './registry.js';
import { act, side } from './when.js';

const termShape = { name: text, meaning: text, cites: z.array(citation).exactOptional() };

const term: z.ZodType<Term> = noted(z.strictObject(termShape), {
  id: 'Term',
  description: 'A word: what people call it, and what it means in one line.',
});

const addressing = z.enum(['one', 'group', 'all']);
const reach = z.enum(['platform', 'no-platform', 'paper-only']);

const role: z.ZodType<RoleDefinition> = noted(
  z.strictObject({
    ...termShape,
    side: side.exactOptional(),
    within: z.union([roleId, z.array(roleId).min(1)]).exactOptional(),
    party: z.boolean().exactOptional(),
    hat: z.boolean().exactOptional(),
  }),
  { id: 'Role', description: 'A role, or a group of roles. What holds for a group holds for its members.' },
);

const purpose: z.ZodType<PurposeDefinition> = noted(
  z.strictObject({
    ...termShape,
    serves: some(aimId),
    usual: z
      .strictObject({
        urgency: z.enum(['routine', 'soon', 'same-day', 'now']).exactOptional(),
        importance: z.enum(['ordinary', 'important']).exactOptional(),
        sensitivity: z.enum(['open', 'personal', 'sensitive']).exactOptional(),
        tension: z.enum(['calm', 'delicate', 'heated']).exactOptional(),
        about: z.enum(['one-child', 'several-children', 'class', 'school', 'staff-member']).exactOptional(),
        addressing: addressing.exactOptional(),
        hours: z.enum(['within', 'outside']).exactOptional(),
        suspicion: z.enum(['none', 'home', 'other']).exactOptional(),
        reach: reach.exactOptional(),
        language: z.enum(['shared', 'needs-interpreter']).exactOptional(),
      })
      .exactOptional(),
  }),
  { id: 'Purpose', description: 'What a communication is for.' },
);

const degree = z.int().min(0).max(10);

const channel: z.ZodType<ChannelDefinition> = noted(
  z.strictObject({
    ...termShape,
    mode: z.enum(['oral', 'written']),
    presence: z.enum(['in-person', 'remote']),
    timing: z.enum(['live', 'prompt', 'slow']),
    assurance: z.enum(['none', 'low', 'substantial', 'high']),
    owner: z.enum(['school', 'public', 'private']),
    closeness: noted(degree.clone(), { description: 'How close it brings people, 0 to 10.' }),
    effort: noted(degree.clone(), { description: 'What it costs the people who use it, 0 to 10.' }),
    addressing: some(addressing),
    allowsReply: z.boolean(),
    keepsRecord: z.boolean(),
    openedBy: some(side),
    addressedTo: some(side),
    reaches: some(reach),
    acts: some(act).exactOptional(),
    dedicatedTo: some(purposeId).exactOptional(),
  }),
  { id: 'Channel', description: 'A way to reach each other: its traits, and what it can do.' },
);

const fact: z.ZodType<FactDefinition> = noted(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('choice'),
      ...termShape,
      values: z.record(z.string(), text),
      usual: z.string(),
      perRecipient: z.boolean().exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('number'),
      ...termShape,
      unit: text,
      usual: z.number(),
      perRecipient: z.boolean().exactOptional(),
    }),
  ]),
  { id: 'Fact', description: 'Something that rules ask about: a closed list of values, or a number.' },
);

const keyed = <S extends z.ZodType>(schema: S) => z.record(z.string(), schema).exactOptional();

/** The words that a frame adds. */
export const vocabulary: z.ZodType<Vocabulary> = noted(
  z.strictObject({
    aims: keyed(term),
    roles: keyed(role),
    purposes: keyed(purpose),
    channels: keyed(channel),
    facts: keyed(fact),
    duties: keyed(term),
    subjects: keyed(term),
    positions: keyed(term),
  }),
  { id: 'Vocabulary', description: 'Words that the frame adds, keyed by id.' },
);
