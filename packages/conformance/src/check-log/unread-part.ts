import type { LogReport } from '../log/tally.js';
import type { UnreadPart } from '../report/log-check.js';

/** How the reading of a log ended, over all its files. */
export interface ReadingEnd {
  readonly reading: readonly LogReport[];
  /** How many files the log has: not all of them need to tell how their reading went. */
  readonly files: number;
  /** The check broke down: nothing was read after that. */
  readonly isBroken: boolean;
  /** Every event came at its time, but for what is sorted in. */
  readonly isInOrder: boolean;
}

/**
 * What of a log was not read.
 *
 * What breaks off alone, in order of time, is known up to its last event. The rest of one file among several, or of one
 * that is in no order, may hold events of any time.
 */
export function unreadPart({ reading, files, isBroken, isInOrder }: ReadingEnd): UnreadPart {
  const cut = reading.filter(isCut);
  const rows = reading.reduce((sum, { bad }) => sum + bad, 0);
  if (cut.length === 0 && !isBroken) return { rest: 'none', rows };
  const isKnownSoFar = isInOrder && (cut.length === 0 || files === 1);
  return { rest: isKnownSoFar ? 'later' : 'any-time', rows };
}

/** Reading stopped, or the last line ends in the middle, as where an export was cut short. */
function isCut({ stopped, counts }: LogReport): boolean {
  return stopped !== undefined || (counts['line-cut-off'] ?? 0) > 0;
}
