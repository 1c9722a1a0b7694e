import type { Mapping } from '../mapping/mapping.js';
import { mappingShape } from '../mapping/schema.js';
import { type DocumentResult, type JsonSchema, jsonSchemaOf, parseShape } from './parse-shape.js';

/**
 * Gives the JSON Schema of a mapping file, for editors and other programs.
 *
 * @example
 * ```ts
 * import { mappingJsonSchema } from '@samarbejde/conformance/schema';
 *
 * mappingJsonSchema()['title']; // => 'Samarbejde mapping'
 * ```
 */
export function mappingJsonSchema(): JsonSchema {
  return jsonSchemaOf(mappingShape, 'Samarbejde mapping');
}

/**
 * Reads a mapping from unknown data, such as a YAML file that has been read.
 *
 * Only its shape is judged here; whether its words are a model's is told by the check that uses it. Every fault gives an
 * issue with its path, an unknown key with the nearest known ones.
 *
 * @example
 * ```ts
 * import { parseMapping } from '@samarbejde/conformance/schema';
 *
 * const read = parseMapping({ schemaVersion: 1, rows: [{ match: { lain: 'Skole' }, role: 'teacher' }] });
 * read.ok ? [] : read.issues[0]?.params['nearest']; // => ['lane']
 * ```
 */
export function parseMapping(input: unknown): DocumentResult<Mapping> {
  return parseShape(mappingShape, mappingJsonSchema(), input);
}
