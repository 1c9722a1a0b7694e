import type { Finding, Weight } from '../../../finding/finding.js';
import { sayFlowIssue } from '../../../flow/issue-texts.js';
import type { FileRead } from '../../log-check.js';
import type { Report } from '../../report.js';
import type { FormatOptions } from '../format.js';
import { idsOf, type Naming, namingOf } from '../naming.js';
import { mapNext } from '../next-step.js';
import { whatWasNotRead } from '../not-read.js';
import { filesOf } from '../results.js';
import { factOf, ruleIdOf } from '../said.js';
import { verdictSentence } from '../sentences.js';
import { isBrokenOff } from '../verdict.js';
import { codeFlowsOf, locationAt, locationsOf, uriOf } from './locations.js';
import { message } from './message.js';
import { rulesOf } from './rules.js';

/**
 * SARIF 2.1.0. A must is an error, a should a warning, a note a note. What is undecided has the kind `open`, and by the
 * standard no level: it is no breach. Waivers are suppressions, and checks that broke down are the tool's notifications,
 * never results.
 */
export function reportAsSarif(report: Report, options: FormatOptions): string {
  return reportsAsSarif([report], options);
}

/** Several reports as one log, each a run of its own. */
export function reportsAsSarif(reports: readonly Report[], options: FormatOptions): string {
  const runs = reports.map((report) => runOf(report, options));
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function runOf(report: Report, options: FormatOptions) {
  const { locale } = options;
  const rules = rulesOf(report, locale);
  const index = new Map(rules.map(({ id }, place) => [id, place]));
  const naming = namingOf(report, locale);
  return {
    tool: { driver: { name: 'Samarbejde', ...versionOf(options.toolVersion), rules } },
    language: locale,
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, options)],
    artifacts: filesOf(report).map((file) => ({ location: { uri: uriOf(file) } })),
    results: report.findings.map((finding) => ({
      ...resultOf(finding, report, naming, options),
      ruleIndex: index.get(ruleIdOf(finding)),
    })),
    properties: {
      day: report.model.on,
      model: report.model.digest,
      notAssessed: report.notAssessed,
      totals: report.totals,
      coverage: report.coverage,
    },
  };
}

function versionOf(version: string) {
  return /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(version) ? { version, semanticVersion: version } : { version };
}

const levels: Readonly<Record<Weight, { readonly kind: string; readonly level: string }>> = {
  must: { kind: 'fail', level: 'error' },
  should: { kind: 'fail', level: 'warning' },
  open: { kind: 'open', level: 'none' },
  note: { kind: 'fail', level: 'note' },
};

function resultOf(finding: Finding, report: Report, naming: Naming, options: FormatOptions) {
  const { weight, fingerprint, code, because, remedy, cases } = finding;
  const codeFlows = codeFlowsOf(report, finding, naming, options);
  return {
    ruleId: ruleIdOf(finding),
    ...levels[weight],
    message: message(`${factOf(finding, options.locale)} ${remedy[options.locale]}`),
    locations: locationsOf(report, finding, options),
    // GitHub compares by the second name only.
    partialFingerprints: { 'samarbejde/v1': fingerprint, primaryLocationLineHash: fingerprint },
    ...(codeFlows.length === 0 ? {} : { codeFlows }),
    ...(finding.waivedBy === undefined ? {} : { suppressions: [suppression(finding.waivedBy, report)] }),
    properties: { code, weight, because: idsOf(because), ...(cases === undefined ? {} : { cases }) },
  };
}

function suppression(id: string, { waivers }: Report) {
  const waiver = waivers.find((one) => one.id === id);
  const justification = waiver === undefined ? id : `${id}: ${waiver.reason} (${waiver.owner}, ${waiver.until})`;
  return { kind: 'external', status: 'accepted', justification };
}

function invocation(report: Report, { locale }: FormatOptions) {
  const broken = report.errors.map(({ check, file, fault }) => ({
    level: 'error',
    descriptor: { id: 'tool-error' },
    message: message(`${check}: ${fault}`),
    ...(file === undefined ? {} : { locations: [locationAt({ file }, undefined)] }),
  }));
  const empty = {
    level: 'error',
    descriptor: { id: 'not-assessed' },
    message: message(`${verdictSentence('not-assessed', report, locale)} ${mapNext(report, locale)}`),
  };
  return {
    executionSuccessful: report.errors.length === 0 && !isBrokenOff(report),
    toolExecutionNotifications: [...broken, ...notes(report, locale)],
    toolConfigurationNotifications: report.notAssessed ? [empty] : [],
  };
}

/** What could not be read of a file of a log: where reading ended, and each kind of bad row. */
function unreadOf(read: FileRead, locale: FormatOptions['locale']) {
  const { file, report } = read;
  const at = locationAt({ file }, undefined);
  return whatWasNotRead(read, locale).map((said, index) => ({
    level: index === 0 && report.stopped !== undefined ? 'error' : 'warning',
    descriptor: { id: index === 0 && report.stopped !== undefined ? report.stopped.code : 'rows-unreadable' },
    message: message(said),
    locations: at === undefined ? [] : [at],
  }));
}

function notes(report: Report, locale: FormatOptions['locale']) {
  if (report.kind === 'log-check') return report.reading.flatMap((file) => unreadOf(file, locale));
  return report.flows.flatMap((flow) =>
    flow.notes.map(({ code, params, place }) => {
      const { id, file } = flow;
      const at = locationAt({ flow: id, ...(file === undefined ? {} : { file }) }, place);
      return {
        level: 'note',
        descriptor: { id: code },
        message: message(sayFlowIssue({ code, params }, locale)),
        locations: at === undefined ? [] : [at],
      };
    }),
  );
}
