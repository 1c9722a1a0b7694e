import * as z from 'zod';
import { text } from './basics.js';
import { itemShape } from './item.js';
import { eventPattern } from './when.js';
import { deadline } from './within.js';

const pattern = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('response'),
    a: eventPattern,
    b: eventPattern,
    within: deadline.exactOptional(),
    reply: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('precedence'), a: eventPattern, b: eventPattern }),
  z.strictObject({ kind: z.literal('not-succession'), a: eventPattern, b: eventPattern }),
  z.strictObject({ kind: z.literal('absence'), a: eventPattern }),
  z.strictObject({
    kind: z.literal('at-most'),
    a: eventPattern,
    n: z.int().min(0),
    until: eventPattern.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('existence'), a: eventPattern }),
  z.strictObject({ kind: z.literal('reachable'), a: eventPattern, after: eventPattern, until: eventPattern }),
]);

/** A requirement on processes and logs. */
export const requirement = z.strictObject({
  ...itemShape,
  pattern,
  span: z.strictObject({ after: eventPattern.exactOptional(), until: eventPattern.exactOptional() }).exactOptional(),
  scope: z.enum(['case', 'files']).exactOptional(),
  remedy: text,
});
