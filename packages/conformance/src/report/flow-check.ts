import type { Bearer, Permission, SettledVerdict, Text, Verdict, Within } from '@samarbejde/core';
import type { Basis } from '../finding/finding.js';
import type { Ending } from '../flow/explore/stuck.js';
import type { FlowNote, Place } from '../flow/flow.js';
import type { Coverage, ReportHead } from './report-parts.js';
import type { RequirementResult } from './requirement-result.js';

/** What a check of one or more flows gives. */
export interface FlowCheck extends ReportHead {
  readonly kind: 'flow-check';
  readonly flows: readonly CheckedFlow[];
  /** Requirements that one course of one file is enough for, over all the files of the run. */
  readonly across: readonly RequirementResult[];
}

/** One flow with everything that was said of it. */
export interface CheckedFlow {
  readonly id: string;
  readonly name?: string;
  readonly file?: string;
  readonly format: 'bpmn' | 'native';
  readonly requirements: readonly RequirementResult[];
  /** Every step, in the order of the file. */
  readonly steps: readonly StepResult[];
  readonly endings: readonly Ending[];
  readonly coverage: Coverage;
  /** What the reader noticed and read around. */
  readonly notes: readonly FlowNote[];
}

/** What is known of a step as communication, and what the model says of it. */
export interface StepResult {
  readonly element: string;
  readonly name?: string;
  readonly place?: Place;
  /** `silent`: a receiving step whose sender is modelled; what it receives counts where it is sent. */
  readonly status: 'mapped' | 'partly' | 'internal' | 'silent' | 'unknown';
  readonly event?: StepEvent;
  /** Where each field was taken from. */
  readonly origin?: Readonly<Record<string, FieldOrigin>>;
  /** Left out where the model could not be asked: `notAssessed` says which fields are missing. */
  readonly assessment?: StepAssessment;
  /** The fields without which the model could not be asked. */
  readonly notAssessed?: readonly string[];
}

/** Where a step's field was taken from. */
export type FieldOrigin = 'mapping' | 'file' | 'lane' | 'candidate-group' | 'message-flow' | 'default';

/** One communication, as far as it is known. */
export interface StepEvent {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly channel?: string;
  readonly purpose?: string;
  readonly act?: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Facts that nobody stated and that were taken at their usual value, on request. */
  readonly assumed?: Readonly<Record<string, string | number>>;
}

/** What the model says of one step. */
export interface StepAssessment {
  /** Whether each sender may do this, and each recipient may have it. */
  readonly permissions: readonly {
    readonly action: 'do' | 'receive';
    readonly role: string;
    readonly answer: Permission['answer'];
    readonly because: readonly Basis[];
    readonly missing: readonly string[];
  }[];
  /** Left out where the channel is not known. */
  readonly channel?: {
    readonly id: string;
    readonly verdict: Verdict;
    readonly because: readonly Basis[];
    readonly missing?: readonly string[];
    readonly possible?: readonly SettledVerdict[];
    /** Channels that the model ranks above it, best first; a few of them. */
    readonly better: readonly string[];
  };
  /** What the step leaves to be done. */
  readonly duties: readonly {
    readonly duty: string;
    readonly name: Text;
    readonly by: Bearer;
    readonly byName: Text;
    readonly within?: Within;
    readonly because: readonly Basis[];
    /** Facts not given that decide whether it is owed. */
    readonly missing?: readonly string[];
  }[];
}
