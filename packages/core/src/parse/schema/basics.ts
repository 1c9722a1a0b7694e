import * as z from 'zod';
import { noted } from './registry.js';

/** A text for people, in Danish and English, and in a frame's own language beside them. */
export const text = noted(
  z.strictObject({
    da: z.string().min(1),
    en: z.string().min(1),
    nb: z.string().min(1).exactOptional(),
    nn: z.string().min(1).exactOptional(),
    sv: z.string().min(1).exactOptional(),
  }),
  { id: 'Text', description: 'A text for people, in Danish and English.' },
);

/** A day; that it exists is checked when frames are composed. */
export const day = noted(z.string(), { id: 'Day', description: 'A day, YYYY-MM-DD.' });

const word = (kind: string, id: string, description: string): z.ZodString =>
  noted(z.string(), { id, description, word: kind });

export const roleId = word('roles', 'RoleId', 'The id of a role, such as `class-teacher`.');
export const purposeId = word('purposes', 'PurposeId', 'The id of a purpose, such as `absence`.');
export const channelId = word('channels', 'ChannelId', 'The id of a channel, such as `phone-call`.');
export const dutyId = word('duties', 'DutyId', 'An act, or the id of a thing to see to, such as `record-in-writing`.');
export const subjectId = word(
  'subjects',
  'SubjectId',
  'The id of what a mandate is about, such as `leave-of-absence`.',
);
export const aimId = word('aims', 'AimId', 'The id of an aim, such as `wellbeing`.');
export const positionId = word('positions', 'PositionId', 'The id of a position, such as `pupil`.');

/** Where an item or a word comes from. */
export const citation = noted(
  z.strictObject({
    source: noted(z.string(), { description: 'The id of a source that the frame lists under `sources`.' }),
    section: noted(z.string().min(1), { description: 'The place in the source: a paragraph, a heading, a page.' }),
    paraphrase: noted(text.clone(), { description: 'What that place says, in your own words.' }),
    compared: noted(z.string(), {
      description: 'The day on which paraphrase and source were last compared, YYYY-MM-DD.',
    }),
    support: z.strictObject({ institutions: z.number(), of: z.number() }).exactOptional(),
    certainty: z.enum(['text-read', 'page-seen']).exactOptional(),
  }),
  { id: 'Citation', description: 'Where it comes from.' },
);

/** A source that items cite. */
export const source = noted(
  z.strictObject({
    title: text,
    kind: z.enum(['guidance-text', 'statute', 'order', 'policy', 'practice', 'research', 'agreement']),
    publisher: z.string().exactOptional(),
    url: z.string().exactOptional(),
    published: z.string().exactOptional(),
  }),
  { id: 'Source', description: 'A text that items cite.' },
);

/** At least one of something. */
export function some<S extends z.ZodType>(schema: S) {
  return z.tuple([schema], schema);
}
