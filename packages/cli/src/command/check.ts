import {
  checkFlows,
  checkLog,
  logIssueTexts,
  type Mapping,
  type Report,
  type ReportFormat,
  renderReports,
  reportFormats,
  type Waiver,
} from '@samarbejde/conformance';
import { parseMapping, parseWaivers } from '@samarbejde/conformance/schema';
import { type Calendar, checkCalendar, type Issue, type Model, type Result } from '@samarbejde/core';
import { type ExitCode, exitCodes } from '../exit.js';
import { type CheckedFiles, filesNamed, readCheckedFiles, usualCalendar } from '../input/checked-files.js';
import { readData } from '../input/data-file.js';
import { modelFor } from '../input/model.js';
import { issue, issueText } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { version } from '../version.js';
import { type Call, type Command, modelOptions } from './command.js';

/** `samarbejde check FILE…`: processes and logs held against a model. */
export const checkCommand: Command = {
  words: ['check'],
  takes: 'FILE…',
  summary: {
    da: 'holder forløb (BPMN eller YAML) og hændelseslogge op mod en model',
    en: 'holds processes (BPMN or YAML) and event logs against a model',
  },
  options: {
    ...modelOptions,
    mapping: {
      type: 'string',
      value: 'FILE',
      summary: {
        da: 'hvad filens baner, navne og kolonner betyder',
        en: 'what the file’s lanes, names and columns mean',
      },
    },
    waivers: {
      type: 'string',
      value: 'FILE',
      summary: { da: 'undtagelser med grund, ansvarlig og slutdato', en: 'waivers with reason, owner and end date' },
    },
    calendar: {
      type: 'string',
      value: 'FILE',
      summary: { da: 'kalenderen, som dage tælles i', en: 'the calendar that days are counted in' },
    },
    'as-of': {
      type: 'string',
      value: 'DATE',
      summary: { da: 'den dag, en log bedømmes på', en: 'the day on which a log is judged' },
    },
    'assume-usual': {
      type: 'boolean',
      summary: { da: 'antag det sædvanlige, hvor intet er sagt', en: 'assume what is usual where nothing is said' },
    },
    format: {
      type: 'string',
      value: reportFormats.join('|'),
      summary: { da: 'rapportens form', en: 'the form of the report' },
    },
    report: {
      type: 'string',
      multiple: true,
      value: 'FORMAT=FILE',
      summary: {
        da: 'skriv også en rapport til en fil; kan gentages',
        en: 'also write a report to a file; may be repeated',
      },
    },
    'fail-on': {
      type: 'string',
      value: 'must|should|open|never',
      summary: { da: 'hvad der giver svarkode 1; ellers should', en: 'what gives exit code 1; should if left out' },
    },
  },
  run: async (call) => {
    const asked = readRequest(call);
    if (!asked.ok) return refuse(call, asked.issues);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const setting = await readSetting(call, model.value);
    if (!setting.ok) return refuse(call, setting.issues);
    const { files, issues, unopened } = await filesNamed(call);
    if (files.length === 0) {
      const all = [...issues, ...unopened];
      return refuse(call, all.length > 0 ? all : [issue('no-arguments', { takes: 'FILE…' })]);
    }
    const found = await readCheckedFiles(call, files, setting.value.mapping, (one) => issueText(one, call.locale));
    const read = { ...found, unopened: [...unopened, ...found.unopened] };
    const reports = await checkAll(call, model.value, setting.value, read);
    const wrote = await writeReports(call, asked.value, reports, read);
    for (const one of issues) await call.io.stderr.write(`${issueText(one, call.locale)}\n`);
    const unread = [...read.unread, ...brokenOff(reports, read, call)];
    for (const sentence of unread) await call.io.stderr.write(`${sentence}\n`);
    const allRead = issues.length === 0 && unread.length === 0 && reports.every(isReadWhole);
    return exitCodeOf(reports, asked.value.failOn, allRead && wrote);
  },
};

const failLevels = ['must', 'should', 'open', 'never'] as const;
type FailOn = (typeof failLevels)[number];

interface Request {
  readonly format: ReportFormat;
  readonly files: readonly { readonly format: ReportFormat; readonly file: string }[];
  readonly failOn: FailOn;
}

function readRequest(call: Call): Result<Request> {
  const format = formatNamed(call.text('format') ?? 'text');
  const failOn = failLevels.find((level) => level === (call.text('fail-on') ?? 'should'));
  const files = call.texts('report').map((one) => {
    const at = one.indexOf('=');
    return { format: formatNamed(one.slice(0, Math.max(at, 0))), file: one.slice(at + 1) };
  });
  const how = `--format ${reportFormats.join('|')} --report FORMAT=FILE --fail-on ${failLevels.join('|')}`;
  const isWhole = files.every(
    (one): one is { format: ReportFormat; file: string } => one.format !== undefined && one.file !== '',
  );
  if (format === undefined || failOn === undefined || !isWhole) return { ok: false, issues: [issue('usage', { how })] };
  return { ok: true, value: { format, files, failOn } };
}

function formatNamed(name: string): ReportFormat | undefined {
  return reportFormats.find((format) => format === name);
}

