import { placesIn } from './bpmn/lines.js';
import { type FlowIssue, flowIssue, type ReadLimits } from './flow-issue.js';

/** Answers what makes a text unfit to be read at all, if anything. */
export function checkText(text: string, limits: ReadLimits): FlowIssue | undefined {
  if (text.length > limits.characters) {
    return flowIssue('file-too-large', { size: text.length, limit: limits.characters });
  }
  if (!/[^\s\ufeff]/.test(text)) return flowIssue('empty-file');
  const nul = text.indexOf('\0');
  if (nul >= 0) return flowIssue('nul-byte', {}, placesIn(text)(nul));
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) return flowIssue('not-utf-8', {}, placesIn(text)(lost));
  return undefined;
}
