import {
  type Calendar,
  dayNumberOf,
  instantOfMillis,
  isPlainDate,
  type Model,
  millisOf as millisOfInstant,
  parseInstant,
  valueOf,
} from '@samarbejde/core';
import { attempt, faultOf } from '../check-flow/attempt.js';
import type { Finding } from '../finding/finding.js';
import type { LogColumns } from '../log/columns.js';
import type { EventBatch } from '../log/event-batch.js';
import type { LogIssue } from '../log/issue.js';
import { mergeByTime } from '../log/merge-by-time.js';
import type { OpenLog } from '../log/read-log.js';
import { startTally } from '../log/tally.js';
import type { Mapping } from '../mapping/mapping.js';
import type { FileRead, LogCheck, UnreadPart } from '../report/log-check.js';
import { reportVersion, type ToolError } from '../report/report.js';
import { checkedModel, totalsOf } from '../report/report-head.js';
import { applyWaivers } from '../waiver/apply-waivers.js';
import type { Waiver } from '../waiver/waiver.js';
import { columnsLookedAt } from './kinds/event-classes.js';
import { inOrderOf } from './kinds/kept-columns.js';
import { millisOf } from './log-case.js';
import { logFindings } from './log-findings.js';
import { type LogPlan, planLogCheck } from './log-plan.js';
import { channelUses, coverageOf, requirementResults } from './log-results.js';
import { LogRun } from './log-run.js';
import { unreadPart } from './unread-part.js';

/** One file of a log, open for reading. What `openLog` and `readLog` give will do. */
export interface LogSource extends Pick<OpenLog, 'columns' | 'batches'> {
  /** How reading has gone; without it the check tells of no rows that could not be read. */
  readonly report?: OpenLog['report'];
  /** The name that reports give it. */
  readonly file?: string;
}

/** How a log is to be checked. */
export interface CheckLogOptions {
  /** What days are counted by; its zone is that of times without one. */
  readonly calendar: Calendar;
  /** The files of the run, open for reading: together they are one log. */
  readonly logs: readonly LogSource[];
  /** Why other files of the run could not be opened, as `openLog` has it: they belong to the same log. */
  readonly unopened?: readonly LogIssue[];
  readonly mapping?: Mapping;
  readonly waivers?: readonly Waiver[];
  /** The day or moment up to which the log is judged; its latest event unless told. Later events are left out. */
  readonly asOf?: string;
  /** How many hours an event may come after later ones of its case and still be sorted in; the mapping's unless told. */
  readonly sortHours?: number;
  /** Told now and then how many events have been checked. */
  readonly onProgress?: (events: number) => void;
}

/**
 * Checks what happened against a model: every case of a log against every requirement, in memory that grows with the
 * open cases only.
 *
 * What is owed in a closed case is broken; in an open one it is open while there is time, and broken once its due day is
 * before `asOf`. A case is closed by the mapped event or the stated idle time; what comes after that is a new case. Rows
 * that cannot be read are counted and the others checked. Of a log that is not read to its end, nothing is said that the
 * rest could change: it is judged no later than it is known, and what may yet be kept or broken is open, see
 * `LogCheck.unread`. `asOf` is `YYYY-MM-DD` or a time with offset; anything else throws.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
 * import { checkLog } from '@samarbejde/conformance';
 *
 * const report = await checkLog(defaultModel('2026-11-24'), { calendar: danishWorkingCalendar(2026, 2026), logs: [] });
 * report.notAssessed; // => true
 * ```
 */
export async function checkLog(model: Model, options: CheckLogOptions): Promise<LogCheck> {
  const { calendar, mapping, logs } = options;
  const plan = planLogCheck(model, { calendar, ...(mapping === undefined ? {} : { mapping }) });
  const run = new LogRun(plan, {
    idleDays: mapping?.log?.idleDays,
    window: (options.sortHours ?? mapping?.log?.sortHours ?? 0) * hourMillis,
    asOf: options.asOf === undefined ? undefined : lastMomentOf(plan, options.asOf),
  });
  const errors: ToolError[] = [];
  try {
    for await (const batch of batchesOf(plan, logs)) {
      run.feed(batch);
      options.onProgress?.(run.counts.checked);
    }
  } catch (fault) {
    errors.push({ check: 'log', fault: faultOf(fault) });
  }
  return reportOf(plan, run, options, errors);
}

