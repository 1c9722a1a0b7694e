import type { Locale } from '@samarbejde/core';
import type { Finding, Location, Weight } from '../../finding/finding.js';
import { findingTitles } from '../../finding/finding-titles.js';
import { logIssueTexts } from '../../log/issue-texts.js';
import type { Report } from '../report.js';
import type { FormatOptions } from './format.js';
import { citedPlace } from './naming.js';
import { mapNext } from './next-step.js';
import { placeOf } from './place.js';
import { oneLine, printable } from './printable.js';
import { countingFindings, factOf, type OpenGroup, openGroups } from './said.js';
import { openTogether, verdictSentence } from './sentences.js';
import { label, verdictTitles, weightTitles } from './words.js';

type Command = 'error' | 'warning' | 'notice';

const commands: Readonly<Record<Weight, Command>> = {
  must: 'error',
  should: 'warning',
  open: 'notice',
  note: 'notice',
};

/**
 * Workflow commands that put each finding beside its line in a pull request, heaviest first: a workflow shows only the
 * first ten of each kind. They fail no job by themselves; the exit code does.
 */
export function reportAsAnnotations(report: Report, options: FormatOptions): string {
  const { locale } = options;
  const broken = report.errors.map(({ check, file, fault }) =>
    command('error', { file, title: label('errors', locale) }, `${check}: ${fault}`),
  );
  const empty = report.notAssessed
    ? [
        command(
          'error',
          { title: verdictTitles['not-assessed'][locale] },
          `${verdictSentence('not-assessed', report, locale)} ${mapNext(report, locale)}`,
        ),
      ]
    : [];
  const decided = countingFindings(report).filter(({ weight }) => weight !== 'open');
  const lines = [
    ...empty,
    ...broken,
    ...brokenOff(report, locale),
    ...decided.map((finding) => annotation(finding, options)),
    ...openGroups(report).map((group) => openAnnotation(group, options)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Where the reading of a log ended before its end. */
function brokenOff(report: Report, locale: Locale): readonly string[] {
  if (report.kind !== 'log-check') return [];
  const title = findingTitles['log-not-read-to-its-end'][locale];
  return report.reading.flatMap(({ file, report: { stopped } }) =>
    stopped === undefined
      ? []
      : [command('error', { file, title }, logIssueTexts[stopped.code](stopped.params)[locale])],
  );
}

/** One notice for all that the same unknown steps decide: a workflow shows no more than ten. */
function openAnnotation({ findings, unknown, location }: OpenGroup, options: FormatOptions): string {
  const [first, ...others] = findings;
  if (others.length === 0) return annotation(first, options);
  const { locale, sources } = options;
  const hanging = findings.map(({ because: [basis] }) =>
    basis === undefined ? '' : `- ${basis.title[locale]} (${basis.id})`,
  );
  return command(
    'notice',
    { ...at(location, sources), title: weightTitles.open[locale] },
    [openTogether(findings.length, unknown, locale), ...hanging].join('\n'),
  );
}

function at(location: Location, sources: FormatOptions['sources']): Properties {
  const place = placeOf(location, sources);
  return { file: location.file, line: place?.line, col: place?.column };
}

function annotation(finding: Finding, { locale, sources }: FormatOptions): string {
  const { location, because, remedy, weight } = finding;
  const [basis] = because;
  const cited = basis?.cites.map(citedPlace).join(', ') ?? '';
  const element = location.element === undefined ? '' : `\`${location.element}\`: `;
  const rule = basis === undefined ? '' : `\n${label('rule', locale)}: ${basis.id}${cited === '' ? '' : ` (${cited})`}`;
  return command(
    commands[weight],
    { ...at(location, sources), title: (basis?.title ?? findingTitles[finding.code])[locale] },
    `${element}${factOf(finding, locale)}\n${label('wayOut', locale)}: ${remedy[locale]}${rule}`,
  );
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function command(name: Command, properties: Properties, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(String(value))}`],
  );
  return `::${name} ${given.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return printable(text).replace(/%/g, '%25').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(oneLine(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
