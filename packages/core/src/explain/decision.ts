import type { ChannelVerdict, Decision, Deferral, Ground, OwedDuty, Verdict } from '../engine/decision.js';
import type { Cadence } from '../frame/duty.js';
import { standardFacts } from '../vocabulary/fact.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { deadline } from './deadline.js';
import { capital, list } from './phrase.js';

/** What each verdict is called. */
export const verdictNames: Readonly<Record<Verdict, Text>> = {
  preferred: { da: 'foretrækkes', en: 'is preferred' },
  accepted: { da: 'egner sig', en: 'is suitable' },
  undetermined: { da: 'kan ikke afgøres endnu', en: 'cannot be settled yet' },
  unaddressed: { da: 'er ikke omtalt', en: 'is not addressed' },
  discouraged: { da: 'frarådes', en: 'is advised against' },
  forbidden: { da: 'må ikke bruges', en: 'must not be used' },
  unfit: { da: 'kan ikke bruges her', en: 'cannot be used here' },
};

const untilNames: Readonly<Record<Deferral['until'], Text>> = {
  'recipient-hours': { da: 'til modtageren er til at træffe', en: 'until the recipient can be reached' },
  'next-working-day': { da: 'til næste arbejdsdag', en: 'until the next working day' },
  'next-school-day': { da: 'til næste skoledag', en: 'until the next school day' },
};

/** A decision in prose: what suits and why, what does not, what is missing, what is owed. */
export function explainDecision(decision: Decision, locale: Locale): string {
  const lines = decision.channels.filter((one) => one.verdict !== 'unfit').map((one) => channelLine(one, locale));
  const unfit = decision.channels.filter((one) => one.verdict === 'unfit').map((one) => one.name[locale]);
  const cannot = { da: 'Kan ikke bruges her', en: 'Cannot be used here' }[locale];
  return [
    ...lines,
    ...(unfit.length === 0 ? [] : [`${cannot}: ${list(unfit, locale)}.`]),
    ...dutyLines(decision.duties, locale),
  ].join('\n');
}

/** One channel's verdict in a sentence or two. */
export function channelLine(one: ChannelVerdict, locale: Locale): string {
  // What may come to decide is told by what is missing; the reasons are given once it is settled.
  const because = one.verdict === 'undetermined' ? '' : reasons(one.because, locale);
  return [
    `${capital(one.name[locale])} ${verdictNames[one.verdict][locale]}${because}.`,
    ...(one.possible === undefined ? [] : [missingSentence(one.missing ?? [], one.possible, locale)]),
    ...(one.defer === undefined ? [] : [deferSentence(one.defer, locale)]),
  ].join(' ');
}

/** Grounds in running text, after a colon; nothing where there are none. */
export function reasons(grounds: readonly Ground[], locale: Locale): string {
  if (grounds.length === 0) return '';
  return `: ${list(
    grounds.map((ground) => groundPhrase(ground, locale)),
    locale,
  )}`;
}

/** A ground with where it is said. */
export function groundPhrase(ground: Ground, locale: Locale): string {
  const sections = [...new Set((ground.rule?.cites ?? []).map((one) => one.section))];
  const where = sections.length === 0 ? '' : `, ${sections.join(', ')}`;
  return ground.rule === undefined
    ? lowerFirst(ground.title[locale])
    : `${lowerFirst(ground.title[locale])} (${ground.id}${where})`;
}

function missingSentence(missing: readonly string[], possible: readonly Verdict[], locale: Locale): string {
  const facts = missing.map((fact) => factName(fact, locale));
  const verdicts = list(
    possible.map((verdict) => verdictNames[verdict][locale]),
    locale,
    'or',
  );
  return locale === 'da'
    ? `Det afhænger af ${list(facts, locale)}: den ${verdicts}.`
    : `It depends on ${list(facts, locale)}: it ${verdicts}.`;
}

function deferSentence(defer: Deferral, locale: Locale): string {
  const until = untilNames[defer.until][locale];
  const because = reasons(defer.because, locale);
  const hangs = list(
    (defer.missing ?? []).map((fact) => factName(fact, locale)),
    locale,
  );
  if (hangs !== '') {
    return locale === 'da'
      ? `Afhængigt af ${hangs} bør det vente ${until}${because}.`
      : `Depending on ${hangs} it had better wait ${until}${because}.`;
  }
  return locale === 'da' ? `Vent ${until}${because}.` : `Wait ${until}${because}.`;
}

/** What is owed, one line each under a head; nothing where nothing is owed. */
export function dutyLines(duties: readonly OwedDuty[], locale: Locale): readonly string[] {
  if (duties.length === 0) return [];
  const head = { da: 'Hvad der skal sørges for:', en: 'What is to be seen to:' }[locale];
  return [head, ...duties.map((duty) => `- ${dutyLine(duty, locale)}`)];
}

/** One duty in a sentence. */
export function dutyLine(duty: OwedDuty, locale: Locale): string {
  return `${capital(duty.byName[locale])}: ${dutyPhrase(duty, locale)}${reasons(duty.because, locale)}.`;
}

/** What is owed, by when or how often, and what that hangs on. */
export function dutyPhrase(duty: OwedDuty, locale: Locale): string {
  const within = duty.within === undefined ? '' : ` ${deadline(duty.within, locale)}`;
  const often = duty.often === undefined ? '' : ` ${cadence(duty.often, locale)}`;
  const hangs = (duty.missing ?? []).map((fact) => factName(fact, locale));
  const maybe =
    hangs.length === 0
      ? ''
      : { da: ` (afhænger af ${list(hangs, 'da')})`, en: ` (depends on ${list(hangs, 'en')})` }[locale];
  return `${duty.name[locale]}${within}${often}${maybe}`;
}

const periods: Readonly<Record<Cadence['per'], Text>> = {
  day: { da: 'om dagen', en: 'a day' },
  week: { da: 'om ugen', en: 'a week' },
  month: { da: 'om måneden', en: 'a month' },
  quarter: { da: 'i kvartalet', en: 'a quarter' },
  'half-year': { da: 'hvert halve år', en: 'each half-year' },
  term: { da: 'pr. termin', en: 'a term' },
  'school-year': { da: 'om skoleåret', en: 'a school year' },
  year: { da: 'om året', en: 'a year' },
};

/** How often, in running text. */
export function cadence(often: Cadence, locale: Locale): string {
  const times = { da: often.times === 1 ? 'gang' : 'gange', en: often.times === 1 ? 'time' : 'times' }[locale];
  const least = { da: 'mindst', en: 'at least' }[locale];
  return `${least} ${often.times} ${times} ${periods[often.per][locale]}`;
}

/** What a fact is called; a frame's own fact is shown by its id. */
export function factName(fact: string, locale: Locale): string {
  const standard: Readonly<Record<string, { readonly name: Text }>> = standardFacts;
  return Object.hasOwn(standard, fact) ? (standard[fact]?.name[locale] ?? fact) : fact;
}

function lowerFirst(text: string): string {
  const second = text.charAt(1);
  // An abbreviation keeps its capital.
  return second !== '' && second === second.toUpperCase() && second !== second.toLowerCase()
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}
