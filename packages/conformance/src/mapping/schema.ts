import { actIds } from '@samarbejde/core';
import * as z from 'zod';

const longestText = 500;
const mostRows = 10_000;

const text = z.string().min(1).max(longestText);
const textPattern = z.union([text, z.array(text).min(1).max(1000)]);
const words = z.union([text, z.array(text).min(1).max(50)]);
const columnPatterns = z.record(text, textPattern);
const facts = z.record(text, z.union([text, z.number()]));

const match = z
  .strictObject({
    element: textPattern.describe('An element id. A row with one whole id wins over all others.').exactOptional(),
    name: textPattern.exactOptional(),
    lane: textPattern.describe('A lane by id or name; a step lies in every lane around it.').exactOptional(),
    pool: textPattern.exactOptional(),
    process: textPattern.exactOptional(),
    group: textPattern.describe('A candidate group.').exactOptional(),
    topic: textPattern.describe('A topic, job type or connector.').exactOptional(),
    taskType: textPattern
      .describe('user, manual, service, send, receive, script, business-rule, plain, call, event.')
      .exactOptional(),
    message: textPattern.exactOptional(),
    activity: textPattern.describe('In a log: what happened.').exactOptional(),
    columns: columnPatterns.describe('In a log: what stands in columns.').exactOptional(),
  })
  .refine((keys) => Object.keys(keys).length > 0, 'a row must say what it speaks of');

const says = {
  role: words.describe('Who does it: sender of what is sent, recipient of what is received.').exactOptional(),
  from: words.exactOptional(),
  to: words.exactOptional(),
  channel: text.exactOptional(),
  purpose: text.exactOptional(),
  act: z.enum(actIds).exactOptional(),
  facts: facts.exactOptional(),
  internal: z.literal(true).describe('Work inside one party, no communication.').exactOptional(),
};

const row = z.strictObject({ match, ...says, note: z.string().max(2000).exactOptional() });

const log = z.strictObject({
  columns: z.strictObject({
    case: text,
    time: text,
    activity: text.exactOptional(),
    id: words.exactOptional(),
    lifecycle: text.exactOptional(),
    timeFormat: z
      .enum(['iso', 'day-first', 'epoch-milliseconds', 'epoch-seconds'])
      .describe('How times are written; ISO 8601 unless told. `day-first` is `17-08-2026 08:00`.')
      .exactOptional(),
  }),
  take: z
    .strictObject({
      from: text.exactOptional(),
      to: text.exactOptional(),
      channel: text.exactOptional(),
      purpose: text.exactOptional(),
      act: text.exactOptional(),
      facts: z.record(text, text).exactOptional(),
    })
    .describe('Columns that hold the words of the model themselves.')
    .exactOptional(),
  closedBy: z
    .strictObject({ activity: textPattern.exactOptional(), columns: columnPatterns.exactOptional() })
    .describe('The event that closes its case.')
    .exactOptional(),
  idleDays: z
    .int()
    .min(1)
    .max(36_600)
    .describe('Calendar days without an event after which a case is closed.')
    .exactOptional(),
  sortHours: z
    .number()
    .min(0)
    .max(8784)
    .describe('Hours by which an event may come after later ones of its case and still be sorted in.')
    .exactOptional(),
  encoding: z
    .enum(['utf-8', 'windows-1252'])
    .describe('How text files are written; UTF-8 unless told.')
    .exactOptional(),
});

/** The shape of a mapping file. */
export const mappingShape = z.strictObject({
  schemaVersion: z.literal(1),
  rows: z.array(row).max(mostRows),
  defaults: z
    .strictObject({ from: says.from, to: says.to, channel: says.channel, purpose: says.purpose, facts: says.facts })
    .describe('What holds where nothing else says it: own side in from, the other side in to.')
    .exactOptional(),
  log: log.describe('How a log is read.').exactOptional(),
});
