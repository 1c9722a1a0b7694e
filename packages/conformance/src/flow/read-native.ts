import { checkText } from './check-text.js';
import { flowIssue, MOST_NATIVE_CHARACTERS, READ_LIMITS } from './flow-issue.js';
import { buildFlow } from './native/build-flow.js';
import { flowShape } from './native/document.js';
import { documentIssues } from './native/document-issues.js';
import { readYamlText } from './native/yaml-text.js';
import type { FlowResult, ReadOptions } from './read-bpmn.js';

/**
 * Reads a flow that was written by hand, in YAML or JSON.
 *
 * Steps follow each other as they stand unless `next` says otherwise. What a step says of itself (by, to, channel,
 * purpose, act, facts) is what a mapping would have to say of a BPMN file. Unknown keys are issues with the nearest
 * known ones; the shape is published as JSON Schema (`nativeFlowSchema`).
 */
export function readNative(text: string, options: ReadOptions = {}): FlowResult {
  const limits = { ...READ_LIMITS, characters: MOST_NATIVE_CHARACTERS, ...options.limits };
  const unsound = checkText(text, limits);
  if (unsound !== undefined) return { ok: false, issues: [unsound] };
  const read = readYamlText(text, limits);
  if ('code' in read) return { ok: false, issues: [read] };
  if (typeof read.data !== 'object' || read.data === null) return { ok: false, issues: [flowIssue('not-a-flow')] };
  if (Array.isArray(read.data)) return { ok: false, issues: [flowIssue('not-an-object', {}, read.placeOf([]))] };
  const parsed = flowShape.safeParse(read.data, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: documentIssues(parsed.error, read.placeOf) };
  return buildFlow(parsed.data, read.placeOf, options.file);
}
