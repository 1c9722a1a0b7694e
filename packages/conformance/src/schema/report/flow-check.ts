import * as z from 'zod';
import { coverage, headShape } from './head.js';
import {
  basis,
  count,
  course,
  facts,
  notAssessed,
  paramValues,
  part,
  place,
  requirement,
  result,
  settledVerdicts,
  stateReason,
  text,
  told,
  verdicts,
  within,
  words,
} from './parts.js';

const requirementResult = part(
  'requirement-result',
  'What the courses of a process say about one requirement.',
  z.strictObject({
    requirement,
    result,
    asked: z.enum(['every-course', 'some-course', 'any-file']),
    course: told(course, 'The shortest course that breaks it, or that may.').exactOptional(),
    openUntil: told(
      z.strictObject({
        steps: z.array(z.strictObject({ flow: z.string().exactOptional(), element: z.string(), missing: words })),
        timers: words,
        people: words,
      }),
      'What decides a result that is open.',
    ).exactOptional(),
    mayTrigger: told(words, 'Unknown steps that may be what it is about.').exactOptional(),
    reason: notAssessed.exactOptional(),
    elements: words.exactOptional(),
    states: told(count, 'How many states were explored.'),
    limit: told(count, 'How many states one exploration would have followed.'),
  }),
);

const assessment = part(
  'assessment',
  'What the model says of one step.',
  z.strictObject({
    permissions: z.array(
      z.strictObject({
        action: z.enum(['do', 'receive']),
        role: z.string(),
        answer: z.enum(['yes', 'no', 'undetermined']),
        because: z.array(basis),
        missing: words,
      }),
    ),
    channel: z
      .strictObject({
        id: z.string(),
        verdict: z.enum(verdicts),
        because: z.array(basis),
        missing: words.exactOptional(),
        possible: z.array(z.enum(settledVerdicts)).exactOptional(),
        better: words,
      })
      .exactOptional(),
    duties: z.array(
      z.strictObject({
        duty: z.string(),
        name: text,
        by: z.string(),
        byName: text,
        within: within.exactOptional(),
        because: z.array(basis),
        missing: words.exactOptional(),
      }),
    ),
  }),
);

const step = part(
  'step',
  'What is known of a step as communication, and what the model says of it.',
  z.strictObject({
    element: z.string(),
    name: z.string().exactOptional(),
    place: place.exactOptional(),
    status: z.enum(['mapped', 'partly', 'internal', 'silent', 'unknown']),
    event: z
      .strictObject({
        from: words.exactOptional(),
        to: words.exactOptional(),
        channel: z.string().exactOptional(),
        purpose: z.string().exactOptional(),
        act: z.string().exactOptional(),
        facts,
        assumed: facts.exactOptional(),
      })
      .exactOptional(),
    origin: told(
      z.record(
        z.string().regex(/^(?:from|to|channel|purpose|act)$/),
        z.enum(['mapping', 'file', 'lane', 'candidate-group', 'message-flow', 'default']),
      ),
      'Where each field was taken from.',
    ).exactOptional(),
    assessment: assessment.exactOptional(),
    notAssessed: told(words, 'The fields without which the model could not be asked.').exactOptional(),
  }),
);

const endingHead = { processes: words, states: count, limit: count };

const ending = part(
  'ending',
  'Whether processes that run together can always come to an end.',
  z.union([
    z.strictObject({ ...endingHead, result: z.literal('always-ends') }),
    z.strictObject({ ...endingHead, result: z.literal('cannot-end'), course }),
    z.strictObject({ ...endingHead, result: z.literal('not-assessed'), reason: stateReason }),
  ]),
);

const checkedFlow = part(
  'checked-flow',
  'One process definition with everything that was said of it.',
  z.strictObject({
    id: z.string(),
    name: z.string().exactOptional(),
    file: z.string().exactOptional(),
    format: z.enum(['bpmn', 'native']),
    requirements: z.array(requirementResult),
    steps: z.array(step),
    endings: z.array(ending),
    coverage,
    notes: told(
      z.array(z.strictObject({ code: z.string(), params: paramValues, place: place.exactOptional() })),
      'What the reader noticed and read around.',
    ),
  }),
);

/** The shape of what a check of process definitions gives. */
export const flowCheckShape = part(
  'flow-check',
  'What a check of process definitions gives.',
  z.strictObject({
    ...headShape,
    kind: z.literal('flow-check'),
    flows: z.array(checkedFlow),
    across: told(z.array(requirementResult), 'Requirements that one course of one file is enough for.'),
  }),
);
