import * as z from 'zod';
import type { FrameCases } from '../../decide/frame-case.js';
import { settledVerdicts } from '../../engine/decision.js';
import { channelId, day, dutyId, roleId, subjectId, text } from './basics.js';
import { noted } from './registry.js';
import { act } from './when.js';
import { cadence, clockTime, within } from './within.js';

const verdict = noted(z.enum([...settledVerdicts, 'undetermined']), { id: 'Verdict' });
const itemIds = z.array(z.string()).min(1);

const duty = z.strictObject({
  duty: dutyId,
  by: z.string(),
  within: within.exactOptional(),
  often: cadence.exactOptional(),
});

const permission = z.strictObject({
  role: roleId,
  action: z.enum(['do', 'receive', 'decide']),
  subject: subjectId.exactOptional(),
  purpose: z.string().exactOptional(),
  act: act.exactOptional(),
  to: roleId.exactOptional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  answer: z.enum(['yes', 'no', 'undetermined']),
});

const hours = z.strictObject({
  role: roleId,
  weekday: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  time: clockTime,
  closedDay: z.boolean().exactOptional(),
  hours: z.enum(['within', 'outside', 'undetermined']),
});

const expectation = noted(
  z.strictObject({
    channels: noted(z.record(channelId, verdict), { description: 'The verdict on each channel.' }).exactOptional(),
    first: noted(channelId.clone(), { description: 'The channel that ranks first.' }).exactOptional(),
    wait: noted(z.record(z.string(), z.string()), {
      description: 'Until when a channel is better held back.',
    }).exactOptional(),
    duties: z.array(duty).min(1).exactOptional(),
    may: z.array(permission).min(1).exactOptional(),
    plan: noted(z.array(act).min(1), { description: 'The acts that the matter takes, in order.' }).exactOptional(),
    path: z.strictObject({ path: z.string(), steps: itemIds }).exactOptional(),
    hours: z.array(hours).min(1).exactOptional(),
    because: noted(itemIds.clone(), { description: 'Items that must be among the reasons.' }).exactOptional(),
    notBecause: noted(itemIds.clone(), {
      description: 'Items that must not be: here they do not apply.',
    }).exactOptional(),
    holds: noted(itemIds.clone(), { description: 'Items that hold on the day.' }).exactOptional(),
    holdsNot: noted(itemIds.clone(), { description: 'Items that do not hold on the day.' }).exactOptional(),
  }),
  { id: 'Expectation', description: 'What is expected. Whatever is left out is not looked at.' },
);

const frameCase = noted(
  z.strictObject({
    id: z.string().min(1),
    name: noted(text.clone(), { description: 'The situation as people would tell it.' }),
    on: day.exactOptional(),
    situation: noted(z.record(z.string(), z.unknown()), {
      description:
        'A situation in the line format of `samarbejde decide`. What it does not say is taken to be as usual.',
    }).exactOptional(),
    assumeUsual: z.boolean().exactOptional(),
    expect: expectation,
  }),
  { id: 'Case', description: 'A situation in plain words, and what the frame is expected to say of it.' },
);

/** The cases of one frame, as a document. */
export const casesDocument: z.ZodType<FrameCases & { readonly $schema?: string }> = noted(
  z.strictObject({
    $schema: z.string().exactOptional(),
    frame: noted(z.string(), { description: 'The id of the frame that the cases show.' }),
    with: noted(z.array(z.string()), { description: 'Other frames of the model.' }).exactOptional(),
    on: day,
    cases: z.array(frameCase).min(1),
  }),
  { description: 'Cases for a frame: situations in plain words and what is expected of them.' },
);
