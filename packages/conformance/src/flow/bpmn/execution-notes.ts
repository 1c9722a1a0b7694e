import { type FlowNode, type FlowNote, isAutomated, isStep } from '../flow.js';
import type { FlowNoteCode } from '../flow-issue.js';
import type { BpmnContext } from './context.js';
import type { Element } from './element.js';

/** What would keep an engine from running a node of a process that is marked as executable. */
export function notesOnExecution(context: BpmnContext, element: Element, node: FlowNode): readonly FlowNote[] {
  if (!isStep(node)) return [];
  const codes: FlowNoteCode[] = [];
  if (node.kind === 'task' && isAutomated(node) && !saysWhatRuns(context, element)) {
    codes.push('step-without-implementation');
  }
  if (hasNamelessMessage(context, element)) codes.push('message-without-name');
  return codes.map((code) => ({
    code,
    params: { element: node.id },
    ...(node.place === undefined ? {} : { place: node.place }),
  }));
}

/** Anything that a vendor wrote on the step is taken for an implementation: engines differ in what they need. */
function saysWhatRuns({ read, vendor }: BpmnContext, element: Element): boolean {
  if (vendor.has(read.id(element)) || read.one(element, 'extensionElements') !== undefined) return true;
  if (read.one(element, 'operationRef') !== undefined || read.text(element, 'script') !== undefined) return true;
  return Object.hasOwn(element, 'implementation') || read.one(element, 'ioSpecification') !== undefined;
}

function hasNamelessMessage({ read }: BpmnContext, element: Element): boolean {
  return [element, ...read.many(element, 'eventDefinitions')].some((holder) => {
    const message = read.one(holder, 'messageRef');
    return message !== undefined && read.text(message, 'name') === undefined;
  });
}
