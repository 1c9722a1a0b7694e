import type { Locale } from '@samarbejde/core';
import type { Finding } from '../../finding/finding.js';
import { findingTitles } from '../../finding/finding-titles.js';
import type { CheckedFlow } from '../flow-check.js';
import type { LogCheck } from '../log-check.js';
import type { Report } from '../report.js';
import type { FormatOptions } from './format.js';
import { type Markup, markup } from './markup.js';
import { mapNext } from './next-step.js';
import { whatWasNotRead } from './not-read.js';
import { placeOf } from './place.js';
import { type RequirementLine, requirementLines } from './results.js';
import { factOf, ruleIdOf } from './said.js';
import { verdictSentence } from './sentences.js';
import { label, reasonTexts, resultNames, weightNames, wholePlace } from './words.js';

/**
 * JUnit XML in the core that every reader knows: one case for each requirement and flow, and for each rule and element
 * that something was found on. A broken must is a failure. A broken should passes and is written to the case's output,
 * since JUnit knows no warnings. What is open, waived, not applicable or not assessed is skipped and says why.
 */
export function reportAsJunit(report: Report, options: FormatOptions): string {
  return reportsAsJunit([report], options);
}

/** Several reports as one document, the suites of each after those of the one before. */
export function reportsAsJunit(reports: readonly Report[], options: FormatOptions): string {
  const each = reports.map((report) => ({ report, suites: suitesOf(report, options) }));
  const cases = each.flatMap(({ suites }) => suites.flatMap((suite) => suite.cases));
  const page = markup`<testsuites name="samarbejde"${tallies(cases)} time="0">
${each.flatMap(({ report, suites }) => suites.map((suite) => suiteMarkup(suite, report, options)))}</testsuites>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${page.markup}`;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly file?: string;
  readonly line?: number;
  readonly outcome: Outcome;
}

type Outcome =
  | { readonly kind: 'passed'; readonly output?: string }
  | { readonly kind: 'failure' | 'error' | 'skipped'; readonly message: string; readonly text?: string };

function suitesOf(report: Report, options: FormatOptions): readonly Suite[] {
  const whole = { name: label('tool', options.locale), cases: wholeCases(report, options) };
  if (report.kind === 'log-check') return [whole];
  return [
    ...report.flows.map((flow) => ({ name: flow.file ?? flow.id, cases: flowCases(report, flow, options) })),
    whole,
  ];
}

/** What is asked of a flow: its requirements, then what was found beside them, then the steps in order. */
function flowCases(report: Report, flow: CheckedFlow, options: FormatOptions): readonly Case[] {
  const found = report.findings.filter(({ location }) => location.flow === flow.id && location.file === flow.file);
  const lines = requirementLines(report).filter((line) => line.flow === flow);
  const beside = found.filter((finding) => !lines.some((line) => isOf(finding, line)));
  const touched = new Set(found.map(({ location }) => location.element));
  const quiet = flow.steps.filter((step) => step.assessment !== undefined && !touched.has(step.element));
  return [
    ...lines.map((line) => requirementCase(line, found, flow.id, options)),
    ...beside.map((finding) => findingCase(finding, flow.id, options)),
    ...quiet.map(
      ({ element, name }): Case => ({
        name: `${label('step', options.locale)} ${name ?? element}`,
        classname: flow.id,
        outcome: { kind: 'passed' },
      }),
    ),
  ];
}

/** What is asked of all files together, and what belongs to no flow: notes, and checks that broke down. */
function wholeCases(report: Report, options: FormatOptions): readonly Case[] {
  const { locale } = options;
  const lines = requirementLines(report).filter(({ flow }) => flow === undefined);
  const place = wholePlace(report, locale);
  const found =
    report.kind === 'log-check'
      ? report.findings
      : report.findings.filter(({ location }) => location.flow === undefined);
  const beside = found.filter((finding) => !lines.some((line) => isOf(finding, line)));
  const broken = report.errors.map(
    ({ check, file, fault }): Case => ({
      name: check,
      classname: label('errors', locale),
      ...(file === undefined ? {} : { file }),
      outcome: { kind: 'error', message: fault },
    }),
  );
  const message = `${verdictSentence('not-assessed', report, locale)} ${mapNext(report, locale)}`;
  const assessed: Case = {
    name: label('somethingAssessed', locale),
    classname: label('tool', locale),
    outcome: report.notAssessed ? { kind: 'error', message } : { kind: 'passed' },
  };
  return [
    ...lines.map((line) => requirementCase(line, found, place, options)),
    ...beside.map((finding) => findingCase(finding, place, options)),
    ...broken,
    ...(report.kind === 'log-check' ? [readCase(report, locale)] : []),
    assessed,
  ];
}

