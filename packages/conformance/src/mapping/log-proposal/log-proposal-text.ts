import type { Locale, Model } from '@samarbejde/core';
import { logIssueTexts } from '../../log/issue-texts.js';
import type { LogMapping, MappingRow } from '../mapping.js';
import { flowStyle, plain } from '../proposal-text.js';
import { proposalEnd } from '../proposal-words.js';
import { type ColumnContent, type ColumnUse, timeFormatOf } from './guess-columns.js';
import { logWords } from './log-proposal-words.js';
import { type LogSample, mostSampledRows } from './log-sample.js';

/** What was seen in one column, with a row for each value that may be shown. */
export interface ValueRows {
  readonly use: ColumnUse;
  readonly column: string;
  readonly rows: readonly { readonly value: string; readonly count: number; readonly row: MappingRow }[];
  /** How many further values were seen and are not shown. */
  readonly hidden: number;
}

/** Everything that a proposal says. */
export interface LogProposal {
  readonly name: string;
  readonly sample: LogSample;
  readonly contents: readonly ColumnContent[];
  readonly uses: ReadonlyMap<ColumnUse, string>;
  readonly log: LogMapping | undefined;
  readonly values: readonly ValueRows[];
  readonly isCut: boolean;
}

/** Writes a proposal for a log as YAML: what was found, ready to edit, and what could not be told. */
export function writeLogProposal(model: Model, proposal: LogProposal, locale: Locale): string {
  const say = logWords[locale];
  const rows = proposal.values.flatMap((values) => rowLines(values, proposal.uses, locale));
  const hasRow = proposal.values.some((values) => values.rows.some(({ row }) => Object.keys(row).length > 1));
  const lines = [
    `# ${say.title} ${plain(proposal.name)}`,
    `# ${sampleSentence(proposal, locale)}`,
    `# ${say.intro}`,
    ...(proposal.sample.faults ?? []).map(({ code, params }) => `# ${plain(logIssueTexts[code](params)[locale], 400)}`),
    ...columnLines(proposal, locale),
    'schemaVersion: 1',
    ...logLines(proposal, locale),
    hasRow ? 'rows:' : `rows: []   # ${say.noRows}`,
    ...rows,
    ...untoldLines(proposal, locale),
    ...proposalEnd(model, locale),
  ];
  return `${lines.join('\n')}\n`;
}

function sampleSentence({ sample, isCut }: LogProposal, locale: Locale): string {
  const say = logWords[locale];
  const isPart = isCut || sample.rows.length >= mostSampledRows;
  const bad = sample.bad === 0 ? '' : say.bad(sample.bad);
  return `${(isPart ? say.readPart : say.readAll)(sample.rows.length, sample.format)}${bad}`;
}

/** Every column with what it was taken for, and how many values it has; no value stands here. */
function columnLines({ contents, uses }: LogProposal, locale: Locale): readonly string[] {
  const say = logWords[locale];
  const useOf = (name: string) => [...uses].filter(([, column]) => column === name).map(([use]) => use);
  return [
    `# ${say.columns}`,
    ...contents.map((content) => {
      const taken = useOf(content.name);
      const distinct = say.values(content.distinct, content.isMany);
      return `#   ${plain(content.name)}: ${taken.length === 0 ? distinct : `${taken.join(', ')} (${distinct})`}`;
    }),
  ];
}

function logLines({ log, sample, values, contents, uses }: LogProposal, locale: Locale): readonly string[] {
  const say = logWords[locale];
  if (log === undefined) {
    const column = (use: ColumnUse) => (uses.has(use) ? `${use}: ${flowStyle(uses.get(use))}` : `${use}: …`);
    const optional = (['activity', 'id'] as const).filter((use) => uses.has(use));
    return [
      `# ${say.noColumns((['case', 'time'] as const).filter((use) => !uses.has(use)))}`,
      '# log:',
      `#   columns: { ${(['case', 'time', ...optional] as const).map(column).join(', ')} }`,
      ...(sample.encoding === undefined ? [] : [`#   encoding: ${sample.encoding}`]),
    ];
  }
  const without = contents.find(({ name }) => name === uses.get('time'))?.values.some(([time]) => lacksZone(time));
  const end = values
    .flatMap(({ use, rows }) => (use === 'activity' ? rows : []))
    .find(({ value }) => closes.test(value));
  const types = (sample.caseTypes ?? []).filter((type) => type !== log.columns.case);
  return [
    'log:',
    `  columns: ${flowStyle(log.columns)}`,
    ...(types.length === 0
      ? []
      : [`  # ${say.caseTypes} ${types.map((type) => plain(JSON.stringify(type))).join(', ')}`]),
    ...(log.take === undefined ? [] : [`  take: ${flowStyle(log.take)}   # ${say.take}`]),
    ...(log.encoding === undefined ? [] : [`  encoding: ${log.encoding}   # ${say.encoding}`]),
    ...(without === true ? [`  # ${say.withoutZone}`] : []),
    end === undefined
      ? `  # closedBy: { activity: … }   # ${say.closedBy}`
      : `  # closedBy: ${flowStyle({ activity: end.value })}   # ${say.closedBy}`,
    `  # idleDays: 30   # ${say.idleDays}`,
  ];
}

const closes = /clos|luk|afslut|resolved|løst|finish|færdig/i;

function lacksZone(time: string): boolean {
  const format = timeFormatOf(time);
  return (format === 'iso' || format === 'day-first') && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(time);
}

function rowLines(
  { use, column, rows, hidden }: ValueRows,
  uses: ReadonlyMap<ColumnUse, string>,
  locale: Locale,
): readonly string[] {
  const open = filledIn.filter((field) => !uses.has(field) || (field === 'act' && uses.get('act') === column));
  const say = logWords[locale];
  const lines = rows.flatMap(({ count, row }) => {
    const { match, ...says } = row;
    const isTold = Object.keys(says).length > 0;
    const lead = isTold ? '  ' : '  # ';
    const missing = use === 'activity' ? open.filter((field) => !(field in says)) : [];
    return [
      `${lead}- match: ${flowStyle(match)}   # ${say.times(count)}`,
      ...Object.entries(says).map(([field, value]) => `    ${field}: ${flowStyle(value)}`),
      ...(isTold ? [] : [`  #   ${use === 'activity' ? say.choose(open) : `${use}: …`}`]),
      ...(isTold && missing.length > 0 ? [`    # ${say.fill} ${missing.join(', ')}`] : []),
    ];
  });
  const people = use === 'from' || use === 'to';
  return [
    `  # ${plain(column)}`,
    ...lines,
    ...(hidden === 0 ? [] : [`  # ${(people ? say.hiddenPeople : say.hidden)(hidden)}`]),
  ];
}

const filledIn = ['from', 'to', 'channel', 'purpose', 'act'] as const;
const told = ['case', 'time', 'activity', 'from', 'to', 'channel', 'purpose', 'act'] as const;

/** What no column seems to be for, so that somebody says it. */
function untoldLines({ uses, values, log }: LogProposal, locale: Locale): readonly string[] {
  const say = logWords[locale];
  const saidByRows = new Set(values.flatMap(({ rows }) => rows.flatMap(({ row }) => Object.keys(row))));
  const missing = told.filter((use) => !uses.has(use) && !saidByRows.has(use));
  return missing.length === 0
    ? []
    : ['', `# ${log === undefined ? say.untoldColumns : say.untold} ${missing.join(', ')}.`];
}
