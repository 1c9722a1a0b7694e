import type { Locale } from '@samarbejde/core';
import type { LogIssue, LogIssueCode } from '../../log/issue.js';
import { logIssueTexts } from '../../log/issue-texts.js';
import type { FileRead } from '../log-check.js';
import { andMore, figure } from './sentences.js';

/**
 * What could not be read of a file of a log: why reading stopped, then each kind of bad row once, with the places of the
 * first and the number of the others.
 */
export function whatWasNotRead({ report }: FileRead, locale: Locale): readonly string[] {
  const { issues, stopped, bad, counts } = report;
  const kinds = new Map<LogIssueCode, LogIssue[]>();
  for (const issue of issues) kinds.set(issue.code, [...(kinds.get(issue.code) ?? []), issue]);
  const told = [...kinds].map(([code, of]) => kindOf(of, counts[code] ?? of.length, locale));
  const unlisted = bad - [...kinds.keys()].reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  return [
    ...(stopped === undefined ? [] : [sayLogIssue(stopped, locale)]),
    ...told,
    ...(unlisted > 0 ? [andMore(unlisted, locale)] : []),
  ];
}

const mostPlaces = 10;
const placed = {
  line: { da: 'linje', en: 'line' },
  event: { da: 'hændelse', en: 'event' },
  message: { da: 'besked', en: 'message' },
  thread: { da: 'tråd', en: 'thread' },
} as const;

function kindOf([first, ...others]: readonly LogIssue[], all: number, locale: Locale): string {
  if (first === undefined) return '';
  const said = sayLogIssue(first, locale);
  if (all === 1) return said;
  const shown = others.slice(0, mostPlaces);
  const kind = (['line', 'event', 'message', 'thread'] as const).find((one) => first.params[one] !== undefined);
  const places = kind === undefined ? [] : shown.map(({ params }) => String(params[kind]));
  const word = kind === undefined ? '' : `${placed[kind][locale]} `;
  const more = all - 1 - places.length;
  const listed = places.length === 0 ? figure(more, locale) : `${word}${places.join(', ')}`;
  const rest = places.length > 0 && more > 0 ? ` ${andMore(more, locale)}` : '';
  return `${said} ${{ da: 'Det samme gælder', en: 'The same goes for' }[locale]} ${listed}${rest}.`;
}

function sayLogIssue({ code, params }: LogIssue, locale: Locale): string {
  return logIssueTexts[code](params)[locale];
}
