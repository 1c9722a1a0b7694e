import type { Locale } from '@samarbejde/core';
import type { Finding, Location } from '../../finding/finding.js';
import { findingTexts } from '../../finding/texts.js';
import type { Report } from '../report.js';
import { type UnknownStep, unknownSteps } from './elements.js';
import { resultOrder } from './results.js';

/** The fact that a finding states, in a sentence or two; the way out stands in its remedy. */
export function factOf({ code, params, because }: Finding, locale: Locale): string {
  const about = because[0]?.title ?? { da: '', en: '' };
  return findingTexts[code](params, about)[locale];
}

/** Channels that the model ranks above the one that is used, by id. */
export function betterChannels({ params }: Finding): readonly string[] {
  return listParam(params['better']);
}

export function listParam(param: Finding['params'][string] | undefined): readonly string[] {
  return Array.isArray(param) ? param : [];
}

/** The id under which tools know what a finding is about: the rule or requirement, or else its kind. */
export function ruleIdOf({ because, code }: Finding): string {
  return because[0]?.id ?? code;
}

const weights = ['must', 'should', 'open', 'note'] as const;

/** The findings that count, heaviest first, in the order of the files within one weight. */
export function countingFindings({ findings }: Report): readonly Finding[] {
  const counting = findings.filter(({ waivedBy }) => waivedBy === undefined);
  return weights.flatMap((weight) => counting.filter((one) => one.weight === weight));
}

/** Undecided findings that one and the same thing would decide. */
export interface OpenGroup {
  readonly findings: readonly [Finding, ...Finding[]];
  /** The steps that nobody has said anything about and on which all of them hang; none where that is not what they share. */
  readonly unknown: readonly string[];
  /** Where the first of those steps stands, or else the first finding. */
  readonly location: Location;
}

/** Undecided findings, put together where the same unknown steps decide them; the largest group first. */
export function openGroups(report: Report): readonly OpenGroup[] {
  const unknown = unknownSteps(report);
  const open = countingFindings(report).filter(({ weight }) => weight === 'open');
  const groups = new Map<
    string,
    { readonly steps: readonly UnknownStep[]; readonly findings: [Finding, ...Finding[]] }
  >();
  for (const finding of open) {
    const steps = decidingSteps(finding, unknown);
    const key = steps.length > 0 ? JSON.stringify(steps) : finding.fingerprint;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { steps, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()]
    .sort((one, other) => other.findings.length - one.findings.length)
    .map(({ steps, findings }) => ({
      findings,
      unknown: steps.map(({ element }) => element),
      location: steps[0]?.location ?? findings[0].location,
    }));
}

/** The unknown steps that a finding names, those of its own flow where it has one. */
function decidingSteps({ params, location }: Finding, unknown: readonly UnknownStep[]): readonly UnknownStep[] {
  const named = new Set(listParam(params['steps']));
  return unknown.filter(
    (step) => named.has(step.element) && (location.flow === undefined || isSameFlow(step.location, location)),
  );
}

function isSameFlow(one: Location, other: Location): boolean {
  return one.flow === other.flow && one.file === other.file;
}

/** Sorts what has a result, worst first. */
export function byResult<T extends { readonly result: (typeof resultOrder)[number] }>(one: T, other: T): number {
  return resultOrder.indexOf(one.result) - resultOrder.indexOf(other.result);
}
