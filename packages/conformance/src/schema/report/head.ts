import * as z from 'zod';
import { findingCodes } from '../../finding/explain-finding.js';
import { reportVersion } from '../../report/report.js';
import { basis, count, course, day, level, paramValues, part, place, text, told, words } from './parts.js';

const finding = part(
  'finding',
  'One thing that was found.',
  z.strictObject({
    code: z.enum(findingCodes),
    weight: told(
      z.enum(['must', 'should', 'open', 'note']),
      'The force of what is broken; `open`: undecided; `note`: about the mapping, the waivers or the file.',
    ),
    location: z.strictObject({
      file: z.string().exactOptional(),
      flow: z.string().exactOptional(),
      element: z.string().exactOptional(),
      name: z.string().exactOptional(),
      place: place.exactOptional(),
    }),
    params: told(paramValues, 'What a sentence about it needs, by name.'),
    because: z.array(basis),
    remedy: told(text, 'The way out.'),
    course: course.exactOptional(),
    cases: told(words, 'Opaque ids of cases of a log that show it, worst first.').exactOptional(),
    fingerprint: told(z.string(), 'The same for the same finding, however the file around it changes.'),
    waivedBy: told(z.string(), 'The waiver that covers it; it does not count against the run.').exactOptional(),
  }),
);

const names = z.record(z.string(), text);

const model = part(
  'model',
  'The model that was checked against.',
  z.strictObject({
    on: day,
    sameUntil: day.nullable(),
    digest: told(z.string(), 'The SHA-256 of the model’s content.'),
    frames: z.array(
      z.strictObject({
        id: z.string(),
        level,
        title: text,
        version: z.string().nullable(),
        inForce: z.boolean(),
      }),
    ),
    names: z.strictObject({ roles: names, channels: names, purposes: names, facts: names }),
  }),
);

export const coverage = part(
  'coverage',
  'How much of what was read the mapping could tell: steps of processes, events of logs.',
  z.strictObject({ mapped: count, partly: count, internal: count, unknown: count, listed: words }),
);

const waiver = part(
  'waiver',
  'What became of one waiver.',
  z.strictObject({
    id: z.string(),
    item: z.string(),
    reason: z.string(),
    owner: z.string(),
    until: day,
    state: z.enum(['used', 'unused', 'expired']),
    covers: count,
  }),
);

/** What every report holds, whatever was checked. */
export const headShape = {
  schemaVersion: z.literal(reportVersion),
  model,
  notAssessed: told(z.boolean(), 'Nothing could be assessed: such a run has not passed.'),
  findings: z.array(finding),
  totals: z.strictObject({ must: count, should: count, open: count, note: count, waived: count }),
  coverage,
  waivers: z.array(waiver),
  errors: told(
    z.array(z.strictObject({ check: z.string(), file: z.string().exactOptional(), fault: z.string() })),
    'Checks that broke down: the tool’s own faults, never findings.',
  ),
};
