import * as z from 'zod';
import type { JsonSchema } from './parse-shape.js';
import { flowCheckShape } from './report/flow-check.js';
import { logCheckShape } from './report/log-check.js';
import { reportNotes } from './report/parts.js';

/**
 * Gives the JSON Schema of what `check --format json` and `renderReport` with `json` write.
 *
 * A report on processes, a report on logs, or, where a run had both, the list of them. No other key than those it names
 * may stand in a report, so that a reader that holds a report against it learns of every change of its shape.
 *
 * @example
 * ```ts
 * import { reportJsonSchema } from '@samarbejde/conformance/schema';
 *
 * reportJsonSchema()['title']; // => 'Samarbejde report'
 * ```
 */
export function reportJsonSchema(): JsonSchema {
  const report = z.union([flowCheckShape, logCheckShape]);
  const document = z.union([flowCheckShape, logCheckShape, z.array(report)]);
  return { title: 'Samarbejde report', ...z.toJSONSchema(document, { metadata: reportNotes }) };
}
