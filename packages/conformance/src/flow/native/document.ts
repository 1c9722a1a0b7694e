import * as z from 'zod';

const longestText = 2000;
const mostSteps = 5000;

const id = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9_À-ÖØ-öø-ÿ][A-Za-z0-9_À-ÖØ-öø-ÿ-]*$/, 'a–å | 0–9 | - | _')
  .describe('Letters, digits, hyphen and underscore. `end` is taken: it stands for the end of the flow.');
const text = z.string().min(1).max(longestText);
const texts = z.union([text, z.array(text).min(1).max(50)]);
const duration = z.string().max(100).describe('An ISO 8601 duration such as P3D or PT2H.');

const option = z
  .strictObject({
    to: id,
    when: text.describe('The condition, in words.').exactOptional(),
    otherwise: z.literal(true).describe('Taken if no condition holds.').exactOptional(),
  })
  .describe('One way on, with its condition.');

const next = z
  .union([
    id,
    z
      .array(z.union([id, option]))
      .min(1)
      .max(20),
  ])
  .describe('Where it goes on: a step, `end`, or several ways. Without it: the step that stands below, or the end.');

const timer = z
  .strictObject({
    after: duration.describe('Goes off once, so long after the step began.').exactOptional(),
    every: duration.describe('Goes off again and again while the step lasts.').exactOptional(),
    times: z.int().min(1).max(1000).describe('How often `every` goes off at most.').exactOptional(),
    goesOn: z
      .boolean()
      .describe('Whether the step goes on when the timer goes off. Unless told: yes for `every`, no for `after`.')
      .exactOptional(),
    next: id,
  })
  .refine((keys) => (keys.after === undefined) !== (keys.every === undefined), 'after | every');

const kinds = [
  'user',
  'manual',
  'plain',
  'send',
  'receive',
  'service',
  'script',
  'business-rule',
  'wait',
  'choice',
  'some',
  'all',
  'first',
  'group',
  'call',
  'end',
] as const;

const leaf = z.strictObject({
  id,
  kind: z
    .enum(kinds)
    .describe(
      'What happens; `user` unless told. Work: user, manual, plain (people), send, service, script, business-rule ' +
        '(at once), receive (waits for somebody outside). Ways: choice (one of several), some (one or more), all ' +
        '(every one; also waits for all that lead to it), first (whichever of its receive and wait steps happens ' +
        'first). Others: wait, group (has steps of its own), call (something elsewhere), end.',
    )
    .exactOptional(),
  title: text.exactOptional(),
  note: text.exactOptional(),
  by: text.describe('The role that does it: the sender.').exactOptional(),
  to: texts.describe('The roles that it is meant for.').exactOptional(),
  channel: text.exactOptional(),
  purpose: text.exactOptional(),
  act: text.exactOptional(),
  facts: z.record(text, z.union([text, z.number(), z.boolean()])).exactOptional(),
  internal: z.literal(true).describe('Work inside one party, no communication.').exactOptional(),
  groups: texts.describe('Groups that the work is offered to.').exactOptional(),
  topic: texts.describe('What the engine calls: a topic, job type or connector.').exactOptional(),
  message: text.exactOptional(),
  calls: text.describe('For `call`: what is called.').exactOptional(),
  for: duration.describe('For `wait`: how long.').exactOptional(),
  until: text.describe('For `wait`: until when, or until what, in words.').exactOptional(),
  repeats: z
    .enum(['many', 'one-by-one', 'again'])
    .describe('many: any number at once; one-by-one: any number in turn; again: once or more.')
    .exactOptional(),
  timers: z.array(timer).min(1).max(20).exactOptional(),
  everything: z.literal(true).describe('For `end`: ends all that still runs.').exactOptional(),
  next: next.exactOptional(),
});

/** A step, and in a group the steps inside it. */
export type StepDocument = z.infer<typeof leaf> & { readonly steps?: readonly StepDocument[] };

const step: z.ZodType<StepDocument> = leaf.extend({
  steps: z
    .lazy(() => z.array(step).min(1).max(mostSteps))
    .describe('For `group`: its steps.')
    .exactOptional(),
});

/** The shape of a native flow. */
export const flowShape = z.strictObject({
  flow: id.describe('The id of the flow.'),
  title: text.exactOptional(),
  note: text.exactOptional(),
  steps: z.array(step).min(1).max(mostSteps).describe('The first step is where it begins.'),
});

export type FlowDocument = z.infer<typeof flowShape>;
