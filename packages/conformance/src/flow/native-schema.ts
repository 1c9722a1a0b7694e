import * as z from 'zod';
import { flowShape } from './native/document.js';

/**
 * Answers with the JSON Schema of a native flow, for editors and for checking before anything is run.
 *
 * @example
 * ```ts
 * import { nativeFlowSchema } from '@samarbejde/conformance';
 *
 * nativeFlowSchema()['title']; // => 'Samarbejde flow'
 * ```
 */
export function nativeFlowSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(flowShape, { target: 'draft-2020-12', reused: 'inline' });
  return { ...schema, title: 'Samarbejde flow' };
}