interface Setting {
  readonly mapping: Mapping | undefined;
  readonly waivers: readonly Waiver[];
  readonly calendar: Calendar;
}

async function readSetting(call: Call, model: Model): Promise<Result<Setting>> {
  const mapping = await readFile(call, 'mapping', parseMapping);
  const waivers = await readFile(call, 'waivers', parseWaivers);
  const calendar = await readFile(call, 'calendar', checkCalendar);
  const issues = [mapping, waivers, calendar].flatMap((one) => (one.ok ? [] : one.issues));
  if (!mapping.ok || !waivers.ok || !calendar.ok) return { ok: false, issues };
  return {
    ok: true,
    value: {
      mapping: mapping.value,
      waivers: waivers.value?.waivers ?? [],
      calendar: calendar.value ?? usualCalendar(model),
    },
  };
}

async function readFile<Content>(
  call: Call,
  option: string,
  parse: (data: unknown) => Result<Content>,
): Promise<Result<Content | undefined>> {
  const file = call.text(option);
  if (file === undefined) return { ok: true, value: undefined };
  const data = await readData(call.io.files, file);
  if (!data.ok) return data;
  const parsed = parse(data.value);
  return parsed.ok ? parsed : { ok: false, issues: parsed.issues.map((one) => placedIn(file, one)) };
}

function placedIn(file: string, one: Issue): Issue {
  return { ...one, path: [file, ...one.path] };
}

async function checkAll(call: Call, model: Model, setting: Setting, read: CheckedFiles): Promise<readonly Report[]> {
  const reports: Report[] = [];
  const { mapping, waivers, calendar } = setting;
  const shared = { waivers, ...(mapping === undefined ? {} : { mapping }) };
  if (read.flows.length > 0) {
    reports.push(checkFlows(model, read.flows, { ...shared, assumeUsual: call.has('assume-usual') }));
  }
  if (read.logs.length > 0) {
    const asOf = call.text('as-of');
    const progress = progressOn(call);
    reports.push(
      await checkLog(model, {
        ...shared,
        calendar,
        logs: read.logs,
        unopened: read.unopened,
        ...(asOf === undefined ? {} : { asOf }),
        ...(progress === undefined ? {} : { onProgress: progress.tell }),
      }),
    );
    await progress?.clear();
  }
  return reports;
}

/** Progress is for people at a terminal; a pipe gets none. It is wiped away before the report. */
function progressOn({ io, locale }: Call) {
  const { stderr } = io;
  if (!stderr.isTerminal) return undefined;
  let told = 0;
  return {
    tell: (events: number): void => {
      if (events - told < eventsPerTelling) return;
      told = events;
      void stderr.write(`\r${events.toLocaleString(locale)} ${{ da: 'hændelser', en: 'events' }[locale]}`);
    },
    clear: async (): Promise<void> => {
      if (told > 0) await stderr.write('\r\u001b[K');
    },
  };
}

const eventsPerTelling = 20_000;

async function writeReports(
  call: Call,
  { format, files }: Request,
  reports: readonly Report[],
  { sources }: CheckedFiles,
): Promise<boolean> {
  const render = (as: ReportFormat): string =>
    renderReports(reports, { format: as, locale: call.locale, toolVersion: version, sources });
  if (reports.length > 0) await call.io.stdout.write(withNewline(render(format)));
  let all = true;
  for (const one of reports.length > 0 ? files : []) {
    const fault = await call.io.files.write(one.file, withNewline(render(one.format)));
    if (fault === undefined) continue;
    all = false;
    await call.io.stderr.write(`${issueText(issue('cannot-write', { file: one.file }), call.locale)}\n`);
  }
  return all;
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** A sentence for each log that could not be opened, or whose reading ended before its end. */
function brokenOff(reports: readonly Report[], { unopened }: CheckedFiles, { locale }: Call): readonly string[] {
  const checked = reports.find((report) => report.kind === 'log-check');
  const stopped = checked?.reading.flatMap(({ report }) => report.stopped ?? []) ?? unopened;
  return stopped.map(({ code, params }) => logIssueTexts[code](params)[locale]);
}

/** Rows that could not be read were not checked, whatever the others say. */
function isReadWhole(report: Report): boolean {
  return report.kind !== 'log-check' || report.reading.every(({ report: { bad } }) => bad === 0);
}

function exitCodeOf(reports: readonly Report[], failOn: FailOn, allRead: boolean): ExitCode {
  const assessed = reports.length > 0 && reports.every((report) => !report.notAssessed && report.errors.length === 0);
  if (!allRead || !assessed) return exitCodes.couldNotCheck;
  const count = reports.reduce(
    (sum, { totals }) => ({
      must: sum.must + totals.must,
      should: sum.should + totals.should,
      open: sum.open + totals.open,
    }),
    { must: 0, should: 0, open: 0 },
  );
  const counted = {
    must: count.must,
    should: count.must + count.should,
    open: count.must + count.should + count.open,
    never: 0,
  }[failOn];
  return counted > 0 ? exitCodes.findings : exitCodes.clean;
}
