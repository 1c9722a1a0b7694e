import * as z from 'zod';
import type { AgreementEvent, AgreementStep } from '../../agreement/event.js';
import { day } from '../schema/basics.js';
import { noted } from '../schema/registry.js';
import { childsView, content, proposal } from './content-schema.js';

const head = {
  id: noted(z.string().min(1).max(120), { description: 'Opaque, and used once in an agreement.' }),
  agreement: noted(z.string(), { description: 'The id of the agreement.' }),
  on: day,
  by: noted(z.string(), { description: 'The id of the party whose step it is.' }),
};
const { by: _nobody, ...headOfLapse } = head;
const version = noted(z.int().min(1), { description: 'The number of the version that it is about.' });
const words = z.string();

const propose = z.strictObject({ kind: z.literal('propose'), ...head });
const comment = z.strictObject({
  kind: z.literal('comment'),
  ...head,
  clause: z.string().exactOptional(),
  text: words,
});
const askForChange = z.strictObject({
  kind: z.literal('ask-for-change'),
  ...head,
  version,
  clause: z.string().exactOptional(),
  text: words,
});
const agree = z.strictObject({ kind: z.literal('agree'), ...head, version });
const decline = z.strictObject({ kind: z.literal('decline'), ...head, version, text: words.exactOptional() });
const putInForce = z.strictObject({ kind: z.literal('put-in-force'), ...head, version });
const recordProgress = z.strictObject({
  kind: z.literal('record-progress'),
  ...head,
  clause: z.string(),
  progress: z.enum(['begun', 'done', 'needs-help', 'closer', 'reached', 'kept']),
  text: words.exactOptional(),
});
const review = z.strictObject({
  kind: z.literal('review'),
  ...head,
  outcome: z.enum(['go-on', 'change', 'end']),
  next: day.exactOptional(),
  childsView: childsView.exactOptional(),
  text: words.exactOptional(),
});
const amend = z.strictObject({ kind: z.literal('amend'), ...head, content: proposal });
const renew = z.strictObject({ kind: z.literal('renew'), ...head, until: day.exactOptional(), review: day });
const end = z.strictObject({ kind: z.literal('end'), ...head, text: words.exactOptional() });
const lapse = z.strictObject({ kind: z.literal('lapse'), ...headOfLapse });

/** What can be done with an agreement. */
export const step: z.ZodType<AgreementStep> = z.discriminatedUnion('kind', [
  propose,
  comment,
  askForChange,
  agree,
  decline,
  putInForce,
  recordProgress,
  review,
  amend,
  renew,
  end,
  lapse,
]);

const under = noted(z.strictObject({ on: day, digest: z.string() }), {
  id: 'UnderModel',
  description: 'Under which model it was taken.',
});
const stamp = { under, mustAgree: z.array(z.string()) };

/** What has happened, as it is kept. */
export const event: z.ZodType<AgreementEvent> = noted(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('draft'), ...head, template: z.string(), content, ...stamp }),
    propose,
    comment,
    askForChange,
    agree.extend({ putsInForce: under.exactOptional() }),
    decline,
    putInForce.extend({ under }),
    recordProgress,
    review,
    amend.extend({ content, ...stamp }),
    renew.extend(stamp),
    end,
    lapse,
  ]),
  { id: 'Event', description: 'Something that happened to the agreement.' },
);
