import * as z from 'zod';
import type { AgreementContent, AgreementDraft, AgreementProposal, ChildsView } from '../../agreement/content.js';
import { aimId, channelId, day, purposeId, roleId, some, subjectId } from '../schema/basics.js';
import { noted } from '../schema/registry.js';
import { act } from '../schema/when.js';
import { cadence, clockTime, within } from '../schema/within.js';

const clauseId = noted(z.string(), {
  id: 'ClauseId',
  description: 'Lower-case letters, digits and hyphens, used once in the agreement.',
});
const partyId = noted(z.string(), { id: 'PartyId', description: 'An opaque id of a party; never a name.' });
const people = z.array(partyId);
const words = noted(z.string(), { id: 'OwnWords', description: 'What people write in their own words.' });
const minutes = z.int().min(1).max(1440);

const party = z.strictObject({
  id: partyId,
  role: roleId,
  reach: z.enum(['platform', 'no-platform', 'paper-only']).exactOptional(),
  language: z.enum(['shared', 'needs-interpreter']).exactOptional(),
});

const hours = z.strictObject({
  days: some(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
  from: clockTime,
  until: clockTime,
});

const contact = z.strictObject({
  id: clauseId,
  by: people,
  to: people,
  purposes: some(purposeId).exactOptional(),
  acts: some(act).exactOptional(),
  channels: z.array(channelId),
  often: cadence.exactOptional(),
  hours: some(hours).exactOptional(),
  reply: within.exactOptional(),
  language: z.strictObject({ spoken: words, interpreter: z.boolean() }).exactOptional(),
});

/** What the child says, and how it was heard. */
export const childsView: z.ZodType<ChildsView> = z.strictObject({
  text: words,
  heardBy: people,
  how: words.exactOptional(),
  on: day.exactOptional(),
});

const shape = {
  form: z.enum(['oral', 'written']),
  parties: z.array(party),
  holders: noted(z.record(roleId, z.int().min(0).max(20)), {
    description: 'How many people hold a role for the child, by role.',
  }),
  expectations: z.array(z.strictObject({ id: clauseId, by: people, of: people, text: words })),
  actions: z.array(
    z.strictObject({
      id: clauseId,
      by: people,
      what: words,
      setting: z.enum(['home', 'school']).exactOptional(),
      due: day.exactOptional(),
      doneWhen: words.exactOptional(),
    }),
  ),
  goals: z.array(
    z.strictObject({
      id: clauseId,
      aims: z.array(aimId),
      text: words.exactOptional(),
      principle: noted(z.string(), { description: 'A goal of the model, as `frame/id`.' }).exactOptional(),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      id: clauseId,
      what: words,
      by: people,
      forum: channelId.exactOptional(),
      subject: subjectId.exactOptional(),
    }),
  ),
  childsView: childsView.exactOptional(),
  contact: z.array(contact),
  courses: z.array(z.strictObject({ id: clauseId, purposes: some(purposeId), acts: some(act) })),
  meetings: z.array(
    z.strictObject({
      id: clauseId,
      on: day,
      at: clockTime.exactOptional(),
      minutes: minutes.exactOptional(),
      who: people,
      channel: channelId,
      about: words.exactOptional(),
    }),
  ),
  from: day.exactOptional(),
  until: day.exactOptional(),
  review: z
    .strictObject({
      on: day,
      at: clockTime.exactOptional(),
      minutes: minutes.exactOptional(),
      who: people.exactOptional(),
    })
    .exactOptional(),
};

/** What has been agreed, every list in its place. */
export const content: z.ZodType<AgreementContent> = noted(z.strictObject(shape), {
  id: 'Content',
  description: 'What has been agreed.',
});

/** What somebody proposes: lists that are empty may be left out. */
export const proposal: z.ZodType<AgreementProposal> = noted(
  z.strictObject({
    ...shape,
    holders: shape.holders.exactOptional(),
    expectations: shape.expectations.exactOptional(),
    actions: shape.actions.exactOptional(),
    goals: shape.goals.exactOptional(),
    decisions: shape.decisions.exactOptional(),
    contact: shape.contact.exactOptional(),
    courses: shape.courses.exactOptional(),
    meetings: shape.meetings.exactOptional(),
  }),
  { id: 'Proposal', description: 'What somebody proposes to agree.' },
);

/** A proposal with its id and its kind. */
export const draft: z.ZodType<AgreementDraft> = z.strictObject({
  id: noted(z.string(), { description: 'Lower-case letters, digits and hyphens; says nothing of anybody.' }),
  template: noted(z.string(), { description: 'The kind of agreement, as `frame/id`.' }),
  content: proposal,
});
