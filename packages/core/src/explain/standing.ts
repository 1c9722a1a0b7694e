import type { StandingComparison, StandingPoint } from '../standing/compare-standing.js';
import type { Permission } from '../standing/may.js';
import type { Standing } from '../standing/standing.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { factName, groundPhrase } from './decision.js';
import { capital, list } from './phrase.js';

const answers: Readonly<Record<Permission['answer'], Text>> = {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  undetermined: { da: 'Det kan ikke afgøres', en: 'It cannot be settled' },
};

const partNames: Readonly<Record<string, Text>> = {
  purpose: { da: 'formålet', en: 'the purpose' },
  act: { da: 'hvad der skal gøres', en: 'what is to be done' },
  to: { da: 'hvem det er til', en: 'whom it is to' },
};

/** A permission in a sentence. */
export function explainPermission(permission: Permission, locale: Locale): string {
  const because = permission.because.map((ground) => groundPhrase(ground, locale));
  const missing = permission.missing.map((name) => partNames[name]?.[locale] ?? factName(name, locale));
  if (because.length === 0) {
    return { da: 'Ingen ramme i modellen siger noget om det.', en: 'No frame in the model speaks of it.' }[locale];
  }
  const depends =
    missing.length === 0
      ? ''
      : { da: ` Det afhænger af ${list(missing, 'da')}.`, en: ` It depends on ${list(missing, 'en')}.` }[locale];
  return `${answers[permission.answer][locale]}: ${list(because, locale)}.${depends}`;
}

/** A role's standing in prose. */
export function explainStanding(standing: Standing, locale: Locale): string {
  const heads = {
    position: { da: 'Position', en: 'Position' },
    rights: { da: 'Rettigheder', en: 'Rights' },
    mandates: { da: 'Bemyndigelser', en: 'Mandates' },
    duties: { da: 'Pligter', en: 'Duties' },
    knowledge: { da: 'Viden og interesse', en: 'Knowledge and interest' },
  };
  const party = { da: ' er en ligeværdig part', en: ' is a party of equal worth' }[locale];
  const section = (head: Text, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${head[locale]}:`, ...lines.map((line) => `- ${line}`)];
  return [
    `${capital(standing.name[locale])}${standing.party ? party : ''}.`,
    ...section(heads.position, standing.position === null ? [] : [standing.position.name[locale]]),
    ...section(
      heads.rights,
      standing.rights.map(({ ground, limitedBy }) => `${groundPhrase(ground, locale)}${limits(limitedBy, locale)}`),
    ),
    ...section(
      heads.mandates,
      standing.mandates.map(({ ground }) => groundPhrase(ground, locale)),
    ),
    ...section(
      heads.duties,
      standing.duties.map(({ ground }) => groundPhrase(ground, locale)),
    ),
    ...section(
      heads.knowledge,
      standing.knowledge.map(({ ground }) => groundPhrase(ground, locale)),
    ),
  ].join('\n');
}

function limits(limitedBy: Standing['rights'][number]['limitedBy'], locale: Locale): string {
  if (limitedBy.length === 0) return '';
  const head = { da: 'begrænset af', en: 'limited by' }[locale];
  return `; ${head} ${list(
    limitedBy.map((ground) => groundPhrase(ground, locale)),
    locale,
  )}`;
}

/** A comparison of two roles in prose. */
export function explainComparison(comparison: StandingComparison, locale: Locale): string {
  const a = comparison.a.name[locale];
  const b = comparison.b.name[locale];
  const party = { da: 'part i samarbejdet', en: 'a party of the cooperation' }[locale];
  const lines = (points: readonly StandingPoint[]): string[] =>
    points.map(({ ground }) => `- ${ground === null ? party : groundPhrase(ground, locale)}`);
  const equal = { da: `Ens for ${a} og ${b}:`, en: `Alike for ${a} and ${b}:` }[locale];
  const only = (name: string): string => ({ da: `Kun ${name}:`, en: `Only ${name}:` })[locale];
  return [
    ...(comparison.equal.length === 0 ? [] : [equal, ...lines(comparison.equal)]),
    ...(comparison.onlyA.length === 0 ? [] : [only(a), ...lines(comparison.onlyA)]),
    ...(comparison.onlyB.length === 0 ? [] : [only(b), ...lines(comparison.onlyB)]),
  ].join('\n');
}
