import * as z from 'zod';
import type { Words } from '../frame/book.js';
import { notes } from './schema/registry.js';

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The JSON Schema of a document; with a model's words an editor can offer them, and still takes others. */
export function jsonSchemaOf(
  schema: z.ZodType,
  head: { readonly id: string; readonly title: string },
  words?: Words,
): JsonSchema {
  const made = z.toJSONSchema(schema, { metadata: notes, target: 'draft-2020-12', io: 'input' });
  const { $schema, ...rest } = withWords(JSON.parse(JSON.stringify(made)), words);
  return { $schema, $id: head.id, title: head.title, ...rest };
}

function withWords(node: JsonSchema, words: Words | undefined): JsonSchema {
  const entries = Object.entries(node).flatMap(([key, value]) => (key === 'word' ? [] : [[key, inner(value, words)]]));
  const own: JsonSchema = Object.fromEntries(entries);
  const kind = node['word'];
  if (words === undefined || typeof kind !== 'string' || !isWordKind(kind, words)) return own;
  const { type: _type, ...rest } = own;
  return { ...rest, anyOf: [{ enum: [...words[kind].keys()] }, { type: 'string' }] };
}

function inner(value: unknown, words: Words | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => inner(one, words));
  return isNode(value) ? withWords(value, words) : value;
}

function isWordKind(kind: string, words: Words): kind is keyof Words {
  return Object.hasOwn(words, kind);
}

/** The keys that a schema knows at a place in a document. */
export function keysAt(schema: JsonSchema, path: readonly (string | number)[]): readonly string[] {
  let nodes = opened(schema, schema);
  for (const part of path) nodes = nodes.flatMap((node) => inside(node, part)).flatMap((node) => opened(node, schema));
  return [...new Set(nodes.flatMap((node) => (isNode(node['properties']) ? Object.keys(node['properties']) : [])))];
}

/** A node with its references followed and its alternatives laid side by side. */
function opened(node: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  const reference = node['$ref'];
  const aim = typeof reference === 'string' ? referred(reference, root) : undefined;
  const branches = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => nodesIn(node[key]));
  return [node, ...[...(aim === undefined ? [] : [aim]), ...branches].flatMap((branch) => opened(branch, root))];
}

function referred(reference: string, root: JsonSchema): JsonSchema | undefined {
  const name = /^#\/\$defs\/(.+)$/.exec(reference)?.[1];
  const found = name !== undefined && isNode(root['$defs']) ? root['$defs'][name] : undefined;
  return isNode(found) ? found : undefined;
}

function inside(node: JsonSchema, part: string | number): readonly JsonSchema[] {
  if (typeof part === 'number') return nodesIn(node['items']);
  const { properties, additionalProperties } = node;
  if (isNode(properties) && isNode(properties[part])) return nodesIn(properties[part]);
  return nodesIn(additionalProperties);
}

function nodesIn(value: unknown): readonly JsonSchema[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function isNode(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
