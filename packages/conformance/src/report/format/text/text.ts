import type { Locale } from '@samarbejde/core';
import type { Finding, Weight } from '../../../finding/finding.js';
import { sayFlowIssue } from '../../../flow/issue-texts.js';
import type { Report } from '../../report.js';
import { type UnknownStep, unknownSteps } from '../elements.js';
import type { FormatOptions } from '../format.js';
import { namingOf } from '../naming.js';
import { nextStep } from '../next-step.js';
import { placeOf, placeText } from '../place.js';
import { oneLine } from '../printable.js';
import { countResults, filesOf, requirementLines, resultOrder, statesExplored } from '../results.js';
import { countingFindings, listParam, openGroups } from '../said.js';
import { andMore, count, coverageSentence, unitOf, verdictSentence } from '../sentences.js';
import { type VerdictKind, verdictOf } from '../verdict.js';
import { explainHint, label, resultNames, verdictTitles, waiverStates, weightTitles } from '../words.js';
import { findingLines, openGroupLines } from './finding-lines.js';
import { columns, hanging, type Ink, inkOf, labelled, wrapped } from './lines.js';
import { logLines } from './log-lines.js';

/** The report for people at a terminal: what it comes to first, then what is behind it, at most 96 columns wide. */
export function reportAsText(report: Report, options: FormatOptions): string {
  const { locale } = options;
  const ink = inkOf(options.color ?? false);
  const parts = [
    headline(report, locale, ink),
    overview(report, locale),
    ...weights.map((weight) => section(report, weight, options, ink)),
    unknown(report, options, ink),
    report.kind === 'log-check' ? logLines(report, locale, ink) : [],
    waivers(report, locale, ink),
    notes(report, locale, ink),
    errors(report, locale, ink),
    colophon(report, options, ink),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const weights = ['must', 'should', 'open', 'note'] as const;

const inks: Readonly<Record<VerdictKind, keyof Ink>> = {
  'not-assessed': 'doubtful',
  unfinished: 'bad',
  broken: 'bad',
  advised: 'doubtful',
  undecided: 'doubtful',
  waived: 'good',
  kept: 'good',
};

function headline(report: Report, locale: Locale, ink: Ink): readonly string[] {
  const kind = verdictOf(report);
  const title = verdictTitles[kind][locale].toUpperCase();
  return [ink[inks[kind]](title), ...hanging('', verdictSentence(kind, report, locale))];
}

function overview(report: Report, locale: Locale): readonly string[] {
  const counts = countResults(requirementLines(report));
  const results = resultOrder
    .filter((result) => counts[result] > 0)
    .map((result) => `${resultNames[result][locale]} ${counts[result]}`);
  const rows: (readonly [string, string])[] = [
    [label('checked', locale), checked(report, locale)],
    [label('coverage', locale), coverageSentence(report.coverage, unitOf(report), locale)],
  ];
  if (results.length > 0) rows.push([label('requirements', locale), results.join(', ')]);
  const next = nextStep(report, locale);
  if (next !== undefined) rows.push([label('next', locale), next]);
  return labelled(rows);
}

const mostFiles = 5;

function checked(report: Report, locale: Locale): string {
  const files = filesOf(report);
  const shown = files.slice(0, mostFiles).map(oneLine);
  const more = files.length > mostFiles ? [andMore(files.length - mostFiles, locale)] : [];
  const what =
    report.kind === 'flow-check'
      ? count(report.flows.length, 'flow', locale)
      : count(report.events.checked, 'event', locale);
  return [what, ...(files.length === 0 ? [] : [`(${[...shown, ...more].join(', ')})`])].join(' ');
}

function section(report: Report, weight: Weight, options: FormatOptions, ink: Ink): readonly string[] {
  const findings = countingFindings(report).filter((one) => one.weight === weight);
  if (findings.length === 0) return [];
  const title = ink.strong(`${weightTitles[weight][options.locale]} (${findings.length})`);
  const naming = namingOf(report, options.locale);
  const told =
    weight === 'open'
      ? openGroups(report).flatMap((group) => ['', ...openGroupLines(group, report, naming, options, ink)])
      : findings.flatMap((finding: Finding) => ['', ...findingLines(finding, report, naming, options, ink)]);
  return [title, ...told];
}

const mostUnknown = 20;

function unknown(report: Report, { locale, sources }: FormatOptions, ink: Ink): readonly string[] {
  const all = unknownSteps(report);
  if (all.length === 0) return [];
  const title = label(report.kind === 'flow-check' ? 'unknownSteps' : 'unknownActivities', locale);
  const line = ({ element, location }: UnknownStep) => {
    const name = location.name === undefined ? '' : ` ${location.name}`;
    return hanging('- ', `\`${element}\`${name}  ${placeText(location, placeOf(location, sources))}`);
  };
  const more = all.length > mostUnknown ? [`  ${andMore(all.length - mostUnknown, locale)}`] : [];
  return [ink.strong(`${title} (${all.length})`), ...all.slice(0, mostUnknown).flatMap(line), ...more];
}

function waivers({ waivers: uses, findings }: Report, locale: Locale, ink: Ink): readonly string[] {
  if (uses.length === 0) return [];
  const line = ({ id, item, state, covers, owner, until, reason }: Report['waivers'][number]) => {
    const places = findings
      .filter(({ waivedBy }) => waivedBy === id)
      .map(({ location }) => `\`${location.element ?? location.flow ?? ''}\``);
    const at = state === 'used' ? `, ${count(covers, 'finding', locale)}: ${listParam(places).join(', ')}` : '';
    return [
      ...hanging('- ', `\`${id}\` ${waiverStates[state][locale]}${at}. ${item}`),
      ...hanging('', `${reason} (${owner}, ${label('until', locale).toLowerCase()} ${until})`, 2),
    ];
  };
  return [ink.strong(label('waivers', locale)), ...uses.flatMap(line)];
}

function notes(report: Report, locale: Locale, ink: Ink): readonly string[] {
  if (report.kind === 'log-check') return [];
  const said = report.flows.flatMap(({ file, id, notes: all }) => all.map((note) => [file ?? id, note] as const));
  if (said.length === 0) return [];
  return [
    ink.strong(label('fileNotes', locale)),
    ...said.flatMap(([file, { code, params, place }]) =>
      hanging('- ', `${placeText({ file }, place)}: ${sayFlowIssue({ code, params }, locale)}`),
    ),
  ];
}

function errors(report: Report, locale: Locale, ink: Ink): readonly string[] {
  if (report.errors.length === 0) return [];
  return [
    ink.bad(label('errors', locale)),
    ...report.errors.flatMap(({ check, file, fault }) =>
      hanging('- ', `${file === undefined ? '' : `${file}: `}\`${check}\`: ${fault}`),
    ),
  ];
}

function colophon(report: Report, { locale, toolVersion }: FormatOptions, ink: Ink): readonly string[] {
  const { on, digest, frames } = report.model;
  const states = statesExplored(report);
  const explored = states === 0 ? [] : [`${label('explored', locale)} ${count(states, 'state', locale)}`];
  const inForce = frames.map(({ id, version }) => (version === null ? id : `${id} ${version}`)).join(', ');
  const said = [
    `${label('tool', locale)} ${toolVersion}`,
    `${label('day', locale)} ${on}`,
    `${label('model', locale)} ${digest.slice(0, 12)} (${inForce})`,
    ...explored,
  ];
  const more = report.findings.length === 0 ? [] : wrapped(explainHint[locale], columns);
  return [...more, ...wrapped(said.join(' · '), columns)].map((line) => ink.faint(line));
}
