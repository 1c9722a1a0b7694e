import * as z from 'zod';
import type { LogIssueCode } from '../../log/issue.js';
import { logIssueTexts } from '../../log/issue-texts.js';
import { headShape } from './head.js';
import {
  basis,
  count,
  day,
  notAssessed,
  paramValues,
  part,
  requirement,
  result,
  told,
  verdicts,
  words,
} from './parts.js';

const issueCode = z.enum(Object.keys(logIssueTexts) as LogIssueCode[]); // Its keys are the codes.

const issue = part(
  'log-issue',
  'One thing that could not be read: names of files and columns and numbers of lines, never what a row holds.',
  z.strictObject({ code: issueCode, params: paramValues, path: z.array(z.union([z.string(), z.int()])) }),
);

const fileRead = part(
  'file-read',
  'How the reading of one file went.',
  z.strictObject({
    file: z.string(),
    report: z.strictObject({
      read: count,
      bad: count,
      skipped: count,
      withoutOffset: count,
      bytes: count,
      counts: z.partialRecord(issueCode, count),
      issues: told(z.array(issue), 'The first issues one by one; `counts` has them all.'),
      stopped: told(issue, 'Why reading stopped before the end of the log, if it did.').exactOptional(),
    }),
  }),
);

const worstCase = z.strictObject({
  case: told(z.string(), 'Opaque id.'),
  since: day,
  due: day.exactOptional(),
  late: told(count, 'Working days past the due day.').exactOptional(),
});

const responses = part(
  'response-times',
  'Response times in whole working days, against what was promised.',
  z.strictObject({
    unit: z.literal('working-day'),
    count,
    median: z.number().min(0),
    p90: count,
    longest: count,
    histogram: told(z.array(count), 'How many took 0, 1, 2 … working days; the last holds all that took longer.'),
    promised: count.exactOptional(),
  }),
);

const requirementResult = part(
  'log-requirement-result',
  'What the cases of a log say about one requirement.',
  z.strictObject({
    requirement,
    result,
    reason: notAssessed.exactOptional(),
    counts: z.strictObject({
      pass: count,
      fail: count,
      open: count,
      undecided: told(count, 'Of the open ones, those that hang on what nobody has said of an event.'),
      unread: told(count, 'Of the open ones, those that are kept or broken by what was not read of the log.'),
      notApplicable: count,
      notAssessed: count,
    }),
    missing: words,
    rate: told(z.number().min(0).max(1).nullable(), 'Passed of passed and failed; `null` where none is decided.'),
    worst: z.array(worstCase),
    responses: responses.exactOptional(),
  }),
);

/** The shape of what a check of logs gives. */
export const logCheckShape = part(
  'log-check',
  'What a check of logs gives. All files of a run are one log.',
  z.strictObject({
    ...headShape,
    kind: z.literal('log-check'),
    asOf: told(z.string().nullable(), 'The moment up to which the log was judged; `null` without events.'),
    calendar: z.string(),
    zone: z.string(),
    requirements: z.array(requirementResult),
    channels: z.array(
      z.strictObject({
        channel: z.string().nullable(),
        purpose: z.string().nullable(),
        events: count,
        verdicts: z.partialRecord(z.enum(verdicts), count),
        because: z.array(basis),
      }),
    ),
    reach: z.strictObject({ reached: count, neverReached: count, cases: words }),
    events: z.strictObject({
      checked: count,
      withoutOffset: count,
      duplicates: count,
      late: count,
      outsideCalendar: count,
      afterAsOf: count,
    }),
    cases: z.strictObject({ closed: count, open: count, notAssessed: count }),
    reading: z.array(fileRead),
    unread: told(
      z.strictObject({
        rest: told(
          z.enum(['none', 'later', 'any-time']),
          '`later`: only what came after `asOf` was not read. `any-time`: what was not read may be of any time.',
        ),
        rows: told(count, 'Rows that could not be read.'),
      }),
      'What of the log was not read. A result that this could change is `open`, with the reason.',
    ),
  }),
);
