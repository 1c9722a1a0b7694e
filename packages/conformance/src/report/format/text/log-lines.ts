import type { Locale } from '@samarbejde/core';
import type { FileRead, LogCheck, LogRequirementResult } from '../../log-check.js';
import { asOfSentence, caseCounts, casesSentence, readingSentence } from '../log-sentences.js';
import { namingOf } from '../naming.js';
import { whatWasNotRead } from '../not-read.js';
import { andMore, count, reachSentence, responseSentence } from '../sentences.js';
import { verdictCounts } from '../verdict-names.js';
import { label, openUntil, resultNames } from '../words.js';
import { hanging, type Ink } from './lines.js';

/** What only a log can say: how often, how fast, by which channels, and who was never reached. */
export function logLines(report: LogCheck, locale: Locale, ink: Ink): readonly string[] {
  return [
    ink.strong(label('requirements', locale)),
    ...report.requirements.flatMap((line) => requirementLine(line, locale)),
    '',
    ink.strong(label('channels', locale)),
    ...channelLines(report, locale),
    '',
    ink.strong(label('reading', locale)),
    ...(report.events.checked === 0 ? [] : judged(report, locale)),
    ...report.reading.flatMap((file) => readingLines(file, locale)),
  ];
}

function judged(report: LogCheck, locale: Locale): readonly string[] {
  const said = [casesSentence(report, locale), reachSentence(report, locale), asOfSentence(report, locale)];
  return said.flatMap((one) => hanging('- ', one));
}

function requirementLine(line: LogRequirementResult, locale: Locale): readonly string[] {
  const { requirement, result, reason, counts, responses } = line;
  const asked = counts.pass + counts.fail + counts.open > 0;
  const until = reason === 'log-unread' || reason === 'rows-unread' ? openUntil[reason][locale] : undefined;
  const figures = asked ? [caseCounts(line, locale)] : [];
  const said = result === 'open' && until !== undefined ? [...figures, until] : figures;
  return [
    ...hanging(
      '- ',
      `${requirement.title[locale]}: ${said.join('; ') || resultNames[result][locale]} (${requirement.id})`,
    ),
    ...(responses === undefined || responses.count === 0 ? [] : hanging('', responseSentence(responses, locale), 2)),
  ];
}

const mostChannels = 20;

function channelLines(report: LogCheck, locale: Locale): readonly string[] {
  const naming = namingOf(report, locale);
  const unknown = label('notKnown', locale);
  const shown = report.channels.slice(0, mostChannels).flatMap((use) => {
    const purpose = use.purpose === null ? unknown : naming.purpose(use.purpose);
    const channel = use.channel === null ? unknown : naming.channel(use.channel);
    const verdicts = verdictCounts(use, locale);
    return hanging(
      '- ',
      `${purpose}: ${channel}, ${count(use.events, 'event', locale)}${verdicts === '' ? '' : ` (${verdicts})`}`,
    );
  });
  const more = report.channels.length - mostChannels;
  return more > 0 ? [...shown, `  ${andMore(more, locale)}`] : shown;
}

function readingLines(file: FileRead, locale: Locale): readonly string[] {
  return [
    ...hanging('- ', readingSentence(file, locale)),
    ...whatWasNotRead(file, locale).flatMap((said) => hanging('', said, 2)),
  ];
}
