import type { LogFormat } from '../../log/detect-format.js';
import type { LogIssue } from '../../log/issue.js';

/** One row of a log: what stands in its columns, as text. */
export type SampleRow = ReadonlyMap<string, string>;

/** The beginning of a log, with all of its columns. */
export interface LogSample {
  readonly format: LogFormat;
  readonly columns: readonly string[];
  readonly rows: readonly SampleRow[];
  /** Rows that could not be read. */
  readonly bad: number;
  /** What is wrong with those rows, one of each kind, where the format tells. */
  readonly faults?: readonly LogIssue[];
  /** How the text is written, where it is not UTF-8. */
  readonly encoding?: 'windows-1252';
  /** What is what, where the format itself says so. */
  readonly fixed?: { readonly case: string; readonly time: string; readonly activity: string; readonly id?: string };
  /** Where the case is a kind of object: all kinds. */
  readonly caseTypes?: readonly string[];
}

export const mostSampledRows = 20_000;
