import type { Ground } from '../engine/decision.js';
import { code, list } from '../explain/phrase.js';
import type { Words } from '../frame/book.js';
import type { Locale, Text } from '../vocabulary/text.js';
import type { ToldSituations } from './finding.js';
import { patternText } from './pattern-text.js';

const mostTold = 3;

/** The situations of a finding as the end of a clause, with what must stand before it: `, når …` or ` when …`. */
export function where({ situations }: ToldSituations, words: Words | undefined): Text {
  return { da: whereIn(situations, words, 'da'), en: whereIn(situations, words, 'en') };
}

function whereIn(situations: ToldSituations['situations'], words: Words | undefined, locale: Locale): string {
  const patterns = situations.map(({ pattern }) => pattern);
  if (patterns.some((pattern) => Object.keys(pattern).length === 0)) return ` ${patternText({}, words)[locale]}`;
  const told = patterns.slice(0, mostTold).map((pattern) => `(${patternText(pattern, words)[locale]})`);
  const more = patterns.length - told.length;
  const rest = {
    da: more === 1 ? 'ét mønster mere' : `${more} flere mønstre`,
    en: `${more} more ${more === 1 ? 'pattern' : 'patterns'}`,
  }[locale];
  const when = { da: ', når', en: ' when' }[locale];
  return `${when} ${list([...told, ...(more > 0 ? [rest] : [])], locale, 'or')}`;
}

/** Rules by id, in running text. */
export function groundNames(grounds: readonly Ground[], locale: Locale): string {
  return list(
    grounds.map(({ id }) => code(id)),
    locale,
  );
}

/** Channels by name, or by id without the model's words. */
export function channelNames(channels: readonly string[], words: Words | undefined, locale: Locale): string {
  return list(
    channels.map((id) => words?.channels.get(id)?.name[locale] ?? code(id)),
    locale,
  );
}
