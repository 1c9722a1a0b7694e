import { isPlainDate } from '@samarbejde/core';
import * as z from 'zod';
import type { Waivers } from '../waiver/waiver.js';
import { type DocumentResult, type JsonSchema, jsonSchemaOf, parseShape } from './parse-shape.js';

const text = z.string().min(1).max(2000);

const waiver = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    .max(80)
    .describe('Kebab-case; names the waiver in reports.'),
  item: text.describe('The requirement or rule, as `frame/item`, whose findings it covers.'),
  element: text.describe('Only at this element.').exactOptional(),
  flow: text.describe('Only in this flow, by its id or its file’s name.').exactOptional(),
  reason: text,
  owner: text.describe('The role that answers for it; never a person’s name.'),
  until: z.string().refine(isPlainDate, 'YYYY-MM-DD').describe('The last day on which it holds, YYYY-MM-DD.'),
});

const waiversShape = z.strictObject({ schemaVersion: z.literal(1), waivers: z.array(waiver).max(10_000) });

/**
 * Gives the JSON Schema of a file of waivers.
 *
 * @example
 * ```ts
 * import { waiversJsonSchema } from '@samarbejde/conformance/schema';
 *
 * waiversJsonSchema()['title']; // => 'Samarbejde waivers'
 * ```
 */
export function waiversJsonSchema(): JsonSchema {
  return jsonSchemaOf(waiversShape, 'Samarbejde waivers');
}

/**
 * Reads a file of waivers from unknown data; every fault gives an issue with its path.
 *
 * @example
 * ```ts
 * import { parseWaivers } from '@samarbejde/conformance/schema';
 *
 * parseWaivers({ schemaVersion: 1, waivers: [] }).ok; // => true
 * ```
 */
export function parseWaivers(input: unknown): DocumentResult<Waivers> {
  return parseShape(waiversShape, waiversJsonSchema(), input);
}
