import * as z from 'zod';
import type { EscalationPath } from '../../frame/escalation-path.js';
import { endings } from '../../frame/escalation-path.js';
import type { Guarantee } from '../../frame/guarantee.js';
import { dutyId, roleId, some, text } from './basics.js';
import { itemShape } from './item.js';
import { noted } from './registry.js';
import { act, when } from './when.js';
import { deadline } from './within.js';

const owed = noted(
  z.strictObject({
    by: roleId,
    do: dutyId,
    within: deadline.exactOptional(),
    after: dutyId.exactOptional(),
  }),
  { id: 'PathDuty', description: 'Something that a role owes on a path.' },
);

const step = noted(
  z.strictObject({
    id: z.string(),
    title: text,
    parties: z.tuple([roleId, roleId], roleId),
    acts: some(act),
    owes: z.array(owed).exactOptional(),
    decides: roleId.exactOptional(),
    subject: z.string().exactOptional(),
    advise: z.array(roleId).exactOptional(),
    movedOnBy: z.array(roleId).exactOptional(),
    next: z.array(z.string()).exactOptional(),
    skip: z.strictObject({ when, why: text }).exactOptional(),
  }),
  { id: 'PathStep', description: 'One step: who meets whom, by which acts, and what is owed.' },
);

const exit = noted(
  z.strictObject({
    id: z.string(),
    title: text,
    when: when.exactOptional(),
    to: roleId,
    owes: z.array(owed).exactOptional(),
    atOnce: z.boolean().exactOptional(),
    from: z.array(z.string()).exactOptional(),
    by: z.array(roleId).exactOptional(),
    opens: z.string().exactOptional(),
  }),
  { id: 'PathExit', description: 'A way out of the ladder that is open beside its steps.' },
);

/** A whole ladder. */
export const path: z.ZodType<EscalationPath> = z.strictObject({
  ...itemShape,
  opens: when,
  about: some(roleId).exactOptional(),
  steps: some(step),
  owes: z.array(owed).exactOptional(),
  ends: some(z.enum(endings)),
  exits: z.array(exit).exactOptional(),
});

/** What the model adds to every path. */
export const guarantee: z.ZodType<Guarantee> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...itemShape,
    kind: z.literal('third-party'),
    roles: some(roleId),
    within: deadline.exactOptional(),
  }),
  z.strictObject({ ...itemShape, kind: z.literal('child-heard'), duty: dutyId }),
  z.strictObject({ ...itemShape, kind: z.literal('ask-first'), duty: dutyId }),
  z.strictObject({ ...itemShape, kind: z.literal('authority'), order: z.tuple([roleId, roleId], roleId) }),
  z.strictObject({
    ...itemShape,
    kind: z.literal('safety'),
    suspicion: z.enum(['home', 'other']).exactOptional(),
    by: roleId,
    do: dutyId,
  }),
]);
