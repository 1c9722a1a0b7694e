import type { Citation, Level, Text, Within } from '@samarbejde/core';
import type { Course, Deciding, NotAssessedReason } from '../flow/explore/exploration.js';

/**
 * What is said of one requirement.
 *
 * `open` names what decides it; `not-applicable` means that what it is about cannot occur, which is never a pass;
 * `error` means that the check itself broke down.
 */
export type ResultKind = 'pass' | 'fail' | 'open' | 'not-applicable' | 'not-assessed' | 'error';

/** A requirement as reports name it. */
export interface RequirementMark {
  /** `frame/item`. */
  readonly id: string;
  readonly title: Text;
  readonly force: 'must' | 'should';
  readonly level: Level;
  readonly kind: PatternKind;
  /** `files`: some course of some file has it, rather than every course. */
  readonly scope: 'case' | 'files';
  /** The deadline in force, parameters filled in. */
  readonly within?: Within;
  /** Whether a frame states it, or it follows from a duty with a deadline. */
  readonly origin: 'requirement' | 'duty';
  readonly cites: readonly Citation[];
  readonly remedy: Text;
}

/** What form a requirement has. */
export type PatternKind =
  | 'response'
  | 'precedence'
  | 'not-succession'
  | 'absence'
  | 'at-most'
  | 'existence'
  | 'reachable';

/** Why a requirement was not assessed, or why a log leaves it open. */
export type NotAssessed =
  | NotAssessedReason
  /** No step or event is mapped, so nothing can be told. */
  | 'nothing-mapped'
  /** A flow cannot show hours, clock times or calendar days. */
  | 'deadline-unit'
  /** A log shows what happened, not what could have. */
  | 'needs-a-flow'
  /** There is no calendar, or it does not cover the days. */
  | 'no-calendar'
  /** Events came too late to be sorted in. */
  | 'events-out-of-order'
  /** More ways of going back and forth are open in one case than are followed. */
  | 'too-many-ways'
  /** The log was not read to its end, and the rest may decide. */
  | 'log-unread'
  /** Rows could not be read, and one of them may be what is looked for in the whole log. */
  | 'rows-unread';

/** What is missing of a step on which a result depends. */
export interface DecidingStep {
  /** The flow that it is in, where the requirement is asked of several. */
  readonly flow?: string;
  readonly element: string;
  /** The fields and facts that are not known of it; empty where nothing is known of it at all. */
  readonly missing: readonly string[];
}

/** What makes a result open: steps with what is missing of them, timers and conditions, people. */
export interface OpenUntil extends Omit<Deciding, 'steps'> {
  readonly steps: readonly DecidingStep[];
}

/** What the courses of a flow say about one requirement. */
export interface RequirementResult {
  readonly requirement: RequirementMark;
  readonly result: ResultKind;
  /**
   * `every-course`: it must hold on all of them. `some-course`: what is asked of a party outside the process, or must
   * stay within reach, must be possible. `any-file`: one course of one file is enough.
   */
  readonly asked: 'every-course' | 'some-course' | 'any-file';
  /** The shortest course that breaks it, or that may. */
  readonly course?: Course;
  readonly openUntil?: OpenUntil;
  /** For `not-applicable`: unknown steps that may be what it is about. */
  readonly mayTrigger?: readonly string[];
  /** For `not-assessed`. */
  readonly reason?: NotAssessed;
  readonly elements?: readonly string[];
  /** How many states were explored, and how many one exploration would have followed. */
  readonly states: number;
  readonly limit: number;
}
