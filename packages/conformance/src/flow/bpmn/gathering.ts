import type { FlowNode, FlowNote, Lane, MessageFlow, Pool, Process, SequenceFlow } from '../flow.js';
import { type FlowIssue, type FlowIssueCode, type FlowNoteCode, flowIssue } from '../flow-issue.js';
import type { BpmnContext } from './context.js';

/** A flow while it is gathered from a file. */
export interface Gathering {
  readonly context: BpmnContext;
  readonly processes: Process[];
  readonly pools: Pool[];
  readonly nodes: FlowNode[];
  readonly edges: SequenceFlow[];
  readonly messageFlows: MessageFlow[];
  readonly lanes: Lane[];
  readonly notes: FlowNote[];
  readonly issues: FlowIssue[];
}

export function issue(gathering: Gathering, code: FlowIssueCode, params: FlowIssue['params'], at: string): void {
  gathering.issues.push(flowIssue(code, params, gathering.context.placeOf(at)));
}

export function note(gathering: Gathering, code: FlowNoteCode, params: FlowNote['params'], at: string): void {
  const place = gathering.context.placeOf(at);
  gathering.notes.push({ code, params, ...(place === undefined ? {} : { place }) });
}
