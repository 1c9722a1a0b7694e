import type { Location } from '../../finding/finding.js';
import type { CheckedFlow, StepResult } from '../flow-check.js';
import type { Report } from '../report.js';

/** The flow that a finding stands in, if the report has it. */
export function flowAt(report: Report, { flow, file }: Location): CheckedFlow | undefined {
  if (report.kind === 'log-check' || flow === undefined) return undefined;
  return report.flows.find((one) => one.id === flow && one.file === file);
}

/** The steps of a flow by their ids. */
export function stepsOf(flow: CheckedFlow | undefined): ReadonlyMap<string, StepResult> {
  return new Map((flow?.steps ?? []).map((step) => [step.element, step]));
}

/** Something that nobody has said anything about, with where it stands. */
export interface UnknownStep {
  readonly element: string;
  readonly location: Location;
}

/** Every unknown step of the flows, in their order; for a log, the activities that the report lists. */
export function unknownSteps(report: Report): readonly UnknownStep[] {
  if (report.kind === 'log-check') return report.coverage.listed.map((element) => ({ element, location: {} }));
  return report.flows.flatMap((flow) =>
    flow.steps
      .filter(({ status }) => status === 'unknown')
      .map((step) => ({ element: step.element, location: locationOf(flow, step) })),
  );
}

function locationOf({ id, file }: CheckedFlow, { element, name, place }: StepResult): Location {
  return {
    flow: id,
    element,
    ...(file === undefined ? {} : { file }),
    ...(name === undefined ? {} : { name }),
    ...(place === undefined ? {} : { place }),
  };
}
