import type { Locale } from '@samarbejde/core';
import type { Report } from '../report.js';
import { filesOf } from './results.js';
import { countingFindings, listParam } from './said.js';

/** What to do next about what is not decided; nothing where everything is. */
export function nextStep(report: Report, locale: Locale): string | undefined {
  if (report.kind === 'log-check' && report.events.checked === 0) return readingNext[locale];
  const { mapped, partly, unknown } = report.coverage;
  if (report.notAssessed || mapped + partly === 0)
    return report.notAssessed || unknown > 0 ? mapNext(report, locale) : undefined;
  const said = [rowsWanted(report, locale), ...wordsWanted(report, locale)].filter((one) => one !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

/** What to do where nobody has said what anything means. */
export function mapNext(report: Report, locale: Locale): string {
  const [file = { da: 'FIL', en: 'FILE' }[locale]] = filesOf(report);
  if (report.kind === 'log-check') return mapLogNext(file)[locale];
  return {
    da: `Skriv i en kortlægning, hvad filens baner, emner og navne betyder. \`samarbejde map ${file}\` foreslår en, der er klar til at rette i.`,
    en: `State in a mapping what the lanes, topics and names of the file mean. \`samarbejde map ${file}\` proposes one, ready to edit.`,
  }[locale];
}

const mapLogNext = (file: string) => ({
  da: `Skriv i en kortlægning, hvad loggens kolonner og aktiviteter betyder: hvem der henvender sig til hvem om hvad. \`samarbejde map ${file}\` foreslår en, der er klar til at rette i.`,
  en: `State in a mapping what the columns and activities of the log mean: who gets in touch with whom about what. \`samarbejde map ${file}\` proposes one, ready to edit.`,
});

const readingNext = {
  da: 'Se under »Læsningen«, hvad der ikke kunne læses, og hvad der hjælper.',
  en: 'See under “The reading” what could not be read, and what helps.',
};

function rowsWanted({ kind, coverage: { unknown } }: Report, locale: Locale): string | undefined {
  if (unknown === 0) return undefined;
  const what = { 'flow-check': { da: 'trin', en: 'steps' }, 'log-check': { da: 'aktiviteter', en: 'activities' } }[
    kind
  ];
  return {
    da: `Giv de ukendte ${what.da} (${unknown}) en række i kortlægningen, med \`internal: true\`, hvor ingen henvender sig til nogen.`,
    en: `Give the unknown ${what.en} (${unknown}) a row in the mapping, with \`internal: true\` where nobody gets in touch with anybody.`,
  }[locale];
}

const fields: ReadonlySet<string> = new Set(['from', 'to', 'channel', 'purpose', 'act']);
const mostWords = 3;

/** The words that most of what is undecided asks for, those of the communication before the facts about it. */
function wordsWanted(report: Report, locale: Locale): readonly string[] {
  const asked = countingFindings(report)
    .filter(({ weight }) => weight === 'open')
    .map(({ params }) => listParam(params['missing']));
  const times = new Map<string, number>();
  for (const word of asked.flat()) times.set(word, (times.get(word) ?? 0) + 1);
  const words = [...times].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const named = words.filter((word) => fields.has(word)).slice(0, mostWords);
  const facts = words.filter((word) => !fields.has(word)).slice(0, mostWords);
  const waiting = asked.filter((list) => list.some((word) => named.includes(word))).length;
  return [
    ...(named.length === 0
      ? []
      : [
          {
            da: `Skriv ${codes(named)} i kortlægningen: ${waiting} uafgjorte fund venter på det.`,
            en: `State ${codes(named)} in the mapping: ${waiting} undecided findings wait for it.`,
          }[locale],
        ]),
    ...(facts.length === 0 ? [] : [factsWanted(report.kind, facts, locale)]),
  ];
}

function factsWanted(kind: Report['kind'], facts: readonly string[], locale: Locale): string {
  const stated = {
    da: `Forhold, som ingen har nævnt (${codes(facts)}), kan skrives i \`facts\``,
    en: `Facts that nobody stated (${codes(facts)}) can stand in \`facts\``,
  }[locale];
  // What is usual is taken for a process only: of a log it would be said of what has happened.
  if (kind === 'log-check') return `${stated}.`;
  return `${stated}${{ da: ', eller `--assume-usual` kan antage det sædvanlige.', en: ', or `--assume-usual` can take what is usual.' }[locale]}`;
}

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
