import type { Locale } from '@samarbejde/core';
import type { Course } from '../../flow/explore/exploration.js';
import type { LogCheck, ResponseTimes } from '../log-check.js';
import type { Coverage, Report, Totals } from '../report.js';
import { isBrokenOff, unreadRows, type VerdictKind } from './verdict.js';

type Counted = { readonly da: readonly [one: string, more: string]; readonly en: readonly [one: string, more: string] };

const nouns = {
  finding: { da: ['fund', 'fund'], en: ['finding', 'findings'] },
  step: { da: ['trin', 'trin'], en: ['step', 'steps'] },
  event: { da: ['hændelse', 'hændelser'], en: ['event', 'events'] },
  flow: { da: ['proces', 'processer'], en: ['process', 'processes'] },
  file: { da: ['fil', 'filer'], en: ['file', 'files'] },
  case: { da: ['sag', 'sager'], en: ['case', 'cases'] },
  state: { da: ['tilstand', 'tilstande'], en: ['state', 'states'] },
  answer: { da: ['svar', 'svar'], en: ['answer', 'answers'] },
  check: { da: ['kontrol', 'kontroller'], en: ['check', 'checks'] },
  row: { da: ['række', 'rækker'], en: ['row', 'rows'] },
  requirement: { da: ['krav', 'krav'], en: ['requirement', 'requirements'] },
  'working-day': { da: ['arbejdsdag', 'arbejdsdage'], en: ['working day', 'working days'] },
} as const satisfies Readonly<Record<string, Counted>>;

/** A number with its noun: "1 step", "3 steps". */
export function count(n: number, noun: keyof typeof nouns, locale: Locale): string {
  return `${figure(n, locale)} ${nouns[noun][locale][n === 1 ? 0 : 1]}`;
}

/** A whole number as people of the language write it. */
export function figure(n: number, locale: Locale): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, locale === 'da' ? '.' : ',');
}

/** A share in whole per cent; only all is 100, and only none is 0. */
export function percent(share: number, locale: Locale): string {
  const rounded = Math.round(share * 100);
  const honest = share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded;
  return locale === 'da' ? `${honest} %` : `${honest}%`;
}

/** What a report comes to, in a sentence or two below its headline. */
export function verdictSentence(kind: VerdictKind, report: Report, locale: Locale): string {
  const said = leads[kind](report, locale);
  const rest = [
    kind === 'undecided' ? '' : openPart(report.totals, locale),
    waivedPart(report.totals, locale),
    kind === 'unfinished' ? '' : unreadPart(report, locale),
  ];
  return [said, ...(kind === 'not-assessed' ? [] : rest)].filter((part) => part !== '').join(' ');
}

const leads: Readonly<Record<VerdictKind, (report: Report, locale: Locale) => string>> = {
  'not-assessed': (report, locale) =>
    report.kind === 'log-check' && report.events.checked === 0 ? nothingRead[locale] : nothingMapped(report)[locale],
  unfinished: (report, locale) => (report.errors.length > 0 ? brokeDown(report, locale) : brokenOff[locale]),
  broken: ({ totals: { must, should } }, locale) =>
    ({
      da: `${count(must, 'finding', 'da')} strider mod det, der skal overholdes${should > 0 ? `, og ${figure(should, 'da')} mod det, der bør` : ''}.`,
      en: `${count(must, 'finding', 'en')} ${must === 1 ? 'breaks' : 'break'} what must hold${should > 0 ? `, and ${figure(should, 'en')} what should` : ''}.`,
    })[locale],
  advised: ({ totals: { should } }, locale) =>
    ({
      da: `Intet, der skal overholdes, er brudt. ${count(should, 'finding', 'da')} strider mod det, der bør overholdes.`,
      en: `Nothing that must hold is broken. ${count(should, 'finding', 'en')} ${should === 1 ? 'goes' : 'go'} against what should hold.`,
    })[locale],
  undecided: (report, locale) =>
    ({
      da: `Det, der kunne vurderes, er i orden. ${undecidedPart(report, 'da')}`.trim(),
      en: `What could be assessed is in order. ${undecidedPart(report, 'en')}`.trim(),
    })[locale],
  waived: (_, locale) => ({ da: 'Intet andet er brudt.', en: 'Nothing else is broken.' })[locale],
  kept: (_, locale) =>
    ({
      da: 'Alt, hvad der kunne spørges om, er vurderet, og intet er brudt.',
      en: 'Everything that could be asked was assessed, and nothing is broken.',
    })[locale],
};

function brokeDown(report: Report, locale: Locale): string {
  const { length } = report.errors;
  const fault = {
    da: `${count(length, 'check', 'da')} brød sammen. Det er værktøjets fejl og siger intet om det, der blev kontrolleret.`,
    en: `${count(length, 'check', 'en')} broke down. That is the tool’s fault and says nothing of what was checked.`,
  }[locale];
  const rest = { da: 'Resten er gjort færdig.', en: 'The rest was finished.' };
  return `${fault} ${(isBrokenOff(report) ? brokenOff : rest)[locale]}`;
}

