import type { LogIssue, LogIssueCode } from './issue.js';
import { type LogLimits, usualLimits } from './limits.js';

/** How the reading of a log went, so far or in the end. */
export interface LogReport {
  /** Events that were passed on. */
  readonly read: number;
  /** Rows that could not be read. */
  readonly bad: number;
  /** Rows that were left out because they are no finished event of a case (another lifecycle, another object type). */
  readonly skipped: number;
  /** Events among `read` whose time has no offset. */
  readonly withoutOffset: number;
  /** Bytes that were read, after unpacking. */
  readonly bytes: number;
  /** How often each kind of issue occurred. */
  readonly counts: Readonly<Partial<Record<LogIssueCode, number>>>;
  /** The first issues one by one; `counts` has them all. */
  readonly issues: readonly LogIssue[];
  /** Why reading stopped before the end of the log, if it did. What came before it was passed on. */
  readonly stopped: LogIssue | undefined;
}

type Params = LogIssue['params'];

/** Keeps count while one file is read; the only thing in a reader that changes besides its own place in the file. */
export interface Tally {
  event(hasOffset: boolean): void;
  skip(): void;
  bytes(count: number): void;
  bad(code: LogIssueCode, path: LogIssue['path'], params: Params): void;
  stop(code: LogIssueCode, params?: Params): void;
  isStopped(): boolean;
  report(): LogReport;
}

type TallyLimits = Pick<LogLimits, 'badRows' | 'silentBytes' | 'listed'>;

export function startTally(file: string | undefined, limits: TallyLimits = usualLimits): Tally {
  let [read, bad, skipped, withoutOffset, bytes] = [0, 0, 0, 0, 0];
  const counts = new Map<LogIssueCode, number>();
  const issues: LogIssue[] = [];
  let stopped: LogIssue | undefined;
  /** What had been read, and how much was bad, when a row could be read last, as far as is known. */
  let known = { rows: 0, bad: 0, bytes: 0 };
  const isSilent = (): boolean => {
    if (read + skipped === known.rows) return true;
    known = { rows: read + skipped, bad, bytes };
    return false;
  };
  const issue = (code: LogIssueCode, path: LogIssue['path'], params: Params): LogIssue => ({
    code,
    params: file === undefined ? params : { file, ...params },
    path,
  });
  return {
    event(hasOffset) {
      read += 1;
      if (!hasOffset) withoutOffset += 1;
    },
    skip() {
      skipped += 1;
    },
    bytes(count) {
      bytes += count;
      if (isSilent() && bytes - known.bytes > limits.silentBytes)
        stopped ??= issue('no-readable-rows', [], { limit: limits.silentBytes });
    },
    bad(code, path, params) {
      bad += 1;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (issues.length < limits.listed) issues.push(issue(code, path, params));
      if (isSilent() && bad - known.bad >= limits.badRows)
        stopped ??= issue('no-readable-rows', [], { rows: limits.badRows });
    },
    stop(code, params = {}) {
      stopped ??= issue(code, [], params);
    },
    isStopped: () => stopped !== undefined,
    report: () => ({
      read,
      bad,
      skipped,
      withoutOffset,
      bytes,
      counts: Object.fromEntries(counts),
      issues: [...issues],
      stopped,
    }),
  };
}
