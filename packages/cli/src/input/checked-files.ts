import {
  type Flow,
  type LogIssue,
  type LogSource,
  logColumns,
  type Mapping,
  type ReadLogOptions,
  readFlow,
  sayFlowIssue,
} from '@samarbejde/conformance';
import { type Calendar, danishWorkingCalendar, type Issue, type Model } from '@samarbejde/core';
import type { Call } from '../command/command.js';
import type { Files } from '../io.js';
import { issue } from '../message/issue.js';
import { readText } from './file-text.js';

/** The files of one run: processes and logs, and what could not be read. */
export interface CheckedFiles {
  readonly flows: readonly Flow[];
  readonly logs: readonly LogSource[];
  /** Logs that could not be opened: they belong to the same log as those that could. */
  readonly unopened: readonly LogIssue[];
  /** The texts of the processes, by file, so that reports can tell lines. */
  readonly sources: Readonly<Record<string, string>>;
  /** A sentence for each file that could not be read. */
  readonly unread: readonly string[];
}

interface FilesNamed {
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
  /** Patterns for logs that match nothing: a part of the log is left out. */
  readonly unopened: readonly LogIssue[];
}

/** The names of the files that a call asks about: patterns are expanded here, whatever the shell did. */
export async function filesNamed(call: Call): Promise<FilesNamed> {
  const files: string[] = [];
  const issues: Issue[] = [];
  const unopened: LogIssue[] = [];
  for (const pattern of call.names) {
    const found = await call.io.files.expand(pattern);
    if (found.length === 0 && logName.test(pattern)) unopened.push(notOpened(pattern, 'ENOENT'));
    else if (found.length === 0) issues.push(issue('nothing-matches', { pattern }));
    files.push(...found);
  }
  return { files: [...new Set(files)], issues, unopened };
}

/** Reads every file as what its content says it is: a process, or a log. */
export async function readCheckedFiles(
  call: Call,
  files: readonly string[],
  mapping: Mapping | undefined,
  say: (issue: Issue) => string,
): Promise<CheckedFiles> {
  const flows: Flow[] = [];
  const logs: LogSource[] = [];
  const unopened: LogIssue[] = [];
  const sources: Record<string, string> = {};
  const unread: string[] = [];
  for (const file of files) {
    if (await isLog(call.io.files, file)) {
      const opened = await call.io.files.openLog(file, mapping === undefined ? {} : readingBy(mapping));
      if (opened.ok) logs.push({ ...opened.value, file, report: () => opened.value.report() });
      else unopened.push(...opened.issues);
      continue;
    }
    const text = await readText(call.io.files, file);
    if (!text.ok && mayBeLog(file)) {
      unopened.push(notOpened(file, reasons[text.issues[0]?.code ?? '']));
      continue;
    }
    if (!text.ok) {
      unread.push(...text.issues.map(say));
      continue;
    }
    const flow = await readFlow(text.value, { file });
    if (flow.ok) {
      flows.push(flow.value);
      sources[file] = text.value;
    } else {
      unread.push(...flow.issues.map((one) => `${file}: ${sayFlowIssue(one, call.locale)}`));
    }
  }
  return { flows, logs, unopened, sources, unread };
}

/** A document of JSON that nobody can look into may be a part of the log. */
function mayBeLog(file: string): boolean {
  return /\.json$/i.test(file);
}

const reasons: Readonly<Record<string, string>> = {
  'file-missing': 'ENOENT',
  'is-a-folder': 'EISDIR',
  'no-permission': 'EACCES',
  'not-a-file': 'not-a-file',
};

function notOpened(file: string, reason: string | undefined): LogIssue {
  return { code: 'file-not-opened', params: { file, ...(reason === undefined ? {} : { reason }) }, path: [] };
}

function readingBy(mapping: Mapping): ReadLogOptions {
  const columns = logColumns(mapping);
  const encoding = mapping.log?.encoding;
  return { ...(columns === undefined ? {} : { columns }), ...(encoding === undefined ? {} : { encoding }) };
}

const logName = /\.(?:jsonl|ndjson|csv|tsv|xes|jsonocel|ocel)(?:\.gz)?$|\.gz$/i;

/** Told by the name where it tells, else by the content: a JSON list, or an object that is no native flow. */
export async function isLog(files: Files, file: string): Promise<boolean> {
  if (logName.test(file)) return true;
  if (!/\.json$/i.test(file)) return false;
  const bytes = await files.read(file);
  if (typeof bytes === 'string') return bytes === 'too-large';
  const head = new TextDecoder().decode(bytes.subarray(0, 65_536)).trimStart();
  return head.startsWith('[') || !/"(?:flow|steps)"\s*:/.test(head);
}

/** What days are counted by when no calendar is given: Danish working days from last year to three years on. */
export function usualCalendar(model: Model): Calendar {
  const year = Number(model.on.slice(0, 4));
  return danishWorkingCalendar(year - 10, year + 3);
}
