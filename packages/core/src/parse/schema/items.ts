import * as z from 'zod';
import type { FrameItems } from '../../frame/frame.js';
import { agreement } from './agreement.js';
import { dutyId, positionId, roleId, some, subjectId, text } from './basics.js';
import { itemShape } from './item.js';
import { guarantee, path } from './ladders.js';
import { noted } from './registry.js';
import { requirement } from './requirement.js';
import { act, channelChoice, side, when } from './when.js';
import { cadence, clockTime, deadline } from './within.js';

const rule = z.strictObject({
  ...itemShape,
  when: when.exactOptional(),
  prefer: channelChoice.exactOptional(),
  accept: channelChoice.exactOptional(),
  discourage: channelChoice.exactOptional(),
  forbid: channelChoice.exactOptional(),
  defer: z
    .strictObject({
      channels: channelChoice,
      until: z.enum(['recipient-hours', 'next-working-day', 'next-school-day']),
    })
    .exactOptional(),
});

const course = z.strictObject({
  ...itemShape,
  when: when.exactOptional(),
  steps: some(
    z.strictObject({
      act,
      facts: z
        .strictObject({
          urgency: z.enum(['routine', 'soon', 'same-day', 'now']).exactOptional(),
          importance: z.enum(['ordinary', 'important']).exactOptional(),
          sensitivity: z.enum(['open', 'personal', 'sensitive']).exactOptional(),
          tension: z.enum(['calm', 'delicate', 'heated']).exactOptional(),
          about: z.enum(['one-child', 'several-children', 'class', 'school', 'staff-member']).exactOptional(),
          addressing: z.enum(['one', 'group', 'all']).exactOptional(),
          hours: z.enum(['within', 'outside']).exactOptional(),
          suspicion: z.enum(['none', 'home', 'other']).exactOptional(),
          reach: z.enum(['platform', 'no-platform', 'paper-only']).exactOptional(),
          language: z.enum(['shared', 'needs-interpreter']).exactOptional(),
        })
        .exactOptional(),
      purpose: z.string().exactOptional(),
    }),
  ),
});

const duty = z.strictObject({
  ...itemShape,
  when: when.exactOptional(),
  by: noted(z.string(), { description: '`sender`, `recipient`, or the id of a role.', word: 'roles' }),
  do: dutyId,
  within: deadline.exactOptional(),
  often: cadence.exactOptional(),
});

const holders = z.union([z.literal('every-party'), z.array(roleId).min(1)]);

const right = z.strictObject({ ...itemShape, holders, protects: when.exactOptional() });

const mandate = z.strictObject({
  ...itemShape,
  holders: z.array(roleId).min(1),
  action: z.enum(['do', 'receive', 'decide']),
  subjects: some(subjectId).exactOptional(),
  when: when.exactOptional(),
  answer: z.enum(['yes', 'no']),
});

const knowledge = z.strictObject({
  ...itemShape,
  holders,
  kind: z.enum(['knowledge', 'interest', 'perspective']),
  of: text,
});

const position = z.strictObject({
  ...itemShape,
  role: roleId,
  setting: z.enum(['home', 'school']),
  position: positionId,
});

const principle = z.strictObject({
  ...itemShape,
  kind: z.enum(['conduct', 'presumption', 'goal', 'rationale', 'provenance', 'guidepost']),
  says: text,
});

const parameter = z.strictObject({
  ...itemShape,
  unit: z.enum([
    'working-day',
    'school-day',
    'calendar-day',
    'week',
    'month',
    'minute',
    'hour',
    'hour-on-working-days',
    'times-per-school-year',
    'percent',
    'count',
  ]),
  value: z.number(),
  range: z.strictObject({ min: z.number(), max: z.number() }).exactOptional(),
  stricter: z.enum(['less', 'more']),
});

const setting = z.strictObject({
  ...itemShape,
  parameter: noted(z.string(), { description: 'The parameter, as `frame/id`.' }),
  value: z.number(),
});

const hours = z.strictObject({
  ...itemShape,
  of: z.union([z.strictObject({ side }), z.strictObject({ roles: z.array(roleId).min(1) })]),
  weekly: z.array(
    z.strictObject({
      days: some(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
      from: clockTime,
      until: clockTime,
    }),
  ),
  exceptClosedDays: z.boolean(),
});

const listOf = <S extends z.ZodType>(schema: S, id: string, description: string) =>
  z.array(noted(schema, { id, description })).exactOptional();

/** The items of a frame, by kind. */
export const itemLists = {
  rules: listOf(rule, 'Rule', 'Which channels suit a situation, and which do not.'),
  courses: listOf(course, 'Course', 'The acts that a matter takes, in order.'),
  duties: listOf(duty, 'Duty', 'Something owed: an act, or a thing to see to.'),
  rights: listOf(right, 'Right', 'A right, held alike by all who hold it.'),
  mandates: listOf(mandate, 'Mandate', 'What a role may, or may not, that not every party may.'),
  knowledge: listOf(knowledge, 'Knowledge', 'What a role knows, has an interest in, or sees from its own place.'),
  positions: listOf(position, 'Position', 'What a role is in a setting.'),
  principles: listOf(principle, 'Principle', 'A statement that guides people and changes no verdict by itself.'),
  parameters: listOf(parameter, 'Parameter', 'A number that lower levels may choose within a range.'),
  settings: listOf(setting, 'Setting', 'A choice for a parameter of another frame.'),
  hours: listOf(hours, 'Hours', 'When a side, or a role, can be expected to be reached.'),
  requirements: listOf(requirement, 'Requirement', 'What must hold over a course of communications.'),
  paths: listOf(path, 'Path', 'What happens when a matter is not solved.'),
  guarantees: listOf(guarantee, 'Guarantee', 'What the model adds to every path.'),
  agreements: listOf(agreement, 'Agreement', 'A kind of agreement and what it must hold.'),
} satisfies Record<keyof FrameItems, z.ZodType>;
