import type { FrameInputIssue } from '../frame/input-issue.js';

const deepest = 60;
const most = 200_000;

/**
 * What makes a document too deep or too large to look at, or gives it a key that no document may have. It is found without
 * recursion, so that a hostile one costs no more than its size.
 */
export function findBoundsBroken(input: unknown): readonly FrameInputIssue[] {
  const issues: FrameInputIssue[] = [];
  const stack: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value: input, path: [] },
  ];
  let seen = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    seen += 1;
    if (seen > most) return [...issues, { code: 'too-large', params: { limit: most }, path: [] }];
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) return [...issues, { code: 'too-deep', params: { limit: deepest }, path }];
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, isList ? Number(key) : key];
      if (key === '__proto__') issues.push({ code: 'unknown-key', params: { key }, path: at });
      else stack.push({ value: inner, path: at });
    }
  }
  return issues;
}
