import type { FrameCases } from '../decide/frame-case.js';
import type { Words } from '../frame/book.js';
import { deepFreeze } from '../frame/freeze.js';
import type { FrameInputCode } from '../frame/input-issue.js';
import { type Result, success } from '../result.js';
import { type JsonSchema, jsonSchemaOf } from './json-schema.js';
import { parseDocument } from './parse-document.js';
import { casesDocument } from './schema/cases.js';

const head = { id: 'urn:samarbejde:schema:cases:1', title: 'Cases for a frame' };

/**
 * Reads the cases of a frame from unknown data.
 *
 * Situations are read against the model when the cases are run; here only the shape of the document is looked at. Bad input
 * gives every issue at once, each with its path. `$schema` is for editors and is dropped.
 *
 * @example
 * ```ts
 * import { parseFrameCases } from '@samarbejde/core/parse';
 *
 * const read = parseFrameCases({ frame: 'our-school', on: '2026-11-24', cases: [] });
 * read.ok ? [] : read.issues.map((issue) => issue.code); // => ['list-too-short']
 * ```
 */
export function parseFrameCases(input: unknown): Result<FrameCases, FrameInputCode> {
  const read = parseDocument(casesDocument, head, input);
  if (!read.ok) return read;
  const { $schema: _forEditors, ...cases } = read.value;
  return success(deepFreeze(cases));
}

/**
 * Gives the JSON Schema of a document of cases; with a model's words an editor offers them.
 *
 * @example
 * ```ts
 * import { casesJsonSchema } from '@samarbejde/core/parse';
 *
 * casesJsonSchema()['$id']; // => 'urn:samarbejde:schema:cases:1'
 * ```
 */
export function casesJsonSchema(words?: Words): JsonSchema {
  return jsonSchemaOf(casesDocument, head, words);
}
