import type { Pace } from '../explore/net.js';
import type { FlowIssueCode, FlowNoteCode } from '../flow-issue.js';

/**
 * One row of the tables that say what is made of an element of BPMN 2.0.
 *
 * What is expected is written from the standard and from the semantics that this package states, never from what the
 * code answers.
 */
export interface ElementRow {
  readonly shows: string;
  /** The types of the meta-model that the row speaks for. */
  readonly types: readonly string[];
  /** What stands under `definitions`. */
  readonly file: string;
  /** How many steps of a course are followed; 3 unless told. */
  readonly most?: number;
  /** The courses by the ids of their steps, written `a | it b`; see `coursesOf`. */
  readonly courses?: string;
  /** When the element `it` moves. */
  readonly goes?: readonly Pace[];
  /** The notes that the reader gives; none unless told. */
  readonly told?: readonly FlowNoteCode[];
  /** The reason for which the file is refused, instead of courses. */
  readonly refused?: FlowIssueCode;
}

/** Several courses written in one line. */
export function written(courses: string): readonly string[] {
  return courses
    .split('|')
    .map((course) => course.trim())
    .sort();
}
