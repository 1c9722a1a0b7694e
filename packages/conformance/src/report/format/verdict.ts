import type { Report } from '../report.js';
import { countResults, requirementLines } from './results.js';

/**
 * What a report comes to, worst first: nothing was assessed; a check broke down; a must, or a should, is broken;
 * something is undecided or unknown; what is broken is waived; all that was asked is kept.
 */
export type VerdictKind = 'not-assessed' | 'unfinished' | 'broken' | 'advised' | 'undecided' | 'waived' | 'kept';

/** Answers what a report comes to. Unknown is never kept, and a broken must outweighs a check that broke down. */
export function verdictOf(report: Report): VerdictKind {
  const { totals, coverage, errors } = report;
  if (totals.must > 0) return 'broken';
  if (errors.length > 0) return 'unfinished';
  if (report.notAssessed) return 'not-assessed';
  if (totals.should > 0) return 'advised';
  const results = countResults(requirementLines(report));
  const undecided = totals.open + results.open + results['not-assessed'] + coverage.unknown + coverage.partly;
  if (undecided > 0) return 'undecided';
  return totals.waived > 0 ? 'waived' : 'kept';
}
