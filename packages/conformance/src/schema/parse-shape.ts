import * as z from 'zod';
import type { FlowIssue } from '../flow/flow-issue.js';
import { documentIssues } from '../flow/native/document-issues.js';

/** A document of a known shape, or every fault in it with its path. */
export type DocumentResult<Document> =
  | { readonly ok: true; readonly value: Document }
  | { readonly ok: false; readonly issues: readonly FlowIssue[] };

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The JSON Schema of a shape, with a title. */
export function jsonSchemaOf(shape: z.ZodType, title: string): JsonSchema {
  return { title, ...z.toJSONSchema(shape) };
}

/** Reads unknown data as a document of that shape. */
export function parseShape<Document>(
  shape: z.ZodType<Document>,
  schema: JsonSchema,
  input: unknown,
): DocumentResult<Document> {
  const read = shape.safeParse(input);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, issues: documentIssues(read.error, () => undefined, schema) };
}
