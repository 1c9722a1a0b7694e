import { nearest } from '@samarbejde/core';
import type * as z from 'zod';
import type { Place } from '../flow.js';
import { type FlowIssue, flowIssue } from '../flow-issue.js';
import { nativeFlowSchema } from '../native-schema.js';
import { knownKeys } from './known-keys.js';

const MOST_ISSUES = 50;

/**
 * Says what does not fit the shape of a document, a native flow unless another JSON Schema is given, each fault with its
 * place. Values are never repeated.
 */
export function documentIssues(
  error: z.ZodError,
  placeOf: (path: readonly PropertyKey[]) => Place | undefined,
  schema: unknown = nativeFlowSchema(),
): readonly FlowIssue[] {
  return error.issues.flatMap((issue) => issuesOf(schema, issue, placeOf)).slice(0, MOST_ISSUES);
}

function issuesOf(
  schema: unknown,
  issue: z.core.$ZodIssue,
  placeOf: (path: readonly PropertyKey[]) => Place | undefined,
): readonly FlowIssue[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const params = { key: short(key), nearest: nearest(key, knownKeys(schema, issue.path)) };
      return flowIssue('unknown-key', params, placeOf([...issue.path, key]), path);
    });
  }
  const key = lastKey(issue.path);
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [flowIssue('missing-key', { key }, placeOf(issue.path.slice(0, -1)), path)];
  }
  if (issue.code === 'invalid_union') {
    const closest = closestAlternative(issue);
    if (closest !== undefined) return closest.flatMap((inner) => issuesOf(schema, inner, placeOf));
  }
  return [flowIssue('wrong-value', { key, expected: expectedBy(issue) }, placeOf(issue.path), path)];
}

/** Of several shapes, the one whose faults lie deepest is the one that was meant. */
function closestAlternative(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined {
  const deep = issue.errors.filter((errors) => errors.some((inner) => inner.path.length > 0));
  const [closest] = deep;
  if (closest === undefined || deep.length > 1) return undefined;
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function expectedBy(issue: z.core.$ZodIssue): readonly string[] {
  switch (issue.code) {
    case 'invalid_type':
      return [issue.expected];
    case 'invalid_value':
      return issue.values.map(String);
    case 'too_small':
      return [`>= ${issue.minimum}`];
    case 'too_big':
      return [`<= ${issue.maximum}`];
    case 'invalid_union':
      return ['string', 'list'];
    default:
      return issue.message.split(' | ');
  }
}

function lastKey(path: readonly PropertyKey[]): string {
  return short(String(path.findLast((key) => typeof key === 'string') ?? 'flow'));
}

function pathOf(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((key) => (typeof key === 'number' ? key : short(String(key))));
}

function short(key: string): string {
  return key.length <= 60 ? key : `${key.slice(0, 59)}…`;
}
