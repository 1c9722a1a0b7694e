import type { Words } from '../frame/book.js';
import type { Frame } from '../frame/frame.js';
import { deepFreeze } from '../frame/freeze.js';
import type { FrameInputCode } from '../frame/input-issue.js';
import { type Result, success } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { type JsonSchema, jsonSchemaOf } from './json-schema.js';
import { parseDocument } from './parse-document.js';
import { frameDocument } from './schema/frame.js';

const head = { id: 'urn:samarbejde:schema:frame:1', title: 'A frame for Samarbejde' };

/**
 * Reads a frame from unknown data, such as a JSON or YAML file that somebody wrote.
 *
 * It looks at shapes only: whether words, dates and replacements hold together is `composeModel`'s to say. A frame from
 * outside adds no ids to the type of a model. `extends` may be left out; `$schema` is for editors and is dropped. Bad input
 * gives every issue at once, each with its path: a missing or unknown key, a wrong type, a value that is not in the list, a
 * document nested or filled beyond bounds. The value is a frozen copy.
 *
 * @example
 * ```ts
 * import { parseFrame } from '@samarbejde/core/parse';
 *
 * const read = parseFrame({ id: 'our-school', level: 'skole', title: { da: 'Vores skole', en: 'Our school' }, sources: {} });
 * read.ok ? [] : read.issues.map((issue) => [issue.code, issue.path.join('.')]); // => [['not-one-of', 'level']]
 * ```
 */
export function parseFrame(input: unknown): Result<Frame<Ids>, FrameInputCode> {
  const read = parseDocument(frameDocument, head, input);
  if (!read.ok) return read;
  const { $schema: _forEditors, ...frame } = read.value;
  return success(deepFreeze({ ...frame, extends: frame.extends ?? [] }));
}

/**
 * Gives the JSON Schema of a frame document, for editors and for programs in other languages.
 *
 * With a model's words (`model.words`) an editor completes roles, purposes, channels and the like; other ids stay allowed,
 * since a frame may define its own.
 *
 * @example
 * ```ts
 * import { frameJsonSchema } from '@samarbejde/core/parse';
 *
 * frameJsonSchema()['$id']; // => 'urn:samarbejde:schema:frame:1'
 * ```
 */
export function frameJsonSchema(words?: Words): JsonSchema {
  return jsonSchemaOf(frameDocument, head, words);
}