const brokenOff = {
  da: 'Loggen er ikke læst til ende. Det, der er læst, er vurderet; det, som resten kan ændre, er ikke afgjort.',
  en: 'The log was not read to its end. What was read was assessed; what the rest may change is undecided.',
};

const nothingRead = {
  da: 'Ingen hændelse kunne læses, så ingen krav kunne vurderes. Det er ikke det samme som, at de er opfyldt.',
  en: 'No event could be read, so no requirement could be assessed. That is not to say that they are met.',
};

function nothingMapped({ kind }: Report) {
  return {
    da: `${kind === 'flow-check' ? 'Intet trin' : 'Ingen hændelse'} er kortlagt, så ingen krav kunne vurderes. Det er ikke det samme som, at de er opfyldt.`,
    en: `No ${kind === 'flow-check' ? 'step' : 'event'} is mapped, so no requirement could be assessed. That is not to say that they are met.`,
  };
}

function undecidedPart(report: Report, locale: Locale): string {
  if (report.totals.open > 0) return openPart(report.totals, locale);
  const { unknown, partly } = report.coverage;
  if (unknown + partly === 0) {
    // What was not read is told beside it.
    if (unreadRows(report) > 0) return '';
    return { da: 'Nogle krav er ikke vurderet.', en: 'Some requirements were not assessed.' }[locale];
  }
  const what = count(unknown + partly, unitOf(report), locale);
  return {
    da: `${what} er ikke kortlagt helt.`,
    en: `${what} ${unknown + partly === 1 ? 'is' : 'are'} not wholly mapped.`,
  }[locale];
}

/** What of a log was not read stands beside whatever is said of it. */
function unreadPart(report: Report, locale: Locale): string {
  if (isBrokenOff(report))
    return { da: 'Loggen er ikke læst til ende.', en: 'The log was not read to its end.' }[locale];
  const rows = unreadRows(report);
  if (rows === 0) return '';
  return {
    da: `${count(rows, 'row', 'da')} kunne ikke læses.`,
    en: `${count(rows, 'row', 'en')} could not be read.`,
  }[locale];
}

function openPart({ open }: Totals, locale: Locale): string {
  if (open === 0) return '';
  return {
    da: `${count(open, 'finding', 'da')} kan ikke afgøres endnu.`,
    en: `${count(open, 'finding', 'en')} cannot be decided yet.`,
  }[locale];
}

function waivedPart({ waived }: Totals, locale: Locale): string {
  if (waived === 0) return '';
  return {
    da: `${count(waived, 'finding', 'da')} er undtaget og tæller ikke med.`,
    en: `${count(waived, 'finding', 'en')} ${waived === 1 ? 'is' : 'are'} waived and ${waived === 1 ? 'does' : 'do'} not count.`,
  }[locale];
}

/** What there are more of: steps in flows, events in logs. */
export function unitOf(report: Report): 'step' | 'event' {
  return report.kind === 'flow-check' ? 'step' : 'event';
}

/** How much of what was read the mapping could tell. */
export function coverageSentence(
  { mapped, partly, internal, unknown }: Coverage,
  unit: 'step' | 'event',
  locale: Locale,
): string {
  const all = mapped + partly + internal + unknown;
  const n = (value: number) => figure(value, locale);
  return {
    da: `${n(mapped)} af ${count(all, unit, 'da')} er kortlagt, ${n(partly)} delvist; ${n(internal)} er internt arbejde, og ${n(unknown)} er ${unknown === 1 ? 'ukendt' : 'ukendte'}.`,
    en: `${n(mapped)} of ${count(all, unit, 'en')} ${mapped === 1 ? 'is' : 'are'} mapped, ${n(partly)} partly; ${n(internal)} ${internal === 1 ? 'is' : 'are'} internal work, and ${n(unknown)} ${unknown === 1 ? 'is' : 'are'} unknown.`,
  }[locale];
}

/** What stands at the end of a course that breaks a requirement, or that may. */
export function courseEnd({ until, standing, days }: Course, isDecided: boolean, locale: Locale): string {
  const end = courseEnds[until][isDecided ? 'does' : 'may'][locale];
  if (days === undefined || days === 0 || standing.length === 0) return end;
  const at = standing.map((element) => `\`${element}\``).join(', ');
  const waits = {
    da: `Efter ${count(days, 'working-day', 'da')} venter det stadig ved ${at}.`,
    en: `After ${count(days, 'working-day', 'en')} it still waits at ${at}.`,
  }[locale];
  return `${waits} ${end}`;
}

type Ends = { readonly [Certainty in 'does' | 'may']: { readonly da: string; readonly en: string } };

