import type * as z from 'zod';
import type { FrameInputCode, FrameInputIssue } from '../frame/input-issue.js';
import { failure, type Result, success } from '../result.js';
import { findBoundsBroken } from './bounds.js';
import { type JsonSchema, jsonSchemaOf, keysAt } from './json-schema.js';
import { readIssues } from './read-issues.js';

/** Reads a document against its schema, every fault at once and in the order of the places. */
export function parseDocument<T>(
  schema: z.ZodType<T>,
  head: { readonly id: string; readonly title: string },
  input: unknown,
): Result<T, FrameInputCode> {
  const broken = findBoundsBroken(input);
  if (broken.length > 0) return failure(broken);
  const read = schema.safeParse(input);
  if (read.success) return success(read.data);
  let json: JsonSchema | undefined;
  const knownAt = (path: readonly (string | number)[]): readonly string[] => {
    json ??= jsonSchemaOf(schema, head);
    return keysAt(json, path);
  };
  return failure(sorted(readIssues(read.error.issues, input, knownAt)));
}

/** In the order of the places, so that a reader can walk down the document. */
function sorted(issues: readonly FrameInputIssue[]): readonly FrameInputIssue[] {
  const place = ({ path }: FrameInputIssue): string =>
    path.map((part) => (typeof part === 'number' ? String(part).padStart(6, '0') : part)).join(' ');
  return [...issues].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