/**
 * Answers with the columns by which a log is read for a mapping: its case, time and so on, and those that rows look at.
 *
 * `undefined` where the mapping does not say how logs are read.
 *
 * @example
 * ```ts
 * import { logColumns } from '@samarbejde/conformance';
 *
 * const mapping = { schemaVersion: 1, rows: [], log: { columns: { case: 'thread', time: 'sent' } } } as const;
 * logColumns(mapping); // => { case: 'thread', time: 'sent', keep: [] }
 * ```
 */
export function logColumns(mapping: Mapping): LogColumns | undefined {
  const { log } = mapping;
  return log === undefined ? undefined : { ...log.columns, keep: columnsLookedAt(mapping) };
}

const hourMillis = 3_600_000;
const dayMillis = 86_400_000;

/** A day ends just before the next one begins, in the calendar's zone. */
function lastMomentOf(plan: LogPlan, asOf: string): number {
  if (!isPlainDate(asOf)) return millisOfInstant(valueOf(parseInstant(asOf)));
  return plan.calendar.clock.millisAtWall((dayNumberOf(asOf) + 1) * dayMillis) - 1;
}

function batchesOf(plan: LogPlan, logs: CheckLogOptions['logs']): AsyncIterable<EventBatch> {
  const inOrder = logs.map(({ columns, batches }) => inOrderOf(plan.keep, columns.keep ?? [], batches));
  const [only] = inOrder;
  if (inOrder.length === 1 && only !== undefined) return only;
  return mergeByTime(inOrder, (event) => millisOf(plan.calendar, event));
}

function reportOf(plan: LogPlan, run: LogRun, options: CheckLogOptions, errors: ToolError[]): LogCheck {
  const { model, calendar } = plan;
  const reading = readingOf(options);
  const isBroken = errors.length > 0;
  const unread = unreadPart({
    reading: reading.map(({ report }) => report),
    files: options.logs.length + (options.unopened?.length ?? 0),
    isBroken,
    isInOrder: run.isInOrder,
  });
  const asOf = attempt(errors)('log', run.latest, () => run.end(unread.rest));
  const coverage = coverageOf(plan);
  const requirements = requirementResults(plan, run, coverage, unread);
  const channels = channelUses(plan);
  const found = logFindings(plan, run, requirements, unread);
  const waived = applyWaivers(model, found, options.waivers ?? [], model.on);
  const findings = waived.findings.filter((one) => !maySpeakOfUnread(one, requirements, unread));
  return {
    kind: 'log-check',
    schemaVersion: reportVersion,
    model: checkedModel(model),
    notAssessed:
      !requirements.some(({ result }) => result === 'pass' || result === 'fail' || result === 'open') &&
      channels.every(({ verdicts }) => Object.keys(verdicts).length === 0),
    asOf: Number.isFinite(asOf) ? valueOf(instantOfMillis(asOf, calendar.clock.offsetAt(asOf))) : null,
    calendar: calendar.calendar.id,
    zone: calendar.calendar.zone,
    findings,
    totals: totalsOf(findings),
    coverage,
    waivers: waived.waivers,
    errors,
    requirements,
    channels,
    reach: { ...run.reach },
    events: { ...run.counts },
    cases: { ...run.cases },
    reading,
    unread,
  };
}

/** How the reading of every file went; one that could not be opened stopped before it began. */
function readingOf({ logs, unopened = [] }: CheckLogOptions): readonly FileRead[] {
  return [
    ...logs.flatMap(({ report, file = '' }) => (report === undefined ? [] : [{ file, report: report() }])),
    ...unopened.map((issue): FileRead => {
      const file = String(issue.params['file'] ?? '');
      return { file, report: { ...startTally(file).report(), stopped: issue } };
    }),
  ];
}

/** What a row or a waiver is said not to be about may stand in what was not read. */
function maySpeakOfUnread(
  { code, params }: Finding,
  requirements: LogCheck['requirements'],
  { rest }: UnreadPart,
): boolean {
  if (code === 'row-matches-nothing') return rest !== 'none';
  if (code !== 'waiver-unused') return false;
  const about = requirements.find(({ requirement }) => requirement.id === params['item']);
  return rest !== 'none' || about?.reason === 'rows-unread';
}
