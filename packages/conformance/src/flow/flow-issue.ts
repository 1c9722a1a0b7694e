import type { Issue } from '@samarbejde/core';
import type { Place } from './flow.js';

/** Why a flow could not be read. */
export type FlowIssueCode =
  | 'empty-file'
  | 'file-too-large'
  | 'nul-byte'
  | 'not-utf-8'
  | 'wrong-encoding'
  | 'document-type'
  | 'not-well-formed'
  | 'not-bpmn'
  | 'nested-too-deep'
  | 'too-many-aliases'
  | 'duplicate-id'
  | 'invalid-id'
  | 'missing-id'
  | 'no-process'
  | 'flow-without-start'
  | 'flow-to-missing-node'
  | 'flow-leaves-its-scope'
  | 'boundary-without-activity'
  | 'not-a-flow'
  | 'not-yaml'
  | 'not-an-object'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-value'
  | 'duplicate-step'
  | 'unknown-step';

/** What a reader noticed and read around. */
export type FlowNoteCode =
  | 'unresolved-reference'
  | 'content-not-read'
  | 'unreadable-timer'
  | 'gateway-without-default'
  | 'complex-gateway'
  | 'needs-all-events'
  | 'boundary-never-goes-off'
  | 'call-leads-out'
  | 'empty-process'
  | 'step-without-implementation'
  | 'message-without-name'
  | 'choreography-not-read'
  | 'not-followed'
  | 'trigger-out-of-place'
  | 'link-without-end'
  | 'compensation-loosely-followed'
  | 'empty-sub-process'
  | 'choice-without-event';

/** A failure to read a flow; line and column are among its parameters where they can be told. */
export type FlowIssue = Issue<FlowIssueCode>;

export function flowIssue(
  code: FlowIssueCode,
  params: FlowIssue['params'] = {},
  place?: Place,
  path: FlowIssue['path'] = [],
): FlowIssue {
  return { code, params: place === undefined ? params : { ...params, ...place }, path };
}

/** Bounds on what a reader takes in, so that no file can cost more than it is worth. */
export interface ReadLimits {
  readonly characters: number;
  /** How deep elements, or lists and objects, may stand inside each other. */
  readonly depth: number;
}

export const READ_LIMITS: ReadLimits = { characters: 20_000_000, depth: 256 };

/** Nobody writes more by hand, and YAML costs far more to read than XML. */
export const MOST_NATIVE_CHARACTERS = 2_000_000;
