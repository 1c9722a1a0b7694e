import type { Communication, Text } from '@samarbejde/core';
import type { ResultKind } from '../report/requirement-result.js';

/** One communication of a course, so many working days after the one before it. */
export interface CaseStep extends Communication {
  /** Working days since the step before; the same day unless told. */
  readonly after?: number;
}

/** One course with what a checker must say of it under one requirement. */
export interface RequirementCase {
  /** `frame/requirement`. */
  readonly requirement: string;
  /** What it shows. */
  readonly shows: Text;
  readonly course: readonly CaseStep[];
  /** What a process says that allows this course and no other. */
  readonly inFlow: ResultKind;
  /** What a log says in which one closed case went so. */
  readonly inLog: ResultKind;
}