const courseEnds: Readonly<Record<Course['until'], Ends>> = {
  breaks: {
    does: {
      da: 'Her er kravet brudt, og intet senere kan rette op på det.',
      en: 'Here the requirement is broken, and nothing later can mend it.',
    },
    may: { da: 'Her kan kravet være brudt.', en: 'Here the requirement may be broken.' },
  },
  ends: {
    does: {
      da: 'Her slutter forløbet, uden at kravet er opfyldt.',
      en: 'Here the course ends, and the requirement is not met.',
    },
    may: {
      da: 'Her kan forløbet slutte, uden at kravet er opfyldt.',
      en: 'Here the course may end without the requirement being met.',
    },
  },
  stuck: {
    does: { da: 'Her går forløbet i stå.', en: 'Here the course comes to a standstill.' },
    may: { da: 'Her kan forløbet gå i stå.', en: 'Here the course may come to a standstill.' },
  },
  circles: {
    does: {
      da: 'Herfra går forløbet i ring uden at kunne slutte.',
      en: 'From here the course goes round and cannot end.',
    },
    may: {
      da: 'Herfra kan forløbet gå i ring uden at slutte.',
      en: 'From here the course may go round without an end.',
    },
  },
  here: {
    does: {
      da: 'Herfra fører ingen vej til det, kravet beder om.',
      en: 'From here no way leads to what the requirement asks for.',
    },
    may: {
      da: 'Herfra fører måske ingen vej til det, kravet beder om.',
      en: 'From here there may be no way to what the requirement asks for.',
    },
  },
};

/** How long answers took, against what was promised. */
export function responseSentence(
  { count: answers, median, p90, longest, promised }: ResponseTimes,
  locale: Locale,
): string {
  const days = (n: number) => count(n, 'working-day', locale);
  const against =
    promised === undefined ? '' : { da: ` Lovet: ${days(promised)}.`, en: ` Promised: ${days(promised)}.` }[locale];
  return {
    da: `${count(answers, 'answer', 'da')}: halvdelen inden for ${days(median)}, ni af ti inden for ${days(p90)}; det langsomste tog ${days(longest)}.${against}`,
    en: `${count(answers, 'answer', 'en')}: half within ${days(median)}, nine of ten within ${days(p90)}; the slowest took ${days(longest)}.${against}`,
  }[locale];
}

/** How many families were reached. */
export function reachSentence({ reach: { reached, neverReached }, unread }: LogCheck, locale: Locale): string {
  const read = unread.rest === 'none' ? { da: '', en: '' } : { da: ' i det, der er læst', en: ' in what was read' };
  return {
    da: `I ${count(reached, 'case', 'da')} er der tegn på, at hjemmet blev nået. I ${figure(neverReached, 'da')} skrev skolen, uden at nogen svarede${read.da}.`,
    en: `In ${count(reached, 'case', 'en')} there is a sign that the home was reached. In ${figure(neverReached, 'en')} the school wrote and nobody answered${read.en}.`,
  }[locale];
}

/** A course too long to be shown whole. */
export function stepsLeftOut(n: number, locale: Locale): string {
  return { da: `${count(n, 'step', 'da')} er udeladt her`, en: `${count(n, 'step', 'en')} left out here` }[locale];
}

/** More of a list than is shown. */
export function andMore(n: number, locale: Locale): string {
  return { da: `og ${figure(n, 'da')} til`, en: `and ${figure(n, 'en')} more` }[locale];
}

/** How long a course has lasted. */
export function afterDays(days: number, locale: Locale): string {
  return { da: `efter ${count(days, 'working-day', 'da')}`, en: `after ${count(days, 'working-day', 'en')}` }[locale];
}

/** What decides several requirements at once. */
export function openTogether(requirements: number, steps: readonly string[], locale: Locale): string {
  return {
    da: `${count(requirements, 'requirement', 'da')} kan ikke afgøres, før det er kortlagt, hvad der sker i ${idList(steps, 'da')}.`,
    en: `${count(requirements, 'requirement', 'en')} cannot be decided before the mapping says what happens in ${idList(steps, 'en')}.`,
  }[locale];
}

/** What else is missing before one of them is decided. */
export function alsoMissing(missing: readonly string[], locale: Locale): string {
  if (missing.length === 0) return '';
  return { da: `der mangler også ${idList(missing, 'da')}`, en: `also missing: ${idList(missing, 'en')}` }[locale];
}

const mostIds = 8;

/** Ids in running text: `a`, `b` and `c`. */
export function idList(ids: readonly string[], locale: Locale): string {
  const shown = ids.slice(0, mostIds).map((id) => `\`${id}\``);
  const more = ids.length - shown.length;
  const and = { da: 'og', en: 'and' }[locale];
  if (more > 0) return `${shown.join(', ')} ${andMore(more, locale)}`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${and} ${last}`;
}
