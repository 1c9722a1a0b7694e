import type { Locale } from '@samarbejde/core';
import type { FileRead, LogCheck, LogRequirementResult } from '../log-check.js';
import { count, figure, percent } from './sentences.js';

/** What the cases of a log came to: closed, open, and those that could not be put in order. */
export function casesSentence({ cases: { closed, open, notAssessed } }: LogCheck, locale: Locale): string {
  const late =
    notAssessed === 0
      ? ''
      : { da: `; ${figure(notAssessed, 'da')} er ikke vurderet`, en: `; ${figure(notAssessed, 'en')} not assessed` }[
          locale
        ];
  return {
    da: `${count(closed + open, 'case', 'da')}: ${figure(closed, 'da')} ${closed === 1 ? 'afsluttet' : 'afsluttede'}, ${openDa(open)}${late}.`,
    en: `${count(closed + open, 'case', 'en')}: ${figure(closed, 'en')} closed, ${figure(open, 'en')} open${late}.`,
  }[locale];
}

/** How the reading of one file of a log went. */
export function readingSentence({ file, report: { read, bad, skipped } }: FileRead, locale: Locale): string {
  return {
    da: `${file}: ${count(read, 'event', 'da')} læst, ${count(bad, 'row', 'da')} kunne ikke læses, ${figure(skipped, 'da')} sprunget over.`,
    en: `${file}: ${count(read, 'event', 'en')} read, ${count(bad, 'row', 'en')} could not be read, ${figure(skipped, 'en')} skipped.`,
  }[locale];
}

/** What the cases of a log say about one requirement, in figures. */
export function caseCounts({ counts: { pass, fail, open }, rate }: LogRequirementResult, locale: Locale): string {
  const share = rate === null ? '' : ` (${percent(rate, locale)})`;
  return {
    da: `${figure(pass, 'da')} opfyldt, ${figure(fail, 'da')} ikke opfyldt${share}, ${openDa(open)}`,
    en: `${figure(pass, 'en')} pass, ${figure(fail, 'en')} fail${share}, ${figure(open, 'en')} open`,
  }[locale];
}

function openDa(open: number): string {
  return `${figure(open, 'da')} ${open === 1 ? 'åben' : 'åbne'}`;
}

/** By when the log was judged: a whole day is told as one. */
export function asOfSentence({ asOf, calendar, zone }: LogCheck, locale: Locale): string {
  const moment = asOf?.replace(/T23:59:59\.999.*$/, '') ?? '–';
  return {
    da: `Vurderet pr. ${moment} efter kalenderen \`${calendar}\` (${zone}).`,
    en: `Judged as of ${moment} by the calendar \`${calendar}\` (${zone}).`,
  }[locale];
}