/** Whether the whole log was read: a log that broke off has not passed, whatever its requirements did. */
function readCase(report: LogCheck, locale: Locale): Case {
  const said = report.reading.flatMap((file) => whatWasNotRead(file, locale));
  const isWhole = report.unread.rest === 'none' && report.unread.rows === 0;
  const message = said.join(' ') || verdictSentence('unfinished', report, locale);
  return {
    name: label('logRead', locale),
    classname: label('tool', locale),
    outcome: isWhole ? { kind: 'passed' } : { kind: 'error', message },
  };
}

function isOf({ code, because }: Finding, { requirement }: RequirementLine): boolean {
  return because[0]?.id === requirement.id && !code.startsWith('channel-') && code !== 'role-may-not';
}

function requirementCase(
  line: RequirementLine,
  found: readonly Finding[],
  classname: string,
  options: FormatOptions,
): Case {
  const { requirement, result, from } = line;
  const name = `${requirement.title[options.locale]} (${requirement.id})`;
  const finding = found.find((one) => isOf(one, line));
  if (finding !== undefined) return { ...findingCase(finding, classname, options), name };
  if (result === 'pass') return { name, classname, outcome: { kind: 'passed' } };
  if (result === 'error')
    return { name, classname, outcome: { kind: 'error', message: resultNames.error[options.locale] } };
  const reason = from.reason === undefined ? '' : `: ${reasonTexts[from.reason][options.locale]}`;
  return { name, classname, outcome: { kind: 'skipped', message: `${resultNames[result][options.locale]}${reason}` } };
}

function findingCase(finding: Finding, classname: string, options: FormatOptions): Case {
  const { location } = finding;
  const place = placeOf(location, options.sources);
  const about = (finding.because[0]?.title ?? findingTitles[finding.code])[options.locale];
  const at = location.element === undefined ? '' : ` @ ${location.element}`;
  return {
    name: `${about} (${ruleIdOf(finding)})${at}`,
    classname,
    ...(location.file === undefined ? {} : { file: location.file }),
    ...(place === undefined ? {} : { line: place.line }),
    outcome: outcomeOf(finding, options.locale),
  };
}

function outcomeOf(finding: Finding, locale: Locale): Outcome {
  const message = factOf(finding, locale);
  const text = `${message}\n${label('wayOut', locale)}: ${finding.remedy[locale]}`;
  if (finding.waivedBy !== undefined)
    return { kind: 'skipped', message: `${label('waived', locale)} (${finding.waivedBy}): ${message}` };
  if (finding.weight === 'must') return { kind: 'failure', message, text };
  if (finding.weight === 'open') return { kind: 'skipped', message };
  return { kind: 'passed', output: `${weightNames[finding.weight][locale]}: ${text}` };
}

function suiteMarkup({ name, cases }: Suite, { model }: Report, { toolVersion }: FormatOptions): Markup {
  return markup`  <testsuite name="${name}"${tallies(cases)} time="0">
    <properties>
      <property name="day" value="${model.on}"/>
      <property name="model" value="${model.digest}"/>
      <property name="version" value="${toolVersion}"/>
    </properties>
${cases.map(caseMarkup)}  </testsuite>
`;
}

function tallies(cases: readonly Case[]): Markup {
  const of = (kind: Outcome['kind']) => cases.filter(({ outcome }) => outcome.kind === kind).length;
  return markup` tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

function caseMarkup({ name, classname, file, line, outcome }: Case): Markup {
  const at = [
    file === undefined ? undefined : markup` file="${file}"`,
    line === undefined ? undefined : markup` line="${line}"`,
  ];
  return markup`    <testcase name="${name}" classname="${classname}" time="0"${at}>${outcomeMarkup(outcome)}</testcase>
`;
}

function outcomeMarkup(outcome: Outcome): Markup | undefined {
  switch (outcome.kind) {
    case 'passed':
      return outcome.output === undefined ? undefined : markup`<system-out>${outcome.output}</system-out>`;
    case 'failure':
      return markup`<failure message="${outcome.message}" type="must">${outcome.text ?? outcome.message}</failure>`;
    case 'error':
      return markup`<error message="${outcome.message}" type="error"/>`;
    case 'skipped':
      return markup`<skipped message="${outcome.message}"/>`;
  }
}
