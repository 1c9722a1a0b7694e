import type { Level, Text } from '@samarbejde/core';
import type { Finding } from '../finding/finding.js';

/** The version of the shape of reports; a change that a reader could stumble over raises it. */
export const reportVersion = 1;

/** What every report holds, whatever was checked. */
export interface ReportHead {
  readonly schemaVersion: typeof reportVersion;
  readonly model: CheckedModel;
  /** Nothing could be assessed: no requirement and no step. A run that ends so has not passed. */
  readonly notAssessed: boolean;
  /** Everything found, in the order of the files and of the elements in them. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
  readonly coverage: Coverage;
  readonly waivers: readonly WaiverUse[];
  /** Checks that broke down: the tool's own faults, never findings. What was finished beside them is kept. */
  readonly errors: readonly ToolError[];
}

/** The model that was checked against, so that a report can be told from one made under other rules. */
export interface CheckedModel {
  /** The day that it was composed for, `YYYY-MM-DD`. */
  readonly on: string;
  /** The last day on which the same frames give the same answers; `null` when no end is in sight. */
  readonly sameUntil: string | null;
  /** The SHA-256 of the model's content. */
  readonly digest: string;
  readonly frames: readonly {
    readonly id: string;
    readonly level: Level;
    readonly title: Text;
    readonly version: string | null;
    readonly inForce: boolean;
  }[];
  readonly names: WordNames;
}

/** What the model calls its words, by id, so that a report can be put into prose by whoever has only the report. */
export interface WordNames {
  readonly roles: Readonly<Record<string, Text>>;
  readonly channels: Readonly<Record<string, Text>>;
  readonly purposes: Readonly<Record<string, Text>>;
  readonly facts: Readonly<Record<string, Text>>;
}

/** How many findings weigh what; waived ones are counted apart. */
export interface Totals {
  readonly must: number;
  readonly should: number;
  readonly open: number;
  readonly note: number;
  readonly waived: number;
}

/** How much of what was read the mapping could tell: steps of flows, events of logs. */
export interface Coverage {
  /** Those that are a communication with sender, recipient, channel, purpose and act known. */
  readonly mapped: number;
  /** Those of which something is known and something is not. */
  readonly partly: number;
  /** Those that are work inside one party. */
  readonly internal: number;
  /** Those that nobody has said anything about. */
  readonly unknown: number;
  /** Those that are not told at all, up to a limit: element ids of steps, activities of a log. */
  readonly listed: readonly string[];
}

/** What became of one waiver, and who answers for it. */
export interface WaiverUse {
  readonly id: string;
  /** The requirement or rule, as `frame/item`. */
  readonly item: string;
  readonly reason: string;
  /** The role that answers for it. */
  readonly owner: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
  readonly state: 'used' | 'unused' | 'expired';
  /** How many findings it covers. */
  readonly covers: number;
}

/** A check that broke down. */
export interface ToolError {
  /** What was being checked: a requirement, `steps`, `endings`. */
  readonly check: string;
  readonly file?: string;
  /** The fault's name and where in the tool it arose; never what a file holds. */
  readonly fault: string;
}
