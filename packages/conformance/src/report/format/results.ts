import type { CheckedFlow } from '../flow-check.js';
import type { LogRequirementResult } from '../log-check.js';
import type { Report } from '../report.js';
import type { RequirementMark, RequirementResult, ResultKind } from '../requirement-result.js';

/** One requirement with what was said of it, in one flow, over all files or in a log. */
export interface RequirementLine {
  readonly requirement: RequirementMark;
  readonly result: ResultKind;
  readonly from: RequirementResult | LogRequirementResult;
  /** The flow that was asked; none for what is asked of all files together, and for logs. */
  readonly flow?: CheckedFlow;
}

/** Every requirement of a report, flow by flow, then those asked of all files together. */
export function requirementLines(report: Report): readonly RequirementLine[] {
  if (report.kind === 'log-check') return report.requirements.map((from) => lineOf(from));
  return [
    ...report.flows.flatMap((flow) => flow.requirements.map((from) => ({ ...lineOf(from), flow }))),
    ...report.across.map((from) => lineOf(from)),
  ];
}

function lineOf(from: RequirementResult | LogRequirementResult): RequirementLine {
  return { requirement: from.requirement, result: from.result, from };
}

export type ResultCounts = Readonly<Record<ResultKind, number>>;

/** The results, worst first: the order in which they are listed everywhere. */
export const resultOrder = [
  'fail',
  'error',
  'open',
  'not-assessed',
  'pass',
  'not-applicable',
] as const satisfies readonly ResultKind[];

/** How many requirements came out how. */
export function countResults(lines: readonly Pick<RequirementLine, 'result'>[]): ResultCounts {
  const count = (result: ResultKind) => lines.filter((line) => line.result === result).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    open: count('open'),
    'not-applicable': count('not-applicable'),
    'not-assessed': count('not-assessed'),
    error: count('error'),
  };
}

/** How many states were explored in all; none for a log. */
export function statesExplored(report: Report): number {
  if (report.kind === 'log-check') return 0;
  const results = [...report.flows.flatMap(({ requirements }) => requirements), ...report.across];
  return results.reduce((sum, { states }) => sum + states, 0);
}

/** The files that were read, each once. */
export function filesOf(report: Report): readonly string[] {
  const files =
    report.kind === 'log-check'
      ? report.reading.map(({ file }) => file)
      : report.flows.flatMap(({ file }) => file ?? []);
  return [...new Set(files)];
}
