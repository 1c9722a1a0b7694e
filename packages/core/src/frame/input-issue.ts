import type { Issue } from '../result.js';

/** What can be wrong with a document from outside that should be a frame, or cases for one. */
export type FrameInputCode =
  | 'bad-text'
  | 'list-too-short'
  | 'missing-key'
  | 'not-one-of'
  | 'number-out-of-range'
  | 'too-deep'
  | 'too-large'
  | 'unknown-key'
  | 'wrong-type'
  | 'yaml-syntax';

/** What is wrong with such a document, and where in it. */
export type FrameInputIssue = Issue<FrameInputCode>;
