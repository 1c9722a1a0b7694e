import type { Locale } from '@samarbejde/core';
import type { LogIssue } from '../../log/issue.js';
import { logIssueTexts } from '../../log/issue-texts.js';
import type { FileRead } from '../log-check.js';
import { andMore } from './sentences.js';

const mostIssues = 10;

/** What could not be read of a file of a log, sentence by sentence: why it stopped, then the first of the bad rows. */
export function whatWasNotRead({ report }: FileRead, locale: Locale): readonly string[] {
  const { issues, stopped, bad } = report;
  const shown = issues.slice(0, mostIssues);
  const more = bad - shown.length;
  return [
    ...[...(stopped === undefined ? [] : [stopped]), ...shown].map((issue) => sayLogIssue(issue, locale)),
    ...(more > 0 ? [andMore(more, locale)] : []),
  ];
}

function sayLogIssue({ code, params }: LogIssue, locale: Locale): string {
  return logIssueTexts[code](params)[locale];
}
