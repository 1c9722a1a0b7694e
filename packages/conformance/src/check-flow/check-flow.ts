import type { Model } from '@samarbejde/core';
import type { Finding } from '../finding/finding.js';
import type { Flow } from '../flow/flow.js';
import { type CompiledMapping, compileMapping, emptyMapping } from '../mapping/compiled-mapping.js';
import type { Mapping } from '../mapping/mapping.js';
import { disagreementFinding, idleRows, wordFinding } from '../mapping/mapping-findings.js';
import type { FlowCheck } from '../report/flow-check.js';
import { reportVersion } from '../report/report.js';
import { checkedModel, coverageTogether, totalsOf } from '../report/report-head.js';
import type { RequirementResult } from '../report/requirement-result.js';
import { applyWaivers } from '../waiver/apply-waivers.js';
import type { Waiver } from '../waiver/waiver.js';
import { acrossFiles, acrossFindings } from './across-files.js';
import { checkOneFlow, type OneFlow } from './check-one-flow.js';

const usualLimit = 20_000;

/** How flows are to be checked. */
export interface CheckFlowOptions {
  /** What lanes, topics and names mean. Without it only native flows and role-named lanes say anything. */
  readonly mapping?: Mapping;
  readonly waivers?: readonly Waiver[];
  /** Takes facts that nobody stated at the value usual for the purpose; the report lists them step by step. */
  readonly assumeUsual?: boolean;
  /** How many states one exploration follows before it gives up; 20,000 unless told, and five times that for a flow. */
  readonly limit?: number;
}

/**
 * Checks a process definition against a model: every step by itself, and every course that it allows against every
 * requirement.
 *
 * What is not mapped is unknown, never silent: it makes results open, and if nothing could be assessed the report says
 * so. Nothing is thrown for what a file or a mapping holds: words that the model does not have are findings. Use
 * `checkFlows` for several files of one run.
 *
 * @example
 * ```ts
 * import { defaultModel, valueOf } from '@samarbejde/core';
 * import { checkFlow, readFlow } from '@samarbejde/conformance';
 *
 * const flow = valueOf(await readFlow('{ "flow": "ask", "steps": [{ "id": "ask-home" }] }'));
 * const mapping = {
 *   schemaVersion: 1,
 *   rows: [{ match: { element: 'ask-home' }, from: 'teacher', to: 'parent', act: 'ask', purpose: 'everyday' }],
 * } as const;
 * const report = checkFlow(defaultModel('2026-11-24'), flow, { mapping });
 * report.findings.find(({ because }) => because[0]?.id === 'aalborg/question-from-school-is-answered')?.code;
 * // => 'requirement-broken'
 * ```
 */
export function checkFlow(model: Model, flow: Flow, options: CheckFlowOptions = {}): FlowCheck {
  return checkFlows(model, [flow], options);
}

/**
 * Checks the process definitions of one run together: a requirement that one course of one file is enough for is asked
 * of all of them at once.
 *
 * Everything else is as in `checkFlow`.
 *
 * @example
 * ```ts
 * import { defaultModel } from '@samarbejde/core';
 * import { checkFlows } from '@samarbejde/conformance';
 *
 * checkFlows(defaultModel('2026-11-24'), []).notAssessed; // => true
 * ```
 */
export function checkFlows(model: Model, flows: readonly Flow[], options: CheckFlowOptions = {}): FlowCheck {
  const mapping = compileMapping(model, options.mapping ?? emptyMapping);
  const limit = options.limit ?? usualLimit;
  const setting = { model, mapping, assumeUsual: options.assumeUsual ?? false, limit };
  const each = flows.map((flow) => checkOneFlow(flow, setting));
  const across = acrossFiles(each);
  const found = [
    ...each.flatMap(({ findings }) => findings),
    ...acrossFindings(across),
    ...mappingFindings(mapping, each),
  ];
  const { findings, waivers } = applyWaivers(model, found, options.waivers ?? [], model.on);
  return {
    kind: 'flow-check',
    schemaVersion: reportVersion,
    model: checkedModel(model),
    notAssessed: nothingAssessed(each, across),
    findings,
    totals: totalsOf(findings),
    coverage: coverageTogether(each.map(({ checked }) => checked.coverage)),
    waivers,
    errors: each.flatMap(({ errors }) => errors),
    flows: each.map(({ checked }) => checked),
    across,
  };
}

function nothingAssessed(each: readonly OneFlow[], across: readonly RequirementResult[]): boolean {
  const isAssessed = ({ result }: RequirementResult) => result === 'pass' || result === 'fail' || result === 'open';
  const flows = each.map(({ checked }) => checked);
  const requirements = [...flows.flatMap((flow) => flow.requirements), ...across];
  const steps = flows.flatMap((flow) => flow.steps).filter(({ assessment }) => assessment !== undefined);
  return steps.length === 0 && !requirements.some(isAssessed);
}

function mappingFindings(mapping: CompiledMapping, each: readonly OneFlow[]): readonly Finding[] {
  const used = new Set(each.flatMap(({ resolved }) => [...resolved.usedRows]));
  const inFlows = each.flatMap(({ checked, resolved }) => {
    const place = { ...(checked.file === undefined ? {} : { file: checked.file }), flow: checked.id };
    return [
      ...resolved.disagreements.map((one) => disagreementFinding(one, { ...place, element: one.element })),
      ...resolved.unknown.map((word) => wordFinding(word, { ...place, element: word.element })),
    ];
  });
  const words = mapping.unknown.map((word) => wordFinding(word, {}, word.row));
  return [...inFlows, ...words, ...idleRows(mapping, used, 'flow')];
}
