import type { Report } from '../report.js';
import { countResults, requirementLines } from './results.js';

/**
 * What a report comes to, worst first: nothing was assessed; a check broke down, or a log was not read to its end; a must,
 * or a should, is broken; something is undecided, unknown or unread; what is broken is waived; all that was asked is kept.
 */
export type VerdictKind = 'not-assessed' | 'unfinished' | 'broken' | 'advised' | 'undecided' | 'waived' | 'kept';

/** A part of the log was not read, and nobody knows how much it is. */
export function isBrokenOff(report: Report): boolean {
  return report.kind === 'log-check' && report.unread.rest !== 'none';
}

/** Rows of the log that could not be read. */
export function unreadRows(report: Report): number {
  return report.kind === 'log-check' ? report.unread.rows : 0;
}

/** Answers what a report comes to. Unknown is never kept, and a broken must outweighs a check that broke down. */
export function verdictOf(report: Report): VerdictKind {
  const { totals, coverage, errors } = report;
  if (totals.must > 0) return 'broken';
  if (errors.length > 0) return 'unfinished';
  if (report.notAssessed) return 'not-assessed';
  if (isBrokenOff(report)) return 'unfinished';
  if (totals.should > 0) return 'advised';
  const results = countResults(requirementLines(report));
  const undecided = totals.open + results.open + results['not-assessed'] + coverage.unknown + coverage.partly;
  if (undecided > 0 || unreadRows(report) > 0) return 'undecided';
  return totals.waived > 0 ? 'waived' : 'kept';
}
