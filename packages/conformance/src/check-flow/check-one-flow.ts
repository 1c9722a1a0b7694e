import type { Model } from '@samarbejde/core';
import type { Finding, Location } from '../finding/finding.js';
import { finding } from '../finding/fingerprint.js';
import { prepareFlow } from '../flow/explore/prepare.js';
import { type Ending, endingsOf } from '../flow/explore/stuck.js';
import type { Flow } from '../flow/flow.js';
import { indexFlow } from '../flow/flow-index.js';
import type { CompiledMapping } from '../mapping/compiled-mapping.js';
import { type ResolvedSteps, resolveSteps } from '../mapping/resolve-steps.js';
import type { CheckedFlow, StepEvent, StepResult } from '../report/flow-check.js';
import type { Coverage, ToolError } from '../report/report.js';
import type { RequirementResult } from '../report/requirement-result.js';
import { compiledRequirements } from '../requirement/compiled-requirement.js';
import { assessOnce } from './assess-step.js';
import { type AssumedStep, assumeFacts } from './assume-facts.js';
import { attempt } from './attempt.js';
import { exploreRequirement } from './explore-requirement.js';
import { nothingSought, occurringKinds } from './occurring-kinds.js';
import { requirementFindings } from './requirement-findings.js';
import { requirementResult } from './requirement-result.js';
import { stepFindings } from './step-findings.js';
import { kindsOf, type StepKinds } from './step-outcomes.js';

/** How one flow is to be checked. */
export interface FlowSetting {
  readonly model: Model;
  readonly mapping: CompiledMapping;
  readonly assumeUsual: boolean;
  readonly limit: number;
}

/** One flow with everything that was found in it. */
export interface OneFlow {
  readonly checked: CheckedFlow;
  readonly findings: readonly Finding[];
  /** What it says of the requirements that one course of one file is enough for. */
  readonly forAnyFile: readonly RequirementResult[];
  readonly resolved: ResolvedSteps;
  readonly errors: readonly ToolError[];
}

/** A flow may be explored to the limit so many times; what is left to explore after that is followed less far. */
const explorationsAtLimit = 5;
const leastLimit = 500;

/** Checks one flow: its steps, its requirements, its endings. What breaks down is left out and named. */
export function checkOneFlow(flow: Flow, setting: FlowSetting): OneFlow {
  const { model, mapping, limit } = setting;
  const index = indexFlow(flow);
  const resolved = resolveSteps(model, index, mapping);
  const errors: ToolError[] = [];
  const guard = attempt(errors, flow.source.file);
  const locate = (element: string | undefined): Location => locationIn(flow, element, index.node);
  const known = setting.assumeUsual ? resolved.steps.map((step) => assumeFacts(model, step)) : resolved.steps;
  const kinds = kindsOf(known);
  const steps = guard('steps', [], () => known.map((step) => assessed(step, kinds, model)));
  const coverage = coverageOf(steps);
  const isMapped = coverage.mapped + coverage.partly > 0;
  const prepared = prepareFlow(flow);
  const findings: Finding[] = steps.flatMap((step) => stepFindings(step, locate(step.element)));
  let left = limit * explorationsAtLimit;
  const requirements = compiledRequirements(model);
  const occurring = isMapped
    ? guard('files', nothingSought, () => occurringKinds(requirements, prepared, kinds, limit))
    : nothingSought;
  left -= occurring.states;
  const results = requirements.map((compiled): RequirementResult => {
    const { mark } = compiled.requirement;
    const own = Math.min(limit, Math.max(leastLimit, left));
    const broken: RequirementResult = {
      requirement: mark,
      result: 'error',
      asked: 'every-course',
      states: 0,
      limit: own,
    };
    if (!isMapped) return { ...broken, result: 'not-assessed', reason: 'nothing-mapped' };
    return guard(mark.id, broken, () => {
      const explored = exploreRequirement(compiled, { prepared, steps: kinds, limit: own, occurring });
      if (explored.isShared !== true) left -= explored.exploration.states;
      const result = requirementResult(compiled, explored, known);
      if (mark.scope === 'case') {
        findings.push(
          ...requirementFindings(result, (element) => explored.letters[kinds.kindOf.get(element) ?? -1] ?? [], locate),
        );
      }
      return result;
    });
  });
  const endings = guard('endings', [], () => endingsOf(prepared, { limit }));
  findings.push(...endings.flatMap((ending) => endingFindings(ending, locate)));
  const { id, name, source } = flow;
  return {
    checked: {
      id,
      ...(name === undefined ? {} : { name }),
      ...(source.file === undefined ? {} : { file: source.file }),
      format: source.format,
      requirements: results.filter(({ requirement }) => requirement.scope === 'case'),
      steps,
      endings,
      coverage,
      notes: flow.notes,
    },
    findings,
    forAnyFile: results.filter(({ requirement }) => requirement.scope === 'files'),
    resolved,
    errors,
  };
}

function assessed(step: AssumedStep, kinds: StepKinds, model: Model): StepResult {
  const { element, node, status, event, origin, assumed } = step;
  const base = {
    element,
    ...(node.name === undefined ? {} : { name: node.name }),
    ...(node.place === undefined ? {} : { place: node.place }),
    status,
  };
  if (event === undefined) return base;
  const said = saidOf(event, assumed);
  const key = kinds.kinds[kinds.kindOf.get(element) ?? -1]?.key ?? JSON.stringify(event);
  const result = assessOnce(model, event, key);
  if ('missing' in result) return { ...base, event: said, origin, notAssessed: result.missing };
  return { ...base, event: said, origin, assessment: result.assessment };
}

/** A communication with what was assumed of it told apart. */
function saidOf(event: NonNullable<AssumedStep['event']>, assumed: AssumedStep['assumed']): StepEvent {
  const { facts = {} } = event;
  if (assumed === undefined) return { ...event, facts };
  const stated = Object.fromEntries(Object.entries(facts).filter(([name]) => !Object.hasOwn(assumed, name)));
  return { ...event, facts: stated, assumed };
}

const listed = 200;

function coverageOf(steps: readonly StepResult[]): Coverage {
  const count = (...statuses: readonly StepResult['status'][]) =>
    steps.filter(({ status }) => statuses.includes(status)).length;
  return {
    mapped: count('mapped'),
    partly: count('partly'),
    internal: count('internal', 'silent'),
    unknown: count('unknown'),
    listed: steps
      .filter(({ status }) => status === 'unknown')
      .map(({ element }) => element)
      .slice(0, listed),
  };
}

function locationIn(
  flow: Flow,
  element: string | undefined,
  nodes: ReadonlyMap<string, { readonly name?: string; readonly place?: Location['place'] }>,
): Location {
  const { file } = flow.source;
  const node = element === undefined ? undefined : nodes.get(element);
  return {
    ...(file === undefined ? {} : { file }),
    flow: flow.id,
    ...(element === undefined ? {} : { element }),
    ...(node?.name === undefined ? {} : { name: node.name }),
    ...(node?.place === undefined ? {} : { place: node.place }),
  };
}

function endingFindings(ending: Ending, locate: (element: string | undefined) => Location): readonly Finding[] {
  if (ending.result !== 'cannot-end') return [];
  const { course } = ending;
  return [
    finding({
      code: 'cannot-end',
      weight: 'should',
      location: locate(course.standing[0] ?? course.steps.at(-1)?.element),
      params: { how: course.until, standing: course.standing },
      because: [],
      remedy: {
        da: 'Giv forløbet en vej til en slutning herfra.',
        en: 'Give the process a way to an end from here.',
      },
      course,
    }),
  ];
}
