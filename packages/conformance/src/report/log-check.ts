import type { Verdict } from '@samarbejde/core';
import type { Basis } from '../finding/finding.js';
import type { LogReport } from '../log/tally.js';
import type { ReportHead } from './report-parts.js';
import type { NotAssessed, RequirementMark, ResultKind } from './requirement-result.js';

/** What a check of a log gives. All files of a run are one log. */
export interface LogCheck extends ReportHead {
  readonly kind: 'log-check';
  /** The moment up to which the log was judged, ISO 8601 with offset; `null` for a log without events. */
  readonly asOf: string | null;
  readonly calendar: string;
  readonly zone: string;
  readonly requirements: readonly LogRequirementResult[];
  readonly channels: readonly ChannelUse[];
  readonly reach: Reached;
  readonly events: EventCounts;
  readonly cases: CaseCounts;
  readonly reading: readonly FileRead[];
  readonly unread: UnreadPart;
}

/**
 * What of the log was not read. A result that this could change is told as `open`, with the reason.
 *
 * A file that could not be opened, one that breaks off, and a check that broke down leave a rest, of which nobody knows
 * how much it is. A row that could not be read can change one case and no more, so cases are counted without it; but any
 * one row may be what is missing in the whole log.
 */
export interface UnreadPart {
  /** `later`: only what came after `asOf` was not read. `any-time`: what was not read may be of any time. */
  readonly rest: 'none' | 'later' | 'any-time';
  /** Rows that could not be read. */
  readonly rows: number;
}

/** How the reading of one file went. */
export interface FileRead {
  readonly file: string;
  readonly report: LogReport;
}

/** What the cases of a log say about one requirement. */
export interface LogRequirementResult {
  readonly requirement: RequirementMark;
  /**
   * `fail` if any case fails, else `open` if any is open or what was not read may decide, else `pass` if any passes. With
   * the scope `files` one case is enough, and `fail` means that the whole log has none.
   */
  readonly result: ResultKind;
  /** For `not-assessed`, and for `open` where it hangs on what was not read. */
  readonly reason?: NotAssessed;
  readonly counts: {
    readonly pass: number;
    readonly fail: number;
    readonly open: number;
    /** Of the open ones, those that hang on what nobody has said of an event; the others are still in time. */
    readonly undecided: number;
    /** Of the open ones, those that are kept or broken by what was not read of the log. */
    readonly unread: number;
    readonly notApplicable: number;
    readonly notAssessed: number;
  };
  /** The fields and facts on which undecided cases hang. */
  readonly missing: readonly string[];
  /** Passed of passed and failed; open cases stay outside. `null` where none is decided for good. */
  readonly rate: number | null;
  /** The worst cases by opaque id, worst first. */
  readonly worst: readonly WorstCase[];
  /** How long answers took, where the requirement is a response. */
  readonly responses?: ResponseTimes;
}

/** A case that waited longest, told by its opaque id. */
export interface WorstCase {
  readonly case: string;
  /** The day of what the case turns on, `YYYY-MM-DD`: what was left unanswered, or the breach. */
  readonly since: string;
  /** The last day in time, where there is a deadline. */
  readonly due?: string;
  /** Working days past the due day, up to the answer or to the day that the log was judged. */
  readonly late?: number;
}

/** Response times in whole working days, against what was promised. */
export interface ResponseTimes {
  readonly unit: 'working-day';
  readonly count: number;
  readonly median: number;
  /** Nine of ten were no slower. */
  readonly p90: number;
  readonly longest: number;
  /** How many took 0, 1, 2 … working days; the last entry holds all that took longer. */
  readonly histogram: readonly number[];
  /** The deadline in working days, where it is one. */
  readonly promised?: number;
}

/** How often a channel carried a purpose, and what the model says of it. */
export interface ChannelUse {
  readonly channel: string | null;
  readonly purpose: string | null;
  readonly events: number;
  /** The model's verdicts on these events, by how many; events that could not be assessed are left out. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  readonly because: readonly Basis[];
}

/** Cases in which the school turned to a home, by whether there is a sign that somebody was reached. */
export interface Reached {
  /** The home wrote or spoke itself, or was spoken with live. */
  readonly reached: number;
  /** The school wrote, and nothing came back. */
  readonly neverReached: number;
  /** Opaque ids of those never reached, up to a limit. */
  readonly cases: readonly string[];
}

/** How many events were checked, and how many could not be used as they were. */
export interface EventCounts {
  readonly checked: number;
  readonly withoutOffset: number;
  readonly duplicates: number;
  /** Events that came later than their case had already gone. */
  readonly late: number;
  /** Events on days that the calendar does not cover. */
  readonly outsideCalendar: number;
  /** Events after the moment up to which the log was judged; they were left out. */
  readonly afterAsOf: number;
}

/** How many cases are closed, still open, or could not be assessed. */
export interface CaseCounts {
  readonly closed: number;
  readonly open: number;
  /** Cases with events that came too late to be sorted in. */
  readonly notAssessed: number;
}
