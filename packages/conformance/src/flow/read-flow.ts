import { flowIssue } from './flow-issue.js';
import { type FlowResult, type ReadOptions, readBpmn } from './read-bpmn.js';
import { readNative } from './read-native.js';

/**
 * Reads a process definition, whatever its format: BPMN 2.0, or a native flow in YAML or JSON.
 *
 * The format is told by the content, not by the file's name. Bytes are read as UTF-8; a text is taken as it is.
 *
 * @example
 * ```ts
 * import { readFlow } from '@samarbejde/conformance';
 *
 * const read = await readFlow('flow: talk\nsteps:\n  - id: invite\n');
 * read.ok && read.value.source.format; // => 'native'
 * ```
 */
export async function readFlow(content: string | Uint8Array, options: ReadOptions = {}): Promise<FlowResult> {
  const text = typeof content === 'string' ? content : decode(content);
  if (text === undefined) return { ok: false, issues: [flowIssue('not-utf-8')] };
  return /^[\ufeff\s]*</.test(text) ? readBpmn(text, options) : readNative(text, options);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
